import { normalAt, normalBelow } from "../share/distributions";
import { attainment } from "../share/attainment";
import { quotient } from "../share/answered";
import { grouped } from "../share/grouped";
import { mean } from "../share/spread";
import { total } from "../share/total";
import { isBelow } from "./threshold";
import type { PeriodClock, TrackedLine } from "./tracked-line";
import type { TrackedPast } from "./tracking-model";

/** How sure a projection is, all of it from one distribution: what is left to come is lognormal around its projection. */
export type Confidence = {
  /** The deviation of what is left to come, as a share of it. */
  readonly spread: number;
  readonly chanceOfQuota: number;
  /** What is exceeded with a confidence of 90, 75 and 50 %. */
  readonly sure90: number;
  readonly sure75: number;
  readonly sure50: number;
};

/** How far whole periods spread around what is usual of a rep, and of how many periods that is known. */
export type PeriodSpread = { readonly spread: number; readonly periods: number };

/** Fewer periods beyond each rep's first tell no spread. */
const LEAST_DEGREES = 2;

/**
 * The deviation of past attainments from each rep's own mean, as a share of it, all reps together; null of too few.
 * @example periodSpread(sarah)?.spread //=> 0.1045…, from 78, 82 and 95 %
 */
export function periodSpread(past: readonly TrackedPast[]): PeriodSpread | null {
  const known = past.flatMap(({ rep, quota, actual }) => {
    const reached = attainment(actual, quota);
    return reached === null ? [] : [{ rep, reached }];
  });
  const groups = [...grouped(known, ({ rep }) => rep).values()].flatMap((rows) => {
    const usual = mean(rows.map(({ reached }) => reached)) ?? 0;
    // One period is its own mean, and of a mean of nothing nothing is a share.
    return rows.length < 2 || usual <= 0
      ? []
      : [rows.map(({ reached }) => (reached / usual - 1) ** 2)];
  });
  const degrees = total(groups.map(({ length }) => length - 1));
  const squares = groups.flat();
  const variance = degrees < LEAST_DEGREES ? null : quotient(total(squares), degrees);
  return variance === null ? null : { spread: Math.sqrt(variance), periods: squares.length };
}

/**
 * Statements of confidence on a running period; null where nothing is reported, nothing is left to come, or nobody said
 * how far periods spread. The shorter what is left, the more it spreads as a share of itself; less than nothing it cannot
 * be, so that no statement lies below what is made.
 */
export function confidenceOf(
  { actual, quota, projected }: TrackedLine,
  clock: PeriodClock,
  spreadOfPeriods: number | null,
): Confidence | null {
  if (actual === null || projected === null || spreadOfPeriods === null || clock.share >= 1)
    return null;
  const coming = projected - actual;
  if (coming <= 0) return null;
  const spread = spreadOfPeriods / Math.sqrt(1 - clock.share);
  const deviation = Math.sqrt(Math.log1p(spread ** 2));
  const middle = Math.log(coming) - deviation ** 2 / 2;
  const above = (chance: number) => actual + Math.exp(middle - deviation * normalAt(chance));
  const missing = quota - actual;
  const chanceOfQuota = (): number => {
    if (missing <= 0) return 1;
    if (deviation === 0) return isBelow(coming / missing, 1) ? 0 : 1;
    return normalBelow((middle - Math.log(missing)) / deviation);
  };
  return {
    spread,
    chanceOfQuota: chanceOfQuota(),
    sure90: above(0.9),
    sure75: above(0.75),
    sure50: above(0.5),
  };
}
