/** From which share of reps at quota on a back-test says what. */
export type BackTestThresholds = {
  readonly investigateBelow: number;
  readonly adjustBelow: number;
  readonly soundFrom: number;
  readonly soundTo: number;
};

/** From these attainabilities on the risk is low, medium, high; below the last it is very high. */
export type RiskThresholds = {
  readonly lowRiskFrom: number;
  readonly mediumRiskFrom: number;
  readonly highRiskFrom: number;
};

/** Where we draw the lines between sound and doubtful. */
export type Thresholds = BackTestThresholds & RiskThresholds;
export type Threshold = keyof Thresholds;

/** Spec 003: a gate of 70 to 80 %, adjust below 60, investigate below 50. Spec 002: risk at 0.85, 0.70 and 0.55. */
export const standardThresholds: Thresholds = {
  investigateBelow: 0.5,
  adjustBelow: 0.6,
  soundFrom: 0.7,
  soundTo: 0.8,
  lowRiskFrom: 0.85,
  mediumRiskFrom: 0.7,
  highRiskFrom: 0.55,
};
