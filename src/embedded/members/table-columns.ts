import type { Area } from "../grid/area";
import { enter, values } from "../grid/cells";
import { bodyArea, headerArea, tableArea, tableById } from "../grid/tables";
import type { Table } from "../grid/tables";
import { itemNotFound } from "../request/excel-error";
import type { Host } from "../request/host";
import type { Kind, Thing } from "../request/thing";
import { rangeThing } from "../request/things";
import { textOf } from "./arguments";
import { requireOpenCells } from "./protection-rules";

type Column = { readonly tableId: string; readonly index: number };

const columnThing = (tableId: string, index: number): Thing => ({
  kind: "TableColumn",
  subject: { tableId, index },
});

/** The column's share of one part of its table. */
const slice = ({ book }: Host, column: Column, part: (table: Table) => Area): Area => {
  const table = tableById(book, column.tableId);
  if (!table.columns[column.index]) throw itemNotFound("table column like that any more");
  const whole = part(table);
  return { ...whole, column: whole.column + column.index, columns: 1 };
};

const title = ({ book }: Host, { tableId, index }: Column): string =>
  tableById(book, tableId).columns[index]?.displayName ?? "";

export const tableColumns: Kind<string> = {
  items: ({ book }, tableId) =>
    tableById(book, tableId).columns.map((_column, index) => columnThing(tableId, index)),
  item: ({ book }, tableId, key) => {
    const { columns } = tableById(book, tableId);
    const wanted = String(key).toLowerCase();
    const index =
      typeof key === "number"
        ? key - 1
        : columns.findIndex(({ displayName }) => displayName.toLowerCase() === wanted);
    if (!columns[index]) throw itemNotFound(`table column "${String(key)}"`);
    return columnThing(tableId, index);
  },
};

export const tableColumn: Kind<Column> = {
  id: (_host, { index }) => index + 1,
  properties: {
    id: { get: (_host, { index }) => index + 1 },
    index: { get: (_host, { index }) => index },
    name: {
      get: title,
      set: (host, column, value) => {
        const header = slice(host, column, headerArea);
        requireOpenCells(host, header);
        enter(host.book, header, `'${textOf(value, "A column name")}`);
      },
    },
    values: {
      get: (host, column) => values(host.book, slice(host, column, tableArea)),
    },
  },
  methods: {
    getRange: (host, column) => rangeThing(slice(host, column, tableArea)),
    getHeaderRowRange: (host, column) => rangeThing(slice(host, column, headerArea)),
    getDataBodyRange: (host, column) => rangeThing(slice(host, column, bodyArea)),
  },
};
