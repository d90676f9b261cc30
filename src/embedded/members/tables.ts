import { activeSheet } from "../grid/sheets";
import type { Area } from "../grid/area";
import { overlap } from "../grid/area";
import { addTable, findTable, tableArea, tablesOn } from "../grid/tables";
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

/** The tables that a range reaches into. */
export const tablesOfRange: Kind<Area> = {
  items: ({ book }, area) =>
    tablesOn(book, area.sheetId)
      .filter((table) => overlap(tableArea(table), area))
      .map(({ id }) => tableThing(id)),
};
