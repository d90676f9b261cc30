import { sheetMark, workbookInputNames, type CellContent, type SelectedPlace } from "../workbook";
import { contentIn } from "./read-names";
import { placeIn } from "./survey";

/** Where the selection is, and the table around it: most often it is the same one the next time. */
export type Selected = { readonly place: SelectedPlace; readonly table: string | null };

function askHeader({ workbook }: Excel.RequestContext, table: string): Excel.Range {
  const header = workbook.tables.getItemOrNullObject(table).getHeaderRowRange();
  return header.load("values,rowIndex,columnIndex");
}

function ask(context: Excel.RequestContext) {
  const cell = context.workbook.getActiveCell().load("address,rowIndex,columnIndex");
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

type InTable = Pick<SelectedPlace, "row" | "table" | "column" | "name">;

const nowhere: InTable = { row: null, table: null, column: null, name: null };

/** The cells of a line under a header, by what it says, and the title over the cell; nothing in the header itself. */
function lineUnder(
  header: Excel.Range,
  { cell, line }: ReturnType<typeof ask>,
  table: string,
): InTable {
  if (header.isNullObject || cell.rowIndex <= header.rowIndex) return nowhere;
  const contents = contentsOf(line);
  const start = line.isNullObject ? 0 : header.columnIndex - line.columnIndex;
  const titles = contentsOf(header).map(String);
  const column = titles[cell.columnIndex - header.columnIndex] ?? null;
  const row = Object.fromEntries(
    titles.map((title, place) => [title, contents[start + place] ?? null]),
  );
  return { row, table, column, name: null };
}

const inputs: ReadonlySet<string> = new Set(workbookInputNames);

/** What a single cell is called: an input's own name goes before one that a person gave it, too. */
async function nameOf(
  context: Excel.RequestContext,
  { sheet, cell }: Pick<ReturnType<typeof ask>, "sheet" | "cell">,
): Promise<string | null> {
  const all = context.workbook.names.load("items/name,items/formula");
  await context.sync();
  const names = all.items.flatMap(({ name, formula }) => {
    const place = placeIn(String(formula));
    const isHere =
      place !== null &&
      place.sheet === sheet.name &&
      place.row === cell.rowIndex &&
      place.column === cell.columnIndex &&
      place.rowCount * place.columnCount === 1;
    return isHere ? [name] : [];
  });
  return names.find((name) => inputs.has(name)) ?? names[0] ?? null;
}

/**
 * Where the selection is: one request, and a second only where it came into another table than it was in before, or to
 * a cell of ours that stands by itself.
 */
export async function selectedPlace(
  context: Excel.RequestContext,
  before: string | null,
): Promise<Selected> {
  const asked = ask(context);
  const usual = before === null ? null : askHeader(context, before);
  await context.sync();
  const { cell, sheet, mark, tables } = asked;
  const isOurs = !mark.isNullObject;
  const table = isOurs ? (tables.items[0]?.name ?? null) : null;
  const place = {
    sheet: sheet.name,
    cell: cell.address.slice(cell.address.lastIndexOf("!") + 1),
  };
  if (table === null) {
    const name = isOurs ? await nameOf(context, asked) : null;
    return { place: { ...place, ...nowhere, name }, table: before };
  }
  if (usual !== null && table === before)
    return { place: { ...place, ...lineUnder(usual, asked, table) }, table };
  const header = askHeader(context, table);
  await context.sync();
  return { place: { ...place, ...lineUnder(header, asked, table) }, table };
}
