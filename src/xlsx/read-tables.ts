import { readXlsx } from "hucre/xlsx";
import {
  addressOf,
  columnNumber,
  type CarriedState,
  type Reading,
  type TableReading,
  type TablesReading,
} from "../workbook";
import { fileRows, type FileValue } from "./read-file";
import { quotedSheet } from "./sheet-names";
import { storedState } from "./state-parts";

/** What stands under the names of a file and in its tables, and the text of the model that it carries. */
export type FileReadings = {
  readonly names: Reading;
  readonly tables: TablesReading;
  readonly state: CarriedState;
};

type Area = {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
};

type Rows = readonly (readonly FileValue[])[];
type FileTable = {
  readonly name: string;
  readonly displayName?: string;
  readonly range?: string;
  readonly showTotalRow?: boolean;
};

/** The cells of a reference such as $A$2:$B$5; null for one that is no block of cells. */
function areaOf(reference: string): Area | null {
  const parts = /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(reference);
  if (parts === null) return null;
  const [, column = "A", row = "1", lastColumn = column, lastRow = row] = parts;
  return {
    row: Number(row) - 1,
    column: columnNumber(column),
    lastRow: Number(lastRow) - 1,
    lastColumn: columnNumber(lastColumn),
  };
}

function contentsOf(rows: Rows, { row, column, lastRow, lastColumn }: Area): Rows {
  return Array.from({ length: lastRow - row + 1 }, (_row, down) =>
    Array.from(
      { length: lastColumn - column + 1 },
      (_column, across) => rows[row + down]?.[column + across] ?? null,
    ),
  );
}

/** A cell as addresses have it: the sheet in quotes where it is not one word. */
function addressIn(sheet: string, { row, column }: Area): string {
  const called = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : quotedSheet(sheet);
  return `${called}!${addressOf(row, column)}`;
}

function tableReading(sheet: string, rows: Rows, table: FileTable): TableReading | null {
  const area = areaOf(table.range ?? "");
  if (area === null) return null;
  const [header = [], ...body] = contentsOf(rows, area);
  const address = addressIn(sheet, area);
  const below = { ...area, row: area.lastRow + 1, lastRow: area.lastRow + 1 };
  const [cells = []] = contentsOf(rows, below);
  return {
    address,
    header,
    rows: table.showTotalRow === true ? body.slice(0, -1) : body,
    under: { address: addressIn(sheet, below), cells },
  };
}

/** Reads what stands under the names and in the tables of an .xlsx file, as it was last calculated. */
export async function readWorkbookTables(bytes: Uint8Array): Promise<FileReadings> {
  const workbook = await readXlsx(bytes);
  const sheets = workbook.sheets.map(({ name, rows, tables = [] }) => ({
    name,
    rows: fileRows(rows),
    tables,
  }));
  const names = (workbook.namedRanges ?? []).flatMap(({ name, range, scope }) => {
    const parts = /^(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(range);
    const called = parts?.[1]?.replaceAll("''", "'") ?? parts?.[2];
    const sheet = sheets.find((each) => each.name === called);
    const area = areaOf(parts?.[3] ?? "");
    if (scope !== undefined || sheet === undefined || area === null) return [];
    const found = { address: addressIn(sheet.name, area), rows: contentsOf(sheet.rows, area) };
    return [[name, found] as const];
  });
  const tables = sheets.flatMap(({ name, rows, tables: own }) =>
    own.map((table) => [table.displayName ?? table.name, tableReading(name, rows, table)] as const),
  );
  return {
    names: Object.fromEntries(names),
    tables: Object.fromEntries(tables),
    state: storedState(bytes),
  };
}
