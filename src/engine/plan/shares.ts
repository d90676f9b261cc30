import { total } from "../share/total";

/** A pool shared by weight, unrounded; nothing where the weights are nothing. */
export function sharesOf(pool: number, weights: readonly number[]): readonly number[] {
  const whole = total(weights);
  return weights.map((weight) => (whole === 0 ? 0 : (pool * weight) / whole));
}

/**
 * A pool by capacity times tier multiplier.
 * @example tieredQuotas(100, { capacities: [10, 10], multipliers: [1, 0.6] }) //=> [62.5, 37.5]
 */
export function tieredQuotas(
  pool: number,
  by: { readonly capacities: readonly number[]; readonly multipliers: readonly number[] },
): readonly number[] {
  return sharesOf(
    pool,
    by.capacities.map((capacity, row) => capacity * (by.multipliers[row] ?? 0)),
  );
}

/** Top-down and bottom-up mixed, before and after the mix is brought back to the pool. */
export type Blend = { readonly mixed: readonly number[]; readonly quotas: readonly number[] };

/**
 * The blend: the blend share of top-down and the rest of bottom-up, then scaled so that it makes the pool.
 * @example blendedQuotas({ topDown: [60, 40], bottomUp: [40, 40], blendShare: 0.5, pool: 100 }).quotas //=> [55.55…, 44.44…]
 */
export function blendedQuotas(said: {
  readonly topDown: readonly number[];
  readonly bottomUp: readonly number[];
  readonly blendShare: number;
  readonly pool: number;
}): Blend {
  const { topDown, bottomUp, blendShare, pool } = said;
  const mixed = topDown.map(
    (amount, row) => blendShare * amount + (1 - blendShare) * (bottomUp[row] ?? 0),
  );
  return { mixed, quotas: sharesOf(pool, mixed) };
}
