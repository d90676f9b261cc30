import { median, standardLimits, territoryScore, territoryWeights } from "../engine";
import { aboveZero, refuse } from "./asked";
import { listIfGiven, listIn, rowsIn, shapedLike, valuesOf, zeroOrMoreAt } from "./ranges";

/**
 * Score of each territory: its factor scores times their weights, added up.
 * @customfunction QUOTA.SCORE QUOTA.SCORE
 * @helpurl https://localhost:3000/functions.html#quota.score
 * @param {any[][]} factorScores One row for each territory, one column for each factor, scored from 1 to 5; 5 is least competition
 * @param {any[][]} [factorWeights] One number for each factor; each counts once if left out
 * @returns {number[][]} One score for each row
 * @example =QUOTA.SCORE({5,4,4,3}) //=> 16
 * @example =QUOTA.SCORE({5,4;3,3},{2,1}) //=> {14;9}
 */
export function quotaScore(factorScores: unknown[][], factorWeights?: unknown[][]): number[][] {
  const factors = factorScores[0]?.length ?? 0;
  const rows = rowsIn("factorScores", factorScores, factors);
  const said = listIfGiven("factorWeights", factorWeights);
  if (said !== null && said.cells.length !== factors) {
    refuse(`factorWeights has ${said.cells.length} cells for ${factors} columns of factorScores.`);
  }
  const weights = said === null ? undefined : valuesOf(said, zeroOrMoreAt);
  const scores = rows.map(({ cells, nameOf }) =>
    territoryScore(
      cells.map((cell, column) => zeroOrMoreAt(cell, nameOf(column))),
      weights,
    ),
  );
  return shapedLike(
    factorScores.map(() => [0]),
    scores,
  );
}

/**
 * Weight of each territory: its score over the median score, within limits.
 * @customfunction QUOTA.WEIGHTS QUOTA.WEIGHTS
 * @helpurl https://localhost:3000/functions.html#quota.weights
 * @param {any[][]} scores Scores of the territories, in one row or one column
 * @param {number} [minWeight] Smallest weight; 0.7 if left out
 * @param {number} [maxWeight] Largest weight; 1.3 if left out
 * @returns {number[][]} One weight for each score
 * @example =QUOTA.WEIGHTS({26;20;10}) //=> {1.3;1;0.7}
 */
export function quotaWeights(
  scores: unknown[][],
  minWeight?: number,
  maxWeight?: number,
): number[][] {
  const list = listIn("scores", scores);
  const values = valuesOf(list, zeroOrMoreAt);
  const limits = {
    minWeight: aboveZero("minWeight", minWeight ?? standardLimits.minWeight),
    maxWeight: aboveZero("maxWeight", maxWeight ?? standardLimits.maxWeight),
  };
  if (limits.minWeight > limits.maxWeight) {
    refuse(
      `minWeight must not exceed maxWeight; they are ${limits.minWeight} and ${limits.maxWeight}.`,
    );
  }
  if ((median(values) ?? 0) <= 0) refuse("The median of scores must be above zero.");
  const weights = territoryWeights(values, limits).map(({ weight }) => weight);
  return shapedLike(scores, weights);
}
