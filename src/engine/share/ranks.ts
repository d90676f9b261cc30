/** A share of the way from one place to the next that is only rounding. */
const DUST = 1e-9;

function ascending(values: readonly number[]): readonly number[] {
  return [...values].sort((one, other) => one - other);
}

/** The value at a place between others, from 0 on; null beyond both ends. */
function valueAt(sorted: readonly number[], place: number): number | null {
  if (place < -DUST || place > sorted.length - 1 + DUST) return null;
  const within = Math.min(Math.max(place, 0), sorted.length - 1);
  const before = Math.floor(within);
  const low = sorted[before];
  if (low === undefined) return null;
  const high = sorted[before + 1] ?? low;
  return low + (high - low) * (within - before);
}

/**
 * The value below which a share of the values lies, as PERCENTILE.INC has it: the least is at 0, the largest at 1.
 * Null of nothing.
 * @example percentile([1, 2, 3, 4], 0.25) //=> 1.75
 */
export function percentile(values: readonly number[], share: number): number | null {
  return valueAt(ascending(values), (values.length - 1) * share);
}

/**
 * The same as PERCENTILE.EXC has it: values are a sample, and beyond their least and largest others may lie; there it is null.
 * @example percentileOfSample([1, 2, 3, 4], 0.25) //=> 1.25
 */
export function percentileOfSample(values: readonly number[], share: number): number | null {
  return valueAt(ascending(values), (values.length + 1) * share - 1);
}

/**
 * What equals share: the best of their places, leaving out as many after them (1, 2, 2, 4); the mean of their places
 * (1, 2.5, 2.5, 4); or one place, leaving out none (1, 2, 2, 3).
 */
export type TieRule = "competition" | "average" | "dense";

/** The rank of each value, the largest being 1. @example ranks([58, 61, 87], "competition") //=> [3, 2, 1] */
export function ranks(values: readonly number[], ties: TieRule): readonly number[] {
  const order = values
    .map((_value, at) => at)
    .sort((one, other) => (values[other] ?? 0) - (values[one] ?? 0));
  const found = new Array<number>(values.length).fill(0);
  let groups = 0;
  for (let first = 0; first < order.length;) {
    const value = values[order[first] ?? 0];
    let after = first + 1;
    while (after < order.length && values[order[after] ?? 0] === value) after += 1;
    groups += 1;
    const rank = { competition: first + 1, average: (first + 1 + after) / 2, dense: groups }[ties];
    for (const at of order.slice(first, after)) found[at] = rank;
    first = after;
  }
  return found;
}

/** The share of all who are strictly ahead of each: "top 15 %" is 0.15 or less. */
export function sharesAhead(values: readonly number[]): readonly number[] {
  return ranks(values, "competition").map((rank) => (rank - 1) / values.length);
}

/** The share of the others who are strictly behind each, as PERCENTRANK.INC before it cuts digits; null without others. */
export function sharesBehind(values: readonly number[]): readonly (number | null)[] {
  const others = values.length - 1;
  const places = ranks(
    values.map((value) => -value),
    "competition",
  );
  return places.map((place) => (others === 0 ? null : (place - 1) / others));
}
