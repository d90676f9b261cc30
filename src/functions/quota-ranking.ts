import {
  coverageStatusOf,
  lightOf,
  ranksOfReported,
  shareReachingQuota,
  standardLights,
  statusOf,
} from "../engine";
import { answer, given, notEnough, oneOf, refuse, zeroOrMore } from "./asked";
import { cellsIn, numberAt, valuesIfAny } from "./ranges";

/**
 * What equal values share
 * @customenum {string}
 */
enum Ties {
  /** The best of their places, leaving out as many after them: 1, 2, 2, 4 */
  competition = "competition",
  /** The mean of their places: 1, 2.5, 2.5, 4 */
  average = "average",
  /** One place, leaving out none: 1, 2, 2, 3 */
  dense = "dense",
}

/**
 * Traffic light of an attainment, or of a pace while the period runs: RED below red, GREEN above green, YELLOW from one to the other.
 * @customfunction QUOTA.BAND QUOTA.BAND
 * @helpurl https://localhost:3000/functions.html#quota.band
 * @param {number} attainment What was made over what was asked; 1 is quota
 * @param {number} [red] Below this it is red; 0.6 if left out
 * @param {number} [green] Above this it is green; 0.9 if left out
 * @returns {string} RED, YELLOW or GREEN
 * @example =QUOTA.BAND(0.87) //=> "YELLOW"
 * @example =QUOTA.BAND(0.87,0.5,0.8) //=> "GREEN"
 */
export function quotaBand(attainment: number, red?: number, green?: number): string {
  const reached = given("attainment", attainment);
  const limits = {
    red: zeroOrMore("red", red ?? standardLights.red),
    green: zeroOrMore("green", green ?? standardLights.green),
  };
  if (limits.red > limits.green) {
    refuse(`red must not exceed green; they are ${limits.red} and ${limits.green}.`);
  }
  return lightOf(reached, limits);
}

/**
 * What becomes of a rep by what the period is projected to come to: from 1.08 it exceeds, from 1 it is on track, from 0.98 likely to hit, from 0.9 at risk, from 0.85 a likely miss, from 0.8 a significant gap, below a major one.
 * @customfunction QUOTA.STATUS QUOTA.STATUS
 * @helpurl https://localhost:3000/functions.html#quota.status
 * @param {number} projectedAttainment Projected amount over quota; 1 is quota
 * @returns {string} ON TRACK TO EXCEED, ON TRACK, LIKELY TO HIT, AT RISK, LIKELY MISS, SIGNIFICANT GAP or MAJOR GAP
 * @example =QUOTA.STATUS(0.9875) //=> "LIKELY TO HIT"
 */
export function quotaStatus(projectedAttainment: number): string {
  return statusOf(given("projectedAttainment", projectedAttainment));
}

/**
 * How far a pipeline carries by its coverage of what is left of the quota: strong from 3, adequate from 2.5, low from 1.5.
 * @customfunction QUOTA.COVERAGESTATUS QUOTA.COVERAGESTATUS
 * @helpurl https://localhost:3000/functions.html#quota.coveragestatus
 * @param {number} coverage Pipeline over what is left of the quota
 * @returns {string} Strong, Adequate, Low or Critical
 * @example =QUOTA.COVERAGESTATUS(2.98) //=> "Adequate"
 */
export function quotaCoveragestatus(coverage: number): string {
  return coverageStatusOf(zeroOrMore("coverage", coverage));
}

/**
 * Rank of each value, the largest being 1. A blank is not reported: it stays blank, and the others are ranked without it.
 * @customfunction QUOTA.RANK QUOTA.RANK
 * @helpurl https://localhost:3000/functions.html#quota.rank
 * @param {any[][]} values What is ranked, in a range of any shape; blank where nothing is reported
 * @param {Ties} [ties] What equal values share: competition (1, 2, 2, 4), average (1, 2.5, 2.5, 4) or dense (1, 2, 2, 3); competition if left out
 * @returns {any[][]} One rank for each value, in the shape of the values
 * @example =QUOTA.RANK({0.87;0.79;0.79;0.58}) //=> {1;2;2;4}
 * @example =QUOTA.RANK({0.87;0.79;0.79;0.58},"dense") //=> {1;2;2;3}
 */
export function quotaRank(values: unknown[][], ties?: Ties): unknown[][] {
  const reported = valuesIfAny(cellsIn("values", values), numberAt);
  const rule = oneOf("ties", ties ?? "competition", ["competition", "average", "dense"]);
  const places = ranksOfReported(reported, rule);
  const columns = values[0]?.length ?? 1;
  return values.map((row, at) => row.map((_cell, column) => places[at * columns + column] ?? ""));
}

/**
 * Share of attainments that reach quota. A blank is not reported and counts for nobody; #N/A where all are blank.
 * @customfunction QUOTA.SHAREATQUOTA QUOTA.SHAREATQUOTA
 * @helpurl https://localhost:3000/functions.html#quota.shareatquota
 * @param {any[][]} attainments Attainment of each rep, in a range of any shape; 1 is quota, blank where nothing is reported
 * @returns {number} Share of reps at 1 or more
 * @example =QUOTA.SHAREATQUOTA({1.05;1;0.99;0.5}) //=> 0.5
 */
export function quotaShareatquota(attainments: unknown[][]): number {
  const cells = valuesIfAny(cellsIn("attainments", attainments), numberAt);
  const share = shareReachingQuota(cells.flatMap((cell) => (cell === null ? [] : [cell])));
  if (share === null) return notEnough("attainments are all blank: nothing is reported.");
  return answer(share);
}
