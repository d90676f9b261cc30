import type { CellContent } from "../workbook";
import { isTooLong } from "./failure";
import { contentIn } from "./read-names";
import type { Place } from "./survey";

type Content = "formulas" | "values" | "numberFormat";

/** Cells row by row. */
export type Grid = readonly (readonly CellContent[])[];

/** Some rows of a place, by the number of the place among those asked for. */
type Piece = Place & { readonly of: number };
type Answer = { readonly of: number; readonly rows: Grid };

/** So many cells are asked for at once. Their contents are seldom longer than Excel on the web answers with. */
const CELLS_AT_ONCE = 25_000;

const cellsIn = ({ rowCount, columnCount }: Place) => rowCount * columnCount;

/** A piece in smaller ones of whole rows. */
function cut(piece: Piece, cells: number): readonly Piece[] {
  const height = Math.max(1, Math.floor(cells / piece.columnCount));
  const count = Math.ceil(piece.rowCount / height);
  return Array.from({ length: count }, (_piece, number) => ({
    ...piece,
    row: piece.row + number * height,
    rowCount: Math.min(height, piece.rowCount - number * height),
  }));
}

/** Pieces that go into one answer each time. */
function answers(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const all: Piece[][] = [];
  let cells = Infinity;
  for (const piece of pieces) {
    if (cells + cellsIn(piece) > CELLS_AT_ONCE) {
      all.push([]);
      cells = 0;
    }
    all.at(-1)?.push(piece);
    cells += cellsIn(piece);
  }
  return all;
}

async function readOnce(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  content: Content,
): Promise<readonly Answer[]> {
  const asked = pieces.map(({ of, sheet, row, column, rowCount, columnCount }) => {
    const found = context.workbook.worksheets.getItem(sheet);
    const range = found.getRangeByIndexes(row, column, rowCount, columnCount).load(content);
    return { of, range };
  });
  await context.sync();
  return asked.map(({ of, range }) => ({
    of,
    rows: (range[content] as unknown[][]).map((row) => row.map(contentIn)),
  }));
}

/** Reads pieces together; an answer that is too long for Excel is asked for in two. */
async function readTogether(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  content: Content,
): Promise<readonly Answer[]> {
  try {
    return await readOnce(context, pieces, content);
  } catch (error) {
    const cells = pieces.reduce((sum, piece) => sum + cellsIn(piece), 0);
    const smaller = pieces.flatMap((piece) => cut(piece, Math.ceil(cells / 2)));
    if (!isTooLong(error) || smaller.length < 2) throw error;
    const half = Math.ceil(smaller.length / 2);
    const first = await readTogether(context, smaller.slice(0, half), content);
    return [...first, ...(await readTogether(context, smaller.slice(half), content))];
  }
}

/** What the cells of places hold, or how they show it, place by place, in as few answers as that takes. */
export async function readBlocks(
  context: Excel.RequestContext,
  places: readonly Place[],
  content: Content,
): Promise<readonly Grid[]> {
  const grids: CellContent[][][] = places.map(() => []);
  const pieces = places.flatMap((place, of) => cut({ ...place, of }, CELLS_AT_ONCE));
  for (const together of answers(pieces))
    for (const { of, rows } of await readTogether(context, together, content))
      for (const row of rows) grids[of]?.push([...row]);
  return grids;
}

/** The cells of each of some sheets that hold anything. */
export async function usedPlaces(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<readonly Place[]> {
  const used = sheets.map((sheet) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
    return { sheet, range: range.load("rowIndex,columnIndex,rowCount,columnCount") };
  });
  await context.sync();
  return used.flatMap(({ sheet, range }) => {
    if (range.isNullObject) return [];
    const { rowIndex: row, columnIndex: column, rowCount, columnCount } = range;
    return [{ sheet, row, column, rowCount, columnCount }];
  });
}
