import type { Area } from "../grid/area";
import { gridColumns, gridRows } from "../grid/area";
import { sheetById, tell } from "../grid/book";
import { fullAddress } from "../grid/references";
import { activateSheet } from "../grid/sheets";
import { univer } from "../grid/univer-ids";
import { apiNotFound } from "../request/excel-error";
import type { Host } from "../request/host";
import type { Kind } from "../request/thing";
import { sheetThing } from "../request/things";
import { clear } from "./range-clear";
import { hyperlink } from "./range-hyperlink";
import { reach } from "./range-reach";
import { contentProperties } from "./range-values";

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
    ...reach,
    getTables: (_host, subject, [fullyContained]) => {
      if (fullyContained === true) throw apiNotFound("Range.getTables(true)");
      return { kind: "TableScopedCollection", subject };
    },
    clear: (host, area, [applyTo]) => clear(host, area, applyTo),
    select,
  },
};
