import { firstDayOf, lastDayOf, monthOf, type Month } from "./months";

/** How finely a year's quota is told. */
export const planPeriods = ["month", "quarter"] as const;
export type PlanPeriod = (typeof planPeriods)[number];

export const MONTHS_PER_YEAR = 12;

/** One period of the fiscal year: the months it takes in, counted from the first month of the year. */
export type Period = {
  readonly label: string;
  readonly firstDay: string;
  readonly lastDay: string;
  /** Places 0 to 11 in the fiscal year. */
  readonly months: readonly number[];
};

/** The fiscal year's first month; null while nobody has said when it starts. */
export function firstMonthOf(fiscalYearStart: string): Month | null {
  return monthOf(fiscalYearStart);
}

/** The periods of a fiscal year. @example periodsOf("2026-02-01", "quarter").map((p) => p.label) //=> ["Q1", "Q2", "Q3", "Q4"] */
export function periodsOf(fiscalYearStart: string, period: PlanPeriod): readonly Period[] {
  const first = monthOf(fiscalYearStart);
  if (first === null) throw new RangeError(`${fiscalYearStart} is no date.`);
  const size = period === "month" ? 1 : 3;
  return Array.from({ length: MONTHS_PER_YEAR / size }, (_each, place) => ({
    label: period === "month" ? firstDayOf(first + place).slice(0, 7) : `Q${place + 1}`,
    firstDay: firstDayOf(first + place * size),
    lastDay: lastDayOf(first + (place + 1) * size - 1),
    months: Array.from({ length: size }, (_month, offset) => place * size + offset),
  }));
}

/**
 * The shares of the twelve months of a fiscal year: as given by month, or a quarter's share a third to each of its
 * months, or flat where nothing was said.
 */
export function monthlyShares(seasonality: readonly number[]): readonly number[] {
  const size = MONTHS_PER_YEAR / (seasonality.length || 1);
  return Array.from({ length: MONTHS_PER_YEAR }, (_month, place) =>
    seasonality.length === 0
      ? 1 / MONTHS_PER_YEAR
      : (seasonality[Math.floor(place / size)] ?? 0) / size,
  );
}
