import { difference, product, quotient } from "../share/answered";

const MONTHS_PER_YEAR = 12;

/** A monthly amount over a year. @example annual(5670) //=> 68040 */
export function annual(monthly: number | null): number | null {
  return product(monthly, MONTHS_PER_YEAR);
}

/** A yearly amount by the month. @example monthly(60000) //=> 5000 */
export function monthly(yearly: number | null): number | null {
  return quotient(yearly, MONTHS_PER_YEAR);
}

/** The part of on-target earnings that must be earned: all of it where no base pay is given. */
export function variablePay(monthlyOte: number | null, basePay: number | null): number | null {
  return difference(monthlyOte, basePay ?? 0);
}

/**
 * What each unit must pay so that quota pays the on-target earnings.
 * @example commissionNeeded({ monthlyOte: 5670, basePay: null, quota: 5 }) //=> 1134
 */
export function commissionNeeded(pay: {
  readonly monthlyOte: number | null;
  readonly basePay: number | null;
  readonly quota: number | null;
}): number | null {
  return quotient(variablePay(pay.monthlyOte, pay.basePay), pay.quota);
}

/**
 * How many units pay the on-target earnings at a given commission.
 * @example unitsForOte(5670, 1134) //=> 5
 */
export function unitsForOte(
  variable: number | null,
  commissionPerUnit: number | null,
): number | null {
  return quotient(variable, commissionPerUnit);
}

/** A year's quota in money over a year's on-target earnings: a multiple, never a percentage. */
export function quotaToOte(annualQuota: number | null, annualOte: number | null): number | null {
  return quotient(annualQuota, annualOte);
}

/** What a month pays: base pay, and commission on every unit. */
export function monthlyPay(pay: {
  readonly basePay: number | null;
  readonly commissionPerUnit: number | null;
  readonly units: number | null;
}): number | null {
  const commission = product(pay.commissionPerUnit, pay.units);
  return commission === null ? null : (pay.basePay ?? 0) + commission;
}
