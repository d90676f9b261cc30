import { difference } from "../share/answered";
import { grouped } from "../share/grouped";
import { total } from "../share/total";

/** What was asked and made in one period, by one or by many; null is not reported. */
export type PeriodFigures = {
  /** Names sort by time: "2024-Q3", "2024-09". */
  readonly period: string;
  readonly quota: number | null;
  readonly actual: number | null;
};

/** Many rows of a period as one. */
export type PeriodSum = PeriodFigures & {
  /** Rows of the period, and those of them that tell both what was asked and what was made. */
  readonly rows: number;
  readonly reported: number;
};

/** A figure of a whole that its parts do not come to. */
export type SeriesMismatch = {
  readonly period: string;
  readonly of: "quota" | "actual";
  readonly whole: number;
  readonly parts: number;
  /** Parts less whole. */
  readonly difference: number;
};

/** A mismatch below this share of the whole is what sums in binary leave behind. */
const DUST = 1e-9;

/** Period names in the order of time. */
export function inTime<Row extends { readonly period: string }>(
  rows: readonly Row[],
): readonly Row[] {
  return [...rows].sort((one, other) =>
    one.period < other.period ? -1 : Number(one.period > other.period),
  );
}

/** The name of the same period a year before; null of a name without a year. @example yearBefore("2024-Q3") //=> "2023-Q3" */
export function yearBefore(period: string): string | null {
  if (!/^\d{4}(?!\d)/.test(period)) return null;
  return `${String(Number(period.slice(0, 4)) - 1).padStart(4, "0")}${period.slice(4)}`;
}

const grains = [
  { name: /^(\d{4})-Q([1-4])$/, perYear: 4 },
  { name: /^(\d{4})-(0[1-9]|1[0-2])$/, perYear: 12 },
  { name: /^(\d{4})$/, perYear: 1 },
] as const;

/** Periods counted from the year 0 on, for the periods of a year that a name tells; null of any other name. */
function countOf(period: string): { readonly perYear: number; readonly count: number } | null {
  for (const { name, perYear } of grains) {
    const parts = name.exec(period);
    if (parts !== null) {
      return { perYear, count: Number(parts[1]) * perYear + Number(parts[2] ?? 1) - 1 };
    }
  }
  return null;
}

/**
 * Where each period stands, so that the one before stands one earlier: a quarter that is missing between two others keeps
 * its place. Names that tell no quarter, month or year stand in their order.
 * @example placesInTime(["2024-Q1", "2024-Q3"]) //=> [8096, 8098]
 */
export function placesInTime(periods: readonly string[]): readonly number[] {
  const counted = periods.map(countOf);
  const perYear = counted[0]?.perYear;
  const isOneGrain = counted.every((one) => one !== null && one.perYear === perYear);
  return counted.map((one, place) => (isOneGrain ? (one?.count ?? place) : place));
}

/**
 * Rows of many added up by period, in the order of time. A row that tells only what was asked or only what was made counts
 * as neither: an attainment holds the same people above and below the line.
 */
export function summedPeriods(rows: readonly PeriodFigures[]): readonly PeriodSum[] {
  const sums = [...grouped(rows, ({ period }) => period)].map(([period, some]): PeriodSum => {
    const told = some.filter(({ quota, actual }) => quota !== null && actual !== null);
    const sum = (of: "quota" | "actual") =>
      told.length === 0 ? null : total(told.map((row) => row[of] ?? 0));
    return {
      period,
      quota: sum("quota"),
      actual: sum("actual"),
      rows: some.length,
      reported: told.length,
    };
  });
  return inTime(sums);
}

/** Where what is told of a whole is not what its parts come to; a period that either side does not tell is left out. */
export function seriesMismatches(
  whole: readonly PeriodFigures[],
  parts: readonly PeriodFigures[],
): readonly SeriesMismatch[] {
  const sums = new Map(summedPeriods(parts).map((sum) => [sum.period, sum]));
  return inTime(whole).flatMap((row) =>
    (["quota", "actual"] as const).flatMap((of) => {
      const [told, sum] = [row[of], sums.get(row.period)?.[of] ?? null];
      const off = difference(sum, told);
      if (told === null || sum === null || off === null) return [];
      if (Math.abs(off) <= DUST * Math.max(Math.abs(told), Math.abs(sum))) return [];
      return [{ period: row.period, of, whole: told, parts: sum, difference: off }];
    }),
  );
}
