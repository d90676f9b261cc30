import { invalidArgument, itemNotFound } from "../request/excel-error";
import type { Host } from "../request/host";
import type { Kind, Thing } from "../request/thing";
import { textOf } from "./arguments";

const partThing = (id: string): Thing => ({ kind: "CustomXmlPart", subject: id });

const xmlOf = ({ papers }: Host, id: string): string => {
  const xml = papers.xmlParts.get(id);
  if (xml === undefined) throw itemNotFound("custom XML part like that");
  return xml;
};

const root = /<([A-Za-z_][\w.-]*:)?[A-Za-z_][\w.-]*(\s[^<>]*)?>/;

const checkedXml = (value: unknown): string => {
  const xml = textOf(value, "A custom XML part");
  if (!root.test(xml) || !/>\s*$/.test(xml)) throw invalidArgument("The text is no XML document.");
  return xml;
};

/** The namespace of the document's root element. */
const namespaceOf = (xml: string): string => {
  const [element = "", prefix] = root.exec(xml) ?? [];
  const attribute = prefix === undefined ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`;
  const [, single, double] =
    new RegExp(`\\s${attribute}\\s*=\\s*(?:'([^']*)'|"([^"]*)")`).exec(element) ?? [];
  return single ?? double ?? "";
};

const partsIn = (host: Host, namespace: string | null): readonly Thing[] =>
  [...host.papers.xmlParts]
    .filter(([, xml]) => namespace === null || namespaceOf(xml) === namespace)
    .map(([id]) => partThing(id));

const newId = ({ book }: Host): string =>
  `{${book.serial().toString(16).toUpperCase().padStart(8, "0")}-0000-4000-8000-000000000000}`;

export const customXmlParts: Kind<null> = {
  items: (host) => partsIn(host, null),
  item: (host, _all, id) => {
    xmlOf(host, String(id));
    return partThing(String(id));
  },
  methods: {
    add: (host, _all, [xml]) => {
      const id = newId(host);
      host.papers.xmlParts.set(id, checkedXml(xml));
      return partThing(id);
    },
    getByNamespace: (_host, _all, [namespace]) => ({
      kind: "CustomXmlPartScopedCollection",
      subject: textOf(namespace, "A namespace"),
    }),
  },
};

export const customXmlPartsOfNamespace: Kind<string> = {
  items: partsIn,
  item: (host, namespace, id) => {
    const found = partsIn(host, namespace).find((part) => part.subject === String(id));
    if (!found) throw itemNotFound("custom XML part of this namespace");
    return found;
  },
  methods: {
    getOnlyItem: (host, namespace) => {
      const [first, ...others] = partsIn(host, namespace);
      if (!first || others.length > 0) throw itemNotFound("single custom XML part");
      return first;
    },
  },
};

export const customXmlPart: Kind<string> = {
  id: (_host, id) => id,
  properties: {
    id: { get: (_host, id) => id },
    namespaceUri: { get: (host, id) => namespaceOf(xmlOf(host, id)) },
  },
  methods: {
    getXml: xmlOf,
    setXml: (host, id, [xml]) => {
      xmlOf(host, id);
      host.papers.xmlParts.set(id, checkedXml(xml));
    },
    delete: (host, id) => {
      xmlOf(host, id);
      host.papers.xmlParts.delete(id);
    },
  },
};
