import type { Place } from "./address";
import { tokensOf } from "./formula/tokens";
import type { Survey, SurveyedSheet } from "./survey";

const MASTER = /^master_?check$/i;

/** Where the one check stands that sums up all others, by its name; workbooks of ours have one. */
export function masterChecks({
  workbook,
  sheets,
}: Survey): readonly { readonly sheet: SurveyedSheet; readonly at: Place }[] {
  return workbook.names.flatMap(({ name, formula }) => {
    const [token] = tokensOf(formula);
    if (!MASTER.test(name) || token?.kind !== "area") return [];
    const owner = token.area.sheet?.toLowerCase();
    const sheet = sheets.find((each) => each.sheet.name.toLowerCase() === owner);
    const at = { row: token.area.top.at, column: token.area.left.at };
    return sheet === undefined ? [] : [{ sheet, at }];
  });
}

/** Whether the workbook has a master check. */
export function hasMasterCheck(survey: Survey): boolean {
  return masterChecks(survey).length > 0;
}
