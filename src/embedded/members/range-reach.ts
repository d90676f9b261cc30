import type { Area } from "../grid/area";
import { bounds, gridColumns, gridRows, intersection, withinGrid } from "../grid/area";
import { usedArea } from "../grid/sheets";
import { invalidArgument, itemNotFound } from "../request/excel-error";
import type { Host } from "../request/host";
import type { Kind } from "../request/thing";
import { rangeThing } from "../request/things";
import { areaArgument, isBlank, numberOf } from "./arguments";

type Reach = Partial<Pick<Area, "row" | "column" | "rows" | "columns">>;

const moved = (area: Area, reach: Reach) => rangeThing(withinGrid({ ...area, ...reach }));

const offset = (value: unknown, what: string): number =>
  isBlank(value) ? 0 : numberOf(value, what);

/** What the area shares with another, which must be something. */
const shared = (area: Area, other: Area | undefined, what: string) => {
  const common = other && intersection(area, other);
  if (!common) throw itemNotFound(what);
  return rangeThing(common);
};

/** The client library splits large writes, and asks first whether the array fits the range. */
const validateArraySize = (_host: Host, area: Area, [rows, columns]: readonly unknown[]): void => {
  if (rows !== area.rows || columns !== area.columns)
    throw invalidArgument(
      `The range has ${area.rows} rows and ${area.columns} columns; the array has another shape.`,
    );
};

/** The ranges that can be reached from a range. */
export const reach: NonNullable<Kind<Area>["methods"]> = {
  getCell: (_host, area, [row, column]) =>
    moved(area, {
      row: area.row + numberOf(row, "A row"),
      column: area.column + numberOf(column, "A column"),
      rows: 1,
      columns: 1,
    }),
  getRow: (_host, area, [row]) => moved(area, { row: area.row + numberOf(row, "A row"), rows: 1 }),
  getColumn: (_host, area, [column]) =>
    moved(area, { column: area.column + numberOf(column, "A column"), columns: 1 }),
  getLastCell: (_host, area) =>
    moved(area, {
      row: area.row + area.rows - 1,
      column: area.column + area.columns - 1,
      rows: 1,
      columns: 1,
    }),
  getLastRow: (_host, area) => moved(area, { row: area.row + area.rows - 1, rows: 1 }),
  getLastColumn: (_host, area) =>
    moved(area, { column: area.column + area.columns - 1, columns: 1 }),
  getEntireRow: (_host, area) => moved(area, { column: 0, columns: gridColumns }),
  getEntireColumn: (_host, area) => moved(area, { row: 0, rows: gridRows }),
  getOffsetRange: (_host, area, [rows, columns]) =>
    moved(area, {
      row: area.row + offset(rows, "A row offset"),
      column: area.column + offset(columns, "A column offset"),
    }),
  getResizedRange: (_host, area, [rows, columns]) =>
    moved(area, {
      rows: area.rows + offset(rows, "A number of rows"),
      columns: area.columns + offset(columns, "A number of columns"),
    }),
  getBoundingRect: (host, area, [other]) =>
    rangeThing(bounds(area, areaArgument(host, other, area.sheetId))),
  getIntersection: (host, area, [other]) =>
    shared(area, areaArgument(host, other, area.sheetId), "cell in both ranges"),
  getUsedRange: ({ book }, area, [valuesOnly]) =>
    shared(area, usedArea(book, area.sheetId, valuesOnly === true), "used cell in this range"),
  _ValidateArraySize: validateArraySize,
};
