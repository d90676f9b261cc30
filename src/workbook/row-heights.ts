import type { SheetDescription } from "./description";
import { styles } from "./looks";
import { BOLD, measured } from "./measure";
import type { PlacedCell, SheetLayout } from "./placed";

const LINE = 15;

const SPACE = measured(" ");

/** Lines that words take in a column so wide: a word that does not fit any more begins the next line. */
function linesOf(words: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of words.split(" ")) {
    const length = measured(word);
    const begun = used === 0 ? length : used + SPACE + length;
    if (begun <= width) {
      used = begun;
      continue;
    }
    if (used > 0) lines += 1;
    lines += Math.max(Math.ceil(length / width) - 1, 0);
    used = Math.min(length, width);
  }
  return lines;
}

/** Room that the edges and an indent take. */
function roomIn(width: number, indent: number): number {
  return Math.max(width - 1 - 1.5 * indent, 1);
}

/** Titles and headings stand taller, headers and other wrapped words as tall as their lines. */
export function rowHeights(
  sheet: SheetDescription,
  cells: readonly PlacedCell[],
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const { look, row, column, value } of cells) {
    if (look === "title") heights.set(row, 2 * LINE);
    if (look === "heading") heights.set(row, 1.5 * LINE);
    const { wrap, bold, indent } = styles[look];
    if (!wrap || value === null) continue;
    const room = roomIn(sheet.widths[column] ?? LINE, indent) / (bold ? BOLD : 1);
    const lines = linesOf(String(value), room);
    if (lines === 1 && !look.endsWith("header")) continue;
    heights.set(row, Math.max(heights.get(row) ?? 0, lines * LINE + 3));
  }
  return heights;
}

/** The height of the rows from one up to another, which is not among them. */
export function heightsBetween(
  { heights }: Pick<SheetLayout, "heights">,
  from: number,
  to: number,
): number {
  let sum = 0;
  for (let row = from; row < to; row += 1) sum += heights.get(row) ?? LINE;
  return sum;
}
