import type { Area } from "../grid/area";
import {
  bodyArea,
  deleteTable,
  headerArea,
  renameTable,
  resizeTable,
  tableArea,
  showFilterButtons,
  tableById,
  themeTable,
} from "../grid/tables";
import { tableTheme } from "../grid/table-themes";
import { apiNotFound } from "../request/excel-error";
import type { Host } from "../request/host";
import type { Kind, Property } from "../request/thing";
import { rangeThing, sheetThing } from "../request/things";
import { areaArgument, textOf, truthOf } from "./arguments";
import { requireOpenSheet } from "./protection-rules";

type Draw = (host: Host, id: string, shown: boolean) => void;

const area = ({ book }: Host, id: string): Area => tableArea(tableById(book, id));

const looksOf = ({ papers }: Host, id: string): Map<string, unknown> => {
  const looks = papers.tableLooks.get(id) ?? new Map<string, unknown>();
  papers.tableLooks.set(id, looks);
  return looks;
};

const usualStyle = "TableStyleMedium2";

const dress = (host: Host, id: string): void => {
  const { style = usualStyle, showBandedRows = true } = Object.fromEntries(looksOf(host, id));
  themeTable(host.book, id, tableTheme(String(style), showBandedRows === true));
};

/** A look of the table, drawn as nearly as Univer can; it reads back as it was set. */
const look = (name: string, usual: boolean, draw?: Draw): Property<string> => ({
  get: (host, id) => looksOf(host, id).get(name) ?? usual,
  set: (host, id, value) => {
    requireOpenSheet(host, area(host, id).sheetId);
    looksOf(host, id).set(name, truthOf(value, name));
    draw?.(host, id, value === true);
  },
});

const setStyle = (host: Host, id: string, value: unknown): void => {
  requireOpenSheet(host, area(host, id).sheetId);
  looksOf(host, id).set("style", textOf(value, "A style"));
  dress(host, id);
};

/** A state that the embedded Excel has only one way. */
const fixed = (name: string, only: boolean): Property<string> => ({
  get: () => only,
  set: (_host, _id, value) => {
    if (value !== only) throw apiNotFound(`Table.${name} = ${String(value)}`);
  },
});

export const table: Kind<string> = {
  id: ({ book }, id) => tableById(book, id).id,
  properties: {
    id: { get: ({ book }, id) => tableById(book, id).id },
    name: {
      get: ({ book }, id) => tableById(book, id).name,
      set: (host, id, value) => {
        requireOpenSheet(host, area(host, id).sheetId);
        renameTable(host.book, id, value);
      },
    },
    style: {
      get: (host, id) => looksOf(host, id).get("style") ?? usualStyle,
      set: setStyle,
    },
    showBandedRows: look("showBandedRows", true, dress),
    showBandedColumns: look("showBandedColumns", false),
    highlightFirstColumn: look("highlightFirstColumn", false),
    highlightLastColumn: look("highlightLastColumn", false),
    showFilterButton: look("showFilterButton", true, ({ book }, id, shown) =>
      showFilterButtons(book, id, shown),
    ),
    showHeaders: fixed("showHeaders", true),
    showTotals: fixed("showTotals", false),
  },
  parts: {
    columns: (_host, subject) => ({ kind: "TableColumnCollection", subject }),
    worksheet: (host, id) => sheetThing(area(host, id).sheetId),
  },
  methods: {
    getRange: (host, id) => rangeThing(area(host, id)),
    getHeaderRowRange: ({ book }, id) => rangeThing(headerArea(tableById(book, id))),
    getDataBodyRange: ({ book }, id) => rangeThing(bodyArea(tableById(book, id))),
    resize: (host, id, [range]) => {
      const { sheetId } = area(host, id);
      requireOpenSheet(host, sheetId);
      resizeTable(host.book, id, areaArgument(host, range, sheetId));
    },
    delete: (host, id) => {
      requireOpenSheet(host, area(host, id).sheetId);
      deleteTable(host.book, id);
    },
  },
};
