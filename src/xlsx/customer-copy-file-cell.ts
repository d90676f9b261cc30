import { readXml, type Attributes } from "./read-cells-xml";
import { xmlText } from "./xml";

/** A cell of a sheet, from its first sign to its last. */
export const CELL = /<((?:[A-Za-z_][\w.-]*:)?)c(?=[\s/>])[^>]*?(?:\/>|>[\s\S]*?<\/\1c>)/g;

/** What stands in a cell of the file. */
export type FileCell = {
  readonly xml: string;
  readonly prefix: string;
  readonly address: string;
  readonly at: Attributes;
  readonly formulaAt: Attributes;
  readonly formula: string;
  readonly value: string | null;
};

/** What the element of a cell says. */
export function cellIn(xml: string, prefix: string): FileCell {
  let at: Attributes = new Map();
  let formulaAt: Attributes = new Map();
  let [formula, value]: [string, string | null] = ["", null];
  let reads = "";
  readXml(xml, {
    open: (name, attributes) => {
      reads = name;
      if (name === "c") at = attributes();
      else if (name === "f") formulaAt = attributes();
    },
    text: (text) => {
      if (reads === "f") formula += text;
      else if (reads === "v") value = (value ?? "") + text;
    },
    close: () => {
      reads = "";
    },
  });
  return { xml, prefix, address: at.get("r") ?? "", at, formulaAt, formula, value };
}

/** Whether a cell is calculated. */
export function hasFormula(xml: string): boolean {
  return /<(?:[\w.-]+:)?f[\s/>]/.test(xml);
}

/** The cell's own element without what made it an array of the younger kind. */
function opening({ xml }: FileCell, kind: string | null = null): string {
  const tag = xml.slice(0, xml.indexOf(">")).replace(/\s+cm=(?:"[^"]*"|'[^']*')/, "");
  return kind === null ? tag : `${tag.replace(/\s+t=(?:"[^"]*"|'[^']*')/, "")}${kind}`;
}

/** The cell with another formula; what it last gave stays. */
export function withFormula(cell: FileCell, formula: string): string {
  const within = cell.xml.slice(cell.xml.indexOf(">") + 1);
  const anew = `<${cell.prefix}f${formula}</${cell.prefix}f>`;
  return `${opening(cell)}>${within.replace(FORMULA, () => anew)}`;
}

const FORMULA = /<((?:[\w.-]+:)?)f(?=[\s/>])[^>]*?(?:\/>|>[\s\S]*?<\/\1f>)/;

/** The cell with what its formula last gave, and without the formula. */
export function asValue(cell: FileCell): string {
  const { prefix: p, value, at, xml } = cell;
  if (at.get("t") === "str") {
    if (value === null || value === "") return `${opening(cell, "")}/>`;
    const text = `<${p}is><${p}t xml:space="preserve">${xmlText(value)}</${p}t></${p}is>`;
    return `${opening(cell, ' t="inlineStr"')}>${text}</${p}c>`;
  }
  return `${opening(cell)}>${xml.slice(xml.indexOf(">") + 1).replace(FORMULA, "")}`;
}
