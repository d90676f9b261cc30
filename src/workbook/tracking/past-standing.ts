import { yearBefore } from "../../engine";

/** Where a past period stands in time. */
export type PeriodStanding = {
  /** Periods of its kind in a year; 0 of a name that tells no quarter, month or year. */
  readonly perYear: number;
  readonly yearCount: number | null;
  readonly inYear: number | null;
  readonly count: number | null;
  /** Its place in time where all names tell one, else its place in the list. */
  readonly place: number;
  readonly yearBefore: string | null;
};

const QUARTERS = 4;

function perYearOf(period: string): number {
  if (/^.{4}-q.$/i.test(period)) return QUARTERS;
  if (/^.{4}-..$/.test(period)) return 12;
  return /^.{4}$/.test(period) ? 1 : 0;
}

/** A number as a formula takes it from words; null where it takes none. */
function numberIn(words: string): number | null {
  return /^\d+$/.test(words) ? Number(words) : null;
}

/** Where periods stand in time, as the formulas of the past find it. */
export function periodStandings(periods: readonly string[]): readonly PeriodStanding[] {
  const counted = periods.map((period) => {
    const perYear = perYearOf(period);
    const year = numberIn(period.slice(0, 4));
    const yearCount = year === null ? null : perYear * year;
    const inYear = perYear === 1 ? 1 : numberIn(period.slice(5).replace(/Q/g, ""));
    const count = yearCount === null || inYear === null ? null : yearCount + inYear;
    return { period, perYear, yearCount, inYear, count };
  });
  const [first] = counted;
  const isOneKind = counted.every(
    ({ perYear, count }) => count !== null && perYear === first?.perYear,
  );
  return counted.map(({ period, count, ...others }, at) => ({
    ...others,
    count,
    place: isOneKind ? (count ?? 0) : at + 1,
    yearBefore: yearBefore(period),
  }));
}
