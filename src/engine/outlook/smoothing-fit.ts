import { mean } from "../share/spread";
import { leastSquaresFrom } from "./least-squares-search";
import { decomposition } from "./seasonality";
import { smoothed, type SeriesState, type Smoothing } from "./smoothing";

/** What of a series moves: its level alone, with a trend, with a season, or with both. */
export const smoothingModels = ["level", "trend", "season", "holt-winters"] as const;
export type SmoothingModel = (typeof smoothingModels)[number];

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

function between(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

function unbound(share: number): number {
  return Math.log(share / (1 - share));
}

const hasTrend = (model: SmoothingModel) => model === "trend" || model === "holt-winters";
const hasSeason = (model: SmoothingModel) => model === "season" || model === "holt-winters";

/** The numbers of a search as smoothing and first state; what a model does not move stands still. */
function readingOf(model: SmoothingModel, season: number) {
  const trends = hasTrend(model);
  const seasons = hasSeason(model);
  return (
    at: readonly number[],
  ): { readonly smoothing: Smoothing; readonly first: SeriesState } => {
    let place = 0;
    const next = () => at[place++] ?? 0;
    const alpha = between(next());
    const beta = trends ? between(next()) : 0;
    // Level and season together follow a value at most once.
    const gamma = seasons ? (1 - alpha) * between(next()) : 0;
    const level = next();
    const trend = trends ? next() : 0;
    const seasonal = seasons ? Array.from({ length: season }, next) : [1];
    return { smoothing: { alpha, beta, gamma }, first: { level, trend, seasonal } };
  };
}

/** Where a series seems to start: its classical season, and a straight line through what is left. */
function firstGuess(series: readonly number[], season: number): SeriesState {
  const factors = decomposition(series, season)?.factors ?? Array.from({ length: season }, () => 1);
  const calm = series.map((value, place) => value / (factors[place % season] ?? 1));
  const half = Math.floor(calm.length / 2);
  const [early, late] = [mean(calm.slice(0, half)) ?? 1, mean(calm.slice(-half)) ?? 1];
  const trend = half === 0 ? 0 : (late - early) / (calm.length - half);
  return { level: early - (trend * (half + 1)) / 2, trend, seasonal: factors };
}

const alphas = [0.05, 0.3, 0.7];
const betas = [0.01, 0.2];
const gammas = [0.01, 0.2];

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
  const read = readingOf(model, season);
  const residuals = (at: readonly number[]) => {
    const { smoothing, first } = read(at);
    const { fitted } = smoothed(scaled, first, smoothing);
    return scaled.map((value, place) => value - (fitted[place] ?? 0));
  };
  const guess = hasSeason(model) ? firstGuess(scaled, season) : firstGuess(scaled, 1);
  const starts = alphas.flatMap((alpha) =>
    (hasTrend(model) ? betas : [0]).flatMap((beta) =>
      (hasSeason(model) ? gammas : [0]).map((gamma) => [
        unbound(alpha),
        ...(hasTrend(model) ? [unbound(beta)] : []),
        ...(hasSeason(model) ? [unbound(gamma)] : []),
        guess.level,
        ...(hasTrend(model) ? [guess.trend] : []),
        ...(hasSeason(model) ? guess.seasonal : []),
      ]),
    ),
  );
  const best = starts
    .map((start) => leastSquaresFrom(start, residuals))
    .reduce((one, other) => (other.squares < one.squares ? other : one));
  const { smoothing, first } = read(best.at);
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
    // One of the season's factors follows from the level.
    parameters: best.at.length - (hasSeason(model) ? 1 : 0),
  };
}
