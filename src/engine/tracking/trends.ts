import { attainment, relativeIncrease } from "../share/attainment";
import { difference, quotient } from "../share/answered";
import { mean } from "../share/spread";
import { total } from "../share/total";
import { grouped } from "../share/grouped";
import {
  inTime,
  placesInTime,
  summedPeriods,
  yearBefore,
  type PeriodFigures,
} from "./period-series";
import { isBelow } from "./threshold";

/** What grew from one period to a later one, as shares; null is not derivable: a base is missing or nothing. */
export type Growth = {
  readonly quota: number | null;
  readonly actual: number | null;
  /** Points of attainment gained. */
  readonly points: number | null;
};

/** A period beside the one before it and the same one a year before. */
export type TrendPeriod = PeriodFigures & {
  readonly attainment: number | null;
  readonly onPeriodBefore: Growth;
  readonly onYearBefore: Growth;
};

export const trendDirections = ["IMPROVING", "DECLINING", "STEADY"] as const;
export type TrendDirection = (typeof trendDirections)[number];

/** The least and the most of many growths. */
export type GrowthRange = { readonly smallest: number; readonly largest: number };

export type Trend = {
  readonly periods: readonly TrendPeriod[];
  /** By the points per period; null of fewer than two attainments. */
  readonly direction: TrendDirection | null;
  /** Points of attainment from the first to the last that are known, over the periods between. */
  readonly pointsPerPeriod: number | null;
  /** Every period counts alike. */
  readonly meanAttainment: number | null;
  /** All that was made over all that was asked, where both are told. */
  readonly weightedAttainment: number | null;
  readonly quotaGrowth: GrowthRange | null;
  readonly actualGrowth: GrowthRange | null;
  /** From the first period to the last of which both are told: all growth between, compounded. */
  readonly overWindow: Growth;
  /** Whether quotas grew faster than what was made, over the window. */
  readonly quotasOutpace: boolean | null;
};

/** Fewer points a period than this are steady: no whole per cent shows them. */
const STEADY_WITHIN = 0.005;

type Attained = PeriodFigures & { readonly attainment: number | null };

const notDerivable: Growth = { quota: null, actual: null, points: null };

function grown(from: Attained | undefined, to: Attained | undefined): Growth {
  if (from === undefined || to === undefined) return notDerivable;
  const increase = (of: "quota" | "actual") => relativeIncrease({ from: from[of], to: to[of] });
  return {
    quota: increase("quota"),
    actual: increase("actual"),
    points: difference(to.attainment, from.attainment),
  };
}

function rangeOf(growths: readonly (number | null)[]): GrowthRange | null {
  const known = growths.flatMap((growth) => growth ?? []);
  if (known.length === 0) return null;
  return {
    smallest: known.reduce((so, one) => Math.min(so, one)),
    largest: known.reduce((so, one) => Math.max(so, one)),
  };
}

function directionOf(points: number | null): TrendDirection | null {
  if (points === null) return null;
  if (isBelow(Math.abs(points), STEADY_WITHIN)) return "STEADY";
  return points > 0 ? "IMPROVING" : "DECLINING";
}

/** The periods in order, each under its place in time. */
function standing(rows: readonly PeriodFigures[]) {
  const ordered = inTime(rows);
  const places = placesInTime(ordered.map(({ period }) => period));
  const stood = ordered.map(({ period, quota, actual }, at) => {
    const reached = attainment(actual, quota);
    return { place: places[at] ?? at, row: { period, quota, actual, attainment: reached } };
  });
  stood.forEach(({ row }, at) => {
    if (stood[at + 1]?.row.period === row.period) {
      throw new RangeError(`${row.period} stands in a series twice: add its rows up first.`);
    }
  });
  return stood;
}

type GrowthOf = (from: Attained | undefined, to: Attained | undefined) => Growth;

/**
 * A series of periods of many, each rep once in a period: growth is that of the reps who told of both periods, so that who
 * only comes or goes neither grows nor shrinks the others.
 */
export function trendOfMany(rows: readonly (PeriodFigures & { readonly rep: string })[]): Trend {
  const told = rows.filter(({ quota, actual }) => quota !== null && actual !== null);
  const byPeriod = new Map(
    [...grouped(told, ({ period }) => period)].map(([period, some]) => [
      period,
      new Map(some.map((row) => [row.rep, row])),
    ]),
  );
  return trendBy(summedPeriods(rows), (from, to) => {
    const [before, after] = [from, to].map((one) => byPeriod.get(one?.period ?? ""));
    const both = [...(before?.values() ?? [])].flatMap((row) => {
      const same = after?.get(row.rep);
      return same === undefined ? [] : [{ row, same }];
    });
    if (from === undefined || to === undefined || both.length === 0) return notDerivable;
    const sum = (period: string, some: readonly PeriodFigures[]): Attained => {
      const [quota, actual] = [
        total(some.map((one) => one.quota ?? 0)),
        total(some.map((one) => one.actual ?? 0)),
      ];
      return { period, quota, actual, attainment: attainment(actual, quota) };
    };
    return grown(
      sum(
        from.period,
        both.map(({ row }) => row),
      ),
      sum(
        to.period,
        both.map(({ same }) => same),
      ),
    );
  });
}

/**
 * A series of periods, whatever their length: each beside the one before (QoQ, MoM) and the same one a year before (YoY),
 * and where they lead.
 * @example trendOf(sarah).pointsPerPeriod //=> 0.085, from 78, 82 and 95 %
 */
export function trendOf(rows: readonly PeriodFigures[]): Trend {
  return trendBy(rows, grown);
}

function trendBy(rows: readonly PeriodFigures[], growthOf: GrowthOf): Trend {
  const stood = standing(rows);
  const byPlace = new Map(stood.map(({ place, row }) => [place, row]));
  const byName = new Map(stood.map(({ row }) => [row.period, row]));
  const periods = stood.map(({ place, row }) => ({
    ...row,
    onPeriodBefore: growthOf(byPlace.get(place - 1), row),
    onYearBefore: growthOf(byName.get(yearBefore(row.period) ?? ""), row),
  }));
  const known = stood.filter(({ row }) => row.attainment !== null);
  const [first, last] = [known[0], known[known.length - 1]];
  const between = first === undefined || last === undefined ? 0 : last.place - first.place;
  const over = growthOf(first?.row, between === 0 ? undefined : last?.row);
  const pointsPerPeriod = quotient(over.points, between);
  const faster = difference(over.quota, over.actual);
  const sum = (of: "quota" | "actual") => total(known.map(({ row }) => row[of] ?? 0));
  return {
    periods,
    direction: directionOf(pointsPerPeriod),
    pointsPerPeriod,
    meanAttainment: mean(known.map(({ row }) => row.attainment ?? 0)),
    weightedAttainment: attainment(sum("actual"), sum("quota")),
    quotaGrowth: rangeOf(periods.map(({ onPeriodBefore }) => onPeriodBefore.quota)),
    actualGrowth: rangeOf(periods.map(({ onPeriodBefore }) => onPeriodBefore.actual)),
    overWindow: over,
    quotasOutpace: faster === null ? null : isBelow(0, faster),
  };
}
