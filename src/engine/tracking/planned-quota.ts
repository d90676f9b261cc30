import { dayAfter, lastDayOf, monthOf, shareOfMonthFrom } from "../period/months";
import { monthlyShares, type Period } from "../period/plan-periods";
import type { AllocationPlan } from "../plan/allocation-plan";
import type { RepPlan } from "../plan/rep-plan";
import { total } from "../share/total";
import type { Stretch } from "./elapsed";

/** When the fiscal year starts, and how its months weigh. */
export type FiscalYear = {
  readonly fiscalYearStart: string;
  readonly seasonality: readonly number[];
};

const MONTHS = 12;

/** What a stretch of days weighs: each month by its share of the year and by the part of its days. */
export function seasonWeight({ start, end }: Stretch, year: FiscalYear): number {
  if (end < start) return 0;
  const [first, last] = [monthOf(start) ?? 0, monthOf(end) ?? 0];
  const begin = monthOf(year.fiscalYearStart) ?? first;
  const shares = monthlyShares(year.seasonality);
  return total(
    Array.from({ length: last - first + 1 }, (_month, place) => {
      const month = first + place;
      const share = shares[(((month - begin) % MONTHS) + MONTHS) % MONTHS] ?? 0;
      const until = lastDayOf(month) <= end ? 0 : shareOfMonthFrom(month, dayAfter(end, 1));
      return share * (shareOfMonthFrom(month, start) - until);
    }),
  );
}

/** The days that two stretches share; an end before its start where they share none. */
export function overlap(one: Stretch, other: Stretch): Stretch {
  return {
    start: one.start > other.start ? one.start : other.start,
    end: one.end < other.end ? one.end : other.end,
  };
}

/** The days of a stretch on which somebody is there. */
export function presentIn(
  { startDate, endDate }: { readonly startDate: string; readonly endDate: string },
  stretch: Stretch,
): Stretch {
  return overlap(stretch, { start: startDate, end: endDate === "" ? stretch.end : endDate });
}

/** Whether a stretch is made of whole periods of the plan, and of nothing else. */
export function isOfWholePeriods({ start, end }: Stretch, periods: readonly Period[]): boolean {
  return (
    periods.some(({ firstDay }) => firstDay === start) &&
    periods.some(({ lastDay }) => lastDay === end)
  );
}

/**
 * The plan's quota of a rep for a stretch of days: that of every period of the plan by the part of it that lies in the
 * stretch, of the days on which the rep is there, months weighing as the year's seasons do.
 */
export function plannedQuota(
  rep: RepPlan,
  { calendar }: AllocationPlan,
  { stretch, year }: { readonly stretch: Stretch; readonly year: FiscalYear },
): number {
  return total(
    calendar.periods.map((period, place) => {
      const quota = rep.periodsNow[place] ?? 0;
      const whole = { start: period.firstDay, end: period.lastDay };
      const part = overlap(whole, stretch);
      if (quota === 0 || part.end < part.start) return 0;
      if (part.start === whole.start && part.end === whole.end) return quota;
      const weigh = (days: Stretch) => seasonWeight(presentIn(rep.person, days), year);
      const all = weigh(whole);
      return all === 0 ? 0 : (quota * weigh(part)) / all;
    }),
  );
}
