import { areaAt, matchAt, type Area } from "./area";

/** A word of a formula. The texts, put together, are the formula again. */
export type Token =
  | { readonly kind: "area"; readonly text: string; readonly area: Area }
  | {
      readonly kind:
        | "number"
        | "text"
        | "error"
        | "logical"
        | "name"
        | "table"
        | "call"
        | "open"
        | "close"
        | "comma"
        | "operator"
        | "blank"
        | "other";
      readonly text: string;
    };

const QUOTED_SHEET = /'(?:[^']|'')*'!/y;
const PLAIN_SHEET =
  /(?:\[[^\][]*\])?(?:[\p{L}_\\][\p{L}\p{N}_.\\]*(?::[\p{L}_\\][\p{L}\p{N}_.]*)?)?!/uy;
const CALL = /[\p{L}_\\][\p{L}\p{N}_.\\]*\(/uy;
const NAME = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iy;
const TEXT = /"(?:[^"]|"")*"/y;
const ERROR = /#[A-Z0-9/_]+[!?]?/iy;
const BLANK = /\s+/y;
const OPERATOR = /<>|<=|>=|[-+*/^&=<>%:@]/y;

/** Where a bracket that opens at a place is closed again; a quote escapes the next character. */
function bracketEnd(formula: string, place: number): number {
  let depth = 0;
  for (let end = place; end < formula.length; end += 1) {
    const sign = formula[end];
    if (sign === "'") end += 1;
    else if (sign === "[") depth += 1;
    else if (sign === "]") {
      depth -= 1;
      if (depth === 0) return end + 1;
    }
  }
  return formula.length;
}

/** A word after the name of a sheet: an area, a name, or an error such as Sheet1!#REF!. */
function afterSheet(formula: string, place: number, prefix: string): Token {
  const plain = prefix.slice(0, -1);
  const sheet = plain.startsWith("'") ? plain.slice(1, -1).replaceAll("''", "'") : plain;
  const found = areaAt(formula, place, sheet);
  if (found !== null) return { kind: "area", text: prefix + found.text, area: found.area };
  const error = matchAt(ERROR, formula, place);
  if (error !== null) return { kind: "error", text: prefix + error[0] };
  const name = matchAt(NAME, formula, place);
  return { kind: "name", text: prefix + (name?.[0] ?? "") };
}

function word(formula: string, place: number): Token {
  const call = matchAt(CALL, formula, place);
  if (call !== null) return { kind: "call", text: call[0] };
  const found = areaAt(formula, place, null);
  if (found !== null) return { kind: "area", ...found };
  const sheet = matchAt(PLAIN_SHEET, formula, place);
  if (sheet !== null) return afterSheet(formula, place + sheet[0].length, sheet[0]);
  const text = matchAt(NAME, formula, place)?.[0];
  if (text === undefined) return { kind: "other", text: formula.charAt(place) };
  if (formula[place + text.length] === "[") {
    return { kind: "table", text: formula.slice(place, bracketEnd(formula, place + text.length)) };
  }
  return { kind: /^(?:TRUE|FALSE)$/i.test(text) ? "logical" : "name", text };
}

function bracketed(formula: string, place: number): Token {
  const sheet = matchAt(PLAIN_SHEET, formula, place);
  if (sheet !== null) return afterSheet(formula, place + sheet[0].length, sheet[0]);
  return { kind: "table", text: formula.slice(place, bracketEnd(formula, place)) };
}

function quoted(formula: string, place: number): Token {
  const sheet = matchAt(QUOTED_SHEET, formula, place);
  if (sheet === null) return { kind: "other", text: formula.slice(place) };
  return afterSheet(formula, place + sheet[0].length, sheet[0]);
}

const single = { "(": "open", ")": "close", ",": "comma", ";": "comma" } as const;

function tokenAt(formula: string, place: number): Token {
  const sign = formula.charAt(place);
  if (sign === "(" || sign === ")" || sign === "," || sign === ";") {
    return { kind: single[sign], text: sign };
  }
  if (sign === "'") return quoted(formula, place);
  if (sign === "[") return bracketed(formula, place);
  if (sign === '"') {
    const text = matchAt(TEXT, formula, place)?.[0] ?? formula.slice(place);
    return { kind: "text", text };
  }
  const operator = matchAt(OPERATOR, formula, place);
  if (operator !== null) return { kind: "operator", text: operator[0] };
  if (/[\d.]/.test(sign)) {
    const rows = areaAt(formula, place, null);
    if (rows !== null) return { kind: "area", ...rows };
    const number = matchAt(NUMBER, formula, place);
    if (number !== null) return { kind: "number", text: number[0] };
  }
  const error = sign === "#" ? matchAt(ERROR, formula, place) : null;
  if (error !== null) return { kind: "error", text: error[0] };
  const blank = matchAt(BLANK, formula, place);
  if (blank !== null) return { kind: "blank", text: blank[0] };
  return word(formula, place);
}

/** The words of a formula, which is given without its "=". Nothing is refused: what is unknown is "other". */
export function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let place = 0; place < formula.length;) {
    const token = tokenAt(formula, place);
    tokens.push(token);
    place += token.text.length;
  }
  return tokens;
}
