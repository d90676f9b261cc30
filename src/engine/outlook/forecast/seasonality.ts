import { mean } from "../../share/spread";
import { total } from "../../share/total";

/** A series taken apart: what it tends to, and the factor of each phase; the first phase is that of the first value. */
export type Decomposition = {
  /** Null at both ends, where the moving mean has no full season around it. */
  readonly trend: readonly (number | null)[];
  readonly factors: readonly number[];
};

/** The mean of a whole season around a place; an even season counts its two ends half each. */
function centred(series: readonly number[], place: number, season: number): number | null {
  const reach = Math.floor(season / 2);
  if (place < reach || place + reach >= series.length) return null;
  let sum = 0;
  for (let at = place - reach; at <= place + reach; at += 1) sum += series[at] ?? 0;
  if (season % 2 === 0) sum -= ((series[place - reach] ?? 0) + (series[place + reach] ?? 0)) / 2;
  return sum / season;
}

/**
 * Classical decomposition with multiplicative seasons. It needs two whole seasons and values above zero; null otherwise.
 */
export function decomposition(series: readonly number[], season: number): Decomposition | null {
  if (series.length < 2 * season || series.some((value) => value <= 0)) return null;
  const trend = series.map((_value, place) => centred(series, place, season));
  const means = Array.from({ length: season }, (_phase, phase) => {
    let sum = 0;
    let count = 0;
    for (let place = phase; place < series.length; place += season) {
      const level = trend[place] ?? null;
      if (level === null) continue;
      sum += (series[place] ?? 0) / level;
      count += 1;
    }
    return count === 0 ? 1 : sum / count;
  });
  const middle = mean(means) ?? 1;
  return { trend, factors: means.map((factor) => factor / middle) };
}

/** The straight line that misses the values least, as a function of the place; the first value stands at place 0. */
function lineThrough(values: readonly number[]): (place: number) => number {
  const middle = mean(values) ?? 0;
  const centre = (values.length - 1) / 2;
  const offsets = values.map((_value, place) => place - centre);
  const squares = total(offsets.map((offset) => offset * offset));
  const along = total(values.map((value, place) => value * (offsets[place] ?? 0)));
  const slope = squares === 0 ? 0 : along / squares;
  return (place) => middle + slope * (place - centre);
}

/**
 * The trend carried on to both ends, where the moving mean has none: along the line through the nearest season of it,
 * so that there is a trend to speak of where it matters most, at the last value.
 */
export function trendToTheEnds(
  { trend }: Pick<Decomposition, "trend">,
  season: number,
): readonly number[] {
  const known = trend.filter((level) => level !== null);
  const before = trend.findIndex((level) => level !== null);
  const early = lineThrough(known.slice(0, season));
  const late = lineThrough(known.slice(-season));
  const lateFrom = before + known.length - Math.min(season, known.length);
  return trend.map((level, place) => {
    if (level !== null) return level;
    return place < before ? early(place - before) : late(place - lateFrom);
  });
}
