import { chanceOfQuota, decomposition, optimum } from "../engine";
import { answer, given, notEnough, refuse, zeroOrMore } from "./asked";
import {
  listIfGiven,
  listIn,
  numberAt,
  sameLength,
  shapedLike,
  valuesIfAny,
  valuesOf,
  zeroOrMoreAt,
  type List,
} from "./ranges";
import { refuseOptimum } from "./optimum-refusals";

/**
 * Multiplicative season of a history: one factor for each phase, of mean 1; the first is the phase of the first value.
 * @customfunction QUOTA.SEASONALITY QUOTA.SEASONALITY
 * @helpurl https://localhost:3000/functions.html#quota.seasonality
 * @param {any[][]} history Values above zero in order of time, in one row or one column; two whole seasons at least
 * @param {number} season Values in a season: 4 for quarters, 12 for months
 * @returns {number[][]} One factor for each phase, in a column
 * @example =QUOTA.SEASONALITY({1;3;1;3;1;3},2) //=> {0.5;1.5}
 */
export function quotaSeasonality(history: unknown[][], season: number): number[][] {
  const list = listIn("history", history);
  const values = valuesOf(list, numberAt);
  const period = given("season", season);
  if (!Number.isInteger(period) || period < 2) {
    refuse(`season must be a whole number of 2 or more; it is ${period}.`);
  }
  const zero = values.findIndex((value) => value <= 0);
  if (zero >= 0) refuse(`${list.nameOf(zero)} must be above zero; it is ${values[zero]}.`);
  const parts = decomposition(values, period);
  if (parts === null) {
    return notEnough(
      `history needs two whole seasons of ${period}, ${2 * period} values; it has ${values.length}.`,
    );
  }
  return parts.factors.map((factor) => [answer(factor)]);
}

/**
 * Places a pool where it yields most, within floors, caps and a fairness limit: the exact optimum.
 * @customfunction QUOTA.OPTIMIZE QUOTA.OPTIMIZE
 * @helpurl https://localhost:3000/functions.html#quota.optimize
 * @param {number} pool What is placed
 * @param {any[][]} yields What a dollar of quota brings in each territory, in one row or one column
 * @param {any[][]} floors Smallest quota of each territory; blank for none
 * @param {any[][]} caps Largest quota of each territory; blank for none
 * @param {number} [fairnessMultiple] No quota above this many times the mean; 2 if left out
 * @returns {number[][]} One quota for each territory
 * @example =QUOTA.OPTIMIZE(1000000,{0.27;0.16;0.2},{200000;100000;150000},{600000;500000;450000}) //=> {600000;100000;300000}
 */
export function quotaOptimize(
  pool: number,
  yields: unknown[][],
  floors: unknown[][],
  caps: unknown[][],
  fairnessMultiple?: number,
): number[][] {
  const list = listIn("yields", yields);
  const asked = {
    pool: zeroOrMore("pool", pool),
    yields: valuesOf(list, numberAt),
    floors: bounds("floors", floors, list).map((floor) => floor ?? 0),
    caps: bounds("caps", caps, list).map((cap) => cap ?? Infinity),
    fairnessMultiple: given("fairnessMultiple", fairnessMultiple ?? 2),
  };
  if (asked.fairnessMultiple < 1) {
    refuse(
      `fairnessMultiple must be 1 or more, or the pool is more than all may carry; it is ${asked.fairnessMultiple}.`,
    );
  }
  const outcome = optimum(asked);
  if (outcome.kind === "infeasible") return refuseOptimum(outcome, { ...asked, list });
  return shapedLike(yields, outcome.amounts);
}

function bounds(
  name: string,
  range: unknown[][] | null | undefined,
  list: List,
): readonly (number | null)[] {
  const given = listIfGiven(name, range);
  if (given === null) return list.cells.map(() => null);
  sameLength(list, given);
  return valuesIfAny(given, zeroOrMoreAt);
}

/**
 * Chance that a team's sales reach the sum of its quotas, when attainments are normal.
 * @customfunction QUOTA.PROBABILITY QUOTA.PROBABILITY
 * @helpurl https://localhost:3000/functions.html#quota.probability
 * @param {any[][]} quotas Quota of each rep, in one row or one column
 * @param {any[][]} means Expected attainment of each rep, as a share of quota
 * @param {any[][]} deviations Standard deviation of each attainment, as a share of quota
 * @param {number} [correlation] Correlation between any two reps, 1 at most; none if left out
 * @returns {number} The chance
 * @example =QUOTA.PROBABILITY({100;100},{1;1},{0.2;0.2}) //=> 0.5
 */
export function quotaProbability(
  quotas: unknown[][],
  means: unknown[][],
  deviations: unknown[][],
  correlation?: number,
): number {
  const asked = listIn("quotas", quotas);
  const [expected, spread] = [listIn("means", means), listIn("deviations", deviations)];
  sameLength(asked, expected);
  sameLength(asked, spread);
  const shared = given("correlation", correlation ?? 0);
  // Below this the whole would vary less than nothing.
  const least = asked.cells.length > 1 ? -1 / (asked.cells.length - 1) : -1;
  if (shared < least || shared > 1) {
    refuse(`correlation must lie between ${Number(least.toPrecision(6))} and 1; it is ${shared}.`);
  }
  return answer(
    chanceOfQuota({
      quotas: valuesOf(asked, zeroOrMoreAt),
      means: valuesOf(expected, numberAt),
      deviations: valuesOf(spread, zeroOrMoreAt),
      correlation: shared,
    }),
  );
}
