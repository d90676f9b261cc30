import type { AllocationPlan } from "../plan/allocation-plan";
import type { RepPlan } from "../plan/rep-plan";
import type { Tracking } from "./tracking-model";

/** By what the people of a team can be parted. */
export const teamPartKinds = ["region", "team", "manager", "segment"] as const;
export type TeamPartKind = (typeof teamPartKinds)[number];

/** Whether somebody is meant. */
export type IsMeant = (rep: RepPlan) => boolean;

/** A plan of only some of the reps. */
export function planOf(plan: AllocationPlan, isMeant: IsMeant): AllocationPlan {
  return { ...plan, reps: plan.reps.filter(isMeant) };
}

/** The tracking of only some of the reps: what is stated of the whole company is stated of others, too. */
export function trackingOf(tracking: Tracking, reps: readonly { readonly id: string }[]): Tracking {
  const ids = new Set(reps.map(({ id }) => id));
  const own = <Row extends { readonly rep: string }>(rows: readonly Row[]) =>
    rows.filter(({ rep }) => ids.has(rep));
  return {
    ...tracking,
    reps: own(tracking.reps),
    bookings: own(tracking.bookings),
    productQuotas: own(tracking.productQuotas),
    past: own(tracking.past),
    stated: [],
    statedPast: [],
    cases: [],
  };
}
