import { normalAt, normalBelow } from "../share/distributions";
import type { PeriodClock, TrackedLine } from "./tracked-line";

/** How sure a projection is, all of it from one distribution: what is left to come is normal around its projection. */
export type Confidence = {
  /** The deviation of what is left to come, as a share of it. */
  readonly spread: number;
  readonly chanceOfQuota: number;
  /** What is exceeded with a confidence of 90, 75 and 50 %. */
  readonly sure90: number;
  readonly sure75: number;
  readonly sure50: number;
};

/**
 * Statements of confidence on a running period; null where nothing is reported, nothing is left to come, or nobody said
 * how far periods spread. The shorter what is left, the more it spreads as a share of itself.
 */
export function confidenceOf(
  { actual, quota, projected }: TrackedLine,
  clock: PeriodClock,
  periodSpread: number | null,
): Confidence | null {
  if (actual === null || projected === null || periodSpread === null || clock.share >= 1)
    return null;
  const coming = projected - actual;
  if (coming <= 0) return null;
  const spread = periodSpread / Math.sqrt(1 - clock.share);
  const deviation = coming * spread;
  const above = (chance: number) => projected - deviation * normalAt(chance);
  const chanceOfQuota =
    deviation === 0 ? (projected >= quota ? 1 : 0) : normalBelow((projected - quota) / deviation);
  return { spread, chanceOfQuota, sure90: above(0.9), sure75: above(0.75), sure50: above(0.5) };
}
