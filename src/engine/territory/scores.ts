import { total } from "../share/total";

/** What a territory is judged by, from 1 to 5 each. */
export const territoryFactors = [
  "accountDensity",
  "marketMaturity",
  "historicalPerformance",
  "competitiveOpenness",
] as const;
export type TerritoryFactor = (typeof territoryFactors)[number];

export const factorNames: Readonly<Record<TerritoryFactor, string>> = {
  accountDensity: "account density",
  marketMaturity: "market maturity",
  historicalPerformance: "historical performance",
  competitiveOpenness: "openness of competition (5 is least competition)",
};

export type FactorScores = Readonly<Record<TerritoryFactor, number>>;

/** A patch of the market that somebody works. */
export type Territory = {
  readonly id: string;
  readonly name: string;
  /** With whom it is compared in a plan by segment; empty for all. */
  readonly segment: string;
  readonly scores: FactorScores;
  /** Quota as a share of what a mature territory would carry; 1 is mature. */
  readonly maturity: number;
  /** Whether its borders are settled for the year. */
  readonly locked: boolean;
};

/**
 * A territory's score: the factor scores times their weights, added up; each counts once where no weights are given.
 * @example territoryScore([4, 4, 4, 4]) //=> 16
 */
export function territoryScore(
  scores: readonly number[],
  weights: readonly number[] = scores.map(() => 1),
): number {
  return total(scores.map((score, factor) => score * (weights[factor] ?? 0)));
}
