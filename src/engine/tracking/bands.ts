import { rounded } from "../figure/rounded";
import { quotient } from "../share/answered";

/** Decimals at which attainments and coverages are held against thresholds. */
const SETTLED_DECIMALS = 12;

/**
 * A number as it is held against a threshold, the one rule for all of them: what sums and quotients in binary leave
 * behind the twelfth decimal decides nothing (0.3 * 3 is 0.9), and what a person can tell apart does. ROUND in a cell
 * says the same.
 */
export function settled(value: number): number {
  return rounded(value, SETTLED_DECIMALS);
}

/** The traffic light of an attainment. */
export const lights = ["RED", "YELLOW", "GREEN"] as const;
export type Light = (typeof lights)[number];

/** Below the first it is red, above the second green, and yellow from one to the other, both counted. */
export type LightLimits = { readonly red: number; readonly green: number };

export const standardLights: LightLimits = { red: 0.6, green: 0.9 };

/** The traffic light of an attainment, or of a pace while the period runs. @example lightOf(0.9) //=> "YELLOW" */
export function lightOf(attainment: number, { red, green }: LightLimits = standardLights): Light {
  const reached = settled(attainment);
  if (reached < settled(red)) return "RED";
  return reached > settled(green) ? "GREEN" : "YELLOW";
}

/** What becomes of a rep by what the period is projected to come to, from best to worst. */
export const outlookStatuses = [
  { from: 1.08, status: "ON TRACK TO EXCEED" },
  { from: 1, status: "ON TRACK" },
  { from: 0.98, status: "LIKELY TO HIT" },
  { from: 0.9, status: "AT RISK" },
  { from: 0.85, status: "LIKELY MISS" },
  { from: 0.8, status: "SIGNIFICANT GAP" },
  { from: -Infinity, status: "MAJOR GAP" },
] as const;
export type OutlookStatus = (typeof outlookStatuses)[number]["status"];

/** The status of a projected attainment. @example statusOf(0.98) //=> "LIKELY TO HIT" */
export function statusOf(projectedAttainment: number): OutlookStatus {
  const reached = settled(projectedAttainment);
  return outlookStatuses.find(({ from }) => reached >= from)?.status ?? "MAJOR GAP";
}

/** How far a pipeline carries, from best to worst. */
export const coverageStatuses = ["Strong", "Adequate", "Low", "Critical"] as const;
export type CoverageStatus = (typeof coverageStatuses)[number];

/** From these coverages on a pipeline is strong, adequate, low; below the last it is critical. */
export type CoverageLimits = {
  readonly strongCoverage: number;
  readonly adequateCoverage: number;
  readonly lowCoverage: number;
};

export const standardCoverage: CoverageLimits = {
  strongCoverage: 3,
  adequateCoverage: 2.5,
  lowCoverage: 1.5,
};

/** The status of a pipeline coverage. @example coverageStatusOf(2.5) //=> "Adequate" */
export function coverageStatusOf(
  coverage: number,
  limits: CoverageLimits = standardCoverage,
): CoverageStatus {
  const reached = settled(coverage);
  if (reached >= limits.strongCoverage) return "Strong";
  if (reached >= limits.adequateCoverage) return "Adequate";
  return reached >= limits.lowCoverage ? "Low" : "Critical";
}

/** The share of attainments that reach quota; null of nobody. @example shareReachingQuota([1.05, 1, 0.99, 0.5]) //=> 0.5 */
export function shareReachingQuota(attainments: readonly number[]): number | null {
  return quotient(attainments.filter((one) => settled(one) >= 1).length, attainments.length);
}
