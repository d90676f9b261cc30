import { lastMonthUntil, monthOf, type Month } from "../period/months";
import { total } from "../share/total";
import { rampShare } from "./ramp";

/** Somebody's time with the company, by month. */
export type Tenure = { readonly firstMonth: Month; readonly lastMonth: Month };

/** The months in which somebody counts. */
export function tenureOf(dates: { readonly startDate: string; readonly endDate: string }): Tenure {
  const firstMonth = monthOf(dates.startDate);
  if (firstMonth === null) throw new RangeError(`${dates.startDate} is no start date.`);
  return { firstMonth, lastMonth: lastMonthUntil(dates.endDate) ?? Infinity };
}

/** Whole months somebody has been there on the morning of a day; none for who starts later. @example tenureMonths("2025-03-17", "2026-01-01") //=> 9 */
export function tenureMonths(startDate: string, on: string): number {
  const months = (monthOf(on) ?? 0) - (monthOf(startDate) ?? 0);
  return Math.max(startDate.slice(8) > on.slice(8) ? months - 1 : months, 0);
}

/** A run of months: the first one, and how many. */
export type MonthRun = { readonly first: Month; readonly count: number };

/**
 * The share of full quota that somebody carries in each month: nothing before the month of hire, the ramp from then
 * on, nothing after leaving.
 */
export function monthlyRamp(
  tenure: Tenure,
  shares: readonly number[],
  months: MonthRun,
): readonly number[] {
  return Array.from({ length: months.count }, (_month, place) => {
    const month = months.first + place;
    return month > tenure.lastMonth ? 0 : rampShare(shares, month - tenure.firstMonth + 1);
  });
}

/** Hires that start late: this share of them, by so many months. */
export type HiringSlippage = { readonly share: number; readonly months: number };

/** The ramp of somebody who is yet to be hired: partly on time, partly late. */
export function slippedRamp(
  tenure: Tenure,
  shares: readonly number[],
  when: { readonly months: MonthRun; readonly slippage: HiringSlippage },
): readonly number[] {
  const { share, months: late } = when.slippage;
  const onTime = monthlyRamp(tenure, shares, when.months);
  if (share === 0 || late === 0) return onTime;
  const slipped = { ...tenure, firstMonth: tenure.firstMonth + late };
  const delayed = monthlyRamp(slipped, shares, when.months);
  return onTime.map((full, place) => full * (1 - share) + (delayed[place] ?? 0) * share);
}

/**
 * The fully ramped reps that a team amounts to over a run of months.
 * @example effectiveCapacity([{ firstMonth: 24312, lastMonth: Infinity }], [0.25, 0.5, 0.75, 1], { first: 24312, count: 12 }) //=> 0.875
 */
export function effectiveCapacity(
  tenures: readonly Tenure[],
  shares: readonly number[],
  months: MonthRun,
): number {
  const carried = tenures.map((tenure) => total(monthlyRamp(tenure, shares, months)));
  return total(carried) / months.count;
}

/**
 * The part of a period's quota that somebody on a ramp carries: each month an equal part, at the share of its month.
 * @example rampedQuota(1200000, { tenure, shares: [0.25, 0.5, 0.75, 1], months }) //=> 1050000 for a hire in the first of twelve months
 */
export function rampedQuota(
  periodQuota: number,
  carried: {
    readonly tenure: Tenure;
    readonly shares: readonly number[];
    readonly months: MonthRun;
  },
): number {
  const { tenure, shares, months } = carried;
  return (periodQuota * total(monthlyRamp(tenure, shares, months))) / months.count;
}
