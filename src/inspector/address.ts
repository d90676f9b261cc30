/** A cell's place on a sheet, counted from zero. */
export type Place = { readonly row: number; readonly column: number };

/** The rows and columns of an area, the last ones within it. */
export type Extent = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

/** The last row and column a sheet can have. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** A column's letters: 0 is A. */
export function lettersOf(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The column of letters in either case: A is 0. */
export function columnOf(letters: string): number {
  let column = 0;
  for (let place = 0; place < letters.length; place += 1) {
    column = column * 26 + (letters.charCodeAt(place) & 31 || 0);
  }
  return column - 1;
}

export function cellAddress({ row, column }: Place): string {
  return `${lettersOf(column)}${row + 1}`;
}

export function areaAddress({ top, left, bottom, right }: Extent): string {
  const first = cellAddress({ row: top, column: left });
  const last = cellAddress({ row: bottom, column: right });
  return first === last ? first : `${first}:${last}`;
}

const AREA = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;

/** The extent of an address such as "B2" or "A1:C9"; null where it is none. */
export function extentOf(address: string): Extent | null {
  const found = AREA.exec(address);
  if (found === null) return null;
  const [, left = "", top = "", right = left, bottom = top] = found;
  const rows = [Number(top) - 1, Number(bottom) - 1];
  const columns = [columnOf(left), columnOf(right)];
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

/** One number for each cell of a sheet. */
export function cellKey(row: number, column: number): number {
  return row * (LAST_COLUMN + 1) + column;
}
