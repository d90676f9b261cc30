import { activeSheet } from "../grid/sheets";
import { addTable, findTable, tablesOn } from "../grid/tables";
import { itemNotFound } from "../request/excel-error";
import type { Kind, Thing } from "../request/thing";
import { areaArgument, truthOf } from "./arguments";
import { requireOpenSheet } from "./protection-rules";

const tableThing = (id: string): Thing => ({ kind: "Table", subject: id });

/** The tables of one sheet, or of the whole workbook. */
export const tables: Kind<string | null> = {
  items: ({ book }, sheetId) => tablesOn(book, sheetId).map(({ id }) => tableThing(id)),
  item: ({ book }, sheetId, key) => {
    const id = findTable(book, sheetId, key);
    if (id === undefined) throw itemNotFound(`table "${String(key)}"`);
    return tableThing(id);
  },
  methods: {
    add: (host, sheetId, [range, hasHeaders]) => {
      const home = sheetId ?? activeSheet(host.book);
      const area = areaArgument(host, range, home);
      requireOpenSheet(host, area.sheetId);
      return tableThing(addTable(host.book, area, truthOf(hasHeaders, "hasHeaders")));
    },
  },
};
