import type { Area } from "../grid/area";
import { gridColumns, gridRows, withinGrid } from "../grid/area";
import { sheetById, tell } from "../grid/book";
import { fullAddress } from "../grid/references";
import { activateSheet, usedArea } from "../grid/sheets";
import { univer } from "../grid/univer-ids";
import { itemNotFound } from "../request/excel-error";
import type { Host } from "../request/host";
import type { Kind } from "../request/thing";
import { rangeThing, sheetThing } from "../request/things";
import { isBlank, numberOf } from "./arguments";
import { clear } from "./range-clear";
import { hyperlink } from "./range-hyperlink";
import { contentProperties } from "./range-values";

type Reach = Pick<Area, "row" | "column" | "rows" | "columns">;

const moved = (area: Area, reach: Partial<Reach>) => rangeThing(withinGrid({ ...area, ...reach }));

const offset = (value: unknown, what: string): number =>
  isBlank(value) ? 0 : numberOf(value, what);

/** The part of the area in use on its sheet. */
const usedWithin = ({ book }: Host, area: Area, valuesOnly: unknown): Area => {
  const used = usedArea(book, area.sheetId, valuesOnly === true);
  if (!used) throw itemNotFound("used cell in this range");
  const row = Math.max(area.row, used.row);
  const column = Math.max(area.column, used.column);
  const rows = Math.min(area.row + area.rows, used.row + used.rows) - row;
  const columns = Math.min(area.column + area.columns, used.column + used.columns) - column;
  if (rows < 1 || columns < 1) throw itemNotFound("used cell in this range");
  return { sheetId: area.sheetId, row, column, rows, columns };
};

const select = ({ book }: Host, area: Area): void => {
  activateSheet(book, area.sheetId);
  const sheet = sheetById(book, area.sheetId);
  const range = {
    startRow: area.row,
    startColumn: area.column,
    endRow: Math.min(area.row + area.rows, Math.max(area.row + 1, sheet.getRowCount())) - 1,
    endColumn:
      Math.min(area.column + area.columns, Math.max(area.column + 1, sheet.getColumnCount())) - 1,
  };
  const primary = {
    ...range,
    actualRow: area.row,
    actualColumn: area.column,
    isMerged: false,
    isMergedMainCell: false,
  };
  const selections = [{ range, primary, style: null }];
  tell(book, univer.select, { subUnitId: area.sheetId, selections });
};

export const range: Kind<Area> = {
  keptByReference: true,
  properties: {
    address: { get: ({ book }, area) => fullAddress(book, area) },
    rowIndex: { get: (_host, area) => area.row },
    columnIndex: { get: (_host, area) => area.column },
    rowCount: { get: (_host, area) => area.rows },
    columnCount: { get: (_host, area) => area.columns },
    cellCount: { get: (_host, area) => area.rows * area.columns },
    isEntireColumn: { get: (_host, area) => area.rows === gridRows },
    isEntireRow: { get: (_host, area) => area.columns === gridColumns },
    ...contentProperties,
    hyperlink,
  },
  parts: {
    worksheet: (_host, { sheetId }) => sheetThing(sheetId),
    format: (_host, subject) => ({ kind: "RangeFormat", subject }),
    dataValidation: (_host, subject) => ({ kind: "DataValidation", subject }),
    conditionalFormats: (_host, subject) => ({ kind: "ConditionalFormatCollection", subject }),
  },
  methods: {
    getCell: (_host, area, [row, column]) =>
      moved(area, {
        row: area.row + numberOf(row, "A row"),
        column: area.column + numberOf(column, "A column"),
        rows: 1,
        columns: 1,
      }),
    getRow: (_host, area, [row]) =>
      moved(area, { row: area.row + numberOf(row, "A row"), rows: 1 }),
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
    getUsedRange: (host, area, [valuesOnly]) => rangeThing(usedWithin(host, area, valuesOnly)),
    clear: (host, area, [applyTo]) => clear(host, area, applyTo),
    select,
  },
};
