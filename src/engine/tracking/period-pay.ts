import { payout, type PayTier } from "../pay/payout";
import { product, quotient } from "../share/answered";
import type { TrackedRepLine } from "./tracked-reps";

/** What a running period pays of variable pay. */
export type PeriodPay = {
  readonly atQuota: number;
  readonly soFar: number | null;
  readonly atProjected: number | null;
};

/**
 * A rep's variable pay of a period; null where nobody told on-target earnings, or the plan asks nothing of them. The
 * period's part of the year's variable pay is its part of the year's planned quota, of the time they are there: a tracked
 * quota that is not the plan's changes what pays, not what is paid for it.
 */
export function periodPay(
  { rep, quota, plannedQuota, projected, actual }: TrackedRepLine,
  tiers: readonly PayTier[],
): PeriodPay | null {
  const { annualOte, payMix } = rep.person;
  const yearly = product(annualOte, payMix, rep.standing.carrier.presence);
  const targetVariable = product(yearly, quotient(plannedQuota, rep.quotaNow));
  if (targetVariable === null || quota === 0) return null;
  const paid = (sold: number | null) =>
    sold === null ? null : payout({ actual: sold, quota, targetVariable }, tiers);
  return { atQuota: targetVariable, soFar: paid(actual), atProjected: paid(projected) };
}
