import { mean } from "./spread";
import { total } from "./total";

/** Of fewer pairs than this there is no correlation. */
export const LEAST_PAIRS = 3;

/** Pearson's correlation of pairs; null of fewer than three, and where either side never changes. @example correlation([1, 2, 3], [2, 4, 6]) //=> 1 */
export function correlation(one: readonly number[], other: readonly number[]): number | null {
  const [middle, centre] = [mean(one), mean(other)];
  if (one.length < LEAST_PAIRS || middle === null || centre === null) return null;
  const [left, right] = [one.map((value) => value - middle), other.map((value) => value - centre)];
  const product = (these: readonly number[], those: readonly number[]) =>
    total(these.map((value, place) => value * (those[place] ?? 0)));
  const size = Math.sqrt(product(left, left)) * Math.sqrt(product(right, right));
  return size === 0 ? null : product(left, right) / size;
}
