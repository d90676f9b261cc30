import { invalidArgument } from "../request/excel-error";

/** A rectangle of cells on one sheet, counted from zero. */
export type Area = {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

export const gridRows = 1_048_576;
export const gridColumns = 16_384;

export const columnLetters = (column: number): string =>
  (column >= 26 ? columnLetters(Math.floor(column / 26) - 1) : "") +
  String.fromCharCode(65 + (column % 26));

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The area as a range of the sheet, refused when it leaves the grid. */
export const withinGrid = (area: Area): Area => {
  const inside =
    Number.isInteger(area.row) &&
    Number.isInteger(area.column) &&
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows >= 1 &&
    area.columns >= 1 &&
    area.row + area.rows <= gridRows &&
    area.column + area.columns <= gridColumns;
  if (!inside) throw invalidArgument("A range must lie within 1,048,576 rows and 16,384 columns.");
  return area;
};

const cellPart = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

const corner = (text: string): { row: number | undefined; column: number | undefined } => {
  const [, letters, digits] = cellPart.exec(text) ?? [];
  if (letters === undefined && digits === undefined)
    throw invalidArgument(`"${text}" is no cell address.`);
  return {
    row: digits === undefined ? undefined : Number(digits) - 1,
    column: letters === undefined ? undefined : columnNumber(letters),
  };
};

const hasColonOrBoth = (from: ReturnType<typeof corner>, colon: boolean): boolean =>
  colon || (from.row !== undefined && from.column !== undefined);

/** Reads A1, A1:B2, A:B or 1:2, without a sheet name. */
export const areaOfAddress = (sheetId: string, address: string): Area => {
  const [first = "", second] = address.trim().split(":");
  const from = corner(first);
  const to = second === undefined ? from : corner(second);
  const sameKind =
    (from.row === undefined) === (to.row === undefined) &&
    (from.column === undefined) === (to.column === undefined);
  if (!sameKind || !hasColonOrBoth(from, second !== undefined))
    throw invalidArgument(`"${address}" is no cell address.`);
  const rows = [from.row ?? 0, to.row ?? gridRows - 1];
  const columns = [from.column ?? 0, to.column ?? gridColumns - 1];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return withinGrid({
    sheetId,
    row,
    column,
    rows: Math.max(...rows) - row + 1,
    columns: Math.max(...columns) - column + 1,
  });
};

/** The address within its sheet; a mark of "$" gives the absolute form. */
export const addressOfArea = (area: Area, mark: "" | "$" = ""): string => {
  const lastRow = area.row + area.rows - 1;
  const lastColumn = area.column + area.columns - 1;
  const from = { column: mark + columnLetters(area.column), row: `${mark}${area.row + 1}` };
  const to = { column: mark + columnLetters(lastColumn), row: `${mark}${lastRow + 1}` };
  if (area.rows === gridRows) return `${from.column}:${to.column}`;
  if (area.columns === gridColumns) return `${from.row}:${to.row}`;
  const single = area.rows === 1 && area.columns === 1;
  return single ? from.column + from.row : `${from.column}${from.row}:${to.column}${to.row}`;
};

/** Splits 'Sheet name'!A1 into its sheet and the rest; without a sheet the first is undefined. */
export const sheetAndAddress = (reference: string): readonly [string | undefined, string] => {
  const mark = reference.lastIndexOf("!");
  if (mark < 0) return [undefined, reference];
  const name = reference.slice(0, mark);
  const plain = name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return [plain, reference.slice(mark + 1)];
};

/** A sheet name as formulas and addresses write it. */
export const quotedSheet = (name: string): string =>
  /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;

export const overlap = (a: Area, b: Area): boolean =>
  a.sheetId === b.sheetId &&
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

export const contains = (outer: Area, inner: Area): boolean =>
  outer.sheetId === inner.sheetId &&
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;

/** The smallest area that holds both. */
export const bounds = (a: Area, b: Area): Area => {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { sheetId: a.sheetId, row, column, rows, columns };
};

/** What two areas have in common, if anything. */
export const intersection = (a: Area, b: Area): Area | undefined => {
  if (!overlap(a, b)) return undefined;
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return { sheetId: a.sheetId, row, column, rows, columns };
};
