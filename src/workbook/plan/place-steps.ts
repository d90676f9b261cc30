import { rounded } from "../../engine";
import { DUST, remainderOf, wholeSteps } from "./remainder-steps";

/** How an amount falls on the places of one row: in whole steps, what is left over to the largest remainders. */
export type PlaceSteps = {
  readonly exacts: readonly number[];
  readonly steps: readonly number[];
  /** The weights in whole grains of dust: sums of the same numbers may differ by less. */
  readonly grains: readonly number[];
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
  const grains = weights.map((weight) => rounded(weight / DUST, 0));
  const orders = grains.map((grain, at) => {
    const before = grains.slice(0, at).filter((other) => other === grain).length;
    return rankOf(grain, grains) + before;
  });
  return {
    exacts,
    steps: exacts.map(wholeSteps),
    grains,
    orders,
    sorts: exacts.map((exact, at) => remainderOf(exact) - ((orders[at] ?? 0) / 100) * DUST),
  };
}
