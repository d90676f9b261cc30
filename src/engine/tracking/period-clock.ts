import { elapsedOf, type DayCount } from "./elapsed";
import { overSoFar } from "./bookings";
import { presentIn, seasonWeight, type FiscalYear } from "./planned-quota";
import type { PeriodClock } from "./tracked-line";
import type { TrackedPeriod } from "./tracking-model";

const [CALENDAR_WEEK, WORKING_WEEK] = [7, 5];

/** Which days of a period count; all of them where it is not told. */
export function dayCountOf({ pacing, holidays }: TrackedPeriod): DayCount | undefined {
  return pacing === "WORKDAYS" ? { kind: "working", holidays } : undefined;
}

/** The part of the seasons of a period that is over; null of a period of which no month weighs anything. */
function seasonOver(period: TrackedPeriod, year: FiscalYear): number | null {
  const all = seasonWeight(period, year);
  return all === 0 ? null : seasonWeight(overSoFar(period), year) / all;
}

/** Where a period stands: by days, by workdays or by seasons, or as somebody says. */
export function periodClock(period: TrackedPeriod, year: FiscalYear): PeriodClock {
  const { start, end, asOf, pacing, elapsedShare } = period;
  const count = dayCountOf(period);
  const { days, elapsed, left, share } = elapsedOf({ start, end }, asOf, count);
  const own = pacing === "SEASON" ? seasonOver(period, year) : share;
  // A period in which no day counts is over when its last day is.
  const derived = own ?? (asOf >= end ? 1 : 0);
  return {
    days,
    elapsed,
    left,
    share: elapsedShare ?? derived,
    derivedShare: derived,
    daysOfWeek: count?.kind === "working" ? WORKING_WEEK : CALENDAR_WEEK,
  };
}

/**
 * Where a period stands for one person: who comes or goes in it has only the days in which they are there, so that nobody
 * is behind for days before the first or goes on selling after the last. What somebody says of the whole period's share
 * holds for those who are there all of it.
 */
export function clockOf(
  person: { readonly startDate: string; readonly endDate: string },
  period: TrackedPeriod,
  { team, year }: { readonly team: PeriodClock; readonly year: FiscalYear },
): PeriodClock {
  const { start, end } = presentIn(person, period);
  if (start === period.start && end === period.end) return team;
  if (end < start) {
    const share = end < period.start ? 1 : 0;
    return { ...team, days: 0, elapsed: 0, left: 0, share, derivedShare: share };
  }
  return periodClock({ ...period, start, end, elapsedShare: null }, year);
}
