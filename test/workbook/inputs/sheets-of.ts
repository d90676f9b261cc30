import { onADay } from "../../excel/printed-workbook";
import type { QuotaModel } from "../../../src/engine";
import { knownModel, sheetsReading, type SheetsReading } from "../../../src/intake";
import {
  addressOf,
  inputSheets,
  problemInCells,
  sheetLayout,
  sheetSettings,
  workbookDescription,
  type CellContent,
  type Reading,
  type TableReading,
  type TablesReading,
  type WorkbookDescription,
} from "../../../src/workbook";

/** A workbook of the funnel's sheets and the plan's input sheets alone, whatever else the product writes. */
export function inputWorkbook(model: QuotaModel): WorkbookDescription {
  const whole = workbookDescription({ ...model, roster: [] }, onADay);
  const inputs = inputSheets(model).map((sheet) => ({ ...sheet, masterCheck: "" }));
  const ours = new Set(inputs.map(({ name }) => name));
  return { ...whole, sheets: [...whole.sheets.filter(({ name }) => !ours.has(name)), ...inputs] };
}

/** What a person types over a cell, by its address. @example { "Roster!K9": "soon" } */
export type Typed = Readonly<Record<string, CellContent>>;

/** What reading a described workbook would give after somebody typed into it. */
export function sheetsOf(description: WorkbookDescription, typed: Typed = {}) {
  const names: Record<string, Reading[string]> = {};
  const tables: Record<string, TableReading> = {};
  for (const layout of description.sheets.map(sheetLayout)) {
    const sheet = layout.name.includes(" ") ? `'${layout.name}'` : layout.name;
    const values = new Map<string, CellContent>(
      layout.cells.map(({ row, column, value }) => [`${sheet}!${addressOf(row, column)}`, value]),
    );
    for (const [address, value] of Object.entries(typed)) values.set(address, value);
    const at = (row: number, column: number) =>
      values.get(`${sheet}!${addressOf(row, column)}`) ?? "";
    for (const { name, row, column, rowCount } of layout.names) {
      const rows = Array.from({ length: rowCount }, (_row, place) => [at(row + place, column)]);
      names[name] = { address: `${sheet}!${addressOf(row, column)}`, rows };
    }
    for (const { name, headerRow, rowCount, columns } of layout.tables) {
      const line = (row: number) => columns.map((_header, column) => at(row, column));
      tables[name] = {
        address: `${sheet}!${addressOf(headerRow, 0)}`,
        header: line(headerRow),
        rows: Array.from({ length: rowCount }, (_row, place) => line(headerRow + 1 + place)),
      };
    }
  }
  return { names, tables };
}

/** The sheets as a settings file is read: a model, or problems that point at their cells. */
export function readBack(
  { names, tables }: { readonly names: Reading; readonly tables: TablesReading },
  before: QuotaModel,
): SheetsReading {
  const said = sheetSettings(names, tables, before);
  return sheetsReading(said, knownModel(before), problemInCells);
}

/** What is left to read of a model that came back: its problems are the answer where there are some. */
export function modelOf(reading: SheetsReading) {
  return reading.kind === "model" ? reading.model : reading.problems;
}
