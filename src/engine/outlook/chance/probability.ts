import { normalBelow } from "../../share/distributions";
import { total } from "../../share/total";

const DUST = 1e-13;

/** Reps whose sales are normal, in money, with the same correlation between any two. */
export type SalesOdds = {
  readonly means: readonly number[];
  readonly deviations: readonly number[];
  readonly correlation: number;
};

/** Shown beside a model's own correlation: good and bad years are common to reps. */
export const OTHER_CORRELATION = 0.3;

/** What reps' own luck and what they have in common make of the team's sales: the square of how far these lie. */
function varianceOfSales({ deviations, correlation }: SalesOdds) {
  const own = total(deviations.map((deviation) => deviation * deviation));
  return { own, variance: (1 - correlation) * own + correlation * total(deviations) ** 2 };
}

/** How far a team's sales lie from what is expected: their standard deviation. */
export function deviationOfSales(odds: SalesOdds): number {
  return Math.sqrt(varianceOfSales(odds).variance);
}

/** The chance that a team sells at least so much, in closed form. */
export function chanceOfSales(odds: SalesOdds, goal: number): number {
  const { own, variance } = varianceOfSales(odds);
  const above = total(odds.means) - goal;
  // What varies by less than rounding does not vary, and what misses by less than rounding does not miss.
  if (variance <= DUST * own) return above >= -DUST * Math.abs(goal) ? 1 : 0;
  return normalBelow(above / Math.sqrt(variance));
}

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
  const odds = { means: money(means), deviations: money(deviations), correlation };
  return chanceOfSales(odds, total(quotas));
}
