import type { SeriesState, Smoothing } from "./smoothing";

/** What of a series moves: its level alone, with a trend, with a season, or with both. */
export const smoothingModels = ["level", "trend", "season", "holt-winters"] as const;
export type SmoothingModel = (typeof smoothingModels)[number];

export const hasTrend = (model: SmoothingModel) => model === "trend" || model === "holt-winters";
export const hasSeason = (model: SmoothingModel) => model === "season" || model === "holt-winters";

/** Where the numbers of a model stand among the coordinates of a search; -1 for what it does not move. */
export type Places = {
  readonly beta: number;
  readonly gamma: number;
  readonly level: number;
  readonly trend: number;
  readonly seasonal: number;
  readonly season: number;
  readonly count: number;
};

export function placesOf(model: SmoothingModel, season: number): Places {
  const [trends, seasons] = [hasTrend(model), hasSeason(model)];
  const beta = trends ? 1 : -1;
  const gamma = seasons ? (trends ? 2 : 1) : -1;
  const level = 1 + (trends ? 1 : 0) + (seasons ? 1 : 0);
  const trend = trends ? level + 1 : -1;
  const seasonal = seasons ? level + (trends ? 2 : 1) : -1;
  const count = level + 1 + (trends ? 1 : 0) + (seasons ? season - 1 : 0);
  return { beta, gamma, level, trend, seasonal, season: seasons ? season : 1, count };
}

/** A coordinate as a share; a search may go anywhere, a smoothing stays between 0 and 1. */
export function between(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

function unbound(share: number): number {
  return Math.log(share / (1 - share));
}

/**
 * The smoothings at a point, whatever the coordinates: a trend follows no faster than its level, and level and season
 * together follow a value at most once.
 */
function smoothingAt(at: Float64Array, { beta, gamma }: Places): Smoothing {
  const alpha = between(at[0] ?? 0);
  return {
    alpha,
    beta: beta < 0 ? 0 : alpha * between(at[beta] ?? 0),
    gamma: gamma < 0 ? 0 : (1 - alpha) * between(at[gamma] ?? 0),
  };
}

/** The coordinates of a smoothing and a first state, for the search to start from. */
export function coordinatesOf(
  model: SmoothingModel,
  { alpha, beta, gamma }: Smoothing,
  { level, trend, seasonal }: SeriesState,
): readonly number[] {
  const first = hasSeason(model) ? (seasonal[0] ?? 1) : 1;
  return [
    unbound(alpha),
    ...(hasTrend(model) ? [unbound(beta / alpha)] : []),
    ...(hasSeason(model) ? [unbound(gamma / (1 - alpha))] : []),
    level * first,
    ...(hasTrend(model) ? [trend * first] : []),
    ...(hasSeason(model) ? seasonal.slice(1).map((factor) => factor / first) : []),
  ];
}

/** A point of the search as smoothing and first state; what a model does not move stands still. */
export function readingOf(model: SmoothingModel, season: number) {
  const places = placesOf(model, season);
  return (at: Float64Array): { readonly smoothing: Smoothing; readonly first: SeriesState } => ({
    smoothing: smoothingAt(at, places),
    first: {
      level: at[places.level] ?? 0,
      trend: places.trend < 0 ? 0 : (at[places.trend] ?? 0),
      seasonal: places.seasonal < 0 ? [1] : [1, ...at.slice(places.seasonal)],
    },
  });
}
