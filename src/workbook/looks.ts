import type { InputKind } from "../engine";
import type { Look, NumberFormat, SheetFamily } from "./description";

/** How a cell looks, in words that both printers understand. Colours are hex without the hash. */
export type Style = {
  readonly fill: string | null;
  readonly colour: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly size: number;
  readonly wrap: boolean;
  readonly align: "left" | "right" | "general";
  /** Steps by which the text stands off the cell's edge. */
  readonly indent: number;
  /** A thin line beneath the cell. */
  readonly ruled: boolean;
  readonly locked: boolean;
};

const plain: Style = {
  fill: null,
  colour: "1F1F1F",
  bold: false,
  italic: false,
  size: 11,
  wrap: false,
  align: "general",
  indent: 0,
  ruled: false,
  locked: true,
};

const header: Style = { ...plain, bold: true, fill: "DCE6F1", wrap: true, ruled: true };

/** The looks of the cells: inputs are told by fill and by letter colour, never by colour of letters alone. */
export const styles: Readonly<Record<Look, Style>> = {
  title: { ...plain, size: 18, bold: true, colour: "0F4C81" },
  purpose: { ...plain, italic: true, colour: "595959" },
  heading: { ...plain, size: 13, bold: true, colour: "0F4C81" },
  header: { ...header, align: "left" },
  "indented header": { ...header, align: "left", indent: 1 },
  "number header": { ...header, align: "right" },
  label: { ...plain, align: "left" },
  note: { ...plain, colour: "595959", align: "left", indent: 1 },
  input: { ...plain, fill: "FFF9DB", colour: "0000FF", locked: false },
  "input words": {
    ...plain,
    fill: "FFF9DB",
    colour: "0000FF",
    align: "left",
    indent: 1,
    locked: false,
  },
  calculation: plain,
  "calculation words": { ...plain, align: "left", indent: 1 },
  output: { ...plain, bold: true },
  verdict: { ...plain, bold: true, align: "left", indent: 1 },
};

/** How numbers are written. */
export const numberFormats: Readonly<Record<NumberFormat, string>> = {
  text: "@",
  general: "General",
  money: "#,##0.00;-#,##0.00",
  count: "#,##0.0##;-#,##0.0##",
  share: "0.0%",
  multiple: '0.00"x"',
  date: "yyyy-mm-dd",
};

/** The format of an input, by what kind of number it is. */
export const kindFormats: Readonly<Record<InputKind, NumberFormat>> = {
  money: "money",
  count: "count",
  share: "share",
  days: "count",
};

/** Tab colours: one for each family of sheets. */
export const tabColours: Readonly<Record<SheetFamily, string>> = {
  foundation: "0F4C81",
  inputs: "F2C200",
  calculations: "7F7F7F",
  results: "2E7D32",
  control: "C62828",
};

/**
 * How a verdict's words are coloured, first match first ("LOOK" holds an "OK"). The words say it too,
 * for those who see no colour.
 */
export const verdictLooks = [
  { contains: ["FAIL", "OUT"], fill: "FBE0DD", colour: "8E1B10" },
  { contains: ["WAIT", "LOOK"], fill: "FFF0CC", colour: "7A4F00" },
  { contains: ["PASS", "OK"], fill: "E2F0D9", colour: "1B5E20" },
] as const;

/** The condition under which a cell wears a verdict's look. */
export function verdictCondition(contains: readonly string[], address: string): string {
  const found = contains.map((word) => `ISNUMBER(SEARCH("${word}",${address}))`);
  return `OR(${found.join(",")})`;
}
