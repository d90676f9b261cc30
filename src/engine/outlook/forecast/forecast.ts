import { normalAt } from "../../share/distributions";
import { total } from "../../share/total";
import { continued, variances } from "./smoothing";
import {
  smoothingFit,
  smoothingModels,
  type SmoothingFit,
  type SmoothingModel,
} from "./smoothing-fit";

/** One period to come, and between what it will lie. */
export type ForecastLine = {
  readonly forecast: number;
  readonly lower: number;
  readonly upper: number;
};

export type Forecast = {
  readonly kind: "forecast";
  readonly fit: SmoothingFit;
  readonly lines: readonly ForecastLine[];
};

/** Why nothing can be said of the periods to come. */
export type NoForecast = {
  readonly kind: "none";
  readonly why: "notPositive" | "tooFewSeasons" | "tooFewValues" | "crossesZero";
  /** How many values it would take, where more would do. */
  readonly needs: number;
};

/** What is asked of a forecast. */
export type ForecastQuestion = {
  readonly history: readonly number[];
  readonly season: number;
  readonly horizon: number;
  readonly confidence: number;
  readonly model: "auto" | "holt-winters";
};

/** Numbers that a model fits: smoothings, level, trend, and a season of which one factor follows. */
function parametersOf(model: SmoothingModel, season: number): number {
  const trend = model === "trend" || model === "holt-winters" ? 2 : 0;
  return 2 + trend + (model === "season" || model === "holt-winters" ? season : 0);
}

/** Values that a model needs: two seasons where it has one, and two more than it fits. */
function needsOf(model: SmoothingModel, season: number): number {
  const seasons = model === "season" || model === "holt-winters" ? 2 * season : 0;
  return Math.max(parametersOf(model, season) + 2, seasons);
}

/** Akaike's criterion, corrected for short series: the less the better. */
function criterion({ squares, parameters }: SmoothingFit, count: number): number {
  const fitted = parameters + 1;
  const least = Math.max(squares, Number.MIN_VALUE);
  const penalty = (2 * fitted * (fitted + 1)) / Math.max(count - fitted - 1, Number.MIN_VALUE);
  return count * Math.log(least / count) + 2 * fitted + penalty;
}

/** The models that the history can carry. */
function candidates({ history, season, model }: ForecastQuestion): readonly SmoothingModel[] {
  const asked = model === "auto" ? smoothingModels : [model];
  return asked.filter(
    (one) =>
      history.length >= needsOf(one, season) && (season > 1 || one === "level" || one === "trend"),
  );
}

/** The misses as shares of what was expected, squared, over what is left of the values after fitting. */
export function errorVariance(
  { fitted, parameters }: SmoothingFit,
  history: readonly number[],
): number {
  const shares = history.map((value, place) => value / (fitted[place] ?? 1) - 1);
  return total(shares.map((share) => share * share)) / (history.length - parameters);
}

/**
 * What a history expects of the periods to come, with intervals for errors that are shares of what is expected. Asked
 * for any model, it takes the one that explains most for what it fits; it refuses what the history cannot carry.
 */
export function forecast(question: ForecastQuestion): Forecast | NoForecast {
  const { history, season, horizon, confidence, model } = question;
  if (history.some((value) => value <= 0)) return { kind: "none", why: "notPositive", needs: 0 };
  const able = candidates(question);
  if (able.length === 0) {
    const needs = needsOf(model === "auto" ? "level" : model, season);
    const why = model !== "auto" && history.length < 2 * season ? "tooFewSeasons" : "tooFewValues";
    return { kind: "none", why, needs };
  }
  // An error as a share of what is expected says nothing where that is not above zero.
  const fits = able
    .map((one) => smoothingFit(one, history, season))
    .filter(({ fitted }) => !fitted.some((value) => value <= 0));
  const fit = fits.reduce<SmoothingFit | null>(
    (one, other) =>
      one === null || criterion(other, history.length) < criterion(one, history.length)
        ? other
        : one,
    null,
  );
  if (fit === null) return { kind: "none", why: "crossesZero", needs: 0 };
  const width = normalAt((1 + confidence) / 2);
  const spread = variances(fit.last, fit.smoothing, {
    horizon,
    errorVariance: errorVariance(fit, history),
  });
  const lines = continued(fit.last, horizon).map((value, place) => {
    const half = width * Math.sqrt(spread[place] ?? 0);
    return { forecast: value, lower: value - half, upper: value + half };
  });
  return { kind: "forecast", fit, lines };
}
