import {
  elapsedOf,
  expectedToDate,
  isoDate,
  pace,
  pipelineCoverage,
  projected,
  relativeIncrease,
  requiredRate,
  serialDate,
} from "../engine";
import { aboveZero, answer, given, notEnough, refuse, shareOfWhole, zeroOrMore } from "./asked";
import { isBlank } from "./ranges";

/** The last day that a spreadsheet knows: December 31, 9999. */
const LAST_DAY = 2_958_465;

/** A day, told as a date of the spreadsheet or as a text such as 2026-04-01. */
function dayFrom(name: string, said: unknown): string {
  if (isBlank(said)) return refuse(`${name} is missing.`);
  if (Array.isArray(said)) return refuse(`${name} must be a single value, not a range.`);
  const serial = typeof said === "string" ? (serialDate(said.trim()) ?? Number(said)) : said;
  const day = typeof serial === "number" ? Math.floor(serial) : Number.NaN;
  if (day >= 1 && day <= LAST_DAY) return isoDate(day);
  const shown = typeof said === "string" ? `"${said}"` : String(said);
  return refuse(`${name} must be a date; it is ${shown}.`);
}

/** A share of a period of which something is over: what was made is divided by it. */
function begunShare(value: number, sought: string): number {
  const share = shareOfWhole("elapsedShare", value);
  if (share > 0) return share;
  return notEnough(
    `elapsedShare is 0: nothing of the period is over, so there is no ${sought} yet.`,
  );
}

/**
 * Share of a period that is over, in calendar days: asOf counts as elapsed, before the period it is 0, after it 1.
 * @customfunction QUOTA.ELAPSED QUOTA.ELAPSED
 * @helpurl https://localhost:3000/functions.html#quota.elapsed
 * @param {unknown} periodStart First day of the period, a date or a text such as "2026-04-01"
 * @param {unknown} periodEnd Last day of the period, a date or such a text
 * @param {unknown} asOf Day up to which is counted, itself included; any date, or such a text
 * @returns {number} Share of the period, from 0 to 1
 * @example =QUOTA.ELAPSED(DATE(2026,4,1),DATE(2026,6,30),DATE(2026,6,12)) //=> 0.8021978021978022
 * @example =QUOTA.ELAPSED("2026-09-01","2026-09-30","2026-09-24") //=> 0.8
 */
export function quotaElapsed(periodStart: unknown, periodEnd: unknown, asOf: unknown): number {
  const start = dayFrom("periodStart", periodStart);
  const end = dayFrom("periodEnd", periodEnd);
  const now = dayFrom("asOf", asOf);
  if (end < start) refuse(`periodEnd ${end} lies before periodStart ${start}.`);
  return answer(elapsedOf({ start, end }, now).share);
}

/**
 * What should have been made by now, if the quota is made evenly over the period.
 * @customfunction QUOTA.EXPECTED QUOTA.EXPECTED
 * @helpurl https://localhost:3000/functions.html#quota.expected
 * @param {number} quota What is asked in the period
 * @param {number} elapsedShare Share of the period that is over, from 0 to 1
 * @returns {number} Amount expected by now
 * @example =QUOTA.EXPECTED(600000,0.8) //=> 480000
 */
export function quotaExpected(quota: number, elapsedShare: number): number {
  return answer(
    expectedToDate(zeroOrMore("quota", quota), shareOfWhole("elapsedShare", elapsedShare)),
  );
}

/**
 * What was made over what should have been made by now: above 1 is ahead of pace. #N/A while nothing of the period is over.
 * @customfunction QUOTA.PACE QUOTA.PACE
 * @helpurl https://localhost:3000/functions.html#quota.pace
 * @param {number} actual What was made so far; below zero where credits outweigh sales
 * @param {number} quota What is asked in the period, above zero
 * @param {number} elapsedShare Share of the period that is over, from 0 to 1
 * @returns {number} Pace as a share: 1 is on pace
 * @example =QUOTA.PACE(522000,600000,0.8) //=> 1.0875
 */
export function quotaPace(actual: number, quota: number, elapsedShare: number): number {
  const [made, asked] = [given("actual", actual), aboveZero("quota", quota)];
  return answer(pace(made, asked, begunShare(elapsedShare, "pace")));
}

/**
 * What the period comes to if the rest of it goes as it went so far. #N/A while nothing of the period is over.
 * @customfunction QUOTA.PROJECT QUOTA.PROJECT
 * @helpurl https://localhost:3000/functions.html#quota.project
 * @param {number} actual What was made so far; below zero where credits outweigh sales
 * @param {number} elapsedShare Share of the period that is over, from 0 to 1
 * @returns {number} Amount at the end of the period
 * @example =QUOTA.PROJECT(522000,0.8) //=> 652500
 */
export function quotaProject(actual: number, elapsedShare: number): number {
  return answer(projected(given("actual", actual), begunShare(elapsedShare, "projection")));
}

/**
 * What each day that is left must bring to make the quota: 0 once it is made, #N/A where it is not and no day is left.
 * @customfunction QUOTA.RUNRATE QUOTA.RUNRATE
 * @helpurl https://localhost:3000/functions.html#quota.runrate
 * @param {number} quota What is asked in the period
 * @param {number} actual What was made so far; below zero where credits outweigh sales
 * @param {number} daysLeft Days that are left, in calendar or in working days
 * @returns {number} Amount for each day
 * @example =QUOTA.RUNRATE(600000,540000,20) //=> 3000
 */
export function quotaRunrate(quota: number, actual: number, daysLeft: number): number {
  const [asked, made] = [zeroOrMore("quota", quota), given("actual", actual)];
  const left = zeroOrMore("daysLeft", daysLeft);
  const rate = requiredRate(asked, made, left);
  if (rate === null) return notEnough("daysLeft is 0 and the quota is not made: no day is left.");
  return answer(rate);
}

/**
 * High-confidence pipeline over what is left of the quota. #N/A once the quota is made: nothing is left to cover.
 * @customfunction QUOTA.COVERAGE QUOTA.COVERAGE
 * @helpurl https://localhost:3000/functions.html#quota.coverage
 * @param {number} pipeline Open deals that are likely to close in the period
 * @param {number} quota What is asked in the period
 * @param {number} actual What was made so far; below zero where credits outweigh sales
 * @returns {number} Coverage as a multiple: 3 is three times what is left
 * @example =QUOTA.COVERAGE(280000,600000,500000) //=> 2.8
 */
export function quotaCoverage(pipeline: number, quota: number, actual: number): number {
  const open = zeroOrMore("pipeline", pipeline);
  const [asked, made] = [zeroOrMore("quota", quota), given("actual", actual)];
  const coverage = pipelineCoverage(open, asked, made);
  if (coverage === null) return notEnough("The quota is made: nothing is left to cover.");
  return answer(coverage);
}

/**
 * How much more it takes to make the quota, as a share of what was made; below zero once more than the quota is made. #N/A while nothing was made.
 * @customfunction QUOTA.LIFT QUOTA.LIFT
 * @helpurl https://localhost:3000/functions.html#quota.lift
 * @param {number} actual What was made
 * @param {number} quota What was asked
 * @returns {number} Quota over actual, less 1
 * @example =QUOTA.LIFT(8,10) //=> 0.25
 */
export function quotaLift(actual: number, quota: number): number {
  const [from, to] = [zeroOrMore("actual", actual), zeroOrMore("quota", quota)];
  if (from === 0) return notEnough("actual is 0: no lift leads from nothing to a quota.");
  return answer(relativeIncrease({ from, to }));
}
