import { cellKey } from "../address";
import type { Spot } from "../finding";
import { tokensOf } from "../formula/tokens";
import type { Survey, SurveyedSheet } from "../survey";
import { bodyOf } from "../survey";
import { shown } from "../words";

const FAILED = /^FAIL(?:ED|S|URE)?\b/i;
const MASTER = /^master_?check$/i;
const PASSING = /^(?:all checks pass(?:ed)?|pass(?:ed)?|ok|true|0)\.?$/i;

/** Formulas that say FAIL. */
function failed({ sheet, formulas }: SurveyedSheet): readonly Spot[] {
  return formulas.flatMap(({ row, column, cell }): readonly Spot[] => {
    if (typeof cell.value !== "string" || !FAILED.test(cell.value)) return [];
    const words = `A check says ${shown(cell.value)}.`;
    return [{ rule: "failed-check", sheet: sheet.name, row, column, alike: "FAIL", words }];
  });
}

/** FALSE, or a typed FAIL, in a table's column of results. */
function refused(sheet: SurveyedSheet): readonly Spot[] {
  return sheet.tables.flatMap((table) => {
    const { top, bottom, left } = bodyOf(table);
    const columns = table.columns.flatMap((header, place) =>
      /^(?:pass(?:ed|es)?|ok|result|check(?:ed)?)\??$/i.test(header.trim()) ? [left + place] : [],
    );
    if (columns.length === 0) return [];
    return [...sheet.cells.values()].flatMap((cell): readonly Spot[] => {
      const { row, column, value, formula } = cell;
      if (row < top || row > bottom || !columns.includes(column)) return [];
      const isTyped = formula === null && typeof value === "string" && FAILED.test(value);
      if (value !== false && !isTyped) return [];
      const words = `A check says ${shown(String(value).toUpperCase())}.`;
      return [{ rule: "failed-check", sheet: sheet.sheet.name, row, column, alike: "FAIL", words }];
    });
  });
}

/** The one check that sums up all others. */
function master({ workbook, sheets }: Survey): readonly Spot[] {
  return workbook.names.flatMap(({ name, formula }): readonly Spot[] => {
    const [token] = tokensOf(formula);
    if (!MASTER.test(name) || token?.kind !== "area") return [];
    const at = { row: token.area.top.at, column: token.area.left.at };
    const owner = token.area.sheet?.toLowerCase();
    const sheet = sheets.find((each) => each.sheet.name.toLowerCase() === owner);
    const value = String(sheet?.cells.get(cellKey(at.row, at.column))?.value ?? "");
    if (sheet === undefined || PASSING.test(value.trim())) return [];
    const words =
      value === "" ? "The master check says nothing." : `The master check says: ${shown(value)}.`;
    const weight = /fail|error/i.test(value) ? "error" : "warning";
    return [{ rule: "failed-check", sheet: sheet.sheet.name, ...at, alike: value, words, weight }];
  });
}

/** Checks that do not hold, as last calculated. */
export function checkSpots(survey: Survey): readonly Spot[] {
  return [
    ...survey.sheets.flatMap((sheet) => [...failed(sheet), ...refused(sheet)]),
    ...master(survey),
  ];
}
