import { DUST, remainderOf, wholeSteps } from "./remainder-steps";

/** How an amount falls on the places of one row: in whole steps, what is left over to the largest remainders. */
export type PlaceSteps = {
  readonly exacts: readonly number[];
  readonly steps: readonly number[];
  /** The places by weight; of equal weights the earlier place comes first. */
  readonly orders: readonly number[];
  readonly sorts: readonly number[];
};

/** How many of some values are larger than one of them, and one more. */
function rankOf(value: number, values: readonly number[]): number {
  return 1 + values.filter((other) => other > value).length;
}

/** The steps of a row that has a place for each period. @example placeSteps([0.5, 1.5], [1, 3]).orders //=> [2, 1] */
export function placeSteps(exacts: readonly number[], weights: readonly number[]): PlaceSteps {
  const orders = weights.map((weight, at) => {
    const before = weights.slice(0, at).filter((other) => other === weight).length;
    return rankOf(weight, weights) + before;
  });
  return {
    exacts,
    steps: exacts.map(wholeSteps),
    orders,
    sorts: exacts.map((exact, at) => remainderOf(exact) - ((orders[at] ?? 0) / 100) * DUST),
  };
}
