import { plainFunction } from "./function-names";
import type { Token } from "./tokens";

/** A number written into a formula: "beside" is one that is merely added to a reference. */
export type EmbeddedNumber = { readonly text: string; readonly place: "within" | "beside" };

/** Numbers that say nothing about a business: nothing, one, the months of a year, per cent. */
const harmless: ReadonlySet<number> = new Set([0, 1, 12, 100]);

/** Arguments, counted from 1, that choose how a function works: a number there is no figure of the model. */
const modes: ReadonlyMap<string, readonly number[]> = new Map(
  Object.entries({
    AGGREGATE: [1, 2],
    SUBTOTAL: [1],
    MATCH: [3],
    XMATCH: [3, 4],
    INDEX: [2, 3, 4],
    VLOOKUP: [3, 4],
    HLOOKUP: [3, 4],
    XLOOKUP: [5, 6],
    RANK: [3],
    "RANK.EQ": [3],
    "RANK.AVG": [3],
    ROUND: [2],
    ROUNDUP: [2],
    ROUNDDOWN: [2],
    TRUNC: [2],
    FIXED: [2],
    DOLLAR: [2],
    LEFT: [2],
    RIGHT: [2],
    MID: [2, 3],
    FIND: [3],
    SEARCH: [3],
    REPLACE: [2, 3],
    SUBSTITUTE: [4],
    REPT: [2],
    CHAR: [1],
    UNICHAR: [1],
    WEEKDAY: [2],
    WEEKNUM: [2],
    YEARFRAC: [3],
    DAYS360: [3],
    "NETWORKDAYS.INTL": [3],
    "WORKDAY.INTL": [3],
    QUARTILE: [2],
    "QUARTILE.INC": [2],
    "QUARTILE.EXC": [2],
    LOG: [2],
  }),
);

/** Functions whose answer is one of their arguments or nearly so: what is added within them is added to it. */
const transparent: ReadonlySet<string> = new Set(
  "ROUND ROUNDUP ROUNDDOWN IF IFERROR IFNA MAX MIN ABS INT SUM".split(" "),
);

/** Where we are in the formula: within which call, at which of its arguments. */
type Level = { readonly call: string | null; argument: number; readonly isPlain: boolean };

const references: ReadonlySet<Token["kind"]> = new Set(["area", "name", "table"]);

/** Whether a number is a whole term of a sum: nothing multiplies, divides or compares it. */
function isTerm(tokens: readonly Token[], place: number): boolean {
  const before = tokens[place - 1];
  const after = tokens[place + 1];
  const isAdded = before?.kind === "operator" && /^[+-]$/.test(before.text);
  const leads =
    before === undefined ||
    before.kind === "open" ||
    before.kind === "comma" ||
    before.kind === "call";
  const goesOn = after?.kind === "operator" && /^[+-]$/.test(after.text);
  const ends = after === undefined || after.kind === "close" || after.kind === "comma";
  const isBinary = isAdded && isOperand(tokens[place - 2]);
  return (isBinary && (goesOn || ends)) || (leads && goesOn);
}

function isOperand(token: Token | undefined): boolean {
  return token !== undefined && !["operator", "open", "comma", "call"].includes(token.kind);
}

/** The numbers of a formula that belong into a cell of their own; the tokens come without blanks. */
export function embeddedNumbers(tokens: readonly Token[]): readonly EmbeddedNumber[] {
  const hasReference = tokens.some(({ kind }) => references.has(kind));
  const levels: Level[] = [{ call: null, argument: 1, isPlain: true }];
  const found: EmbeddedNumber[] = [];
  for (const [place, token] of tokens.entries()) {
    const level = levels.at(-1) ?? { call: null, argument: 1, isPlain: true };
    if (token.kind === "call") {
      const call = plainFunction(token.text.slice(0, -1));
      levels.push({ call, argument: 1, isPlain: level.isPlain && transparent.has(call) });
    } else if (token.kind === "open") {
      levels.push({ call: null, argument: 1, isPlain: level.isPlain });
    } else if (token.text === "{") {
      levels.push({ call: null, argument: 1, isPlain: false });
    } else if (token.kind === "close" || token.text === "}") {
      if (levels.length > 1) levels.pop();
    } else if (token.kind === "comma") level.argument += 1;
    else if (token.kind === "number") {
      const judged = judgedNumber(tokens, place, { level, hasReference });
      if (judged !== null) found.push(judged);
    }
  }
  return found;
}

function judgedNumber(
  tokens: readonly Token[],
  place: number,
  { level, hasReference }: { readonly level: Level; readonly hasReference: boolean },
): EmbeddedNumber | null {
  const isShare = tokens[place + 1]?.text === "%";
  const text = (tokens[place]?.text ?? "") + (isShare ? "%" : "");
  const value = Number(tokens[place]?.text) / (isShare ? 100 : 1);
  if (level.call !== null && modes.get(level.call)?.includes(level.argument) === true) return null;
  const isSummand = level.call === "SUM" && tokens[place + 1]?.kind !== "operator";
  if (hasReference && level.isPlain && value !== 0 && value !== 1) {
    if (isTerm(tokens, place) || (isSummand && isOperandAlone(tokens, place))) {
      return { text, place: "beside" };
    }
  }
  return harmless.has(value) ? null : { text, place: "within" };
}

/** A number that is a whole argument. */
function isOperandAlone(tokens: readonly Token[], place: number): boolean {
  const before = tokens[place - 1]?.kind;
  return before === "comma" || before === "call";
}
