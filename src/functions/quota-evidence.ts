import { attainability, balance, gini, jain, riskOf, shareAtQuota, shareInterval } from "../engine";
import { aboveZero, answer, given, notEnough, refuse, shareOfWhole, zeroOrMore } from "./asked";
import { cellsIn, listIn, numberAt, sameLength, valuesOf, zeroOrMoreAt } from "./ranges";

/**
 * Share of reps whose actual is at or above their quota.
 * @customfunction QUOTA.BACKTEST QUOTA.BACKTEST
 * @helpurl https://localhost:3000/functions.html#quota.backtest
 * @param {any[][]} quotas Quota of each rep, in one row or one column
 * @param {any[][]} actuals What each rep sold
 * @returns {number} Share of reps at quota
 * @example =QUOTA.BACKTEST({100;100;100;100},{120;100;99;80}) //=> 0.5
 */
export function quotaBacktest(quotas: unknown[][], actuals: unknown[][]): number {
  const [asked, sold] = [listIn("quotas", quotas), listIn("actuals", actuals)];
  sameLength(asked, sold);
  return answer(shareAtQuota(valuesOf(asked, zeroOrMoreAt), valuesOf(sold, numberAt)));
}

/**
 * How far the true share may lie when so many reps of so many hit: the exact interval of Clopper and Pearson.
 * @customfunction QUOTA.INTERVAL QUOTA.INTERVAL
 * @helpurl https://localhost:3000/functions.html#quota.interval
 * @param {number} hits Reps who hit
 * @param {number} reps All reps
 * @param {number} [confidence] Such as 0.9; 0.95 if left out
 * @returns {number[][]} Low and high, in one row
 * @example =QUOTA.INTERVAL(0,1) //=> {0,0.975}
 */
export function quotaInterval(hits: number, reps: number, confidence?: number): number[][] {
  const hit = zeroOrMore("hits", hits);
  const of = aboveZero("reps", reps);
  if (!Number.isInteger(of)) refuse(`reps must be a whole number; it is ${of}.`);
  if (!Number.isInteger(hit)) refuse(`hits must be a whole number; it is ${hit}.`);
  if (hit > of) refuse(`hits must not exceed reps; they are ${hit} and ${of}.`);
  const sure = shareOfWhole("confidence", confidence ?? 0.95);
  if (sure === 0 || sure === 1) refuse(`confidence must lie between 0 and 1; it is ${sure}.`);
  const { low, high } = shareInterval({ hits: hit, of, confidence: sure });
  return [[answer(low), answer(high)]];
}

/**
 * What history makes of a quota: the mean of the past over what is asked.
 * @customfunction QUOTA.ATTAINABILITY QUOTA.ATTAINABILITY
 * @helpurl https://localhost:3000/functions.html#quota.attainability
 * @param {number} historicalMean Mean of what was sold in periods of the same length
 * @param {number} quota What is asked, above zero
 * @returns {number} Attainability; 1 is as much as before
 * @example =QUOTA.ATTAINABILITY(425,500) //=> 0.85
 */
export function quotaAttainability(historicalMean: number, quota: number): number {
  return answer(attainability(given("historicalMean", historicalMean), aboveZero("quota", quota)));
}

/**
 * How risky a quota is by its attainability: low from 0.85, medium from 0.7, high from 0.55.
 * @customfunction QUOTA.RISK QUOTA.RISK
 * @helpurl https://localhost:3000/functions.html#quota.risk
 * @param {number} attainability Mean of the past over what is asked
 * @returns {string} Low Risk, Medium Risk, High Risk or Very High Risk
 * @example =QUOTA.RISK(0.7) //=> "Medium Risk"
 */
export function quotaRisk(attainability: number): string {
  return riskOf(given("attainability", attainability));
}

/** An index of values that are zero or more and not all zero. */
function indexOf(values: unknown[][], index: (values: readonly number[]) => number | null): number {
  const value = index(valuesOf(cellsIn("values", values), zeroOrMoreAt));
  if (value === null) return notEnough("values are all zero, so there is nothing to compare.");
  return answer(value);
}

/**
 * Gini's index of inequality: 0 when everybody has the same, towards 1 when one has all.
 * @customfunction QUOTA.GINI QUOTA.GINI
 * @helpurl https://localhost:3000/functions.html#quota.gini
 * @param {any[][]} values Values of zero or more
 * @returns {number} The index
 * @example =QUOTA.GINI({0;0;0;10}) //=> 0.75
 */
export function quotaGini(values: unknown[][]): number {
  return indexOf(values, gini);
}

/**
 * Balance: one less the population's standard deviation over its mean. Above 0.9 is good, below 0.7 asks for a new design.
 * @customfunction QUOTA.BALANCE QUOTA.BALANCE
 * @helpurl https://localhost:3000/functions.html#quota.balance
 * @param {any[][]} values Values of zero or more
 * @returns {number} The balance
 * @example =QUOTA.BALANCE({8;8;12;12}) //=> 0.8
 */
export function quotaBalance(values: unknown[][]): number {
  return indexOf(values, balance);
}

/**
 * Jain's index of fairness: 1 when everybody has the same, 1/n when one has all.
 * @customfunction QUOTA.JAIN QUOTA.JAIN
 * @helpurl https://localhost:3000/functions.html#quota.jain
 * @param {any[][]} values Values of zero or more
 * @returns {number} The index
 * @example =QUOTA.JAIN({0;0;0;10}) //=> 0.25
 */
export function quotaJain(values: unknown[][]): number {
  return indexOf(values, jain);
}
