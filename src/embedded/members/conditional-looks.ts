import type { Kind, Property } from "../request/thing";
import { isRecord, textOf } from "./arguments";
import { changed, formatById } from "./conditional-format-list";

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
