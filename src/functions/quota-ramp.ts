import {
  effectiveCapacity,
  firstDayOf,
  isoDate,
  lastDayOf,
  monthOf,
  rampedQuota,
  rampShare,
  standardRamp,
  type Month,
  type MonthRun,
} from "../engine";
import { answer, given, refuse, zeroOrMore } from "./asked";
import { cellsIn, isBlank, listIfGiven, numberAt, shareAt, valuesOf, type Range } from "./ranges";

/** The last day that a spreadsheet knows: December 31, 9999. */
const LAST_DAY = 2_958_465;

function monthAt(serial: number, where: string): Month {
  const month = serial >= 1 && serial <= LAST_DAY ? monthOf(isoDate(serial)) : null;
  return month ?? refuse(`${where} must be a date; it is ${serial}.`);
}

/** A period of whole calendar months. */
function periodFrom(periodStart: number, periodEnd: number): MonthRun {
  const [from, to] = [given("periodStart", periodStart), given("periodEnd", periodEnd)];
  const [first, last] = [monthAt(from, "periodStart"), monthAt(to, "periodEnd")];
  if (isoDate(from) !== firstDayOf(first)) {
    refuse(`periodStart must be the first day of a month; it is ${isoDate(from)}.`);
  }
  if (isoDate(to) !== lastDayOf(last)) {
    refuse(`periodEnd must be the last day of a month; it is ${isoDate(to)}.`);
  }
  if (last < first) refuse(`periodEnd ${isoDate(to)} lies before periodStart ${isoDate(from)}.`);
  return { first, count: last - first + 1 };
}

function sharesFrom(schedule: Range | null | undefined): readonly number[] {
  const list = listIfGiven("schedule", schedule);
  return list === null ? standardRamp.shares : valuesOf(list, shareAt);
}

function tenureFrom(startDate: number, where: string) {
  return { firstMonth: monthAt(startDate, where), lastMonth: Infinity };
}

/**
 * Share of full quota in a month of tenure; the month of hire is month 1, and the last share holds.
 * @customfunction QUOTA.RAMP QUOTA.RAMP
 * @helpurl https://localhost:3000/functions.html#quota.ramp
 * @param {number} monthOfTenure 1 for the month of hire; zero or less is before it
 * @param {any[][]} [schedule] Shares by month, in one row or one column; 25%, 50%, 75%, 100% if left out
 * @returns {number} Share of full quota
 * @example =QUOTA.RAMP(3) //=> 0.75
 * @example =QUOTA.RAMP(3,{0,0,0.25,0.5,0.75,1}) //=> 0.25
 */
export function quotaRamp(monthOfTenure: number, schedule?: unknown[][]): number {
  return answer(rampShare(sharesFrom(schedule), given("monthOfTenure", monthOfTenure)));
}

/**
 * Part of a period's quota that somebody on a ramp carries: each month an equal part, at the share of its month of tenure.
 * @customfunction QUOTA.RAMPED QUOTA.RAMPED
 * @helpurl https://localhost:3000/functions.html#quota.ramped
 * @param {number} periodQuota Full quota of the period
 * @param {number} startDate Date on which the rep starts; its calendar month is month 1
 * @param {number} periodStart First day of the period, the first day of a month
 * @param {number} periodEnd Last day of the period, the last day of a month
 * @param {any[][]} [schedule] Shares by month, in one row or one column; 25%, 50%, 75%, 100% if left out
 * @returns {number} Quota of the period
 * @example =QUOTA.RAMPED(1200000,46023,46023,46387) //=> 1050000
 */
export function quotaRamped(
  periodQuota: number,
  startDate: number,
  periodStart: number,
  periodEnd: number,
  schedule?: unknown[][],
): number {
  return answer(
    rampedQuota(zeroOrMore("periodQuota", periodQuota), {
      tenure: tenureFrom(given("startDate", startDate), "startDate"),
      shares: sharesFrom(schedule),
      months: periodFrom(periodStart, periodEnd),
    }),
  );
}

/**
 * Fully ramped reps that a team amounts to over a period.
 * @customfunction QUOTA.CAPACITY QUOTA.CAPACITY
 * @helpurl https://localhost:3000/functions.html#quota.capacity
 * @param {any[][]} startDates Dates on which the reps start; blank for nobody
 * @param {number} periodStart First day of the period, the first day of a month
 * @param {number} periodEnd Last day of the period, the last day of a month
 * @param {any[][]} [schedule] Shares by month, in one row or one column; 25%, 50%, 75%, 100% if left out
 * @returns {number} Effective reps
 * @example =QUOTA.CAPACITY({44000;46023},46023,46387) //=> 1.875
 */
export function quotaCapacity(
  startDates: unknown[][],
  periodStart: number,
  periodEnd: number,
  schedule?: unknown[][],
): number {
  const tenures = valuesOf(cellsIn("startDates", startDates), (cell, where) =>
    // An empty cell of a column of dates may arrive as zero, which is no date either.
    isBlank(cell) || cell === 0 ? [] : [tenureFrom(numberAt(cell, where), where)],
  );
  const months = periodFrom(periodStart, periodEnd);
  return answer(effectiveCapacity(tenures.flat(), sharesFrom(schedule), months));
}
