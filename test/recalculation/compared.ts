import type { SheetDescription, WorkbookDescription } from "../../src/workbook";
import { sheetLayout } from "../../src/workbook";
import { readWorkbookFile, workbookFile, type FileValue } from "../../src/xlsx";
import { recalculated } from "./libreoffice";

type Sheet = Omit<SheetDescription, "masterCheck">;

/** What a recalculated file shows, sheet by sheet. */
export type Shown = Readonly<Record<string, readonly (readonly FileValue[])[]>>;

/** Sheets as a workbook whose master check is one cell: what the checks sheet holds is tested elsewhere. */
export function masterOnly(sheets: readonly Sheet[]): WorkbookDescription {
  const cell = { formula: null, format: "text", rule: null, link: null } as const;
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
        rows: [[{ ...cell, value: "as told", look: "verdict", name: "MasterCheck" }]],
      },
    ],
  };
  return {
    title: "Quota workbook",
    company: "A company",
    sheets: [...sheets, checks].map((sheet) => ({ ...sheet, masterCheck: "as told" })),
  };
}

/** A workbook with a wrong value beneath every formula. */
function spoilt(description: WorkbookDescription): WorkbookDescription {
  return {
    ...description,
    sheets: description.sheets.map((sheet) => ({
      ...sheet,
      blocks: sheet.blocks.map((block) => ({
        ...block,
        rows: block.rows.map((row) =>
          row.map((cell) => (cell.formula === null ? cell : { ...cell, value: -999 })),
        ),
      })),
    })),
  };
}

/** The sheets of files, by the names of the files. */
export async function shownIn(
  files: Readonly<Record<string, Uint8Array>>,
): Promise<Readonly<Record<string, Shown>>> {
  const all: Record<string, Shown> = {};
  for (const [name, bytes] of Object.entries(files)) {
    const sheets = await readWorkbookFile(bytes);
    all[name] = Object.fromEntries(sheets.map((sheet) => [sheet.name, sheet.rows]));
  }
  return all;
}

/** Workbooks with every cached value spoilt, recalculated together: a skipped recalculation cannot look right. */
export async function recalculatedTogether(
  descriptions: Readonly<Record<string, WorkbookDescription>>,
  program = recalculated,
): Promise<Readonly<Record<string, Shown>>> {
  const files: Record<string, Uint8Array> = {};
  for (const [name, description] of Object.entries(descriptions)) {
    files[name] = await workbookFile(spoilt(description));
  }
  return shownIn(program(files));
}

/** The workbook with every cached value spoilt, recalculated. */
export async function recalculatedSpoilt(description: WorkbookDescription): Promise<Shown> {
  const { workbook } = await recalculatedTogether({ workbook: description });
  return workbook ?? {};
}

/** A billionth; the remainders of the roundings come in grains of that size, and one grain may fall either way. */
const ALIKE = 1.000001e-9;

function isAlike(wanted: FileValue, found: FileValue): boolean {
  return typeof wanted === "number" && typeof found === "number"
    ? Math.abs(wanted - found) <= ALIKE * Math.max(1, Math.abs(wanted))
    : wanted === found;
}

/** Where a recalculated file shows something else than the engine says. */
export function differencesIn(description: WorkbookDescription, shown: Shown): readonly string[] {
  return description.sheets.flatMap((sheet) =>
    sheetLayout(sheet).cells.flatMap(({ row, column, value, formula }) => {
      const found = shown[sheet.name]?.[row]?.[column] ?? "";
      const where = `${sheet.name} row ${row + 1} column ${column + 1}`;
      const wanted = value ?? "";
      return isAlike(wanted, found)
        ? []
        : [`${where}: ${String(found)}, not ${String(wanted)}, of ${formula ?? "a constant"}`];
    }),
  );
}
