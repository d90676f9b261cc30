import { HostFailure, sheetMark, type OwnPlace, type OwnRows } from "../workbook";
import { withDay } from "./cell-days";
import { told } from "./failure";
import { contentIn } from "./read-names";

/** So many cells are asked for at once, so that no answer of Excel's grows too long. */
const CELLS_AT_ONCE = 50_000;

/** The tables on sheets that are not ours. */
export function ownTables(): Promise<readonly string[]> {
  return told("looking for tables", () =>
    Excel.run(async (context) => {
      const tables = context.workbook.tables.load("items/name");
      await context.sync();
      const found = tables.items.map((table) => {
        const mark = table.worksheet.customProperties.getItemOrNullObject(sheetMark);
        mark.load("key");
        return { name: table.name, mark };
      });
      await context.sync();
      return found.filter(({ mark }) => mark.isNullObject).map(({ name }) => name);
    }),
  );
}

function refuse(what: string): never {
  throw new HostFailure(
    `${what} Select all cells of the table, with its headers, and try again.`,
    "InvalidSelection",
  );
}

type Shape = { readonly rows: number; readonly columns: number };

/** The rows from one on, block after block: each is asked for when the one before has come. */
async function rowsFrom(
  range: Excel.Range,
  { rows, columns }: Shape,
  first = 0,
): Promise<OwnRows["rows"]> {
  const count = Math.min(rows - first, Math.max(1, Math.floor(CELLS_AT_ONCE / columns)));
  if (count <= 0) return [];
  const { context } = range;
  const block = range.getCell(first, 0).getResizedRange(count - 1, columns - 1);
  block.load("values,numberFormat");
  await context.sync();
  const formats = block.numberFormat as unknown[][];
  const own = block.values.map((row: unknown[], place) =>
    row.map((value, column) => withDay(contentIn(value), String(formats[place]?.[column] ?? ""))),
  );
  return [...own, ...(await rowsFrom(range, { rows, columns }, first + count))];
}

/** The cells of a place: of a selection only those that hold anything. */
export function ownRows(place: OwnPlace): Promise<OwnRows> {
  return told("reading the cells", () =>
    Excel.run(async (context) => {
      const range =
        place.kind === "table"
          ? context.workbook.tables.getItem(place.name).getRange()
          : context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
      range.load("address,rowCount,columnCount");
      await context.sync();
      if (range.isNullObject) refuse("There is nothing in the selected cells.");
      const { rowCount: rows, columnCount: columns } = range;
      if (rows < 2) refuse("Less than two rows are selected: that is no table.");
      const name = place.kind === "table" ? place.name : range.address;
      return { name, rows: await rowsFrom(range, { rows, columns }) };
    }),
  );
}
