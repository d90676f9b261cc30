import { monthlyShares, periodsOf, type Period } from "../period/plan-periods";
import { roundedToTotal } from "../share/largest-remainder";
import { total } from "../share/total";
import type { AllocationModel } from "./allocation-model";
import type { Carrier } from "./carriers";
import { sharesOf } from "./shares";

/** The periods of the year, and the share of the year in each of its months. */
export type Calendar = {
  readonly periods: readonly Period[];
  readonly months: readonly number[];
  readonly step: number;
};

export function calendarOf(model: AllocationModel): Calendar {
  const { fiscalYearStart, period } = model.calendar;
  return {
    periods: periodsOf(fiscalYearStart, period),
    months: monthlyShares(model.seasonality),
    step: model.allocation.periodStep ?? model.allocation.roundingStep,
  };
}

function byPeriod(calendar: Calendar, months: readonly number[]): readonly number[] {
  return calendar.periods.map((period) => total(period.months.map((month) => months[month] ?? 0)));
}

/** A year's amount over its periods by season, in whole steps. */
export function seasonal(amount: number, calendar: Calendar): readonly number[] {
  return inSteps(amount, byPeriod(calendar, calendar.months), calendar.step);
}

/** A rep's year over its periods, by season and by what the ramp leaves of each month. */
export function periodQuotas(
  quota: number,
  carrier: Carrier,
  calendar: Calendar,
): readonly number[] {
  const carried = calendar.months.map((share, month) => share * (carrier.months[month] ?? 0));
  const weights = byPeriod(calendar, carried);
  const isThere = weights.some((weight) => weight > 0);
  return inSteps(quota, isThere ? weights : byPeriod(calendar, calendar.months), calendar.step);
}

/** Shares of an amount in whole steps that make the amount. */
export function inSteps(
  amount: number,
  weights: readonly number[],
  step: number,
): readonly number[] {
  const rounding = { exact: sharesOf(amount, weights), step, total: amount, weights };
  const amounts = roundedToTotal(rounding);
  if (amounts === null) throw new RangeError(`${amount} is no multiple of ${step}.`);
  return amounts;
}
