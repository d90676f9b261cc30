import { total } from "./total";

/** The mean; null of nothing. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : total(values) / values.length;
}

/**
 * Values in a unit near the largest of them, so that squares neither overflow nor vanish: a power of two, which leaves
 * their digits as they are.
 */
function inOwnUnit(values: readonly number[]): {
  readonly unit: number;
  readonly scaled: readonly number[];
} {
  const largest = values.reduce((so, value) => Math.max(so, Math.abs(value)), 0);
  if (largest === 0 || !Number.isFinite(largest)) return { unit: 1, scaled: values };
  const unit = 2 ** Math.floor(Math.log2(largest));
  return { unit, scaled: values.map((value) => value / unit) };
}

/** How far values stand from their mean, as the whole population and not a sample of it. */
export function deviation(values: readonly number[]): number | null {
  const { unit, scaled } = inOwnUnit(values);
  const middle = mean(scaled);
  if (middle === null) return null;
  const squares = total(scaled.map((value) => (value - middle) ** 2));
  return unit * Math.sqrt(squares / scaled.length);
}

/**
 * Gini's index: 0 when everybody has the same, towards 1 when one has all.
 * @example gini([1, 2, 3, 4, 5]) //=> 4/15
 */
export function gini(values: readonly number[]): number | null {
  const { scaled } = inOwnUnit(values);
  const sum = total(scaled);
  if (sum === 0) return null;
  const sorted = [...scaled].sort((one, other) => one - other);
  const count = sorted.length;
  const ranked = total(sorted.map((value, place) => (2 * (place + 1) - count - 1) * value));
  return ranked / (count * sum);
}

/** Jain's index: 1 when everybody has the same, 1/n when one has all. @example jain([1, 2, 3, 4, 5]) //=> 9/11 */
export function jain(values: readonly number[]): number | null {
  const { scaled } = inOwnUnit(values);
  const squares = total(scaled.map((value) => value * value));
  return squares === 0 ? null : total(scaled) ** 2 / (scaled.length * squares);
}

/** One less the deviation over the mean: 1 is in balance. */
export function balance(values: readonly number[]): number | null {
  const { scaled } = inOwnUnit(values);
  const [middle, spread] = [mean(scaled), deviation(scaled)];
  return middle === null || spread === null || middle === 0 ? null : 1 - spread / middle;
}
