import { readFileSync } from "node:fs";
import type { QuotaModel } from "../../src/engine";
import { readSettings } from "../../src/intake";
import {
  addressOf,
  sheetLayout,
  type CellContent,
  type WorkbookDescription,
} from "../../src/workbook";

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

/** Where the cells of the open workbook hold another formula or another constant than is described. */
export async function wrongIn(description: WorkbookDescription): Promise<readonly string[]> {
  const layouts = description.sheets.map(sheetLayout);
  return Excel.run(async (context) => {
    const ranges = layouts.map(({ name, rowCount, columnCount }) =>
      context.workbook.worksheets
        .getItem(name)
        .getRangeByIndexes(0, 0, rowCount, columnCount)
        .load("formulas"),
    );
    await context.sync();
    return layouts.flatMap(({ name, cells }, place) =>
      cells.flatMap(({ row, column, value, formula }) => {
        const found: unknown = ranges[place]?.formulas[row]?.[column];
        const wanted = formula ?? value ?? "";
        return found === wanted
          ? []
          : [`${name} ${addressOf(row, column)}: ${String(found)}, not ${String(wanted)}`];
      }),
    );
  });
}

/** The same workbook with a remark at the head of its last sheet: all that stands there moves down. */
export function laidOutAnew(description: WorkbookDescription): WorkbookDescription {
  const cell = {
    formula: null,
    look: "label",
    format: "text",
    name: null,
    rule: null,
    link: null,
  } as const;
  const remark = {
    heading: "Remark",
    table: null,
    columns: [{ key: "remark", header: "Remark", rangeName: null }],
    rows: [[{ ...cell, value: "Laid out anew" }]],
  };
  const last = description.sheets.length - 1;
  return {
    ...description,
    sheets: description.sheets.map((sheet, place) =>
      place === last ? { ...sheet, blocks: [remark, ...sheet.blocks] } : sheet,
    ),
  };
}

type Sheet = Omit<WorkbookDescription["sheets"][number], "masterCheck">;

/** Sheets as a workbook of their own, whose master check is one cell. */
export function workbookOf(sheets: readonly Sheet[]): WorkbookDescription {
  const verdict = {
    formula: null,
    look: "verdict",
    format: "text",
    rule: null,
    link: null,
  } as const;
  const checks: Sheet = {
    name: "Checks",
    family: "control",
    purpose: "One cell",
    widths: [10, 10],
    blocks: [
      {
        heading: "Master check",
        table: null,
        columns: [{ key: "value", header: "Value", rangeName: null }],
        rows: [[{ ...verdict, value: "as told", name: "MasterCheck" }]],
      },
    ],
  };
  return {
    title: "Quota workbook",
    company: "A company",
    sheets: [...sheets, checks].map((sheet) => ({ ...sheet, masterCheck: "as told" })),
  };
}
