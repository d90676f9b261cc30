import { commissionNeeded, quotaToOte, unitsForOte } from "../engine";
import { aboveZero, answer, partOf, zeroOrMore } from "./asked";

/**
 * Commission that each unit must pay so that quota pays on-target earnings.
 * @customfunction OTE.COMMISSION OTE.COMMISSION
 * @helpurl https://localhost:3000/functions.html#ote.commission
 * @param {number} monthlyOte On-target earnings of one person in a month
 * @param {number} quota Units in the month at quota, above zero
 * @param {number} [basePay] Part of the on-target earnings that is paid whatever is sold; none if left out
 * @returns {number} Commission per unit
 * @example =OTE.COMMISSION(5670,5) //=> 1134
 */
export function oteCommission(monthlyOte: number, quota: number, basePay?: number): number {
  const ote = zeroOrMore("monthlyOte", monthlyOte);
  return answer(
    commissionNeeded({
      monthlyOte: ote,
      quota: aboveZero("quota", quota),
      basePay: partOf("basePay", basePay, { name: "monthlyOte", value: ote }),
    }),
  );
}

/**
 * Units it takes to earn the on-target earnings at a given commission.
 * @customfunction OTE.BREAKEVEN OTE.BREAKEVEN
 * @helpurl https://localhost:3000/functions.html#ote.breakeven
 * @param {number} monthlyOte On-target earnings of one person in a month
 * @param {number} commissionPerUnit What each unit pays, above zero
 * @returns {number} Units in the month
 * @example =OTE.BREAKEVEN(5670,1134) //=> 5
 */
export function oteBreakeven(monthlyOte: number, commissionPerUnit: number): number {
  return answer(
    unitsForOte(
      zeroOrMore("monthlyOte", monthlyOte),
      aboveZero("commissionPerUnit", commissionPerUnit),
    ),
  );
}

/**
 * A year's quota in money as a multiple of a year's on-target earnings.
 * @customfunction OTE.RATIO OTE.RATIO
 * @helpurl https://localhost:3000/functions.html#ote.ratio
 * @param {number} annualQuota Quota of one person for the year, in money
 * @param {number} annualOte On-target earnings of one person for the year, above zero
 * @returns {number} Multiple of on-target earnings
 * @example =OTE.RATIO(680400,68040) //=> 10
 */
export function oteRatio(annualQuota: number, annualOte: number): number {
  return answer(
    quotaToOte(zeroOrMore("annualQuota", annualQuota), aboveZero("annualOte", annualOte)),
  );
}
