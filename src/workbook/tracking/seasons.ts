import {
  firstDayOf,
  isoDate,
  lastDayOf,
  monthOf,
  rounded,
  total,
  type AllocationPlan,
  type QuotaModel,
} from "../../engine";
import { dayValue } from "../plan/months-block";

/** The months of the plan's year: what each weighs, what those before it weigh, and what the year does. */
export type Seasons = {
  readonly firstMonth: number;
  readonly shares: readonly number[];
  readonly before: readonly number[];
  readonly year: number;
};

/** Where a day stands among the seasons, and what all of them weigh up to its end. */
export type SeasonMark = {
  readonly day: number;
  readonly years: number;
  /** Of its month in the plan's year, from 1. */
  readonly place: number;
  /** How much of its month is over. */
  readonly part: number;
  readonly seasons: number;
};

/** Decimals of a count of seasons: behind them is what sums in binary leave. */
const DECIMALS = 12;

/** The seasons of a plan's year. */
export function seasonsOf(model: QuotaModel, plan: AllocationPlan): Seasons {
  const shares = plan.calendar.months;
  return {
    firstMonth: monthOf(model.calendar.fiscalYearStart) ?? 0,
    shares,
    before: shares.map((_share, at) => total(shares.slice(0, at))),
    year: total(shares),
  };
}

/** The seasons up to the end of a day, which is a serial number. */
export function seasonMark(day: number, { firstMonth, shares, before, year }: Seasons): SeasonMark {
  const month = monthOf(isoDate(day)) ?? 0;
  const [first, last] = [dayValue(firstDayOf(month)) ?? 0, dayValue(lastDayOf(month)) ?? 0];
  const years = Math.floor((month - firstMonth) / 12);
  const at = month - firstMonth - 12 * years;
  const part = (day - first + 1) / (last - first + 1);
  const seasons = years * year + (before[at] ?? 0) + (shares[at] ?? 0) * part;
  return { day, years, place: at + 1, part, seasons: rounded(seasons, DECIMALS) };
}
