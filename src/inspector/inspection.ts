import type { Finding, Spot } from "./finding";
import { gathered } from "./gathered";
import type { InspectedWorkbook } from "./inspected";
import { checkSpots } from "./rules/checks";
import { circleSpots } from "./rules/circles";
import { consistencySpots } from "./rules/consistency";
import { lostFormulaSpots } from "./rules/lost-formulas";
import { metadataSpots, partSpots } from "./rules/file";
import { errorSpots, formulaSpots } from "./rules/formulas";
import { unusedInputSpots } from "./rules/inputs";
import { nameSpots } from "./rules/names";
import { registerSpots } from "./rules/registers";
import { rowsUnderSpots } from "./rules/rows-under";
import { tableColumnSpots } from "./rules/table-columns";
import { textSpots } from "./rules/texts";
import { hiddenSpots, passwordSpots, sheetSpots } from "./rules/visibility";
import { surveyOf, type Survey } from "./survey";
import { uniqueFormulas, type UniqueFormula } from "./unique-formulas";

const judges: readonly ((survey: Survey) => readonly Spot[])[] = [
  errorSpots,
  formulaSpots,
  consistencySpots,
  tableColumnSpots,
  rowsUnderSpots,
  lostFormulaSpots,
  circleSpots,
  nameSpots,
  checkSpots,
  unusedInputSpots,
  registerSpots,
  textSpots,
  hiddenSpots,
  sheetSpots,
  passwordSpots,
  partSpots,
  metadataSpots,
];

/** What came of looking through a workbook. */
export type Inspection = {
  /** The heaviest first, then as the sheets stand. */
  readonly findings: readonly Finding[];
  readonly formulas: readonly UniqueFormula[];
};

/** Looks through any workbook for what an auditor would mark. */
export function inspection(workbook: InspectedWorkbook): Inspection {
  const survey = surveyOf(workbook);
  const spots = judges.flatMap((judge) => judge(survey));
  const sheets = workbook.sheets.map(({ name }) => name);
  return { findings: gathered(spots, sheets), formulas: uniqueFormulas(survey) };
}
