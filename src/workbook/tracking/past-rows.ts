import type { QuotaModel, Trend, TrendPeriod } from "../../engine";
import { sumOfBoth, type PastCell } from "./past-figures";
import { periodStandings, type PeriodStanding } from "./past-standing";

/** A past period's earlier one, what those who told of both were asked and made in the two, and that as rates. */
export type BothPeriods = {
  /** Where the earlier one stands in the list, from 1; null where it is not there. */
  readonly row: number | null;
  readonly quotaThen: number | null;
  readonly quotaNow: number | null;
  readonly actualThen: number | null;
  readonly actualNow: number | null;
  readonly rateThen: number | null;
  readonly rateNow: number | null;
};

/** A past period of all who told of it; without figures where no period is told at all. */
export type TrendRow = PeriodStanding & {
  readonly no: number;
  readonly period: string;
  readonly reps: number;
  readonly said: TrendPeriod | null;
  readonly prior: BothPeriods;
  readonly year: BothPeriods;
};

/** The first and the last past period of which an attainment is known. */
export type PastSpan = {
  readonly first: number | null;
  readonly last: number;
  readonly between: number;
  readonly quotaFrom: number;
  readonly quotaTo: number;
  readonly actualFrom: number;
  readonly actualTo: number;
};

type Cells = readonly (readonly PastCell[])[];

function rateOf(actual: number | null, quota: number | null): number | null {
  return actual === null || quota === null || quota <= 0 ? null : actual / quota;
}

function bothOf(cells: Cells, now: number, then: number | undefined): BothPeriods {
  const sum = (of: "quota" | "actual", told: number, at: number | undefined) =>
    then === undefined || at === undefined ? null : sumOfBoth(cells, of, { told, at });
  const [quotaThen, actualThen] = [sum("quota", now, then), sum("actual", now, then)];
  const [quotaNow, actualNow] = [sum("quota", then ?? 0, now), sum("actual", then ?? 0, now)];
  return {
    row: then === undefined ? null : then + 1,
    quotaThen,
    quotaNow,
    actualThen,
    actualNow,
    rateThen: rateOf(actualThen, quotaThen),
    rateNow: rateOf(actualNow, quotaNow),
  };
}

/** The past periods with every step to their growth. */
export function trendRows(
  periods: readonly string[],
  cells: Cells,
  trend: Trend,
): readonly TrendRow[] {
  const standings = periodStandings(periods);
  const byPlace = new Map(standings.map(({ place }, at) => [place, at]));
  const byName = new Map(periods.map((period, at) => [period, at]));
  return standings.map((standing, at) => ({
    ...standing,
    no: at + 1,
    period: periods[at] ?? "",
    reps: cells.reduce((sum, own) => sum + (own[at]?.told ?? 0), 0),
    said: trend.periods.find(({ period }) => period === periods[at]) ?? null,
    prior: bothOf(cells, at, byPlace.get(standing.place - 1)),
    year: bothOf(cells, at, byName.get(standing.yearBefore ?? "no such period")),
  }));
}

/** From the first period that is known to the last. */
export function pastSpan(rows: readonly TrendRow[], cells: Cells): PastSpan {
  const known = rows.flatMap(({ said, no }) =>
    said === null || said.attainment === null ? [] : [no],
  );
  const [first, last] = [known[0], known[known.length - 1]];
  const sum = (of: "quota" | "actual", told = 1, at = 1) =>
    first === undefined ? 0 : sumOfBoth(cells, of, { told: told - 1, at: at - 1 });
  return {
    first: first ?? null,
    last: last ?? 0,
    between:
      first === undefined || last === undefined
        ? 0
        : (rows[last - 1]?.place ?? 0) - (rows[first - 1]?.place ?? 0),
    quotaFrom: sum("quota", last, first),
    quotaTo: sum("quota", first, last),
    actualFrom: sum("actual", last, first),
    actualTo: sum("actual", first, last),
  };
}

/** The words of the past periods that anybody told of, in the order of time; one without a name where none is. */
export function pastPeriods({ tracking }: Pick<QuotaModel, "tracking">): readonly string[] {
  const periods = [...new Set(tracking.past.map(({ period }) => period))].sort();
  return periods.length === 0 ? [""] : periods;
}
