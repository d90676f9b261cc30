import {
  FORECAST_CONFIDENCE,
  spokenChance,
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
  forecast: HistoryForecast,
  { chance, low, high }: Simulation,
): string {
  const { model, periods, expected, settings } = forecast;
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
    ...leftOutLines(forecast),
    "",
    ...tableLines(columns, rows),
    "",
    `The year: ${amount(expected)} expected; four drawn years in five lie between ${amount(low)} and ${amount(high)}.`,
    ...targetLines(forecast, chance),
    ...missedLines(forecast),
    "This knows past bookings only, and takes their pattern as certain: the true range is wider. It knows",
    'nothing of hires, leavers and ramps; "quota odds" does.',
    `Drawn ${spokenCount(settings.runs)} times from seed ${settings.seed}.`,
  ].join("\n");
}

/** What of a usual year the chosen model leaves out, and what that means. */
function leftOutLines({ model, growth }: HistoryForecast): readonly string[] {
  const hasTrend = model === "trend" || model === "holt-winters";
  const hasSeason = model === "season" || model === "holt-winters";
  return [
    ...(hasTrend || growth === null || Math.abs(growth) < 0.02
      ? []
      : [
          `No trend: the past tells too little of growth. Its last year was ${spokenShare(Math.abs(growth))} ${growth > 0 ? "above" : "below"} the one before; the forecast carries none of it on.`,
        ]),
    ...(hasSeason
      ? []
      : [
          "No seasons: the past is too short for them, or has none. Read the year, not its periods.",
        ]),
  ];
}

function targetLines({ target, expected }: HistoryForecast, chance: number): readonly string[] {
  if (target === 0) return [];
  const side = target < expected ? "below" : "above";
  return [
    `The target of ${amount(target)} is ${spokenShare(Math.abs(target / expected - 1))} ${side} that; by the past alone its chance is ${spokenChance(chance)}.`,
  ];
}

function missedLines({ missedLastYear }: HistoryForecast): readonly string[] {
  if (missedLastYear === null) return [];
  const side = missedLastYear > 0 ? "too low" : "too high";
  return [
    `Forecast in the same way from what came before it, the last year would have been ${spokenShare(Math.abs(missedLastYear))} ${side}.`,
  ];
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
