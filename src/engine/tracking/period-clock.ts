import { lastDayOf, monthOf, shareOfMonthFrom, dayAfter } from "../period/months";
import { monthlyShares } from "../period/plan-periods";
import { total } from "../share/total";
import { elapsedOf, type DayCount } from "./elapsed";
import type { PeriodClock } from "./tracked-line";
import type { TrackedPeriod } from "./tracking-model";

const [CALENDAR_WEEK, WORKING_WEEK] = [7, 5];
const MONTHS = 12;

/** The part of the seasons of a stretch that is over: each month by its share of the year and by its days. */
function seasonOver(
  { start, end, asOf }: TrackedPeriod,
  year: { readonly fiscalYearStart: string; readonly seasonality: readonly number[] },
): number {
  const [first, last] = [monthOf(start) ?? 0, monthOf(end) ?? 0];
  const begin = monthOf(year.fiscalYearStart) ?? first;
  const shares = monthlyShares(year.seasonality);
  const weighed = Array.from({ length: last - first + 1 }, (_month, place) => {
    const month = first + place;
    const share = shares[(((month - begin) % MONTHS) + MONTHS) % MONTHS] ?? 0;
    const from = (day: string) => shareOfMonthFrom(month, day);
    const within = from(start) - from(dayAfter(end, 1));
    const until = lastDayOf(month) < asOf ? within : from(start) - from(dayAfter(asOf, 1));
    return { all: share * within, over: share * Math.min(Math.max(until, 0), within) };
  });
  const all = total(weighed.map((one) => one.all));
  return all === 0 ? 0 : total(weighed.map(({ over }) => over)) / all;
}

/** Which days of a period count; all of them where it is not told. */
export function dayCountOf({ pacing, holidays }: TrackedPeriod): DayCount | undefined {
  return pacing === "WORKDAYS" ? { kind: "working", holidays } : undefined;
}

/** Where a period stands: by days, by workdays or by seasons, or as somebody says. */
export function periodClock(
  period: TrackedPeriod,
  year: { readonly fiscalYearStart: string; readonly seasonality: readonly number[] },
): PeriodClock {
  const { start, end, asOf, pacing, elapsedShare } = period;
  const count = dayCountOf(period);
  const { days, elapsed, left, share } = elapsedOf({ start, end }, asOf, count);
  const own = pacing === "SEASON" ? seasonOver(period, year) : (share ?? 0);
  return {
    days,
    elapsed,
    left,
    share: elapsedShare ?? own,
    daysOfWeek: count?.kind === "working" ? WORKING_WEEK : CALENDAR_WEEK,
  };
}
