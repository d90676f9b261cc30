import { nearestMultiple, roundedToTotal, sharesOf, stepsIn, total } from "../engine";
import { refuseOffStep } from "./allocation-refusals";
import { aboveZero, given, refuse, zeroOrMore } from "./asked";
import { cellsIn, numberAt, shapedLike, shareAt, valuesOf } from "./ranges";

/** Shares that sum to 1 but for this are taken as they are. */
const SHARE_TOLERANCE = 1e-6;

function multipleOf(name: string, amount: number, step: number): number {
  if (stepsIn(amount, step) !== null) return amount;
  return refuseOffStep(name, amount, step);
}

/**
 * Divides a year's quota over its periods by their shares, in whole steps that sum to the year.
 * @customfunction QUOTA.SEASON QUOTA.SEASON
 * @helpurl https://localhost:3000/functions.html#quota.season
 * @param {number} annualQuota Quota of the year; a multiple of the step
 * @param {any[][]} shares Share of each period, in a range of any shape; they sum to 1
 * @param {number} [step] Quotas are multiples of this; 1 if left out
 * @returns {number[][]} One quota for each period
 * @example =QUOTA.SEASON(1000000,{0.21,0.24,0.24,0.31}) //=> {210000,240000,240000,310000}
 */
export function quotaSeason(annualQuota: number, shares: unknown[][], step?: number): number[][] {
  const values = valuesOf(cellsIn("shares", shares), shareAt);
  const sum = total(values);
  if (Math.abs(sum - 1) > SHARE_TOLERANCE) {
    refuse(`shares must sum to 1; they sum to ${Number(sum.toPrecision(12))}.`);
  }
  const unit = aboveZero("step", step ?? 1);
  const quota = multipleOf("annualQuota", zeroOrMore("annualQuota", annualQuota), unit);
  const exact = sharesOf(quota, values);
  const amounts = roundedToTotal({ exact, step: unit, total: quota, weights: values });
  if (amounts === null) return refuse("annualQuota is too large to be divided to the step.");
  return shapedLike(shares, amounts);
}

/**
 * Rounds values to a step so that they make a total, by largest remainder; ties go to the larger value, then to the earlier one.
 * @customfunction QUOTA.ROUND QUOTA.ROUND
 * @helpurl https://localhost:3000/functions.html#quota.round
 * @param {any[][]} values What is rounded, in a range of any shape
 * @param {number} [step] Results are multiples of this; 1 if left out
 * @param {number} [total] What the results sum to; the rounded sum of the values if left out
 * @returns {number[][]} One multiple of the step for each value
 * @example =QUOTA.ROUND({333.4;333.3;333.3}) //=> {334;333;333}
 */
export function quotaRound(values: unknown[][], step?: number, total?: number): number[][] {
  const exact = valuesOf(cellsIn("values", values), numberAt);
  const unit = aboveZero("step", step ?? 1);
  const whole = sumOf(exact, unit, total);
  const amounts = roundedToTotal({ exact, step: unit, total: whole, weights: exact });
  if (amounts === null) {
    return refuse(
      `total must be within one step of each value; no rounding of the values makes ${whole}.`,
    );
  }
  return shapedLike(values, amounts);
}

function sumOf(exact: readonly number[], step: number, asked: number | null | undefined): number {
  if (asked === null || asked === undefined) return nearestMultiple(total(exact), step);
  return multipleOf("total", given("total", asked), step);
}
