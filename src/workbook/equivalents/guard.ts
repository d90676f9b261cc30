import type { Argument } from "./argument";

/** A condition as a formula, and whether it holds where that can be told without calculating; null where it cannot. */
export type Condition = { readonly text: string; readonly holds: boolean | null };

/** What a cell shows for arguments that make no sense. */
export const WRONG = "#VALUE!";

function compared(argument: Argument, sign: string, judge: (value: number) => boolean): Condition {
  const { literal, operand } = argument;
  return {
    text: `${operand}${sign}`,
    holds: typeof literal === "number" ? judge(literal) : null,
  };
}

export const aboveZero = (argument: Argument): readonly Condition[] => [
  compared(argument, ">0", (value) => value > 0),
];

export const zeroOrMore = (argument: Argument): readonly Condition[] => [
  compared(argument, ">=0", (value) => value >= 0),
];

export const shareOfWhole = (argument: Argument): readonly Condition[] => [
  ...zeroOrMore(argument),
  compared(argument, "<=1", (value) => value <= 1),
];

/** One value does not exceed another. */
export function atMost(small: Argument, large: Argument): readonly Condition[] {
  const isKnown = typeof small.literal === "number" && typeof large.literal === "number";
  const holds = isKnown ? Number(small.literal) <= Number(large.literal) : null;
  return [{ text: `${small.operand}<=${large.operand}`, holds }];
}

/** A condition that only the calculation can tell. */
export function asked(text: string): readonly Condition[] {
  return [{ text, holds: null }];
}

/** Every cell of a range holds a number. */
export function allNumbers({ text, literal, isSingle }: Argument): readonly Condition[] {
  if (typeof literal === "number") return [];
  if (isSingle) return asked(`ISNUMBER(${text})`);
  return asked(`COUNT(${text})=ROWS(${text})*COLUMNS(${text})`);
}

/** Every cell of a range holds a number of zero or more. */
export function allZeroOrMore(argument: Argument): readonly Condition[] {
  const least = argument.isSingle ? zeroOrMore(argument) : asked(`MIN(${argument.text})>=0`);
  return [...allNumbers(argument), ...least];
}

/** Two ranges are of the same length. */
export function sameCount(one: Argument, other: Argument): readonly Condition[] {
  return asked(`COUNT(${one.text})=COUNT(${other.text})`);
}

/** What is calculated where all conditions hold; what can be told at once is not asked again. */
export function guarded(conditions: readonly Condition[], formula: string): string {
  if (conditions.some(({ holds }) => holds === false)) return WRONG;
  const open = [
    ...new Set(conditions.flatMap(({ text, holds }) => (holds === null ? [text] : []))),
  ];
  if (open.length === 0) return formula;
  const [only = ""] = open;
  return `IF(${open.length === 1 ? only : `AND(${open.join(",")})`},${formula},${WRONG})`;
}

/** A formula that gives #N/A where a value is zero. */
export function notForZero({ literal, operand }: Argument, formula: string): string {
  if (typeof literal === "number") return literal === 0 ? "NA()" : formula;
  return `IF(${operand}=0,NA(),${formula})`;
}
