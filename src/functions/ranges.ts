import { refuse } from "./asked";

/** A range as Excel hands it over: rows of cells. */
export type Range = readonly (readonly unknown[])[];

/** A list of cells in reading order, and how each of them is called. */
export type List = {
  readonly name: string;
  readonly cells: readonly unknown[];
  /** @example placeOf(2) //=> "row 3" */
  readonly placeOf: (place: number) => string;
  /** @example nameOf(2) //=> "weights, row 3" */
  readonly nameOf: (place: number) => string;
};

/** Excel shows an empty cell of a range as an empty text; other callers leave it out. */
export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || cell === "";
}

/** A range of any shape, cell by cell. */
export function cellsIn(name: string, range: Range | null | undefined): List {
  if (range === undefined || range === null) return refuse(`${name} is missing.`);
  const columns = range[0]?.length ?? 0;
  const placeOf = (place: number) => {
    const row = `row ${Math.floor(place / columns) + 1}`;
    const column = `column ${(place % columns) + 1}`;
    if (columns === 1) return row;
    return range.length === 1 ? column : `${row}, ${column}`;
  };
  return { name, cells: range.flat(), placeOf, nameOf: (place) => `${name}, ${placeOf(place)}` };
}

/** A range that is one row or one column. */
export function listIn(name: string, range: Range | null | undefined): List {
  const list = cellsIn(name, range);
  const [rows, columns] = [range?.length ?? 0, range?.[0]?.length ?? 0];
  if (rows <= 1 || columns <= 1) return list;
  return refuse(
    `${name} must be one row or one column; it has ${rows} rows and ${columns} columns.`,
  );
}

/** A range that may be left out. */
export function listIfGiven(name: string, range: Range | null | undefined): List | null {
  return range === null || range === undefined ? null : listIn(name, range);
}

function shown(cell: unknown): string {
  return typeof cell === "string" ? `"${cell}"` : String(cell);
}

/** What a cell of a rich type, a formatted number for one, comes down to. */
function plain(cell: unknown): unknown {
  return typeof cell === "object" && cell !== null && "basicValue" in cell ? cell.basicValue : cell;
}

/** The number in a cell. */
export function numberAt(cell: unknown, where: string): number {
  const value = plain(cell);
  if (isBlank(value)) return refuse(`${where} is blank; it needs a number.`);
  if (typeof value === "number" && Number.isFinite(value)) return value;
  return refuse(`${where} must be a number; it is ${shown(value)}.`);
}

/** The word in a cell. */
export function wordAt(cell: unknown, where: string): string {
  const value = plain(cell);
  return isBlank(value) ? refuse(`${where} is blank; it needs a word.`) : String(value).trim();
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

/** Values in the shape of the range they answer. */
export function shapedLike(range: Range, values: readonly number[]): number[][] {
  const bad = values.find((value) => !Number.isFinite(value));
  if (bad !== undefined) return refuse("The result is too large to be a number.");
  const columns = range[0]?.length ?? 1;
  return range.map((_row, row) => values.slice(row * columns, (row + 1) * columns));
}
