import type { Area } from "../grid/area";
import { gridColumns, gridRows } from "../grid/area";
import { sheetById, tell } from "../grid/book";
import { univer } from "../grid/univer-ids";
import { accessDenied, invalidArgument, itemNotFound } from "../request/excel-error";
import type { Host } from "../request/host";
import type { Kind } from "../request/thing";
import { rangeThing } from "../request/things";
import { areaArgument, isBlank, isRecord, numberOf, textOf } from "./arguments";

const freeze = ({ book }: Host, sheetId: string, split: readonly [number, number]): void => {
  const [rows, columns] = split;
  tell(book, univer.freeze, {
    subUnitId: sheetId,
    xSplit: columns,
    ySplit: rows,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  });
};

const count = (value: unknown): number => (isBlank(value) ? 1 : numberOf(value, "A count"));

const frozenArea = ({ book }: Host, sheetId: string): Area => {
  const { xSplit, ySplit } = sheetById(book, sheetId).getFreeze();
  if (xSplit === 0 && ySplit === 0) throw itemNotFound("frozen pane");
  const rows = ySplit === 0 ? gridRows : ySplit;
  const columns = xSplit === 0 ? gridColumns : xSplit;
  return { sheetId, row: 0, column: 0, rows, columns };
};

export const worksheetFreezePanes: Kind<string> = {
  methods: {
    freezeRows: (host, sheetId, [rows]) => freeze(host, sheetId, [count(rows), 0]),
    freezeColumns: (host, sheetId, [columns]) => freeze(host, sheetId, [0, count(columns)]),
    freezeAt: (host, sheetId, [range]) => {
      const area = areaArgument(host, range, sheetId);
      const rows = area.rows === gridRows ? 0 : area.row + area.rows;
      freeze(host, sheetId, [rows, area.columns === gridColumns ? 0 : area.column + area.columns]);
    },
    unfreeze: (host, sheetId) => freeze(host, sheetId, [0, 0]),
    getLocation: (host, sheetId) => rangeThing(frozenArea(host, sheetId)),
  },
};

const usualOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

const protect = ({ papers }: Host, sheetId: string, args: readonly unknown[]): void => {
  const [options, password] = args;
  const sheet = papers.ofSheet(sheetId);
  if (sheet.protection) throw invalidArgument("The worksheet is protected already.");
  sheet.protection = { ...usualOptions, ...(isRecord(options) ? options : {}) };
  sheet.password = isBlank(password) ? undefined : textOf(password, "A password");
};

const unprotect = ({ papers }: Host, sheetId: string, password: unknown): void => {
  const sheet = papers.ofSheet(sheetId);
  if (sheet.password !== undefined && sheet.password !== password)
    throw accessDenied("The password is another one.");
  sheet.protection = undefined;
  sheet.password = undefined;
};

export const worksheetProtection: Kind<string> = {
  properties: {
    protected: { get: ({ papers }, sheetId) => papers.ofSheet(sheetId).protection !== undefined },
    options: {
      get: ({ papers }, sheetId) => papers.ofSheet(sheetId).protection ?? usualOptions,
    },
  },
  methods: {
    protect,
    unprotect: (host, sheetId, [password]) => unprotect(host, sheetId, password),
  },
};
