import { readXlsx } from "hucre/xlsx";

/** What stands in a cell of a file. */
export type FileValue = string | number | boolean | null;

/** The values of a workbook file, sheet by sheet, row by row. */
export type FileSheet = { readonly name: string; readonly rows: readonly (readonly FileValue[])[] };

const DAY = 86_400_000;
/** Days from day zero of a spreadsheet to day zero of a JavaScript date. */
const EPOCH = 25_569;

/** Dates come as the serial numbers they are in the file. */
function fileValue(value: string | number | boolean | Date | null): FileValue {
  return value instanceof Date ? value.getTime() / DAY + EPOCH : value;
}

/** Rows as the file library gives them, as rows of values. */
export function fileRows(
  rows: readonly (readonly (string | number | boolean | Date | null)[])[],
): readonly (readonly FileValue[])[] {
  return rows.map((row) => row.map(fileValue));
}

/** Reads the values of an .xlsx file: what its cells showed when it was last calculated. */
export async function readWorkbookFile(bytes: Uint8Array): Promise<readonly FileSheet[]> {
  const workbook = await readXlsx(bytes);
  return workbook.sheets.map(({ name, rows }) => ({
    name,
    rows: fileRows(rows),
  }));
}
