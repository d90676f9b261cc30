import type { Stretch } from "./elapsed";

/** How the share of a period that should be made by a day is worked out. */
export const pacings = ["CALENDAR", "WORKDAYS", "SEASON"] as const;
export type Pacing = (typeof pacings)[number];

/** The period that is tracked, and the day on which it is looked at; empty while nothing is tracked. */
export type TrackedPeriod = Stretch & {
  readonly asOf: string;
  readonly pacing: Pacing;
  /** Days on which nobody works, as ISO dates. */
  readonly holidays: readonly string[];
  /** Stands instead of what days or seasons say; null for theirs. */
  readonly elapsedShare: number | null;
  /** Of how many last days the recent run rate speaks. */
  readonly recentDays: number;
};

/** What is known of a rep's period; null is not reported, which is not zero. */
export type TrackedRep = {
  readonly rep: string;
  /** Null for the plan's quota of the period. */
  readonly quota: number | null;
  readonly actual: number | null;
  /** Pipeline that is taken to close in the period. */
  readonly surePipeline: number | null;
  readonly openPipeline: number | null;
  /** How much of the open pipeline is taken to close at all. */
  readonly openShare: number | null;
  readonly deals: number | null;
  /** Won over all that was decided. */
  readonly winRate: number | null;
  /** Mean days from opportunity to deal. */
  readonly cycleDays: number | null;
  readonly calls: number | null;
  readonly meetings: number | null;
  readonly proposals: number | null;
};

/** One deal as it was booked. */
export type TrackedBooking = {
  readonly rep: string;
  /** The day it was booked, as an ISO date. */
  readonly day: string;
  readonly amount: number;
  /** Empty where nobody says. */
  readonly product: string;
};

/** What is asked of a product: of one rep, or of the whole company where `rep` is empty. */
export type ProductQuota = {
  readonly product: string;
  readonly rep: string;
  readonly quota: number;
};

/** A rep's period that is over. */
export type TrackedPast = {
  readonly rep: string;
  /** Names the period so that the names sort by time: "2024-Q3", "2024-09". */
  readonly period: string;
  readonly quota: number | null;
  readonly actual: number | null;
  readonly winRate: number | null;
  readonly calls: number | null;
};

/** What a rep's work is held against; null for no target. */
export type TrackingTargets = {
  readonly dealValue: number | null;
  readonly winRate: number | null;
  readonly cycleDays: number | null;
  readonly calls: number | null;
  readonly meetings: number | null;
  readonly proposals: number | null;
};

/** What somebody says a part of the team comes to; it is held against the rows and never replaces them. */
export type StatedFigure = {
  /** "company", "region West", "team East", "manager M1", "top third", "middle third", "bottom third". */
  readonly of: string;
  readonly actual: number | null;
  readonly projected: number | null;
};

/** What somebody says the company or a region came to in a period that is over. */
export type StatedPast = {
  /** "company", "region West". */
  readonly of: string;
  readonly period: string;
  readonly quota: number | null;
  readonly actual: number | null;
};

/** A case that somebody made up for the period. */
export type StatedCase = {
  readonly kind: "BEST" | "BASE" | "WORST";
  readonly total: number;
};

/** The lines between well and badly, for tracking. */
export type TrackingLimits = {
  /** Traffic light: below is red, above the second green. */
  readonly red: number;
  readonly green: number;
  /** A rep is at risk below this share of quota, made so far or projected. */
  readonly atRisk: number;
  /** Pipeline over what is left. */
  readonly strongCoverage: number;
  readonly adequateCoverage: number;
  readonly lowCoverage: number;
  /** Calls below this share of the target, or of the rep's own past, are a drop. */
  readonly activityDrop: number;
  /** Points of win rate lost against the past. */
  readonly winRateDrop: number;
  /** Cycles longer than the target by this share. */
  readonly slowdown: number;
  /** Points of attainment lost from the best of the last periods. */
  readonly deterioration: number;
};

/** What is told of a running period. */
export type Tracking = {
  readonly period: TrackedPeriod;
  readonly reps: readonly TrackedRep[];
  /** Deals one by one: they stand where a rep's row says nothing of its actual. */
  readonly bookings: readonly TrackedBooking[];
  readonly productQuotas: readonly ProductQuota[];
  readonly past: readonly TrackedPast[];
  readonly targets: TrackingTargets;
  readonly limits: TrackingLimits;
  readonly stated: readonly StatedFigure[];
  readonly statedPast: readonly StatedPast[];
  readonly cases: readonly StatedCase[];
};

/** A tracking of which nothing has been told yet, but for what is usual. */
export const emptyTracking: Tracking = {
  period: {
    start: "",
    end: "",
    asOf: "",
    pacing: "CALENDAR",
    holidays: [],
    elapsedShare: null,
    recentDays: 30,
  },
  reps: [],
  bookings: [],
  productQuotas: [],
  past: [],
  targets: {
    dealValue: null,
    winRate: null,
    cycleDays: null,
    calls: null,
    meetings: null,
    proposals: null,
  },
  limits: {
    red: 0.6,
    green: 0.9,
    atRisk: 0.7,
    strongCoverage: 3,
    adequateCoverage: 2.5,
    lowCoverage: 1.5,
    activityDrop: 0.7,
    winRateDrop: 0.1,
    slowdown: 0.05,
    deterioration: 0.1,
  },
  stated: [],
  statedPast: [],
  cases: [],
};
