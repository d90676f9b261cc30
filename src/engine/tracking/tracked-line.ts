import { difference, quotient } from "../share/answered";
import { lightOf, statusOf, type Light, type OutlookStatus } from "./bands";
import { expectedToDate, projected, remaining, requiredRate } from "./pace";
import type { TrackingLimits } from "./tracking-model";

/** Where a period stands on the day it is looked at. */
export type PeriodClock = {
  readonly days: number;
  readonly elapsed: number;
  readonly left: number;
  /** The share of the quota that should be made by now. */
  readonly share: number;
  /** The same by days or seasons, whatever somebody says. */
  readonly derivedShare: number;
  /** Days that count in a week. */
  readonly daysOfWeek: number;
};

/** What was asked and what was made, of a rep or of many; null is not reported. */
export type TrackedLine = {
  readonly quota: number;
  readonly actual: number | null;
  readonly attainment: number | null;
  readonly variance: number | null;
  readonly remaining: number | null;
  readonly expected: number;
  /** In money, and as a share of what was expected by now. */
  readonly ahead: number | null;
  readonly aheadShare: number | null;
  readonly pace: number | null;
  readonly projected: number | null;
  readonly projectedAttainment: number | null;
  readonly status: OutlookStatus | null;
  /** By pace while the period runs, by attainment once it is over. */
  readonly light: Light | null;
  readonly runRate: number | null;
  readonly requiredPerDay: number | null;
  /** Of the last days of a period no more than what is left. */
  readonly requiredPerWeek: number | null;
};

/** What a line is made of: what was asked, what was made, what should be made by now, and what it may come to. */
export type LineParts = {
  readonly quota: number;
  readonly actual: number | null;
  readonly expected: number;
  readonly projected: number | null;
};

/** Works out a line from a quota and what was made of it. */
export function trackedLine(
  { quota, actual }: { readonly quota: number; readonly actual: number | null },
  clock: PeriodClock,
  limits: TrackingLimits,
): TrackedLine {
  const coming = actual === null ? null : projected(actual, clock.share);
  const expected = expectedToDate(quota, clock.share);
  return judgedLine({ quota, actual, expected, projected: coming }, clock, limits);
}

/** A line from its parts: those of one rep, or the sums of many. */
export function judgedLine(
  { quota, actual, expected, projected: coming }: LineParts,
  clock: PeriodClock,
  limits: TrackingLimits,
): TrackedLine {
  const attained = quotient(actual, quota);
  const paced = quotient(actual, expected);
  const comingAttainment = quotient(coming, quota);
  const judged = clock.share >= 1 ? attained : paced;
  const perDay = actual === null ? null : requiredRate(quota, actual, clock.left);
  const ahead = difference(actual, expected);
  const left = actual === null ? null : remaining(quota, actual);
  return {
    quota,
    actual,
    attainment: attained,
    variance: difference(actual, quota),
    remaining: left,
    expected,
    ahead,
    aheadShare: quotient(ahead, expected),
    pace: paced,
    projected: coming,
    projectedAttainment: comingAttainment,
    status: comingAttainment === null ? null : statusOf(comingAttainment),
    light: judged === null ? null : lightOf(judged, limits),
    runRate: quotient(actual, clock.elapsed),
    requiredPerDay: perDay,
    requiredPerWeek:
      perDay === null || left === null ? null : Math.min(perDay * clock.daysOfWeek, left),
  };
}
