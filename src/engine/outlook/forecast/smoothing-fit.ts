import { mean } from "../../share/spread";
import { leastSquaresFrom, startAt, type Found, type Ground } from "./least-squares-search";
import { decomposition } from "./seasonality";
import { smoothed, type SeriesState, type Smoothing } from "./smoothing";
import {
  coordinatesOf,
  hasSeason,
  hasTrend,
  readingOf,
  type SmoothingModel,
} from "./smoothing-coordinates";
import { smoothingGround } from "./smoothing-ground";

export { smoothingModels, type SmoothingModel } from "./smoothing-coordinates";

/** The smoothing of a series that misses it least. */
export type SmoothingFit = {
  readonly model: SmoothingModel;
  readonly smoothing: Smoothing;
  readonly first: SeriesState;
  readonly last: SeriesState;
  readonly fitted: readonly number[];
  /** The sum of squared misses, in the series' own unit. */
  readonly squares: number;
  /** Numbers that were fitted: smoothings, first level, trend and season. */
  readonly parameters: number;
};

/** Where a series seems to start: its classical season, and through what is left a straight line, or a level one. */
function firstGuess(model: SmoothingModel, series: readonly number[], period: number): SeriesState {
  const season = hasSeason(model) ? period : 1;
  const factors = decomposition(series, season)?.factors ?? Array.from({ length: season }, () => 1);
  const calm = series.map((value, place) => value / (factors[place % season] ?? 1));
  const half = Math.floor(calm.length / 2);
  const [early, late] = [mean(calm.slice(0, half)) ?? 1, mean(calm.slice(-half)) ?? 1];
  if (!hasTrend(model)) return { level: early, trend: 0, seasonal: factors };
  const trend = half === 0 ? 0 : (late - early) / (calm.length - half);
  return { level: early - (trend * (half + 1)) / 2, trend, seasonal: factors };
}

const alphas = [0.02, 0.2, 0.5, 0.9];
/** As shares of the level's smoothing; where that is slow, a trend hardly shows whether it is slower still. */
const betasOf = (alpha: number) => (alpha < 0.5 ? [0.1] : [0.02, 0.5, 0.95]);
/** As shares of what the level's smoothing leaves. */
const gammas = [0.02, 0.3, 0.8];

/**
 * From every start a part of the way, then only the promising ones on, and the best to the end; those that come as far
 * as another within a share are taken to be on the same way.
 */
const rounds = [
  { followed: Infinity, steps: 10, enough: 1e-4, alike: 1e-3 },
  { followed: 12, steps: 20, enough: 1e-4, alike: 1e-3 },
  { followed: 6, steps: 60, enough: 1e-7, alike: 1e-5 },
  { followed: 2, steps: 200, enough: 1e-12, alike: 0 },
] as const;

/** The lowest point that a search finds from any of the starts. */
function lowestFrom(starts: readonly Found[], ground: Ground): Found {
  const [lowest] = rounds.reduce<readonly Found[]>(
    (points, { followed, alike, ...patience }) =>
      points
        .slice(0, followed)
        .map((point) => leastSquaresFrom(point, ground, patience))
        .sort((one, other) => one.squares - other.squares)
        .filter(
          ({ squares }, place, all) =>
            place === 0 || squares > (all[place - 1]?.squares ?? 0) * (1 + alike),
        ),
    starts,
  );
  if (lowest === undefined) throw new RangeError("A search needs somewhere to start.");
  return lowest;
}

/** The same state in other words: with factors whose mean is 1. */
function evened({ level, trend, seasonal }: SeriesState): SeriesState {
  const middle = mean(seasonal) ?? 1;
  return {
    level: level * middle,
    trend: trend * middle,
    seasonal: seasonal.map((factor) => factor / middle),
  };
}

/**
 * Fits a smoothing with all its first states, from several starts, on the series as a share of its mean: so that dollars
 * and millions are fitted alike.
 */
export function smoothingFit(
  model: SmoothingModel,
  series: readonly number[],
  season: number,
): SmoothingFit {
  const scale = mean(series) ?? 1;
  const scaled = series.map((value) => value / scale);
  const ground = smoothingGround(model, scaled, season);
  const guess = firstGuess(model, scaled, season);
  const starts = alphas.flatMap((alpha) =>
    (hasTrend(model) ? betasOf(alpha) : [0]).flatMap((beta) =>
      (hasSeason(model) ? gammas : [0]).map((gamma) =>
        startAt(
          coordinatesOf(model, { alpha, beta: beta * alpha, gamma: gamma * (1 - alpha) }, guess),
          ground,
        ),
      ),
    ),
  );
  const best = lowestFrom(starts, ground);
  const { smoothing, first: found } = readingOf(model, season)(best.at);
  const first = evened(found);
  const { fitted, last } = smoothed(scaled, first, smoothing);
  const inUnits = (state: SeriesState) => ({
    ...state,
    level: state.level * scale,
    trend: state.trend * scale,
  });
  return {
    model,
    smoothing,
    first: inUnits(first),
    last: inUnits(last),
    fitted: fitted.map((value) => value * scale),
    squares: best.squares * scale * scale,
    parameters: best.at.length,
  };
}
