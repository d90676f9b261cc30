import { total } from "./total";

/** The mean; null of nothing. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : total(values) / values.length;
}

/** How far values stand from their mean, as the whole population and not a sample of it. */
export function deviation(values: readonly number[]): number | null {
  const middle = mean(values);
  if (middle === null) return null;
  return Math.sqrt(total(values.map((value) => (value - middle) ** 2)) / values.length);
}

/**
 * Gini's index: 0 when everybody has the same, towards 1 when one has all.
 * @example gini([1, 2, 3, 4, 5]) //=> 4/15
 */
export function gini(values: readonly number[]): number | null {
  const sum = total(values);
  if (sum === 0) return null;
  const sorted = [...values].sort((one, other) => one - other);
  const count = sorted.length;
  const ranked = total(sorted.map((value, place) => (2 * (place + 1) - count - 1) * value));
  return ranked / (count * sum);
}

/** Jain's index: 1 when everybody has the same, 1/n when one has all. @example jain([1, 2, 3, 4, 5]) //=> 9/11 */
export function jain(values: readonly number[]): number | null {
  const squares = total(values.map((value) => value * value));
  return squares === 0 ? null : total(values) ** 2 / (values.length * squares);
}

/** One less the deviation over the mean: 1 is in balance. */
export function balance(values: readonly number[]): number | null {
  const [middle, spread] = [mean(values), deviation(values)];
  return middle === null || spread === null || middle === 0 ? null : 1 - spread / middle;
}
