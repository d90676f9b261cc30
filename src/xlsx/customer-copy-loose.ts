import type { Surroundings } from "./customer-copy-arguments";
import { MAY_BE_OURS, nativity } from "./customer-copy-formula";
import { readXml } from "./read-cells-xml";
import { xmlText } from "./xml";

/** A formula that stands in no cell, and what became of it. */
export type LooseDone = {
  readonly sheet: string | null;
  readonly where: string;
  readonly functions: readonly string[];
  readonly before: string;
  /** Null where it has no native formula: a table's column then has none, anything else is left as it was. */
  readonly after: string | null;
  readonly why: string | null;
};

export type LooseFormulas = { readonly xml: string; readonly done: readonly LooseDone[] };

/** What an element with a formula is called, and where it belongs. */
type Kind = {
  readonly element: string;
  readonly where: (before: string, tag: string) => string;
  /** The element goes where its formula has no native form. */
  readonly isDropped?: boolean;
};

function plainText(xml: string): string {
  let words = "";
  readXml(xml, {
    open: () => undefined,
    text: (text) => {
      words += text;
    },
  });
  return words;
}

/** The last of an attribute before a place. */
function lastOf(before: string, attribute: string): string {
  const found = before.lastIndexOf(` ${attribute}="`);
  return found < 0 ? "" : (/"([^"]*)"/.exec(before.slice(found))?.[1] ?? "");
}

const sheetKinds: readonly Kind[] = [
  { element: "formula", where: (before) => `the look of ${lastOf(before, "sqref")}` },
  { element: "formula1", where: (before) => `the validation of ${lastOf(before, "sqref")}` },
  { element: "formula2", where: (before) => `the validation of ${lastOf(before, "sqref")}` },
  { element: "f", where: () => "a rule of a younger kind" },
];

const bookKinds: readonly Kind[] = [
  { element: "definedName", where: (_before, tag) => `the name ${lastOf(tag, "name")}` },
];

const tableKinds: readonly Kind[] = [
  {
    element: "calculatedColumnFormula",
    where: (before) => `the column ${lastOf(before, "name")} of a table`,
    isDropped: true,
  },
  {
    element: "totalsRowFormula",
    where: (before) => `the total of ${lastOf(before, "name")} of a table`,
  },
];

function rewritten(xml: string, kinds: readonly Kind[], around: Surroundings): LooseFormulas {
  if (!MAY_BE_OURS.test(xml)) return { xml, done: [] };
  const done: LooseDone[] = [];
  let text = xml;
  for (const { element, where, isDropped } of kinds) {
    const pattern = new RegExp(
      String.raw`(<((?:[\w.-]+:)?)${element}(?=[\s>])[^>]*>)([^<]*)(</\2${element}>)`,
      "g",
    );
    text = text.replace(pattern, (whole: string, ...found: readonly (string | number)[]) => {
      const [open, within, close] = [String(found[0]), String(found[2]), String(found[3])];
      if (!MAY_BE_OURS.test(within)) return whole;
      const before = plainText(`<f>${within}</f>`);
      const to = nativity(before, around);
      if (to.kind === "same") return whole;
      const offset = Number(found[4]);
      const after = to.kind === "native" ? to.text : null;
      const why = to.kind === "value" ? to.why : null;
      const { functions } = to;
      const place = where(text.slice(0, offset), open);
      done.push({ sheet: around.sheet || null, where: place, functions, before, after, why });
      if (to.kind === "value") return isDropped === true ? "" : whole;
      const isArray = isDropped === true && to.needsArray && !/\sarray=/.test(open);
      return `${isArray ? `${open.slice(0, -1)} array="1">` : open}${xmlText(to.text)}${close}`;
    });
  }
  return { xml: text, done };
}

/** The rules beside the cells of a sheet. Cells must be native before: their formulas have an element of the same name. */
export function nativeRules(xml: string, around: Surroundings): LooseFormulas {
  return rewritten(xml, sheetKinds, around);
}

/** The names of a workbook. */
export function nativeNames(xml: string, around: Surroundings): LooseFormulas {
  return rewritten(xml, bookKinds, around);
}

/** The formulas by which a table fills its columns. */
export function nativeTable(xml: string, around: Surroundings): LooseFormulas {
  return rewritten(xml, tableKinds, around);
}
