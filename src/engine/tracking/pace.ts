import { quotient } from "../share/answered";

/** A share of a quota that is only rounding: what sums in binary leave of one that is made. */
const DUST = 1e-12;

/** What should have been made by now. @example expectedToDate(600000, 0.8) //=> 480000 */
export function expectedToDate(quota: number, elapsedShare: number): number {
  return quota * elapsedShare;
}

/** What was made over what should have been made by now; null while nothing should have been. @example pace(522000, 600000, 0.8) //=> 1.0875 */
export function pace(actual: number, quota: number, elapsedShare: number): number | null {
  return quotient(actual, expectedToDate(quota, elapsedShare));
}

/** What the period comes to if the rest goes as it went so far; null before it began. @example projected(522000, 0.8) //=> 652500 */
export function projected(actual: number, elapsedShare: number): number | null {
  return quotient(actual, elapsedShare);
}

/** What is left of a quota; nothing once it is made. @example remaining(600000, 522000) //=> 78000 */
export function remaining(quota: number, actual: number): number {
  const rest = quota - actual;
  return rest <= quota * DUST ? 0 : rest;
}

/**
 * What each day that is left must bring; null where something is left and no day is.
 * @example requiredRate(600000, 522000, 18) //=> 4333.33…
 */
export function requiredRate(quota: number, actual: number, daysLeft: number): number | null {
  const rest = remaining(quota, actual);
  return rest === 0 ? 0 : quotient(rest, daysLeft);
}
