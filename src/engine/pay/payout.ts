import { total } from "../share/total";

/** From this attainment on, every further dollar pays so many times the base rate. */
export type PayTier = { readonly from: number; readonly multiple: number };

/** One rate from the first dollar to the last. */
export const oneRate: readonly PayTier[] = [{ from: 0, multiple: 1 }];

/** What somebody made of a quota, and the variable pay that hangs on it. */
export type Paid = {
  readonly actual: number;
  readonly quota: number;
  /** Variable pay at exactly quota. */
  readonly targetVariable: number;
};

/**
 * Variable pay by marginal tiers: the part of the sales within a tier pays that tier's multiple of the base rate, which
 * is target variable pay over quota.
 * @example payout({ actual: 650000, quota: 600000, targetVariable: 60000 }, [{ from: 0, multiple: 1 }, { from: 1, multiple: 1.6 }]) //=> 68000
 */
export function payout(
  { actual, quota, targetVariable }: Paid,
  tiers: readonly PayTier[] = oneRate,
): number {
  const parts = tiers.map(({ from, multiple }, place) => {
    const to = tiers[place + 1]?.from ?? Infinity;
    const within = Math.max(Math.min(actual, to * quota) - from * quota, 0);
    return (within * multiple * targetVariable) / quota;
  });
  return total(parts);
}

/** All variable pay of a team at given attainments. */
export function payCost(
  reps: readonly {
    readonly quota: number;
    readonly targetVariable: number;
    readonly attainment: number;
  }[],
  tiers: readonly PayTier[] = oneRate,
): number {
  return total(
    reps.map(({ quota, targetVariable, attainment }) =>
      quota === 0 ? 0 : payout({ actual: attainment * quota, quota, targetVariable }, tiers),
    ),
  );
}
