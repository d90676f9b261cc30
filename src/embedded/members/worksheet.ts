import { areaOfAddress, gridColumns, gridRows, withinGrid } from "../grid/area";
import type { Area } from "../grid/area";
import { sheetById, tell } from "../grid/book";
import {
  activateSheet,
  deleteSheet,
  hideSheet,
  isHidden,
  moveSheet,
  renameSheet,
  sheetIds,
  usedArea,
} from "../grid/sheets";
import { univer } from "../grid/univer-ids";
import { invalidArgument, itemNotFound } from "../request/excel-error";
import type { Host } from "../request/host";
import type { Kind } from "../request/thing";
import { rangeThing } from "../request/things";
import { areaArgument, isBlank, numberOf, oneOf, textOf, truthOf } from "./arguments";
import { eventMethods } from "./event-methods";

const wholeSheet = (sheetId: string): Area => ({
  sheetId,
  row: 0,
  column: 0,
  rows: gridRows,
  columns: gridColumns,
});

/** The used range; an empty sheet has its first cell, or none when only values count. */
const used = ({ book }: Host, sheetId: string, valuesOnly: unknown): Area | undefined =>
  usedArea(book, sheetId, valuesOnly === true);

const setTabColor = ({ book }: Host, sheetId: string, value: unknown): void => {
  const color = textOf(value, "A tab colour");
  if (color !== "" && !/^#[0-9a-f]{6}$/i.test(color))
    throw invalidArgument("A tab colour is written as #RRGGBB.");
  tell(book, univer.tabColor, { subUnitId: sheetId, value: color.toUpperCase() });
};

const gridlines = {
  get: ({ book }: Host, sheetId: string) =>
    sheetById(book, sheetId).getConfig().showGridlines !== 0,
  set: ({ book }: Host, sheetId: string, value: unknown) =>
    tell(book, univer.gridlines, {
      subUnitId: sheetId,
      showGridlines: truthOf(value, "showGridlines") ? 1 : 0,
    }),
};

export const worksheet: Kind<string> = {
  id: (_host, sheetId) => sheetId,
  properties: {
    id: { get: (_host, sheetId) => sheetId },
    name: {
      get: ({ book }, sheetId) => sheetById(book, sheetId).getName(),
      set: ({ book }, sheetId, value) => renameSheet(book, sheetId, value),
    },
    position: {
      get: ({ book }, sheetId) => sheetIds(book).indexOf(sheetId),
      set: ({ book }, sheetId, value) => moveSheet(book, sheetId, value),
    },
    visibility: {
      get: ({ book }, sheetId) => (isHidden(sheetById(book, sheetId)) ? "Hidden" : "Visible"),
      set: ({ book }, sheetId, value) =>
        hideSheet(book, sheetId, oneOf(value, ["Visible", "Hidden"]) === "Hidden"),
    },
    tabColor: {
      get: ({ book }, sheetId) => sheetById(book, sheetId).getTabColor() ?? "",
      set: setTabColor,
    },
    showGridlines: gridlines,
    // The client library reads the property by one name and sets it by the other.
    gridlines: { set: gridlines.set },
  },
  parts: {
    charts: (_host, subject) => ({ kind: "ChartCollection", subject }),
    tables: (_host, subject) => ({ kind: "TableCollection", subject }),
    names: (_host, subject) => ({ kind: "NamedItemCollection", subject }),
    freezePanes: (_host, subject) => ({ kind: "WorksheetFreezePanes", subject }),
    protection: (_host, subject) => ({ kind: "WorksheetProtection", subject }),
    pageLayout: (_host, subject) => ({ kind: "PageLayout", subject }),
    horizontalPageBreaks: (_host, subject) => ({ kind: "PageBreakCollection", subject }),
    customProperties: (_host, subject) => ({ kind: "WorksheetCustomPropertyCollection", subject }),
  },
  methods: {
    activate: ({ book }, sheetId) => activateSheet(book, sheetId),
    delete: ({ book }, sheetId) => deleteSheet(book, sheetId),
    getRange: (host, sheetId, [address]) =>
      rangeThing(isBlank(address) ? wholeSheet(sheetId) : areaArgument(host, address, sheetId)),
    getCell: (_host, sheetId, [row, column]) =>
      rangeThing(
        withinGrid({
          sheetId,
          row: numberOf(row, "A row"),
          column: numberOf(column, "A column"),
          rows: 1,
          columns: 1,
        }),
      ),
    getRangeByIndexes: (_host, sheetId, [row, column, rows, columns]) =>
      rangeThing(
        withinGrid({
          sheetId,
          row: numberOf(row, "A row"),
          column: numberOf(column, "A column"),
          rows: numberOf(rows, "A row count"),
          columns: numberOf(columns, "A column count"),
        }),
      ),
    getUsedRange: (host, sheetId, [valuesOnly]) =>
      rangeThing(used(host, sheetId, valuesOnly) ?? areaOfAddress(sheetId, "A1")),
    getUsedRangeOrNullObject: (host, sheetId, [valuesOnly]) => {
      const area = used(host, sheetId, valuesOnly);
      return area ? rangeThing(area) : null;
    },
    ...eventMethods<string>((sheetId) => sheetId),
    _GetSheetById: ({ book }, _sheetId, [id]) => {
      if (!sheetIds(book).includes(String(id))) throw itemNotFound("worksheet like that");
      return { kind: "Worksheet", subject: String(id) };
    },
  },
};
