import type { Area } from "../grid/area";
import { contains, overlap } from "../grid/area";
import type { ConditionalFormat } from "../grid/papers";
import { itemNotFound } from "../request/excel-error";
import type { Host } from "../request/host";
import type { Kind, Property } from "../request/thing";
import { rangeThing } from "../request/things";
import { isRecord, numberOf, oneOf, textOf, truthOf } from "./arguments";
import { requireOpenSheet } from "./protection-rules";

const formatById = ({ papers }: Host, id: string): ConditionalFormat => {
  const found = papers.conditionalFormats.find((one) => one.id === id);
  if (!found) throw itemNotFound("conditional format like that any more");
  return found;
};

const redraw = ({ papers }: Host): void => void papers.undrawn.add("conditionalFormats");

const changed = (host: Host, id: string): ConditionalFormat => {
  const format = formatById(host, id);
  requireOpenSheet(host, format.area.sheetId, "allowFormatCells");
  redraw(host);
  return format;
};

const isOn = (area: Area) => (format: ConditionalFormat) => overlap(format.area, area);

const remove = (host: Host, condemned: (format: ConditionalFormat) => boolean): void => {
  const all = host.papers.conditionalFormats;
  all.splice(0, all.length, ...all.filter((one) => !condemned(one)));
  redraw(host);
};

const onSameSheet = ({ papers }: Host, { area }: ConditionalFormat): readonly ConditionalFormat[] =>
  papers.conditionalFormats.filter((one) => one.area.sheetId === area.sheetId);

/** Puts a format at a place among those of its sheet: where two apply, the earlier one shows. */
const prefer = (host: Host, format: ConditionalFormat, place: number): void => {
  const all = host.papers.conditionalFormats;
  const others = onSameSheet(host, format).filter((one) => one !== format);
  others.splice(place, 0, format);
  const elsewhere = all.filter((one) => !others.includes(one));
  all.splice(0, all.length, ...elsewhere, ...others);
};

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

export const customConditionalFormat: Kind<string> = {
  parts: {
    rule: (_host, subject) => ({ kind: "ConditionalFormatRule", subject }),
    format: (_host, subject) => ({ kind: "ConditionalRangeFormat", subject }),
  },
};

export const cellValueConditionalFormat: Kind<string> = {
  properties: {
    rule: {
      get: (host, id) => formatById(host, id).rule,
      set: (host, id, rule) => {
        if (isRecord(rule)) changed(host, id).rule = rule;
      },
    },
  },
  parts: { format: (_host, subject) => ({ kind: "ConditionalRangeFormat", subject }) },
};

export const conditionalFormatRule: Kind<string> = {
  properties: {
    formula: {
      get: (host, id) => formatById(host, id).rule,
      set: (host, id, formula) => {
        changed(host, id).rule = textOf(formula, "A conditional format's formula");
      },
    },
  },
};

const look = (name: string): Property<string> => ({
  get: (host, id) => formatById(host, id).look.get(name) ?? null,
  set: (host, id, value) => void changed(host, id).look.set(name, value),
});

export const conditionalRangeFormat: Kind<string> = {
  parts: {
    font: (_host, subject) => ({ kind: "ConditionalRangeFont", subject }),
    fill: (_host, subject) => ({ kind: "ConditionalRangeFill", subject }),
  },
};

export const conditionalRangeFont: Kind<string> = {
  properties: {
    color: look("fontColor"),
    bold: look("bold"),
    italic: look("italic"),
    underline: look("underline"),
    strikethrough: look("strikethrough"),
  },
};

export const conditionalRangeFill: Kind<string> = {
  properties: { color: look("fillColor") },
  methods: { clear: (host, id) => void changed(host, id).look.delete("fillColor") },
};
