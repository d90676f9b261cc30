import type { SheetDescription } from "./description";
import type { PlacedCell } from "./placed";

const LINE = 15;

/** Titles and headings stand taller, and a header as tall as its longest word-wrapped text needs. */
export function rowHeights(
  sheet: SheetDescription,
  cells: readonly PlacedCell[],
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const { look, row, column, value } of cells) {
    if (look === "title") heights.set(row, 2 * LINE);
    if (look === "heading") heights.set(row, 1.5 * LINE);
    if (look.endsWith("header")) {
      const lines = Math.ceil((String(value).length + 1) / (sheet.widths[column] ?? LINE));
      heights.set(row, Math.max(heights.get(row) ?? 0, lines * LINE + 3));
    }
  }
  return heights;
}
