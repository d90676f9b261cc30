import { quotient } from "../share/answered";
import { standardThresholds, type RiskThresholds } from "./thresholds";

/** What history makes of a quota: the mean of the past over what is asked. */
export function attainability(historicalMean: number | null, quota: number | null): number | null {
  return quotient(historicalMean, quota);
}

export const riskLevels = ["Low Risk", "Medium Risk", "High Risk", "Very High Risk"] as const;
export type RiskLevel = (typeof riskLevels)[number];

/** How risky a quota is by its attainability. @example riskOf(0.85) //=> "Low Risk" */
export function riskOf(
  attainable: number,
  thresholds: RiskThresholds = standardThresholds,
): RiskLevel {
  if (attainable >= thresholds.lowRiskFrom) return "Low Risk";
  if (attainable >= thresholds.mediumRiskFrom) return "Medium Risk";
  return attainable >= thresholds.highRiskFrom ? "High Risk" : "Very High Risk";
}
