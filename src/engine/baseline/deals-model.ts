import type { RevenueType } from "../plan/allocation-model";

export const dealOutcomes = ["WON", "LOST", "OPEN"] as const;
export type DealOutcome = (typeof dealOutcomes)[number];

/** One deal as the customer's own system tells it. Words left empty and numbers left null are not told. */
export type Deal = {
  readonly id: string;
  /** Whose deal it is: an id of the roster, or of somebody who is no longer on it. */
  readonly rep: string;
  readonly account: string;
  readonly type: RevenueType | "";
  readonly segment: string;
  readonly territory: string;
  /** ISO dates; of an open deal, `closed` is the day on which it is expected to close. */
  readonly created: string;
  readonly closed: string;
  readonly outcome: DealOutcome;
  readonly stage: string;
  /** The value of the whole contract. */
  readonly amount: number | null;
  /** The length of the contract in years. */
  readonly years: number | null;
  /** The chance that an open deal is won. */
  readonly probability: number | null;
};

/** What a contract of several years counts for: its first year, or all of it at once. */
export const multiYears = ["FIRST_YEAR", "FULL"] as const;
export type MultiYear = (typeof multiYears)[number];

/** What counts as a booking: the definitions of the company, as a filter that deals go through. */
export type BookingRules = {
  readonly counted: {
    readonly newBusiness: boolean;
    readonly expansion: boolean;
    readonly renewal: boolean;
    /** Deals of which nobody says what kind of revenue they are. */
    readonly untold: boolean;
  };
  readonly multiYear: MultiYear;
  /** The first and the last day on which a decided deal counts; empty for no such day. */
  readonly from: string;
  readonly to: string;
};

/** Deals one by one, and what counts of them. */
export type DealsModel = {
  readonly deals: readonly Deal[];
  readonly bookingRules: BookingRules;
};

/** No deals yet, and the usual definition: every closed-won deal, at the value of its first year. */
export const emptyDeals: DealsModel = {
  deals: [],
  bookingRules: {
    counted: { newBusiness: true, expansion: true, renewal: true, untold: true },
    multiYear: "FIRST_YEAR",
    from: "",
    to: "",
  },
};
