import type { DefinedName } from "../grid/defined-names";
import { workbookScope } from "../grid/defined-names";
import { addName, defineName, findName, nameById, namesIn, removeName } from "../grid/names";
import { absoluteReference, areaIfReference, requiredArea } from "../grid/references";
import { apiNotFound, invalidArgument, itemNotFound } from "../request/excel-error";
import type { Host } from "../request/host";
import type { Kind, Thing } from "../request/thing";
import { rangeThing, sheetThing, subjectIf } from "../request/things";
import { isBlank, textOf, truthOf } from "./arguments";

const nameThing = (id: string): Thing => ({ kind: "NamedItem", subject: id });

const rangeOf = ({ book }: Host, name: DefinedName) =>
  areaIfReference(book, name.formulaOrRefString);

/** A name stands for cells, given as a range or as their address, or for a formula. */
const meaning = (host: Host, reference: unknown): string => {
  const area = subjectIf(reference, "Range");
  if (area) return absoluteReference(host.book, area);
  const formula = textOf(reference, "What a name stands for");
  if (!formula.startsWith("=")) throw invalidArgument("A name's formula begins with =.");
  const cells = areaIfReference(host.book, formula);
  return cells ? absoluteReference(host.book, cells) : formula;
};

export const namedItems: Kind<string | null> = {
  items: ({ book }, sheetId) => namesIn(book, sheetId).map(({ id }) => nameThing(id)),
  item: ({ book }, sheetId, name) => {
    const id = findName(book, sheetId, name);
    if (id === undefined) throw itemNotFound(`name "${String(name)}"`);
    return nameThing(id);
  },
  methods: {
    add: (host, sheetId, [name, reference, comment]) =>
      nameThing(
        addName(host.book, {
          name,
          sheetId,
          meaning: meaning(host, reference),
          comment: isBlank(comment) ? "" : textOf(comment, "A comment"),
        }),
      ),
  },
};

/** A formula with its equals sign, which Univer leaves out of plain references. */
const formulaOf = ({ formulaOrRefString: text }: DefinedName): string =>
  text.startsWith("=") ? text : `=${text}`;

const constant = (formula: string): unknown => {
  const text = /^="((?:[^"]|"")*)"$/.exec(formula)?.[1];
  if (text !== undefined) return text.replaceAll('""', '"');
  if (/^=(true|false)$/i.test(formula)) return /true/i.test(formula);
  const number = Number(formula.slice(1));
  if (formula === "=" || Number.isNaN(number)) throw apiNotFound("NamedItem.value of a formula");
  return number;
};

const typeOf = (host: Host, name: DefinedName): string => {
  if (rangeOf(host, name)) return "Range";
  const value = constant(formulaOf(name));
  if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Double";
  return typeof value === "string" ? "String" : "Boolean";
};

const valueOf = (host: Host, name: DefinedName): unknown => {
  const area = rangeOf(host, name);
  return area ? absoluteReference(host.book, area) : constant(formulaOf(name));
};

const scopeOf = ({ localSheetId }: DefinedName): string | undefined =>
  localSheetId === workbookScope ? undefined : localSheetId;

const rename = ({ book }: Host, id: string, changed: Partial<DefinedName>): void =>
  defineName(book, { ...nameById(book, id), ...changed });

export const namedItem: Kind<string> = {
  id: ({ book }, id) => nameById(book, id).name,
  properties: {
    name: { get: ({ book }, id) => nameById(book, id).name },
    formula: {
      get: ({ book }, id) => formulaOf(nameById(book, id)),
      set: (host, id, value) => rename(host, id, { formulaOrRefString: meaning(host, value) }),
    },
    type: { get: (host, id) => typeOf(host, nameById(host.book, id)) },
    value: { get: (host, id) => valueOf(host, nameById(host.book, id)) },
    scope: {
      get: ({ book }, id) => (scopeOf(nameById(book, id)) === undefined ? "Workbook" : "Worksheet"),
    },
    comment: {
      get: ({ book }, id) => nameById(book, id).comment ?? "",
      set: (host, id, value) => rename(host, id, { comment: textOf(value, "A comment") }),
    },
    visible: {
      get: ({ book }, id) => nameById(book, id).hidden !== true,
      set: (host, id, value) => rename(host, id, { hidden: !truthOf(value, "visible") }),
    },
  },
  parts: {
    worksheet: ({ book }, id) => {
      const sheetId = scopeOf(nameById(book, id));
      if (sheetId === undefined) throw itemNotFound("worksheet for a name of the whole workbook");
      return sheetThing(sheetId);
    },
  },
  methods: {
    getRange: (host, id) =>
      rangeThing(requiredArea(rangeOf(host, nameById(host.book, id)), "range under this name")),
    delete: ({ book }, id) => removeName(book, id),
  },
};
