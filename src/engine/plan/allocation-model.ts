import type { PlanPeriod } from "../period/plan-periods";
import type { Leaver, PlannedHire, Rep, Role } from "../team/people";
import type { RampSchedule } from "../team/ramp";
import type { Territory, TerritoryFactor } from "../territory/scores";

/** What kind of revenue a target asks for. */
export const revenueTypes = ["NEW_BUSINESS", "EXPANSION", "RENEWAL"] as const;
export type RevenueType = (typeof revenueTypes)[number];

/** How quotas are made: from the top alone, blended over the whole company, or blended segment by segment. */
export const quotaMethods = ["TOP_DOWN", "BLENDED", "SEGMENT_BLENDED"] as const;
export type QuotaMethod = (typeof quotaMethods)[number];

/** Where ramping comes from: month by month from a schedule, or one factor by tier and tenure. */
export const rampRules = ["SCHEDULE", "TIER"] as const;
export type RampRule = (typeof rampRules)[number];

/** What becomes of quota that ramp factors and maturity take away: shared anew, or reported as a shortfall. */
export const adjustmentRules = ["RENORMALISE", "REPORT_SHORTFALL"] as const;
export type AdjustmentRule = (typeof adjustmentRules)[number];

/** What the company must book in the year. */
export type RevenueTarget = {
  readonly segment: string;
  readonly revenueType: RevenueType;
  readonly amount: number;
};

/** The numbers of the allocation that are one each. */
export type AllocationInputs = {
  readonly coverageBuffer: number;
  /** The weight of top-down in the blend. */
  readonly blendShare: number;
  readonly minWeight: number;
  readonly maxWeight: number;
  /** Raw weights beyond these ask for a territory to be split or merged. */
  readonly splitAbove: number;
  readonly mergeBelow: number;
  readonly roundingStep: number;
  /** Null for the same step as the year's. */
  readonly periodStep: number | null;
  readonly hiringLagMonths: number;
  readonly slipShare: number;
  readonly slipMonths: number;
  /** Meetings that a ramped SDR books in a month. */
  readonly meetingsPerMonth: number | null;
  readonly monthsOfHistory: number | null;
};
export type AllocationInput = keyof AllocationInputs;

/** How much a tier counts, and the one factor of a rep who is new to it. */
export type Tier = {
  readonly name: string;
  readonly multiplier: number;
  readonly rampBelowMonths: number;
  readonly rampFactor: number;
};

/** What a fully ramped rep sells in a year: booked revenue, or pipeline where a win rate is given. */
export type Productivity = {
  readonly role: Role;
  /** Empty for every segment. */
  readonly segment: string;
  readonly amount: number;
  readonly winRate: number | null;
};

/** Which roles carry a revenue type; the shares of one type sum to 1. */
export type RevenueMix = {
  readonly revenueType: RevenueType;
  readonly role: Role;
  readonly share: number;
};

/** What a rep's quota may be, whatever the arithmetic says. */
export type QuotaBound = {
  readonly rep: string;
  readonly floor: number | null;
  readonly cap: number | null;
  readonly pin: number | null;
  readonly reason: string;
};

export const changeKinds = ["TRANSFER", "LEAVE", "TERRITORY_MOVE"] as const;
export type ChangeKind = (typeof changeKinds)[number];
export const prorations = ["DAYS", "MONTHS"] as const;
export type Proration = (typeof prorations)[number];

/** Quota that changes hands in mid-year, from a day on and never for days before it. */
export type MidYearChange = {
  readonly id: string;
  readonly kind: ChangeKind;
  readonly rep: string;
  /** Who takes the quota over; empty when the company holds it. */
  readonly to: string;
  /** The share of the rep's quota that moves. */
  readonly share: number;
  readonly from: string;
  /** The last day; empty until the end of the year. */
  readonly until: string;
  readonly graceDays: number;
  readonly prorateBy: Proration;
  readonly reason: string;
};

/** Everything people told us about targets, team and territories. */
export type AllocationModel = {
  readonly calendar: { readonly fiscalYearStart: string; readonly period: PlanPeriod };
  readonly method: QuotaMethod;
  readonly rampRule: RampRule;
  readonly adjustmentRule: AdjustmentRule;
  readonly allocation: AllocationInputs;
  readonly targets: readonly RevenueTarget[];
  readonly revenueMix: readonly RevenueMix[];
  readonly roster: readonly Rep[];
  readonly hires: readonly PlannedHire[];
  readonly leavers: readonly Leaver[];
  readonly territories: readonly Territory[];
  readonly factorWeights: Readonly<Record<TerritoryFactor, number>>;
  readonly ramps: readonly RampSchedule[];
  /** Shares of the year by month or by quarter; none is flat. */
  readonly seasonality: readonly number[];
  readonly tiers: readonly Tier[];
  readonly productivity: readonly Productivity[];
  readonly bounds: readonly QuotaBound[];
  readonly changes: readonly MidYearChange[];
};

/** The tiers of the published method. */
export const standardTiers: readonly Tier[] = [
  { name: "Enterprise", multiplier: 1, rampBelowMonths: 6, rampFactor: 0.5 },
  { name: "Mid-Market", multiplier: 0.6, rampBelowMonths: 4, rampFactor: 0.7 },
  { name: "SMB", multiplier: 0.3, rampBelowMonths: 3, rampFactor: 0.8 },
];

/** An allocation of which nothing has been told yet, but for what is usual. */
export const emptyAllocation: AllocationModel = {
  calendar: { fiscalYearStart: "", period: "month" },
  method: "BLENDED",
  rampRule: "SCHEDULE",
  adjustmentRule: "RENORMALISE",
  allocation: {
    coverageBuffer: 1,
    blendShare: 0.5,
    minWeight: 0.7,
    maxWeight: 1.3,
    splitAbove: 1.4,
    mergeBelow: 0.6,
    roundingStep: 1,
    periodStep: null,
    hiringLagMonths: 0,
    slipShare: 0,
    slipMonths: 0,
    meetingsPerMonth: null,
    monthsOfHistory: null,
  },
  targets: [],
  revenueMix: [],
  roster: [],
  hires: [],
  leavers: [],
  territories: [],
  factorWeights: {
    accountDensity: 1,
    marketMaturity: 1,
    historicalPerformance: 1,
    competitiveOpenness: 1,
  },
  ramps: [],
  seasonality: [],
  tiers: standardTiers,
  productivity: [],
  bounds: [],
  changes: [],
};
