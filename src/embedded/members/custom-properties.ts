import { invalidArgument, itemNotFound } from "../request/excel-error";
import type { Host } from "../request/host";
import type { Kind, Thing } from "../request/thing";
import { requireOpenSheet } from "./protection-rules";

type Entry = { readonly sheetId: string; readonly key: string };

const entryThing = (sheetId: string, key: string): Thing => ({
  kind: "WorksheetCustomProperty",
  subject: { sheetId, key },
});

const entriesOf = ({ papers }: Host, sheetId: string): Map<string, string> =>
  papers.ofSheet(sheetId).customProperties;

const findKey = (host: Host, sheetId: string, key: unknown): string | undefined =>
  [...entriesOf(host, sheetId).keys()].find(
    (one) => one.toLowerCase() === String(key).toLowerCase(),
  );

const valueOf = (host: Host, { sheetId, key }: Entry): string => {
  const value = entriesOf(host, sheetId).get(key);
  if (value === undefined) throw itemNotFound(`custom property "${key}" any more`);
  return value;
};

const shortText = (value: unknown, what: string): string => {
  if (typeof value !== "string" || value.length > 255)
    throw invalidArgument(`${what} is a text of at most 255 characters.`);
  return value;
};

export const worksheetCustomProperties: Kind<string> = {
  items: (host, sheetId) =>
    [...entriesOf(host, sheetId).keys()].map((key) => entryThing(sheetId, key)),
  item: (host, sheetId, key) => {
    const found = findKey(host, sheetId, key);
    if (found === undefined) throw itemNotFound(`custom property "${String(key)}"`);
    return entryThing(sheetId, found);
  },
  methods: {
    /** Adding under a key that exists replaces its value, as in Excel. */
    add: (host, sheetId, [key, value]) => {
      requireOpenSheet(host, sheetId);
      const name = findKey(host, sheetId, key) ?? shortText(key, "A key");
      entriesOf(host, sheetId).set(name, shortText(value, "A custom property"));
      return entryThing(sheetId, name);
    },
  },
};

export const worksheetCustomProperty: Kind<Entry> = {
  id: (_host, { key }) => key,
  properties: {
    key: { get: (_host, { key }) => key },
    value: {
      get: valueOf,
      set: (host, entry, value) => {
        valueOf(host, entry);
        const checked = shortText(value, "A custom property");
        entriesOf(host, entry.sheetId).set(entry.key, checked);
      },
    },
  },
  methods: {
    delete: (host, { sheetId, key }) => void entriesOf(host, sheetId).delete(key),
  },
};
