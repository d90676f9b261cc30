import { attainment, oteShareOfRevenue, revenuePerOteDollar } from "../engine";
import { aboveZero, answer, given, zeroOrMore } from "./asked";

/**
 * What somebody earned over their on-target earnings.
 * @customfunction OTE.ATTAINMENT OTE.ATTAINMENT
 * @helpurl https://localhost:3000/functions.html#ote.attainment
 * @param {number} earnings What was earned; below zero where more was taken back than paid
 * @param {number} ote On-target earnings of the same time, above zero
 * @returns {number} Attainment as a share: 1 is on target
 * @example =OTE.ATTAINMENT(4050,5400) //=> 0.75
 */
export function oteAttainment(earnings: number, ote: number): number {
  return answer(attainment(given("earnings", earnings), aboveZero("ote", ote)));
}

/**
 * How much of the revenue the on-target earnings of a team take.
 * @customfunction OTE.SHAREOFREVENUE OTE.SHAREOFREVENUE
 * @helpurl https://localhost:3000/functions.html#ote.shareofrevenue
 * @param {number} totalOte On-target earnings of the whole team
 * @param {number} revenue Revenue of the same time, above zero
 * @returns {number} Share of revenue: 0.1 is ten cents of each dollar
 * @example =OTE.SHAREOFREVENUE(50000,500000) //=> 0.1
 */
export function oteShareofrevenue(totalOte: number, revenue: number): number {
  return answer(oteShareOfRevenue(zeroOrMore("totalOte", totalOte), aboveZero("revenue", revenue)));
}

/**
 * Revenue that each dollar of a team's on-target earnings brings in.
 * @customfunction OTE.REVENUEPERDOLLAR OTE.REVENUEPERDOLLAR
 * @helpurl https://localhost:3000/functions.html#ote.revenueperdollar
 * @param {number} revenue Revenue of the team; below zero where credits outweigh sales
 * @param {number} totalOte On-target earnings of the whole team for the same time, above zero
 * @returns {number} Revenue for each dollar
 * @example =OTE.REVENUEPERDOLLAR(500000,50000) //=> 10
 */
export function oteRevenueperdollar(revenue: number, totalOte: number): number {
  return answer(revenuePerOteDollar(given("revenue", revenue), aboveZero("totalOte", totalOte)));
}
