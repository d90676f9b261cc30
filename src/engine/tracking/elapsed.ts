import { serialDate } from "../period/serial-date";

/** A stretch of days, both ends counted. */
export type Stretch = { readonly start: string; readonly end: string };

/** Which days count towards a period: all of them, or those on which people work. */
export type DayCount =
  | { readonly kind: "calendar" }
  /** Mondays to Fridays that are no holidays; holidays are ISO dates. */
  | { readonly kind: "working"; readonly holidays: readonly string[] };

/** Days of a period, those that are over, and those that are left. */
export type Elapsed = {
  readonly days: number;
  readonly elapsed: number;
  readonly left: number;
  /** Elapsed over all; null of a period without a day that counts. */
  readonly share: number | null;
};

const DAYS_OF_WEEK = 7;
const WORKDAYS = 5;
/** Serial day 2 is a Monday in Excel's count of days. */
const A_MONDAY = 2;

function serial(iso: string): number {
  const day = serialDate(iso);
  if (day === null) throw new RangeError(`${iso} is no date.`);
  return day;
}

/** Mondays to Fridays from a day that is left out up to one that is counted. */
function workdaysUntil(day: number): number {
  const since = day - A_MONDAY + 1;
  const weeks = Math.floor(since / DAYS_OF_WEEK);
  return weeks * WORKDAYS + Math.min(since - weeks * DAYS_OF_WEEK, WORKDAYS);
}

function isWorkday(day: number): boolean {
  const place = (((day - A_MONDAY) % DAYS_OF_WEEK) + DAYS_OF_WEEK) % DAYS_OF_WEEK;
  return place < WORKDAYS;
}

/** Days that count from one day to another, both counted. */
function daysCounted(first: number, last: number, count: DayCount): number {
  if (last < first) return 0;
  if (count.kind === "calendar") return last - first + 1;
  const off = new Set(count.holidays.map(serial));
  const missed = [...off].filter((day) => day >= first && day <= last && isWorkday(day));
  return workdaysUntil(last) - workdaysUntil(first - 1) - missed.length;
}

/**
 * How much of a period is over on a day, which counts as elapsed itself: nothing before the period, all of it after.
 * @example elapsedOf({ start: "2026-04-01", end: "2026-06-30" }, "2026-06-12") //=> { days: 91, elapsed: 73, left: 18, share: 73 / 91 }
 */
export function elapsedOf(
  { start, end }: Stretch,
  asOf: string,
  count: DayCount = { kind: "calendar" },
): Elapsed {
  const [first, last, now] = [serial(start), serial(end), serial(asOf)];
  const days = daysCounted(first, last, count);
  const elapsed = daysCounted(first, Math.min(now, last), count);
  return { days, elapsed, left: days - elapsed, share: days === 0 ? null : elapsed / days };
}
