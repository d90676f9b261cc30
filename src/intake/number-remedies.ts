/**
 * How a percentage is written as a share; null of a number that is none.
 * @example asShare(45) //=> "45% is written 0.45"
 */
export function asShare(value: unknown): string | null {
  if (typeof value !== "number" || !(value > 1 && value <= 100)) return null;
  return `${value}% is written ${shareOf(value)}`;
}

/** A percentage as a share, without what dividing in binary leaves behind. */
export function shareOf(percentage: number): number {
  return Number((percentage / 100).toPrecision(12));
}

const PLAIN = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const WITH_COMMAS = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/;
const PERCENTAGE = /^(\d+\.?\d*|\.\d+)\s*%$/;

/**
 * What to do about text that reads as a number; null of any other value.
 * @example unquoted("150000") //=> "Give a number here, without quotes."
 */
export function unquoted(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const text = value.trim();
  if (PLAIN.test(text)) return "Give a number here, without quotes.";
  if (WITH_COMMAS.test(text)) return "Give a number here, without quotes and commas.";
  const percentage = PERCENTAGE.exec(text)?.[1];
  if (percentage === undefined) return null;
  return `Give a number here, without quotes; ${percentage}% is written ${shareOf(Number(percentage))}.`;
}
