import { pageHeight } from "./paper";
import type { SheetLayout } from "./placed";
import { heightsBetween } from "./row-heights";

/** What should stay on one page: a block from its heading down, or a chart beneath all blocks. */
type Piece = {
  readonly row: number;
  readonly height: number;
  /** So much of it stands together at least: heading, header and the first rows, or a chart as a whole. */
  readonly head: number;
};

/** Heading, header, and three rows beneath. */
const HEAD_ROWS = 5;

/** A blank row stands between blocks, and may lie anywhere. */
const BLANK = 15;

/** No two programs print rows and columns of quite the same size. */
const SLACK = 0.05;

/** A part of a page for which a new one is begun rather than to cut a block in two. */
const MOST_LEFT = 0.6;

/** A long block begins where at least such a part of a page is left for it. */
const LEAST_LEFT = 0.25;

function piecesOf(layout: SheetLayout): readonly Piece[] {
  const { cells, charts, rowCount } = layout;
  const beneath = charts.filter(({ row }) => row >= rowCount);
  const drawn = new Map(beneath.map((chart) => [chart.row, chart.rowCount]));
  const headings = cells.flatMap(({ look, row }) => (look === "heading" ? [row] : []));
  const starts = [...new Set([...headings, ...drawn.keys()])].sort((one, other) => one - other);
  const end = Math.max(rowCount, ...beneath.map((chart) => chart.row + chart.rowCount)) + 1;
  return starts.map((row, place) => {
    const next = starts[place + 1] ?? end;
    const rows = drawn.get(row) ?? Math.min(HEAD_ROWS, next - row);
    return {
      row,
      height: heightsBetween(layout, row, next),
      head: heightsBetween(layout, row, row + rows),
    };
  });
}

/** Pieces beside one chart belong together: a page that ended between them would cut it in two. */
function unitsOf(layout: SheetLayout): readonly (readonly Piece[])[] {
  const isBesideChart = (top: number) =>
    layout.charts.some(({ row, rowCount }) => row < top && top < row + rowCount);
  const units: Piece[][] = [];
  for (const piece of piecesOf(layout)) {
    const last = units.at(-1);
    if (last !== undefined && isBesideChart(piece.row)) last.push(piece);
    else units.push([piece]);
  }
  return units;
}

/**
 * The rows before which a new page begins, so that no heading stands at the end of a page and no short block is cut in
 * two. A long one runs on over pages.
 */
export function pageBreaks(
  layout: SheetLayout,
  title: { readonly from: number; readonly to: number },
): readonly number[] {
  const page = pageHeight(layout) - heightsBetween(layout, title.from, title.to);
  const breaks: number[] = [];
  let used = 0;
  const isOnOnePage = (height: number) =>
    Math.floor((used * (1 - SLACK)) / page) === Math.floor(((used + height) * (1 + SLACK)) / page);
  const begin = ({ row }: Piece) => {
    if (used > 0) breaks.push(row);
    used = 0;
  };
  for (const unit of unitsOf(layout)) {
    const height = unit.reduce((sum, piece) => sum + piece.height, 0);
    const [first] = unit;
    if (first === undefined) continue;
    const isShort = height - BLANK <= MOST_LEFT * page || unit.length > 1;
    if (isShort && height - BLANK <= page && !isOnOnePage(height - BLANK)) begin(first);
    for (const piece of unit) {
      const least = Math.min(piece.height - BLANK, Math.max(piece.head, LEAST_LEFT * page));
      if (!isOnOnePage(least)) begin(piece);
      used += piece.height;
    }
  }
  return breaks;
}
