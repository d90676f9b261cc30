import { rounded } from "../../engine";

/** Parts of a step smaller than this are what binary numbers leave behind: the cell named Dust. */
export const DUST = 1e-9;

/** The whole steps in an amount of them. @example wholeSteps(2.9999999999) //=> 3 */
export function wholeSteps(exact: number): number {
  return Math.floor(exact + DUST);
}

/** What is left over whole steps, to the grain of dust. @example remainderOf(2.25) //=> 0.25 */
export function remainderOf(exact: number): number {
  return rounded((exact - wholeSteps(exact)) / DUST, 0) * DUST;
}

/**
 * The places of values from the largest down; of equal values the one with the smaller order comes first, and those of
 * one order share a place.
 * @example placesDown([5, 7, 5], [2, 1, 1]) //=> [3, 1, 2]
 */
export function placesDown(
  values: readonly number[],
  orders: readonly number[],
): readonly number[] {
  const at = (list: readonly number[], row: number) => list[row] ?? 0;
  const sorted = values
    .map((_value, row) => row)
    .sort(
      (one, other) =>
        at(values, other) - at(values, one) || at(orders, one) - at(orders, other) || one - other,
    );
  const places = values.map(() => 0);
  sorted.forEach((row, place) => {
    const above = sorted[place - 1];
    const isSame =
      above !== undefined &&
      at(values, above) === at(values, row) &&
      at(orders, above) === at(orders, row);
    places[row] = isSame ? at(places, above) : place + 1;
  });
  return places;
}

/** By what rows are sorted: a remainder, from which the place in a tie takes less than a grain of dust. */
export function sortedBy(
  remainders: readonly number[],
  places: readonly number[],
): readonly number[] {
  const count = places.length + 1;
  return remainders.map((remainder, row) => remainder - ((places[row] ?? 0) / count) * DUST);
}

/** Each value's rank from the top among the rows of its group. @example ranksWithin([1, 2, 1], [9, 8, 7]) //=> [1, 1, 2] */
export function ranksWithin<Group>(
  groups: readonly Group[],
  values: readonly number[],
): readonly number[] {
  const rowsOf = new Map<Group, number[]>();
  groups.forEach((group, row) => {
    const rows = rowsOf.get(group) ?? [];
    rows.push(row);
    rowsOf.set(group, rows);
  });
  const ranks = values.map(() => 0);
  for (const rows of rowsOf.values()) {
    const places = placesDown(
      rows.map((row) => values[row] ?? 0),
      rows.map(() => 0),
    );
    rows.forEach((row, place) => {
      ranks[row] = places[place] ?? 0;
    });
  }
  return ranks;
}

/** The sums of amounts by group. */
export function sumsWithin<Group>(
  groups: readonly Group[],
  amounts: readonly number[],
): ReadonlyMap<Group, number> {
  const sums = new Map<Group, number>();
  groups.forEach((group, row) => sums.set(group, (sums.get(group) ?? 0) + (amounts[row] ?? 0)));
  return sums;
}
