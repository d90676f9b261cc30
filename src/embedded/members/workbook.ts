import type { Area } from "../grid/area";
import type { Book } from "../grid/book";
import { areaIfReference } from "../grid/references";
import { activeSheet } from "../grid/sheets";
import { itemNotFound } from "../request/excel-error";
import type { Kind } from "../request/thing";
import { rangeThing } from "../request/things";

const selectedArea = (book: Book): Area => book.selections.on(activeSheet(book));

export const workbook: Kind<null> = {
  properties: { name: { get: ({ book }) => book.workbook.name } },
  parts: {
    worksheets: () => ({ kind: "WorksheetCollection", subject: null }),
    tables: () => ({ kind: "TableCollection", subject: null }),
    names: () => ({ kind: "NamedItemCollection", subject: null }),
    application: () => ({ kind: "Application", subject: null }),
    properties: () => ({ kind: "DocumentProperties", subject: null }),
    customXmlParts: () => ({ kind: "CustomXmlPartCollection", subject: null }),
    _Runtime: () => ({ kind: "Runtime", subject: null }),
  },
  methods: {
    getActiveCell: ({ book }) => rangeThing({ ...selectedArea(book), rows: 1, columns: 1 }),
    getSelectedRange: ({ book }) => rangeThing(selectedArea(book)),
    // Events carry the full address of their range in place of a kept reference.
    _GetRangeForEventByReferenceId: ({ book }, _workbook, [reference]) => {
      const area = areaIfReference(book, String(reference));
      if (!area) throw itemNotFound("range for this event");
      return rangeThing(area);
    },
    _GetRangeOrNullObjectForEventByReferenceId: ({ book }, _workbook, [reference]) => {
      const area = areaIfReference(book, String(reference));
      return area ? rangeThing(area) : null;
    },
  },
};
