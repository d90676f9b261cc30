import { dayAfter } from "../period/months";
import { quotient } from "../share/answered";
import { elapsedOf, type DayCount, type Stretch } from "./elapsed";
import type { TrackedBooking, TrackedPeriod } from "./tracking-model";

/** What somebody booked in a stretch of days. */
export type Booked = { readonly amount: number; readonly deals: number };

/** Bookings of a stretch by whatever word they carry, such as who booked them or for which product. */
export function bookedBy(
  bookings: readonly TrackedBooking[],
  { start, end }: Stretch,
  wordOf: (booking: TrackedBooking) => string,
): ReadonlyMap<string, Booked> {
  const sums = new Map<string, Booked>();
  for (const booking of bookings) {
    if (booking.day < start || booking.day > end) continue;
    const word = wordOf(booking);
    const { amount, deals } = sums.get(word) ?? { amount: 0, deals: 0 };
    sums.set(word, { amount: amount + booking.amount, deals: deals + 1 });
  }
  return sums;
}

/** The part of a period that is over: only what was booked in it counts as made. */
export function overSoFar({ start, end, asOf }: TrackedPeriod): Stretch {
  return { start, end: asOf < end ? asOf : end };
}

/** How fast bookings came in over a stretch of days. */
export type RunRate = {
  /** The days of the stretch that count. */
  readonly days: number;
  readonly booked: number;
  readonly perDay: number | null;
};

/** The run rate over any stretch of days. */
export function runRateOver(
  bookings: readonly TrackedBooking[],
  stretch: Stretch,
  count?: DayCount,
): RunRate {
  const { days } = elapsedOf(stretch, stretch.end, count);
  const { amount } = bookedBy(bookings, stretch, () => "").get("") ?? { amount: 0 };
  return { days, booked: amount, perDay: quotient(amount, days) };
}

/** The last days of a period up to the day it is looked at, none of them before it began; null before its first day. */
export function recentStretch(period: TrackedPeriod): Stretch | null {
  const { start, end } = overSoFar(period);
  if (end < start) return null;
  const from = dayAfter(end, 1 - period.recentDays);
  return { start: from < start ? start : from, end };
}
