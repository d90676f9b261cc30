import { forecast } from "../engine";
import { answer, given, notEnough, oneOf, refuse, shareOfWhole } from "./asked";
import { listIn, numberAt, valuesOf } from "./ranges";

/**
 * How a history is continued
 * @customenum {string}
 */
enum ForecastModel {
  /** The model that explains most for what it fits: level, trend, season or both */
  auto = "auto",
  /** Additive trend and multiplicative season, fully optimised */
  holtWinters = "holt-winters",
}

function wholeFrom(name: string, value: number, least: number): number {
  const number = given(name, value);
  if (Number.isInteger(number) && number >= least && number <= 1000) return number;
  return refuse(`${name} must be a whole number from ${least} to 1000; it is ${number}.`);
}

/**
 * Forecast of a history with its prediction interval.
 * @customfunction QUOTA.FORECAST QUOTA.FORECAST
 * @helpurl https://localhost:3000/functions.html#quota.forecast
 * @param {any[][]} history Values above zero in order of time, in one row or one column, without gaps
 * @param {number} season Values in a season: 4 for quarters, 12 for months, 1 for none
 * @param {number} horizon Periods to forecast
 * @param {number} [confidence] Share of futures that the interval is to hold; 0.95 if left out
 * @param {ForecastModel} [model] auto or holt-winters; auto if left out
 * @returns {number[][]} One row for each period: forecast, lower, upper
 * @example =QUOTA.FORECAST({10;10;10;10;10;10},1,1) //=> {10,10,10}
 */
export function quotaForecast(
  history: unknown[][],
  season: number,
  horizon: number,
  confidence?: number,
  model?: ForecastModel,
): number[][] {
  const list = listIn("history", history);
  const values = valuesOf(list, numberAt);
  const sure = shareOfWhole("confidence", confidence ?? 0.95);
  if (sure === 0 || sure === 1) refuse(`confidence must lie between 0 and 1; it is ${sure}.`);
  const period = wholeFrom("season", season, 1);
  const asked = oneOf("model", model ?? "auto", ["auto", "holt-winters"]);
  if (asked === "holt-winters" && period === 1) {
    refuse("season must be 2 or more for holt-winters; it is 1.");
  }
  const found = forecast({
    history: values,
    season: period,
    horizon: wholeFrom("horizon", horizon, 1),
    confidence: sure,
    model: asked,
  });
  if (found.kind === "forecast") {
    return found.lines.map(({ forecast: value, lower, upper }) =>
      [value, lower, upper].map(answer),
    );
  }
  switch (found.why) {
    case "notPositive": {
      const place = values.findIndex((value) => value <= 0);
      return refuse(`${list.nameOf(place)} must be above zero; it is ${values[place]}.`);
    }
    case "tooFewSeasons":
    case "tooFewValues":
      return notEnough(
        asked === "auto"
          ? `history needs ${found.needs} values; it has ${values.length}.`
          : `history needs ${found.needs} values for holt-winters in seasons of ${period}; it has ${values.length}. The model auto may do with less.`,
      );
    case "crossesZero":
      return notEnough(
        asked === "auto"
          ? "No smoothing of this history stays above zero."
          : "The best fit of holt-winters falls below zero within this history. The model auto may do.",
      );
  }
}
