import { fullAddress } from "../grid/references";
import { itemNotFound } from "../request/excel-error";
import type { Host } from "../request/host";
import type { Kind, Thing } from "../request/thing";
import { rangeThing } from "../request/things";
import { areaArgument } from "./arguments";
import { requireOpenSheet } from "./protection-rules";

type Break = { readonly sheetId: string; readonly row: number };

const breakThing = (sheetId: string, row: number): Thing => ({
  kind: "PageBreak",
  subject: { sheetId, row },
});

const rowsOf = ({ papers }: Host, sheetId: string): Set<number> =>
  papers.ofSheet(sheetId).pageBreaks;

const inOrder = (host: Host, sheetId: string): readonly number[] =>
  [...rowsOf(host, sheetId)].sort((one, other) => one - other);

/** The pages that begin where somebody said so, by the row above which they do. */
export const pageBreaks: Kind<string> = {
  items: (host, sheetId) => inOrder(host, sheetId).map((row) => breakThing(sheetId, row)),
  item: (host, sheetId, index) => {
    const row = inOrder(host, sheetId)[Number(index)];
    if (row === undefined) throw itemNotFound(`page break ${String(index)}`);
    return breakThing(sheetId, row);
  },
  methods: {
    add: (host, sheetId, [given]) => {
      requireOpenSheet(host, sheetId);
      const { row } = areaArgument(host, given, sheetId);
      rowsOf(host, sheetId).add(row);
      return breakThing(sheetId, row);
    },
    getCount: (host, sheetId) => rowsOf(host, sheetId).size,
    removePageBreaks: (host, sheetId) => {
      requireOpenSheet(host, sheetId);
      rowsOf(host, sheetId).clear();
    },
  },
};

const cellAfter = ({ sheetId, row }: Break) => ({ sheetId, row, column: 0, rows: 1, columns: 1 });

export const pageBreak: Kind<Break> = {
  id: ({ book }, one) => fullAddress(book, cellAfter(one)),
  methods: {
    getCellAfterBreak: (_host, one) => rangeThing(cellAfter(one)),
    delete: (host, { sheetId, row }) => {
      requireOpenSheet(host, sheetId);
      rowsOf(host, sheetId).delete(row);
    },
  },
};
