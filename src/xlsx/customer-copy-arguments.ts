import { tokensOf, type Area, type Extent, type Token } from "../inspector";
import { columnLetters, functionCalled, type NativeArgument, type RangeText } from "../workbook";
import { asOperand, callAt, withoutBlanks } from "./customer-copy-words";

/** What a formula's surroundings tell: which cells a name stands for, and how far an array spills. */
export type Surroundings = {
  readonly sheet: string;
  readonly namedArea: (name: string) => Area | null;
  readonly spillFrom: (sheet: string, row: number, column: number) => Extent | null;
};

/** Functions that make one value of a range that is one of their arguments. */
const GATHERING = new Set(
  "SUM AVERAGE MIN MAX MEDIAN COUNT COUNTA PRODUCT SUMPRODUCT ROWS COLUMNS STDEVP".split(" "),
);

function isCell(area: Area): boolean {
  return area.isOneCell || (area.top.at === area.bottom.at && area.left.at === area.right.at);
}

function isThisRow(table: string): boolean {
  return /\[#This Row\]|\[@/i.test(table);
}

function isOneValue(token: Token, around: Surroundings): boolean {
  if (token.kind === "area") return isCell(token.area);
  if (token.kind === "table") return isThisRow(token.text) && !token.text.includes(":");
  if (token.kind !== "name") return token.text !== "{";
  const area = around.namedArea(token.text);
  return area !== null && isCell(area);
}

/** Whether a formula looks at one value wherever it stands: ranges only go where they are gathered into one. */
export function isSingle(tokens: readonly Token[], around: Surroundings): boolean {
  const words = withoutBlanks(tokens);
  const gathers: boolean[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const token = words[at];
    if (token === undefined) break;
    const own = token.kind === "call" ? functionCalled(token.text.slice(0, -1)) : null;
    if (own !== null) at = callAt(words, at)?.end ?? at;
    else if (token.kind === "call")
      gathers.push(GATHERING.has(token.text.slice(0, -1).toUpperCase()));
    else if (token.kind === "open") gathers.push(false);
    else if (token.kind === "close") gathers.pop();
    else if (!isOneValue(token, around)) {
      const before = words[at - 1]?.kind ?? "";
      if (token.text === "{") at = words.findIndex(({ text }, place) => place > at && text === "}");
      const after = words[at + 1]?.kind ?? "";
      const isWhole = ["call", "comma"].includes(before) && ["close", "comma"].includes(after);
      if (at < 0 || gathers.at(-1) !== true || !isWhole) return false;
    }
  }
  return true;
}

function cellsOf(text: string, area: Area): RangeText {
  const sheet = text.slice(0, text.lastIndexOf("!") + 1);
  const { top, left, bottom, right } = area;
  return {
    rows: bottom.at - top.at + 1,
    columns: right.at - left.at + 1,
    isReference: true,
    elementAt: (row, column) =>
      `${sheet}${left.isFixed ? "$" : ""}${columnLetters(left.at + column)}${top.isFixed ? "$" : ""}${top.at + row + 1}`,
  };
}

function namedCells(name: string, { top, left, bottom, right }: Area): RangeText {
  return {
    rows: bottom.at - top.at + 1,
    columns: right.at - left.at + 1,
    isReference: true,
    elementAt: (row, column) => `INDEX(${name},${row + 1},${column + 1})`,
  };
}

/** The cells of a table that its name in a formula tells of. */
function tableCells(text: string): RangeText {
  const isColumn = /^[^[]*\[[^[\]:#@]+\]$/.test(text);
  const columns = isColumn || (isThisRow(text) && !text.includes(":")) ? 1 : null;
  return { rows: isThisRow(text) ? 1 : null, columns, isReference: true, elementAt: null };
}

/** An array that is written into a formula, such as {0,1;1,1.6}. */
function constantOf(words: readonly Token[]): RangeText | null {
  if (words[0]?.text !== "{" || words.at(-1)?.text !== "}") return null;
  const rows: string[][] = [[""]];
  for (const { kind, text } of words.slice(1, -1)) {
    const row = rows.at(-1) ?? [];
    if (kind === "comma" && text === ";") rows.push([""]);
    else if (kind === "comma") row.push("");
    else row[row.length - 1] += text;
  }
  const columns = rows[0]?.length ?? 0;
  if (rows.some((row) => row.length !== columns)) return null;
  return {
    rows: rows.length,
    columns,
    isReference: false,
    elementAt: (row, column) => rows[row]?.[column] ?? "",
  };
}

function rangeOf(words: readonly Token[], around: Surroundings): RangeText | null {
  const [only] = words;
  if (only === undefined || words.length > 1) return constantOf(words);
  if (only.kind === "area") return cellsOf(only.text, only.area);
  if (only.kind === "table") return tableCells(only.text);
  const area = only.kind === "name" ? around.namedArea(only.text) : null;
  return area === null ? null : namedCells(only.text, area);
}

function literalOf(words: readonly Token[]): NativeArgument["literal"] {
  const sign = words[0]?.text === "-" ? -1 : 1;
  const rest = sign === -1 ? words.slice(1) : words;
  const [only] = rest;
  if (only === undefined || rest.length > 1) return null;
  if (only.kind === "number") return sign * Number(only.text);
  if (sign === -1) return null;
  if (only.kind === "text") return only.text.slice(1, -1).replaceAll('""', '"');
  return only.kind === "logical" ? /^true$/i.test(only.text) : null;
}

/** An argument as the table of equivalents takes it; its own calls of the add-in are native already. */
export function nativeArgument(
  native: { readonly text: string; readonly needsArray: boolean },
  before: readonly Token[],
  around: Surroundings,
): NativeArgument | null {
  const text = native.text.trim();
  if (text === "") return null;
  const words = withoutBlanks(tokensOf(text));
  const single = !native.needsArray && isSingle(before, around);
  return {
    text,
    operand: asOperand(text),
    literal: literalOf(words),
    range: native.needsArray ? null : rangeOf(words, around),
    isSingle: single,
  };
}
