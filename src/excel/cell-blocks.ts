import { rectangles, type CellContent } from "../workbook";
import { CALL_BYTES, contentBytes } from "./wire-size";

/** What is to stand in a cell: a constant, a formula, or the name of a format. */
export type Filling = {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
};

/** Cells that are filled by one setting: with one content for all, or with a grid in which null leaves a cell alone. */
export type Filled = {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly content: CellContent | readonly (readonly CellContent[])[];
  readonly bytes: number;
};

/** So heavy a block is given in two. */
const BLOCK_BYTES = 500_000;

/** An unfilled cell of a grid. */
const GAP_BYTES = 5;

type Band = { row: number; first: number; last: number; rows: Filling[][]; bytes: number };

function spanOf(cells: readonly Filling[]): readonly [number, number] {
  const columns = cells.map(({ column }) => column);
  return [Math.min(...columns), Math.max(...columns)];
}

/** Whether a row costs less as part of the band above it than by itself. */
function joins(band: Band, row: number, [first, last]: readonly [number, number]): boolean {
  if (band.row + band.rows.length !== row || band.bytes > BLOCK_BYTES) return false;
  const width = Math.max(band.last, last) - Math.min(band.first, first) + 1;
  const widened = (width - (band.last - band.first + 1)) * band.rows.length;
  const gaps = widened + width - (last - first + 1);
  return gaps * GAP_BYTES < CALL_BYTES;
}

function bandOf({ row, first, last, rows }: Band): Filled {
  const content = rows.map((cells) => {
    const line: CellContent[] = Array.from({ length: last - first + 1 }, () => null);
    for (const cell of cells) line[cell.column - first] = cell.content;
    return line;
  });
  const bytes = content.flat().reduce<number>((sum, each) => sum + contentBytes(each), 0);
  const [rowCount, columnCount] = [rows.length, last - first + 1];
  // The client library gives a large grid in pieces of 1,500 cells, each with its own calls.
  const pieces = 1 + Math.ceil((rowCount * columnCount) / 1_400);
  const lines = 2 * rowCount;
  return {
    row,
    column: first,
    rowCount,
    columnCount,
    content,
    bytes: bytes + lines + pieces * CALL_BYTES * 2,
  };
}

/** Cells as few blocks: rows below each other go together as long as that is the lighter way. */
export function blocksOf(cells: readonly Filling[]): readonly Filled[] {
  const rows = new Map<number, Filling[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  const bands: Band[] = [];
  for (const [row, line] of [...rows].sort(([one], [other]) => one - other)) {
    const span = spanOf(line);
    const bytes = line.reduce((sum, { content }) => sum + contentBytes(content), 0);
    const band = bands.at(-1);
    if (band !== undefined && joins(band, row, span)) {
      band.rows.push(line);
      band.first = Math.min(band.first, span[0]);
      band.last = Math.max(band.last, span[1]);
      band.bytes += bytes;
    } else bands.push({ row, first: span[0], last: span[1], rows: [line], bytes });
  }
  return bands.map(bandOf);
}

/** A reference that means another cell in another row: one content for all cells must hold none. */
const relative = /(?<![\w.$\]])\$?[A-Z]{1,3}\$?\d{1,7}(?![\w(.])/i;

/** Whether a content means the same in every cell: Excel moves the references of a formula that it fills down. */
export function isSameEverywhere(content: CellContent): boolean {
  if (typeof content !== "string" || !content.startsWith("=")) return true;
  return !relative.test(content.replace(/"[^"]*"/g, "").replace(/\[[^\]]*\]/g, "[]"));
}

/** Blocks of cells that are alike as one content each where that is lighter, all others as grids. */
export function fillings(cells: readonly Filling[]): readonly Filled[] {
  const alone: Filled[] = [];
  const taken = new Set<string>();
  for (const block of rectangles(cells, ({ content }) => content)) {
    const { kind: content, row, column, rowCount, columnCount } = block;
    const bytes = contentBytes(content);
    const count = rowCount * columnCount;
    if (count < 2 || bytes * (count - 1) < CALL_BYTES || !isSameEverywhere(content)) continue;
    alone.push({ row, column, rowCount, columnCount, content, bytes: bytes + CALL_BYTES });
    for (let down = 0; down < rowCount; down += 1)
      for (let across = 0; across < columnCount; across += 1)
        taken.add(`${row + down},${column + across}`);
  }
  return [...alone, ...blocksOf(cells.filter(({ row, column }) => !taken.has(`${row},${column}`)))];
}
