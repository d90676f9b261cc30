/** The share of reps whose actual reaches their quota; null of nobody. @example shareAtQuota([100, 100], [100, 99]) //=> 0.5 */
export function shareAtQuota(quotas: readonly number[], actuals: readonly number[]): number | null {
  if (quotas.length === 0) return null;
  return hitsOf(quotas, actuals) / quotas.length;
}

/** How many actuals reach their quotas. */
export function hitsOf(quotas: readonly number[], actuals: readonly number[]): number {
  return quotas.filter((quota, rep) => (actuals[rep] ?? 0) >= quota).length;
}
