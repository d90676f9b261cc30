import { readFileSync } from "node:fs";
import type { QuotaModel } from "../../src/engine";
import { readSettings } from "../../src/intake";
import { sheetLayout, type CellContent, type WorkbookDescription } from "../../src/workbook";

/** How every workbook of the tests is written: on one day, so that two of them are alike. */
export const onADay = { date: "2026-11-21", engineVersion: "0.2.0" };

/** The model of one of our templates. */
export function template(
  name: "empty" | "insurance-team" | "saas-12-reps" | "segmented-48-reps" | "west-team-q4",
): QuotaModel {
  const reading = readSettings(readFileSync(`templates/${name}.json`, "utf8"));
  if (reading.kind === "problems") throw new Error(reading.problems[0]?.what);
  return reading.model;
}

/** What every described cell should show, by sheet and address counted from zero. */
export function expectedCells(description: WorkbookDescription) {
  return description.sheets.flatMap((sheet) =>
    sheetLayout(sheet).cells.map(({ row, column, value, formula }) => ({
      sheet: sheet.name,
      row,
      column,
      formula,
      value: value ?? "",
    })),
  );
}

/** All values of a sheet as Excel shows them. */
export async function shownIn(name: string): Promise<readonly (readonly CellContent[])[]> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRange();
    used.load("values");
    await context.sync();
    return used.values as CellContent[][];
  });
}
