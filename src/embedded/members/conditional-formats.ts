import type { Area } from "../grid/area";
import { contains, overlap } from "../grid/area";
import type { ConditionalFormat } from "../grid/papers";
import { itemNotFound } from "../request/excel-error";
import type { Host } from "../request/host";
import type { Kind } from "../request/thing";
import { rangeThing } from "../request/things";
import { numberOf, oneOf, truthOf } from "./arguments";
import {
  changed,
  formatById,
  onSameSheet,
  prefer,
  redraw,
  remove,
} from "./conditional-format-list";
import { requireOpenSheet } from "./protection-rules";

const isOn = (area: Area) => (format: ConditionalFormat) => overlap(format.area, area);

const add = (host: Host, area: Area, type: unknown) => {
  requireOpenSheet(host, area.sheetId, "allowFormatCells");
  const id = `{${host.book.serial().toString(16).toUpperCase().padStart(8, "0")}}`;
  host.papers.conditionalFormats.unshift({
    id,
    area,
    type: oneOf(type, ["Custom", "CellValue"]),
    rule: null,
    stopIfTrue: false,
    look: new Map(),
  });
  redraw(host);
  return { kind: "ConditionalFormat", subject: id } as const;
};

export const conditionalFormats: Kind<Area> = {
  items: ({ papers }, area) =>
    papers.conditionalFormats
      .filter(isOn(area))
      .map(({ id }) => ({ kind: "ConditionalFormat", subject: id })),
  item: (host, _area, id) => ({
    kind: "ConditionalFormat",
    subject: formatById(host, String(id)).id,
  }),
  methods: {
    add: (host, area, [type]) => add(host, area, type),
    clearAll: (host, area) => {
      requireOpenSheet(host, area.sheetId, "allowFormatCells");
      remove(host, (one) => contains(area, one.area));
    },
  },
};

export const conditionalFormat: Kind<string> = {
  id: (_host, id) => id,
  properties: {
    id: { get: (_host, id) => id },
    type: { get: (host, id) => formatById(host, id).type },
    priority: {
      get: (host, id) => {
        const format = formatById(host, id);
        return onSameSheet(host, format).indexOf(format);
      },
      set: (host, id, value) => prefer(host, changed(host, id), numberOf(value, "A priority")),
    },
    stopIfTrue: {
      get: (host, id) => formatById(host, id).stopIfTrue,
      set: (host, id, value) => {
        changed(host, id).stopIfTrue = truthOf(value, "stopIfTrue");
      },
    },
  },
  parts: {
    custom: (host, id) => {
      if (formatById(host, id).type !== "Custom") throw itemNotFound("custom rule here");
      return { kind: "CustomConditionalFormat", subject: id };
    },
    cellValue: (host, id) => {
      if (formatById(host, id).type !== "CellValue") throw itemNotFound("cell value rule here");
      return { kind: "CellValueConditionalFormat", subject: id };
    },
  },
  methods: {
    delete: (host, id) => remove(host, (one) => one === changed(host, id)),
    getRange: (host, id) => rangeThing(formatById(host, id).area),
  },
};
