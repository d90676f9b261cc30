import { columnOf, LAST_COLUMN, LAST_ROW } from "../address";

/** A row or column of a reference: where it is, and whether it stays there when the formula is copied. */
export type Bound = { readonly at: number; readonly isFixed: boolean };

/** An area that a formula refers to. A whole column has all rows, a whole row all columns. */
export type Area = {
  /** What stands before the exclamation mark, without it and its quotes. */
  readonly sheet: string | null;
  readonly top: Bound;
  readonly left: Bound;
  readonly bottom: Bound;
  readonly right: Bound;
  readonly form: "cells" | "columns" | "rows";
  readonly isOneCell: boolean;
};

const END = String.raw`(?![\p{L}\p{N}_.(!\[])`;
const CELLS = new RegExp(
  String.raw`(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Z]{1,3})(\$?)(\d{1,7}))?${END}`,
  "iuy",
);
const COLUMNS = new RegExp(String.raw`(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})${END}`, "iuy");
const ROWS = new RegExp(String.raw`(\$?)(\d{1,7}):(\$?)(\d{1,7})${END}`, "uy");
/** What a pattern finds at just this place of a formula. */
export function matchAt(pattern: RegExp, formula: string, place: number): RegExpExecArray | null {
  pattern.lastIndex = place;
  return pattern.exec(formula);
}

function bound(at: number, sign: string | undefined): Bound {
  return { at, isFixed: sign === "$" };
}

/** The area that stands at a place of the formula; the text is without its sheet. */
export function areaAt(formula: string, place: number, sheet: string | null): FoundArea | null {
  const cells = matchAt(CELLS, formula, place);
  if (cells !== null) {
    const [text, a, left = "", b, top = "", c, right, d, bottom] = cells;
    if (Number(top) === 0 || Number(top) > LAST_ROW + 1 || columnOf(left) > LAST_COLUMN)
      return null;
    const first = { top: bound(Number(top) - 1, b), left: bound(columnOf(left), a) };
    const isOneCell = right === undefined;
    const last = isOneCell
      ? { bottom: first.top, right: first.left }
      : { bottom: bound(Number(bottom) - 1, d), right: bound(columnOf(right), c) };
    return { text, area: { sheet, ...first, ...last, form: "cells", isOneCell } };
  }
  const columns = matchAt(COLUMNS, formula, place);
  if (columns !== null) {
    const [text, a, left = "", b, right = ""] = columns;
    const all = { top: bound(0, "$"), bottom: bound(LAST_ROW, "$"), form: "columns" } as const;
    const sides = { left: bound(columnOf(left), a), right: bound(columnOf(right), b) };
    return { text, area: { sheet, ...all, ...sides, isOneCell: false } };
  }
  const rows = matchAt(ROWS, formula, place);
  if (rows === null) return null;
  const [text, a, top, b, bottom] = rows;
  const all = { left: bound(0, "$"), right: bound(LAST_COLUMN, "$"), form: "rows" } as const;
  const ends = { top: bound(Number(top) - 1, a), bottom: bound(Number(bottom) - 1, b) };
  return { text, area: { sheet, ...all, ...ends, isOneCell: false } };
}

/** A reference as it is written, and what it means. */
export type FoundArea = { readonly text: string; readonly area: Area };
