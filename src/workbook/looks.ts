import type { InputDefinition, InputKind } from "../engine";
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

const note: Style = { ...plain, colour: "595959", align: "left", indent: 1 };

const inputWords: Style = {
  ...plain,
  fill: "FFF9DB",
  colour: "0000FF",
  align: "left",
  indent: 1,
  locked: false,
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
  "label wrapped": { ...plain, align: "left", wrap: true },
  note,
  "note wrapped": { ...note, wrap: true },
  "number note": { ...plain, colour: note.colour },
  input: { ...plain, fill: "FFF9DB", colour: "0000FF", locked: false },
  "input words": inputWords,
  "input words wrapped": { ...inputWords, wrap: true },
  calculation: plain,
  "calculation words": { ...plain, align: "left", indent: 1 },
  output: { ...plain, bold: true },
  verdict: { ...plain, bold: true, align: "left", indent: 1 },
  light: { ...plain, bold: true, align: "left", indent: 1 },
  match: { ...plain, bold: true, align: "left", indent: 1 },
};

/** How numbers are written. */
export const numberFormats: Readonly<Record<NumberFormat, string>> = {
  text: "@",
  general: "General",
  money: "#,##0.00;-#,##0.00",
  wholeMoney: "#,##0;-#,##0",
  count: "#,##0.0##;-#,##0.0##",
  whole: "#,##0;-#,##0",
  tenths: "#,##0.0;-#,##0.0",
  fraction: "0.0#####;-0.0#####",
  share: "0.0%",
  percent0: "0%",
  multiple: '0.00"x"',
  date: "yyyy-mm-dd",
};

/** What somebody is told who types what a list does not hold. */
export const notOnTheList = "Choose from the list, or leave the cell blank.";

/** The format of an input, by what kind of number it is. */
export const kindFormats: Readonly<Record<InputKind, NumberFormat>> = {
  money: "money",
  count: "count",
  share: "share",
  days: "general",
};

/** The format of a limit: whole ones are large as a rule, and read by their thousands. */
export function limitFormat(limit: unknown): NumberFormat {
  return Number.isInteger(limit) ? "whole" : "general";
}

/**
 * The format of an input by what it counts. Months, years and a seed are whole by nature and written as they are typed;
 * a number format that shows no decimals of a whole number and some of any other does not exist.
 */
export function inputFormat({ kind, unit }: Pick<InputDefinition, "kind" | "unit">): NumberFormat {
  if (kind === "count" && unit === "years") return "whole";
  return kind === "count" && (unit === "months" || unit === "") ? "general" : kindFormats[kind];
}

/** Tab colours: one for each family of sheets. */
export const tabColours: Readonly<Record<SheetFamily, string>> = {
  foundation: "0F4C81",
  inputs: "F2C200",
  calculations: "7F7F7F",
  results: "2E7D32",
  control: "C62828",
};

/** The colours that a cell takes while a condition holds. */
export type WordLook = {
  /** The condition, for a cell at an address. */
  readonly when: (address: string) => string;
  readonly fill: string;
  readonly colour: string;
};

const red = { fill: "FBE0DD", colour: "8E1B10" } as const;
const yellow = { fill: "FFF0CC", colour: "7A4F00" } as const;
const green = { fill: "E2F0D9", colour: "1B5E20" } as const;

/** A verdict is a sentence in which one of these words stands. */
function holds(...words: readonly string[]): WordLook["when"] {
  return (address) =>
    `OR(${words.map((word) => `ISNUMBER(SEARCH("${word}",${address}))`).join(",")})`;
}

/** A light is one word: "RED" would be found in many others. */
function is(word: string): WordLook["when"] {
  return (address) => `${address}="${word}"`;
}

/**
 * The looks whose cells are coloured by their words, first match first ("LOOK" holds an "OK"). The words
 * say it too, for those who see no colour.
 */
export const wordLooks: Readonly<Partial<Record<Look, readonly WordLook[]>>> = {
  verdict: [
    { ...red, when: holds("FAIL", "OUT", "ADD ") },
    { ...yellow, when: holds("WAIT", "LOOK", "STALE") },
    { ...green, when: holds("PASS", "OK") },
  ],
  light: [
    { ...red, when: is("RED") },
    { ...yellow, when: is("YELLOW") },
    { ...green, when: is("GREEN") },
  ],
  // What neither matches nor waits is a difference, whatever it is called.
  match: [
    { ...green, when: holds("match") },
    { ...yellow, when: holds("first", "heading") },
    { ...red, when: (address) => `LEN(${address})>0` },
  ],
};

/** The look of a cell, where its words colour it. */
export function wordLookOf(cell: { readonly look: Look }): Look | null {
  return wordLooks[cell.look] === undefined ? null : cell.look;
}

/** The colours of a chart's series in their order, apart from each other in grey as well. */
export const chartColours = [
  "0F4C81",
  "E07B00",
  "2E7D32",
  "8EA9C8",
  "8E44AD",
  "C62828",
  "5F5F5F",
  "F2C200",
] as const;
