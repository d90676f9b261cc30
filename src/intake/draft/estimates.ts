import {
  firstDayOf,
  meanEstimate,
  monthOf,
  rampEstimate,
  rounded,
  standardRamp,
  total,
  type MeanEstimate,
  type Month,
  type RampEstimate,
  type RampSchedule,
  type Rep,
  type Role,
  type SalesHistory,
} from "../../engine";

import { bookedIn, type DataWindow } from "./data-window";
import type { DealSummary } from "./deal-collector";

/** What a ramped rep of a role books in a year, in one segment or in all. */
export type ProductivityEstimate = {
  readonly role: Role;
  readonly segment: string;
  readonly estimate: MeanEstimate;
  /** Whether the reps behind it were there all the time that was looked at. */
  readonly isRamped: boolean;
};

/** A year's course: shares by month or by quarter, and the years behind them. */
export type SeasonEstimate = { readonly shares: readonly number[]; readonly years: number };

/** A schedule of a role, and the estimate behind it; null where it is the usual one. */
export type RampDraft = { readonly ramp: RampSchedule; readonly estimate: RampEstimate | null };

type Booked = {
  readonly deals: DealSummary;
  readonly window: DataWindow;
  readonly reps: readonly Rep[];
};

const A_YEAR = 12;
const A_QUARTER = 3;
/** Of fewer reps a segment has no productivity of its own. */
const LEAST_OF_SEGMENT = 3;
const sellers: readonly Role[] = ["AE", "AM"];

/** Months of the year looked at in which somebody was there. */
function monthsThere({ startDate, endDate }: Rep, { year }: DataWindow): number {
  const start = Math.max(monthOf(startDate) ?? year.first, year.first);
  const last = Math.min(monthOf(endDate) ?? Infinity, year.first + year.count - 1);
  return Math.max(0, last - start + 1);
}

/** A rep's bookings as of a year; null where no deal of theirs is known, or no month. */
function yearlyOf({ deals, window }: Booked, rep: Rep): number | null {
  const [months, there] = [deals.reps.get(rep.id), monthsThere(rep, window)];
  if (months === undefined || there === 0) return null;
  return rounded((Math.max(0, bookedIn(months, window.year)) * A_YEAR) / there, 2);
}

function meanOf(booked: Booked, reps: readonly Rep[]): MeanEstimate | null {
  const values = reps.map((rep) => yearlyOf(booked, rep)).filter((value) => value !== null);
  const estimate = meanEstimate(values);
  if (estimate === null || estimate.mean <= 0) return null;
  const cents = (value: number | null) => (value === null ? null : rounded(Math.max(0, value), 2));
  return {
    observations: estimate.observations,
    mean: rounded(estimate.mean, 2),
    low: cents(estimate.low),
    high: cents(estimate.high),
  };
}

/** What ramped reps book in a year, by role and, where enough are behind it, by segment. */
export function productivityEstimates(booked: Booked): readonly ProductivityEstimate[] {
  const { reps, window } = booked;
  const wasThere = (rep: Rep) => monthsThere(rep, window) === window.year.count;
  const selling = reps.filter(({ role }) => sellers.includes(role));
  const anybody = meanOf(booked, selling);
  return sellers.flatMap((role): readonly ProductivityEstimate[] => {
    const own = selling.filter((rep) => rep.role === role);
    if (own.length === 0) return [];
    const ramped = own.filter(wasThere);
    const ofRamped = meanOf(booked, ramped);
    const estimate = ofRamped ?? meanOf(booked, own) ?? anybody;
    if (estimate === null) return [];
    const segments = [...new Set(own.map(({ segment }) => segment))].filter((word) => word !== "");
    return [
      { role, segment: "", estimate, isRamped: ofRamped !== null },
      ...segments.sort().flatMap((segment): readonly ProductivityEstimate[] => {
        const found = meanOf(
          booked,
          ramped.filter((rep) => rep.segment === segment),
        );
        return found === null || found.observations < LEAST_OF_SEGMENT
          ? []
          : [{ role, segment, estimate: found, isRamped: true }];
      }),
    ];
  });
}

/** The shares of a run of twelve months by month of the fiscal year; null where nothing was booked. */
function sharesOf(deals: DealSummary, first: Month, start: Month): readonly number[] | null {
  const months = Array.from({ length: A_YEAR }, (_month, at) => {
    const month = first + ((((start + at - first) % A_YEAR) + A_YEAR) % A_YEAR);
    return Math.max(0, deals.company.get(month) ?? 0);
  });
  const sum = total(months);
  return sum <= 0 ? null : months.map((amount) => amount / sum);
}

/** The course of a year: by month from two whole years or more, by quarter from one; null of less. */
export function seasonEstimate({ deals, window }: Omit<Booked, "reps">): SeasonEstimate | null {
  const start = monthOf(window.fiscalYearStart);
  const { first, count } = window.all;
  if (start === null) return null;
  const runs = Array.from({ length: Math.floor(count / A_YEAR) }, (_run, at) =>
    sharesOf(deals, first + count - (at + 1) * A_YEAR, start),
  ).filter((shares) => shares !== null);
  if (runs.length === 0) return null;
  const months = Array.from(
    { length: A_YEAR },
    (_month, at) => total(runs.map((shares) => shares[at] ?? 0)) / runs.length,
  );
  if (runs.length > 1) return { shares: months, years: runs.length };
  const quarters = [0, 1, 2, 3].map((at) =>
    total(months.slice(at * A_QUARTER, (at + 1) * A_QUARTER)),
  );
  return { shares: quarters, years: 1 };
}

/** Schedules by role, from those whose first day was told and lies within the data; the usual one without enough of them. */
export function rampDrafts(
  { deals, window, reps }: Booked,
  said: {
    readonly isToldStart: (rep: string) => boolean;
    readonly productivity: readonly ProductivityEstimate[];
  },
): readonly RampDraft[] {
  const { first, count } = window.all;
  return (["AE", "AM", "SDR"] as const).flatMap((role): readonly RampDraft[] => {
    const own = reps.filter((rep) => rep.role === role);
    if (own.length === 0) return [];
    const starters = own.flatMap((rep) => {
      const start = monthOf(rep.startDate);
      if (start === null || start <= first || !said.isToldStart(rep.id)) return [];
      if (start >= first + count || !deals.reps.has(rep.id)) return [];
      return [
        Array.from({ length: A_YEAR }, (_month, at) =>
          start + at < first + count ? (deals.reps.get(rep.id)?.get(start + at) ?? 0) : null,
        ),
      ];
    });
    const full = said.productivity.find((one) => one.role === role && one.segment === "");
    const fullMonth = full?.isRamped === true ? full.estimate.mean / A_YEAR : null;
    const estimate = role === "SDR" ? null : rampEstimate(starters, fullMonth);
    const { shares } = estimate?.nearest ?? standardRamp;
    return [{ ramp: { name: `Ramp of ${role}`, role, segment: "", shares }, estimate }];
  });
}

/** What the company booked, month by month. */
export function draftHistory({ deals, window }: Omit<Booked, "reps">): SalesHistory {
  const { first, count } = window.all;
  if (count === 0) return { from: "", period: "month", bookings: [] };
  return {
    from: firstDayOf(first),
    period: "month",
    bookings: Array.from({ length: count }, (_month, at) =>
      Math.max(0, deals.company.get(first + at) ?? 0),
    ),
  };
}
