import { repaired } from "./mojibake";
import type { RawBatch } from "./table-source";

/** Letters that could be bytes gone astray. */
const STRANGE = /[^\u0000-\u007F]/;

/** Whether a text has letters that could be bytes gone astray. */
export function hasStrange(text: string): boolean {
  return STRANGE.test(text);
}

const mended = (cell: string): string => repaired(cell) ?? cell;

/** Rows as they were meant; those of a text of plain letters alone are so already. */
export function mendedRows(
  rows: readonly (readonly string[])[],
  isPlain: boolean,
): RawBatch["rows"] {
  return isPlain ? rows : rows.map((row) => row.map(mended));
}
