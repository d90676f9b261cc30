import type { PayTier } from "../pay/payout";
import type { TrackedTeam } from "../tracking/tracked-team";
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

/** Figures that differ by less than this share are the same, but for how they were printed. */
const PRINTED = 0.005;

/** Whether two figures are the same, but for how they were printed. */
export function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= PRINTED * Math.max(Math.abs(one), Math.abs(other));
}
