import { readXlsx } from "hucre/xlsx";

/** What stands in a cell of a file. */
export type FileValue = string | number | boolean | null;

/** The values of a workbook file, sheet by sheet, row by row. */
export type FileSheet = { readonly name: string; readonly rows: readonly (readonly FileValue[])[] };

/** Reads the values of an .xlsx file: what its cells showed when it was last calculated. */
export async function readWorkbookFile(bytes: Uint8Array): Promise<readonly FileSheet[]> {
  const workbook = await readXlsx(bytes);
  return workbook.sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map((row) =>
      row.map((value) => (value instanceof Date ? value.toISOString() : value)),
    ),
  }));
}
