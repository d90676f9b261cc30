import {
  FORECAST_CONFIDENCE,
  spokenCount,
  spokenShare,
  type HistoryForecast,
  type NoHistoryForecast,
  type Simulation,
} from "../../engine";
import { amount, numbers, tableLines, words } from "./table";

const models = {
  level: "a level",
  trend: "a level and a trend",
  season: "a level and seasons",
  "holt-winters": "a level, a trend and seasons (Holt-Winters)",
} as const;

/** What the company's past expects of the year, period by period, and of the whole of it. */
export function forecastReport(
  { model, periods, expected, target, settings, trendNow, factors }: HistoryForecast,
  { chance, low, high }: Simulation,
): string {
  const columns = [
    words("Period from"),
    numbers("expected"),
    numbers("from"),
    numbers("to"),
    words(""),
  ];
  const rows = periods.map((period) => [
    period.firstDay,
    amount(period.expected),
    period.isBooked ? "" : amount(period.lower),
    period.isBooked ? "" : amount(period.upper),
    period.isBooked ? "booked" : "",
  ]);
  return [
    `Forecast by ${models[model]}, which explains most for what it fits; ${spokenShare(FORECAST_CONFIDENCE)} intervals`,
    "",
    ...tableLines(columns, rows),
    "",
    `The year: ${amount(expected)} expected; four years in five lie between ${amount(low)} and ${amount(high)}.`,
    `The target of ${amount(target)} is ${spokenShare(Math.abs(target / expected - 1))} ${target < expected ? "below" : "above"} that; by the past alone its chance is ${spokenShare(chance)}.`,
    `The year was drawn ${spokenCount(settings.runs)} times from seed ${settings.seed}.`,
    ...(trendNow === null
      ? []
      : [
          `At its end the history tends to ${amount(trendNow)} a period, before its season of ${(factors ?? []).map((factor) => factor.toFixed(3)).join(", ")}.`,
        ]),
  ].join("\n");
}

/** Why there is no forecast, and what to do. */
export function noForecastWords({ why, needs }: NoHistoryForecast): {
  readonly what: string;
  readonly remedy: string;
} {
  switch (why) {
    case "noHistory":
      return {
        what: "The model has no history of bookings.",
        remedy: "Give history.from, history.period and history.bookings.",
      };
    case "misaligned":
      return {
        what: "The fiscal year does not begin where one of the history's periods does.",
        remedy: "Let the history begin so many whole periods before the fiscal year.",
      };
    case "outside":
      return {
        what: "The history begins after the fiscal year, has all of it, or ends too long before it.",
        remedy: "Give the periods up to the fiscal year, or into it.",
      };
    case "notPositive":
    case "crossesZero":
      return {
        what: "The history has periods without bookings, or comes so close to nothing that no smoothing stays above it.",
        remedy: "Use quarters instead of months, or leave out the years in which nothing was sold.",
      };
    default:
      return {
        what: `The history is too short; it takes ${needs} periods.`,
        remedy: "Give more periods.",
      };
  }
}
