import { difference, quotient } from "../share/answered";
import { lightOf, statusOf, type Light, type OutlookStatus } from "./bands";
import { pace, projected, remaining, requiredRate } from "./pace";
import type { TrackingLimits } from "./tracking-model";

/** Where a period stands on the day it is looked at. */
export type PeriodClock = {
  readonly days: number;
  readonly elapsed: number;
  readonly left: number;
  /** The share of the quota that should be made by now. */
  readonly share: number;
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
  readonly requiredPerWeek: number | null;
};

/** Works out a line from a quota and what was made of it. */
export function trackedLine(
  { quota, actual }: { readonly quota: number; readonly actual: number | null },
  clock: PeriodClock,
  limits: TrackingLimits,
): TrackedLine {
  const expected = quota * clock.share;
  const attained = quotient(actual, quota);
  const paced = actual === null ? null : pace(actual, quota, clock.share);
  const coming = actual === null ? null : projected(actual, clock.share);
  const comingAttainment = quotient(coming, quota);
  const judged = clock.share >= 1 ? attained : paced;
  const perDay = actual === null ? null : requiredRate(quota, actual, clock.left);
  const ahead = difference(actual, expected);
  return {
    quota,
    actual,
    attainment: attained,
    variance: difference(actual, quota),
    remaining: actual === null ? null : remaining(quota, actual),
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
    requiredPerWeek: perDay === null ? null : perDay * clock.daysOfWeek,
  };
}
