import { refuse } from "./asked";

/** A range as Excel hands it over: rows of cells. */
export type Range = readonly (readonly unknown[])[];

/** A list of cells in reading order, and how each of them is called. */
export type List = {
  readonly name: string;
  readonly cells: readonly unknown[];
  /** @example nameOf(2) //=> "weights, row 3" */
  readonly nameOf: (place: number) => string;
};

/** Excel shows an empty cell of a range as an empty text; other callers leave it out. */
export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || cell === "";
}

/** A range that is one row or one column. */
export function listIn(name: string, range: Range | null | undefined): List {
  if (isBlank(range) || range === undefined || range === null) return refuse(`${name} is missing.`);
  const [first = []] = range;
  if (range.length > 1 && first.length > 1) {
    const size = `${range.length} rows and ${first.length} columns`;
    return refuse(`${name} must be one row or one column; it has ${size}.`);
  }
  const isRow = range.length === 1 && first.length > 1;
  const nameOf = (place: number) => `${name}, ${isRow ? "column" : "row"} ${place + 1}`;
  return { name, cells: range.flat(), nameOf };
}

/** A range that may be left out. */
export function listIfGiven(name: string, range: Range | null | undefined): List | null {
  return range === null || range === undefined ? null : listIn(name, range);
}

function shown(cell: unknown): string {
  return typeof cell === "string" ? `"${cell}"` : String(cell);
}

/** The number in a cell. */
export function numberAt(cell: unknown, where: string): number {
  if (isBlank(cell)) return refuse(`${where} is blank; it needs a number.`);
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  return refuse(`${where} must be a number; it is ${shown(cell)}.`);
}

/** The number in a cell, of zero or more. */
export function zeroOrMoreAt(cell: unknown, where: string): number {
  const number = numberAt(cell, where);
  return number >= 0 ? number : refuse(`${where} must be zero or more; it is ${number}.`);
}

/** The share in a cell. */
export function shareAt(cell: unknown, where: string): number {
  const number = numberAt(cell, where);
  if (number >= 0 && number <= 1) return number;
  return refuse(`${where} must be a share from 0 to 1 (60% is 0.6); it is ${number}.`);
}

type Reader<Value> = (cell: unknown, where: string) => Value;

/** What stands in the cells of a list, each of them answered. */
export function valuesOf<Value>({ cells, nameOf }: List, read: Reader<Value>): readonly Value[] {
  return cells.map((cell, place) => read(cell, nameOf(place)));
}

/** What stands in the cells of a list, where blank means that there is none. */
export function valuesIfAny<Value>(list: List, read: Reader<Value>): readonly (Value | null)[] {
  return valuesOf(list, (cell, where) => (isBlank(cell) ? null : read(cell, where)));
}

/** Refuses a list that is not as long as another. */
export function sameLength(list: List, other: List): void {
  if (list.cells.length === other.cells.length) return;
  refuse(
    `${list.name} and ${other.name} must be of the same length; they have ${list.cells.length} and ${other.cells.length} cells.`,
  );
}

/** Rows of so many columns, with the name of each cell. */
export function rowsIn(
  name: string,
  range: Range,
  columns: number,
): readonly { readonly cells: readonly unknown[]; readonly nameOf: (column: number) => string }[] {
  return range.map((cells, row) => {
    if (cells.length !== columns) {
      return refuse(`${name} must have ${columns} columns; it has ${cells.length}.`);
    }
    return { cells, nameOf: (column) => `${name}, row ${row + 1}, column ${column + 1}` };
  });
}

/** Values in the shape of the range they answer: a row for a row, a column for a column. */
export function shapedLike(range: Range, values: readonly number[]): number[][] {
  const bad = values.find((value) => !Number.isFinite(value));
  if (bad !== undefined) return refuse("The result is too large to be a number.");
  const [first = []] = range;
  const isRow = range.length === 1 && first.length > 1;
  return isRow ? [[...values]] : values.map((value) => [value]);
}
