/** The files whose top-level functions, with their comments, are the custom functions Excel offers. */
export const functionSources = [
  "src/functions/quota.ts",
  "src/functions/quota-allocation.ts",
  "src/functions/quota-territory.ts",
  "src/functions/quota-ramp.ts",
  "src/functions/quota-rounding.ts",
  "src/functions/quota-evidence.ts",
  "src/functions/quota-outlook.ts",
  "src/functions/quota-learning.ts",
  "src/functions/quota-forecast.ts",
  "src/functions/quota-tracking.ts",
  "src/functions/quota-ranking.ts",
  "src/functions/ote.ts",
  "src/functions/ote-pay.ts",
  "src/functions/ote-efficiency.ts",
];
