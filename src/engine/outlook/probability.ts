import { normalBelow } from "../share/distributions";
import { total } from "../share/total";

/** Reps whose attainments are normal, as shares of quota, with the same correlation between any two. */
export type TeamOdds = {
  readonly quotas: readonly number[];
  readonly means: readonly number[];
  readonly deviations: readonly number[];
  readonly correlation: number;
};

/** The chance that a team's sales reach the sum of its quotas, in closed form. */
export function chanceOfQuota({ quotas, means, deviations, correlation }: TeamOdds): number {
  const money = (shares: readonly number[]) =>
    quotas.map((quota, rep) => quota * (shares[rep] ?? 0));
  const spreads = money(deviations);
  const own = total(spreads.map((spread) => spread * spread));
  const variance = (1 - correlation) * own + correlation * total(spreads) ** 2;
  const above = total(money(means)) - total(quotas);
  if (variance <= 0) return above >= 0 ? 1 : 0;
  return normalBelow(above / Math.sqrt(variance));
}
