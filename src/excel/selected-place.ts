import type { CellContent, SelectedPlace } from "../workbook";
import { contentIn } from "./read-names";
import { sheetMark } from "./sheet-mark";

/** Where the selection is, and the table around it: most often it is the same one the next time. */
export type Selected = { readonly place: SelectedPlace; readonly table: string | null };

function askHeader({ workbook }: Excel.RequestContext, table: string): Excel.Range {
  const header = workbook.tables.getItemOrNullObject(table).getHeaderRowRange();
  return header.load("values,rowIndex,columnIndex");
}

function ask(context: Excel.RequestContext) {
  const cell = context.workbook.getActiveCell().load("address,rowIndex");
  const sheet = cell.worksheet.load("name");
  const mark = sheet.customProperties.getItemOrNullObject(sheetMark);
  mark.load("key");
  const tables = cell.getTables(false).load("items/name");
  const line = cell.getEntireRow().getUsedRangeOrNullObject(true).load("values,columnIndex");
  return { cell, sheet, mark, tables, line };
}

function contentsOf(range: Excel.Range): readonly CellContent[] {
  if (range.isNullObject) return [];
  return ((range.values[0] ?? []) as unknown[]).map(contentIn);
}

/** The cells of a line under a header, by what it says; null in the header itself. */
function rowUnder(
  header: Excel.Range,
  { cell, line }: ReturnType<typeof ask>,
): SelectedPlace["row"] {
  if (header.isNullObject || cell.rowIndex <= header.rowIndex) return null;
  const contents = contentsOf(line);
  const start = line.isNullObject ? 0 : header.columnIndex - line.columnIndex;
  return Object.fromEntries(
    contentsOf(header).map((title, place) => [String(title), contents[start + place] ?? null]),
  );
}

/** Where the selection is: one request, and a second only where it came into another table than it was in before. */
export async function selectedPlace(
  context: Excel.RequestContext,
  before: string | null,
): Promise<Selected> {
  const asked = ask(context);
  const usual = before === null ? null : askHeader(context, before);
  await context.sync();
  const { cell, sheet, mark, tables } = asked;
  const table = mark.isNullObject ? null : (tables.items[0]?.name ?? null);
  const place = {
    sheet: sheet.name,
    cell: cell.address.slice(cell.address.lastIndexOf("!") + 1),
  };
  if (table === null) return { place: { ...place, row: null }, table: before };
  if (usual !== null && table === before)
    return { place: { ...place, row: rowUnder(usual, asked) }, table };
  const header = askHeader(context, table);
  await context.sync();
  return { place: { ...place, row: rowUnder(header, asked) }, table };
}
