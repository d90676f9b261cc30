import type { Block, Cell, Look, SheetDescription } from "./description";
import { repeatedColumns } from "./paper";
import { MOST, narrowedWidths, needed, runsOn, widenedWidths, widthsOf, wordsRoom } from "./widths";

type Sheet = Omit<SheetDescription, "masterCheck">;

const wrapped: Readonly<Partial<Record<Look, Look>>> = {
  label: "label wrapped",
  note: "note wrapped",
  "input words": "input words wrapped",
};

/** A chart stands on columns: whoever placed one chose their widths for it. */
function isFittedAnew({ family, charts = [] }: Sheet): boolean {
  return charts.length === 0 && (family === "inputs" || family === "calculations");
}

/** Chosen widths, no wider than what stands there, nor so narrow that it is cut. */
function fittedChosen({ blocks, widths, charts = [] }: Sheet): readonly number[] {
  return widenedWidths(blocks, charts.length === 0 ? narrowedWidths(blocks, widths) : widths);
}

/** The columns that all pages of a wide sheet repeat hold its headings, where these are not longer than this. */
const MOST_REPEATED = 38;

/** The first column so wide that headings are whole on every page: beside it they would stand away from their table. */
function withHeadings(
  { blocks, frozenColumns = 0, printedColumns, charts = [] }: Sheet,
  widths: readonly number[],
) {
  const part = printedColumns === undefined ? {} : { printedColumns };
  // Where the charts will stand is not known yet: they are wide enough to be cut, that is all.
  const drawn = charts.map(() => ({ column: 0, columnCount: 0 }));
  const repeated = repeatedColumns({ widths, charts: drawn, frozenColumns, ...part });
  const room = widths.slice(0, repeated).reduce((sum, each) => sum + each, 0);
  const headings = blocks.map(({ heading }) => Math.ceil(wordsRoom(heading, "heading")));
  const more = Math.max(0, ...headings.filter((each) => each <= MOST_REPEATED)) - room;
  const [first = 0, ...others] = widths;
  return repeated === 0 || more <= 0 ? widths : [first + more, ...others];
}

/** The words of a cell that would be cut at the edge of its column are wrapped in it. */
function unclipped({ table }: Block, row: readonly Cell[], widths: readonly number[]) {
  return row.map((cell, place): Cell => {
    const look = wrapped[cell.look];
    const { value, formula } = cell;
    if (look === undefined || typeof value !== "string" || formula !== null) return cell;
    if (table === null && runsOn(row, place)) return cell;
    if (needed(cell) <= (widths[place] ?? MOST)) return cell;
    const next = row[place + 1];
    const isFree = next !== undefined && next.value === null && next.formula === null;
    return isFree && cell.look !== "input words" ? cell : { ...cell, look };
  });
}

/** Whether numbers stand in a column, and no words. */
function isOfFigures(rows: Block["rows"], place: number): boolean {
  const values = rows.map((row) => row[place]?.value ?? null).filter((value) => value !== null);
  return values.length > 0 && values.every((value) => typeof value === "number");
}

/**
 * Numbers stand on the right of their column, notes among them; words beside them stand off their edge. In the first
 * column a number is a name.
 */
function aligned(block: Block): Block {
  const figures = block.columns.map((_column, place) => isOfFigures(block.rows, place));
  const alignedCell = (cell: Cell, place: number): Cell => {
    if (place === 0) return cell;
    if (cell.look === "note" && figures[place] === true) return { ...cell, look: "number note" };
    const isBeside = figures[place - 1] === true && cell.look === "label" && cell.formula === null;
    return isBeside && needed(cell) < MOST ? { ...cell, look: "calculation words" } : cell;
  };
  return { ...block, rows: block.rows.map((row) => row.map(alignedCell)) };
}

/** The sheet with columns in which what stands there can be read, and words wrapped that are longer than these. */
export function fitted(sheet: Sheet): Sheet {
  const blocks = sheet.blocks.map(aligned);
  const own = isFittedAnew(sheet) ? widthsOf(blocks) : fittedChosen({ ...sheet, blocks });
  const widths = withHeadings(sheet, own);
  return {
    ...sheet,
    widths,
    blocks: blocks.map((block): Block => ({
      ...block,
      rows: block.rows.map((row) => unclipped(block, row, widths)),
    })),
  };
}
