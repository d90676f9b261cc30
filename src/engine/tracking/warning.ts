import type { PayTier } from "../pay/payout";
import type { TrackedRepLine } from "./tracked-reps";
import type { TrackedPast, Tracking } from "./tracking-model";

/** What a rep's numbers can warn of, in the order in which it is told. */
export const warningKinds = [
  /** Below the limit with what is made so far, however much of the period is left. */
  "AT_RISK_NOW",
  /** Below the limit with what the period is projected to come to. */
  "AT_RISK_PROJECTED",
  "DETERIORATION",
  "ACTIVITY_DROP",
  "COVERAGE_GAP",
  "CONVERSION_DECLINE",
  "SLOWDOWN",
  /** Good news: further sales are about to pay more. */
  "ACCELERATOR_IN_REACH",
] as const;
export type WarningKind = (typeof warningKinds)[number];

/** What a number was held against, or what brought it about. */
export type WarningBasis =
  | "LIMIT"
  | "TARGET"
  /** The rep's own past: its mean, or for attainment its best period. */
  | "OWN_PAST"
  /** The last period, against which the projection of this one falls. */
  | "LAST_PERIOD"
  | "PROJECTION"
  | "SURE_PIPELINE";

/** Something to act on, something to know, or good news. */
export type WarningWeight = "act" | "know" | "good";

/** An early warning: of whom, of what, and the figures that raised it. */
export type EarlyWarning = {
  readonly kind: WarningKind;
  readonly basis: WarningBasis;
  readonly rep: string;
  readonly weight: WarningWeight;
  readonly figures: Readonly<Record<string, number>>;
  /** One sentence with the numbers. */
  readonly words: string;
};

/** What one rep's warnings are raised from. */
export type RepWarned = {
  readonly line: TrackedRepLine;
  /** The rep's past periods in the order of time. */
  readonly past: readonly TrackedPast[];
  /** The last past period that anybody told of; empty of none. */
  readonly lastPeriod: string;
  readonly tracking: Tracking;
  readonly payTiers: readonly PayTier[];
  readonly currency: string;
};

/** Raises what one kind warns of: nothing where nothing is reported. */
export type WarningRule = (warned: RepWarned) => readonly EarlyWarning[];
