import { quotient } from "../share/answered";
import { recentStretch, runRateOver, type RunRate } from "./bookings";
import { dayCountOf } from "./period-clock";
import type { PeriodClock, TrackedLine } from "./tracked-line";
import type { TrackedBooking, TrackedPeriod } from "./tracking-model";

/** The last days, and what the period comes to if the rest goes like them. */
export type RecentRun = RunRate & {
  readonly projected: number | null;
  readonly projectedAttainment: number | null;
};

/** The last days of a rep's bookings; null where nothing is told deal by deal. */
export function recentRun(
  { actual, quota }: TrackedLine,
  bookings: readonly TrackedBooking[],
  { period, clock }: { readonly period: TrackedPeriod; readonly clock: PeriodClock },
): RecentRun | null {
  const stretch = recentStretch(period);
  if (actual === null || bookings.length === 0 || stretch === null) return null;
  const rate = runRateOver(bookings, stretch, dayCountOf(period));
  const projected = rate.perDay === null ? null : actual + rate.perDay * clock.left;
  return { ...rate, projected, projectedAttainment: quotient(projected, quota) };
}
