import { dayAfter, monthOf } from "../period/months";
import { MONTHS_PER_YEAR } from "../period/plan-periods";
import { serialDate } from "../period/serial-date";
import type { AllocationModel } from "../plan/allocation-model";
import { attainment } from "../share/attainment";
import { tenureMonths, tenureOf } from "../team/capacity";
import { teamOf, type Rep } from "../team/people";
import { baseline, type Baseline } from "./baseline";
import type { Deal, DealsModel } from "./deals-model";
import type { BaselineRow } from "./tally";
import type { StandingDays } from "./standing-days";

/** How long somebody has been there, what was asked of them last year, and what came of it. */
export type RepHistory = {
  /** The first and the last day as the roster and the list of leavers tell them; empty where they do not. */
  readonly startDate: string;
  readonly endDate: string;
  /** Whether the quota is of the rep's own deals: a manager's is of the team's, an SDR's of meetings. */
  readonly isSeller: boolean;
  /** Whole months up to the day that is looked at, or until the rep left; null before the first day, and without one. */
  readonly tenureMonths: number | null;
  /** In how many months of last year the rep was there; the month of hire counts. */
  readonly lastYearMonths: number | null;
  /** Deals that were won and lost last year, and the won ones of known value; null where the rules leave out a day of it. */
  readonly lastYearWon: number | null;
  readonly lastYearLost: number | null;
  readonly lastYearValued: number | null;
  readonly lastYearBookings: number | null;
  readonly previousQuota: number | null;
  /** Last year's bookings over last year's quota, of those who sell themselves. */
  readonly attainment: number | null;
  /** Open deals of known value that are due, and those of them with a chance. */
  readonly dueDeals: number;
  readonly dueWithChance: number;
  /** What open deals would bring that are expected to close by the end of the first quarter, whole and by their chance. */
  readonly duePipeline: number | null;
  readonly dueWeighted: number | null;
};

/** What the reps' figures are made of: rows by rep, as in the baseline, of other days and of open deals that are due. */
export type HistorySources = {
  readonly days: StandingDays;
  /** The rows of last year's deals; null where the rules leave out a day of it. */
  readonly lastYear: Baseline | null;
  readonly due: Baseline;
};

/** Whether an open deal is expected to close by a day; of one without a day nobody knows. */
function isDue({ outcome, closed }: Deal, by: string): boolean {
  return outcome === "OPEN" && closed !== "" && closed <= by;
}

/** Goes through the deals once for last year and once for what is due. */
export function historySources(
  { deals, bookingRules, roster }: AllocationModel & DealsModel,
  days: StandingDays,
): HistorySources {
  const asked = { reps: roster.map(({ id }) => id), territories: [], segments: [] };
  const { past, isPastCounted, quarter } = days;
  const by = quarter?.to ?? "";
  return {
    days,
    lastYear:
      past === null || !isPastCounted
        ? null
        : baseline(deals, { ...asked, rules: { ...bookingRules, ...past } }),
    due: baseline(
      deals.filter((deal) => isDue(deal, by)),
      { ...asked, rules: bookingRules },
    ),
  };
}

/** The roster with the last days of those who are known to leave. */
export function employedOf(model: AllocationModel): readonly Rep[] {
  return teamOf(model).filter(({ standing }) => standing === "EMPLOYED");
}

function tenureOn({ startDate, endDate }: Rep, day: string): number | null {
  const until = endDate !== "" && endDate < day ? endDate : day;
  if (serialDate(startDate) === null || until === "" || startDate > until) return null;
  // The day itself counts: from January 1 to December 31 are twelve months.
  return tenureMonths(startDate, dayAfter(until, 1));
}

function monthsThere(rep: Rep, yearStart: string): number | null {
  const first = monthOf(yearStart);
  if (first === null || monthOf(rep.startDate) === null) return null;
  const { firstMonth, lastMonth } = tenureOf(rep);
  const until = Math.min(lastMonth, first + MONTHS_PER_YEAR - 1);
  return Math.max(0, until - Math.max(firstMonth, first) + 1);
}

/** The history of somebody on the roster, or of the deals of anybody else. */
export function repHistory(
  rep: Rep | null,
  { lastYear, due }: { readonly lastYear: BaselineRow | null; readonly due: BaselineRow | null },
  days: StandingDays,
): RepHistory {
  const booked = lastYear?.bookings ?? null;
  const isSeller = rep?.role === "AE" || rep?.role === "AM";
  return {
    startDate: rep?.startDate ?? "",
    endDate: rep?.endDate ?? "",
    isSeller,
    tenureMonths: rep === null ? null : tenureOn(rep, days.day),
    lastYearMonths: rep === null ? null : monthsThere(rep, days.past?.from ?? ""),
    lastYearWon: lastYear?.won ?? null,
    lastYearLost: lastYear?.lost ?? null,
    lastYearValued: lastYear?.valued ?? null,
    lastYearBookings: booked,
    previousQuota: rep?.previousQuota ?? null,
    attainment: isSeller ? attainment(booked, rep.previousQuota) : null,
    dueDeals: due?.openValued ?? 0,
    dueWithChance: due?.weighted ?? 0,
    duePipeline: due?.openPipeline ?? null,
    dueWeighted: due?.weightedPipeline ?? null,
  };
}
