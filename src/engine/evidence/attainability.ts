import { quotient } from "../share/answered";

/** What history makes of a quota: the mean of the past over what is asked. */
export function attainability(historicalMean: number | null, quota: number | null): number | null {
  return quotient(historicalMean, quota);
}

export const riskLevels = ["Low Risk", "Medium Risk", "High Risk", "Very High Risk"] as const;
export type RiskLevel = (typeof riskLevels)[number];

/** From these attainabilities on the risk is low, medium, high; below the last it is very high. */
export const riskThresholds = { low: 0.85, medium: 0.7, high: 0.55 } as const;

/** How risky a quota is by its attainability. @example riskOf(0.85) //=> "Low Risk" */
export function riskOf(attainable: number): RiskLevel {
  if (attainable >= riskThresholds.low) return "Low Risk";
  if (attainable >= riskThresholds.medium) return "Medium Risk";
  return attainable >= riskThresholds.high ? "High Risk" : "Very High Risk";
}
