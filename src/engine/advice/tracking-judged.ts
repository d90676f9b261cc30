import type { FunnelInputs } from "../funnel/funnel";
import type { PayTier } from "../pay/payout";
import type { AllocationModel } from "../plan/allocation-model";
import type { AllocationPlan } from "../plan/allocation-plan";
import { planOf, trackingOf, type IsMeant } from "../tracking/team-part";
import { trackedTeam, type TrackedTeam } from "../tracking/tracked-team";
import type { Tracking } from "../tracking/tracking-model";

/** What the findings on a running period look at. */
export type TrackingJudged = {
  readonly tracking: Tracking;
  readonly team: TrackedTeam;
  readonly currency: string;
  readonly payTiers: readonly PayTier[];
  /** A month's; null where nobody told. */
  readonly marketingSpend: number | null;
};

/** What of a model tells of a running period. */
type Followed = Pick<AllocationModel, "calendar" | "seasonality"> & {
  readonly payTiers: readonly PayTier[];
  readonly tracking: Tracking;
  readonly company: { readonly currency: string };
  readonly inputs: Pick<FunnelInputs, "marketingSpend">;
};

/** A running period held against its plan, with the reps of whom it tells: everybody, or only those who are meant. */
export function trackingJudged(
  model: Followed,
  whole: AllocationPlan,
  isMeant: IsMeant | null = null,
): TrackingJudged & { readonly plan: AllocationPlan } {
  const { calendar, seasonality, company, payTiers, inputs } = model;
  const plan = isMeant === null ? whole : planOf(whole, isMeant);
  const tracking = isMeant === null ? model.tracking : trackingOf(model.tracking, plan.reps);
  const year = { fiscalYearStart: calendar.fiscalYearStart, seasonality };
  return {
    plan,
    tracking,
    team: trackedTeam(plan, tracking, year),
    currency: company.currency,
    payTiers,
    marketingSpend: inputs.marketingSpend,
  };
}

/** Figures that differ by less than this share are the same, but for how they were printed. */
const PRINTED = 0.005;

/** Whether two figures are the same, but for how they were printed. */
export function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= PRINTED * Math.max(Math.abs(one), Math.abs(other));
}
