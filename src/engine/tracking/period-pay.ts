import { payout, type PayTier } from "../pay/payout";
import { product } from "../share/answered";
import type { TrackedRepLine } from "./tracked-reps";

/** What a running period pays of variable pay. */
export type PeriodPay = {
  readonly atQuota: number;
  readonly soFar: number | null;
  readonly atProjected: number | null;
};

/** A rep's variable pay of a period; null where nobody told on-target earnings, or there is no quota to pay by. */
export function periodPay(
  { rep, quota, projected, actual }: TrackedRepLine,
  tiers: readonly PayTier[],
): PeriodPay | null {
  const yearly = product(rep.person.annualOte, rep.person.payMix);
  if (yearly === null || rep.quotaNow === 0 || quota === 0) return null;
  // The period's part of the year's variable pay is its part of the year's quota.
  const targetVariable = (yearly * quota) / rep.quotaNow;
  const paid = (sold: number | null) =>
    sold === null ? null : payout({ actual: sold, quota, targetVariable }, tiers);
  return { atQuota: targetVariable, soFar: paid(actual), atProjected: paid(projected) };
}
