import type { AllocationPlan } from "../plan/allocation-plan";
import type { RepPlan } from "../plan/rep-plan";
import { mean } from "../share/spread";
import { total } from "../share/total";
import { wasRampedAllYear } from "./judged-reps";

/** A ramped rep's last year: what was sold over what was asked. */
export type PastAttainment = { readonly rep: RepPlan; readonly attainment: number };

/** The attainments of last year, of those who were ramped all year and whose quota is known. */
export function pastAttainments({ reps }: AllocationPlan): readonly PastAttainment[] {
  return reps.flatMap((rep) => {
    const { previousQuota, previousBookings } = rep.person;
    if (!previousQuota || previousBookings === null || !wasRampedAllYear(rep)) return [];
    return [{ rep, attainment: previousBookings / previousQuota }];
  });
}

/** Fewer reps than this tell nothing of how far reps differ. */
export const LEAST_REPS = 5;

/** How far reps lay from their mean last year, as a share of it; null of too few. */
export function pastSpread(past: readonly PastAttainment[]): number | null {
  const shares = past.map(({ attainment }) => attainment);
  const middle = mean(shares);
  if (shares.length < LEAST_REPS || middle === null || middle === 0) return null;
  const squares = total(shares.map((share) => (share - middle) ** 2));
  return Math.sqrt(squares / (shares.length - 1)) / middle;
}
