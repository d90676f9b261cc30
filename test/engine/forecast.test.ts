import fc from "fast-check";
import { continued, forecast, smoothed, smoothingFit, total, variances } from "../../src/engine";
import mam from "../cases/01-ets-mam-austourists-44.json";
import fitAustourists from "../cases/01-hw-fit-austourists-44.json";
import fitSynthetic from "../cases/01-hw-fit-syn-q16.json";
import fixedAustourists from "../cases/01-hw-fixed-austourists-44.json";
import fixedExact from "../cases/01-hw-fixed-exact-q20.json";
import fixedSynthetic from "../cases/01-hw-fixed-syn-q16.json";
import defects from "../cases/01-statsmodels-defects.json";
import { expectClose } from "../functions/called";

type Fixed = {
  readonly series: readonly number[];
  readonly alpha: number;
  readonly beta_star: number;
  readonly gamma: number;
  readonly initial_level: number;
  readonly initial_trend: number;
  readonly initial_seasonal: readonly number[];
};

function smoothedFrom(inputs: Fixed) {
  const { alpha, beta_star: beta, gamma, series } = inputs;
  const first = {
    level: inputs.initial_level,
    trend: inputs.initial_trend,
    seasonal: inputs.initial_seasonal,
  };
  return smoothed(series, first, { alpha, beta, gamma });
}

// Reference values: statsmodels and an independent recursion, as the case files say.
test.each([
  [fixedAustourists.name, fixedAustourists],
  [fixedExact.name, fixedExact],
  [fixedSynthetic.name, fixedSynthetic],
])("the recursion, step by step: %s", (_name, { inputs, expected }) => {
  const { fitted, last } = smoothedFrom(inputs);
  expectClose(fitted, expected.fitted, 1e-9);
  expectClose(continued(last, inputs.horizon), expected.forecast, 1e-9);
  expectClose(last.seasonal, expected.seasonal_for_next_cycle, 1e-9);
});

test("the fourth quarter ahead goes by this cycle's season, not by the last one's (statsmodels 9538)", () => {
  const { textbook_forecast: textbook } = defects.expected;
  const { last } = smoothedFrom(defects.inputs);
  expectClose(continued(last, textbook.length), textbook, 1e-9);
});

test("variances in closed form, from given parameters (01-ets-mam)", () => {
  const given = mam.expected;
  const { alpha, betaTimesAlpha } = {
    alpha: given.smoothing_level,
    betaTimesAlpha: given.smoothing_trend_beta_equals_alpha_times_beta_star,
  };
  const state = {
    level: given.level_T,
    trend: given.trend_T,
    seasonal: given.seasonal_next_cycle,
  };
  const smoothing = { alpha, beta: betaTimesAlpha / alpha, gamma: given.smoothing_seasonal };
  const spread = variances(state, smoothing, {
    horizon: 8,
    errorVariance: given.mse_relative_residuals,
  });
  expectClose(continued(state, 8), given.forecast, 1e-9);
  expectClose(
    spread.map((variance) => Math.sqrt(variance)),
    given.class3_sd,
    1e-9,
  );
});

test.each([
  [fitAustourists.name, fitAustourists],
  [fitSynthetic.name, fitSynthetic],
])("the full fit is within 2%% of the best known, its forecasts within 1%%: %s", (_name, one) => {
  const { series, period, horizon } = one.inputs;
  const best = one.expected.best_known_full_optimum;
  const fit = smoothingFit("holt-winters", series, period);
  expect(fit.squares).toBeLessThanOrEqual(1.02 * best.sse);
  expectClose(continued(fit.last, horizon), best.forecast, 0.01);
  const misses = series.map((value, place) => (value - (fit.fitted[place] ?? 0)) ** 2);
  expectClose(fit.squares, total(misses), 1e-9);
});

const quarters = fitAustourists.inputs.series;
const question = {
  history: quarters,
  season: 4,
  horizon: 8,
  confidence: 0.95,
  model: "auto",
} as const;

function linesOf(part: Partial<Parameters<typeof forecast>[0]>) {
  const found = forecast({ ...question, ...part });
  if (found.kind === "none") throw new Error(found.why);
  return found;
}

test("left to choose, it takes the season where there is one, and neither trend nor season where there is none", () => {
  expect(["season", "holt-winters"]).toContain(linesOf({}).fit.model);
  const flat = [10.1, 9.8, 10.3, 9.9, 10.2, 10, 9.7, 10.1, 10.2, 9.9, 10, 9.8];
  expect(linesOf({ history: flat }).fit.model).toBe("level");
  const rising = flat.map((value, place) => value + place * 3);
  expect(linesOf({ history: rising }).fit.model).toBe("trend");
});

test("an exact series is continued exactly, and nothing is uncertain", () => {
  const { lines } = linesOf({ history: fixedExact.inputs.series, model: "holt-winters" });
  expectClose(
    lines.map((line) => line.forecast),
    fixedExact.expected.forecast,
    1e-6,
  );
});

test.each([
  [{ history: [1, 2, 0, 4, 5, 6, 7, 8, 9, 10] }, "notPositive", 0],
  [{ history: quarters.slice(0, 7), model: "holt-winters" as const }, "tooFewSeasons", 10],
  [{ history: quarters.slice(0, 8), model: "holt-winters" as const }, "tooFewValues", 10],
  [{ history: [5, 6, 7] }, "tooFewValues", 4],
])("%j is refused: %s", (part, why, needs) => {
  expect(forecast({ ...question, ...part })).toEqual({ kind: "none", why, needs });
});

test("intervals widen with confidence, and with every season ahead", () => {
  const widths = (confidence: number) =>
    linesOf({ confidence, model: "holt-winters" }).lines.map(({ lower, upper }) => upper - lower);
  const [half, most] = [widths(0.5), widths(0.95)];
  half.forEach((width, place) => expect(most[place]).toBeGreaterThan(width));
  for (let place = 4; place < 8; place += 1) {
    expect(most[place]).toBeGreaterThan(most[place - 4] ?? 0);
  }
});

test("a forecast in cents is the forecast in dollars times a hundred", () => {
  fc.assert(
    fc.property(fc.constantFrom(100, 1e-3, 1e6), (scale) => {
      const plain = linesOf({ model: "holt-winters" }).lines;
      const scaled = linesOf({
        model: "holt-winters",
        history: quarters.map((value) => value * scale),
      }).lines;
      scaled.forEach((line, place) =>
        expectClose(line.forecast / scale, plain[place]?.forecast ?? 0, 1e-4),
      );
    }),
    { numRuns: 3 },
  );
});
