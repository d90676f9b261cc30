import { standardThresholds, type Thresholds } from "../evidence/thresholds";
import type { Register } from "../figure/register";
import { oneRate, type PayTier } from "../pay/payout";
import type { PlanPeriod } from "../period/plan-periods";
import type { AllocationModel } from "../plan/allocation-model";
import type { Scenario } from "./scenario/scenario";

/** What the outlook on a year goes by, one number each. */
export type OutlookInputs = {
  /** The deviation of a rep's attainment as a share of what is expected of them; null for that of last year. */
  readonly attainmentSpread: number | null;
  /** How far good and bad years are common to all reps: 0 for not at all, 1 for wholly. */
  readonly correlation: number;
  /** What is left of a dollar sold before sales is paid. */
  readonly grossMargin: number | null;
  /** Years that a simulation draws. */
  readonly runs: number;
  readonly seed: number;
};
export type OutlookInput = keyof OutlookInputs;

/** What the company booked, period by period and without gaps. */
export type SalesHistory = {
  /** The first day of the first period; empty while there is no history. */
  readonly from: string;
  readonly period: PlanPeriod;
  readonly bookings: readonly number[];
};

/** How far the optimum may go: no quota above so many means, nor further from last year; totals by region or segment. */
export type PlacementInputs = {
  readonly fairnessMultiple: number | null;
  /** As shares of last year's quota: -0.2 and 0.3. */
  readonly leastChange: number | null;
  readonly mostChange: number | null;
  readonly totals: readonly PlacementTotal[];
};

/** What a region or segment carries together, at least and at most. */
export type PlacementTotal = {
  readonly of: "region" | "segment";
  readonly name: string;
  readonly min: number | null;
  readonly max: number | null;
};

/** What evidence and outlook look at besides the allocation. */
export type OutlookModel = AllocationModel & {
  readonly register: Register;
  readonly thresholds: Thresholds;
  readonly outlook: OutlookInputs;
  /** From which attainment on which multiple of the base rate is paid. */
  readonly payTiers: readonly PayTier[];
  readonly history: SalesHistory;
  readonly scenarios: readonly Scenario[];
  readonly placement: PlacementInputs;
};

/** An outlook of which nothing has been told yet, but for what is usual. */
export const emptyOutlook: Omit<OutlookModel, keyof AllocationModel> = {
  register: {},
  thresholds: standardThresholds,
  outlook: { attainmentSpread: null, correlation: 0, grossMargin: null, runs: 10_000, seed: 1 },
  payTiers: oneRate,
  history: { from: "", period: "quarter", bookings: [] },
  scenarios: [],
  placement: { fairnessMultiple: 2, leastChange: -0.2, mostChange: 0.3, totals: [] },
};
