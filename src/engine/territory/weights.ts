import { median } from "../share/total";

/** How far a weight may stand from 1. */
export type WeightLimits = { readonly minWeight: number; readonly maxWeight: number };

export const standardLimits: WeightLimits = { minWeight: 0.7, maxWeight: 1.3 };

/** A territory's weight before and after the limits. */
export type TerritoryWeight = { readonly raw: number; readonly weight: number };

/**
 * Each score over the median score, kept within limits. Weights are relative: it is the sharing by them that conserves
 * the pool, not the weights themselves.
 * @example territoryWeights([16, 13, 11]).map((one) => one.weight) //=> [1.2307…, 1, 0.8461…]
 */
export function territoryWeights(
  scores: readonly number[],
  limits: WeightLimits = standardLimits,
): readonly TerritoryWeight[] {
  const middle = median(scores) ?? 1;
  return scores.map((score) => {
    const raw = score / middle;
    return { raw, weight: Math.min(Math.max(raw, limits.minWeight), limits.maxWeight) };
  });
}
