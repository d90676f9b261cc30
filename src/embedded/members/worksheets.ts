import { activeSheet, addSheet, isHidden, sheetIds, sheetOf } from "../grid/sheets";
import { sheetById } from "../grid/book";
import type { Book } from "../grid/book";
import { itemNotFound } from "../request/excel-error";
import { wholeWorkbook } from "../request/event-subscriptions";
import type { Kind, Thing } from "../request/thing";
import { sheetThing } from "../request/things";
import { eventMethods } from "./event-methods";

const shown = (book: Book, visibleOnly: unknown): readonly string[] =>
  sheetIds(book).filter((id) => visibleOnly !== true || !isHidden(sheetById(book, id)));

const sheetOrNone = (sheetId: string | undefined): Thing => {
  if (sheetId === undefined) throw itemNotFound("such worksheet");
  return sheetThing(sheetId);
};

export const worksheets: Kind<null> = {
  items: ({ book }) => sheetIds(book).map(sheetThing),
  item: ({ book }, _all, key) => sheetThing(sheetOf(book, String(key))),
  methods: {
    add: ({ book }, _all, [name]) => sheetThing(addSheet(book, name)),
    getActiveWorksheet: ({ book }) => sheetThing(activeSheet(book)),
    getCount: ({ book }, _all, [visibleOnly]) => shown(book, visibleOnly).length,
    getFirst: ({ book }, _all, [visibleOnly]) => sheetOrNone(shown(book, visibleOnly)[0]),
    getLast: ({ book }, _all, [visibleOnly]) => sheetOrNone(shown(book, visibleOnly).at(-1)),
    ...eventMethods<null>(() => wholeWorkbook),
  },
};
