import {
  firstDayOf,
  MONTHS_PER_YEAR,
  monthOf,
  type ForecastPeriod,
  type HistoryForecast,
  type QuotaModel,
} from "../../engine";
import { block } from "../block";
import type { Block } from "../description";
import { known, worked } from "../plan/columns";

type Row = Pick<ForecastPeriod, "firstDay" | "lower" | "upper"> & {
  readonly booked: number | null;
  readonly expected: number | null;
};

/** All periods of the history, which are a band without width, then those to come. */
function rowsOf({ history }: QuotaModel, { periods }: HistoryForecast): readonly Row[] {
  const first = monthOf(history.from) ?? 0;
  const step = history.period === "month" ? 1 : MONTHS_PER_YEAR / 4;
  const past = history.bookings.map((booked, at): Row => ({
    firstDay: firstDayOf(first + at * step),
    booked,
    expected: null,
    lower: booked,
    upper: booked,
  }));
  const coming = periods.filter(({ isBooked }) => !isBooked);
  return [...past, ...coming.map((period) => ({ ...period, booked: null }))];
}

/** The history and what it expects, a row each period. */
export function periodsBlock(model: QuotaModel, forecast: HistoryForecast): Block {
  const money = (key: "booked" | "expected" | "lower" | "upper", header: string) => ({
    key,
    header,
    look: "calculation" as const,
    format: "wholeMoney" as const,
    value: (row: Row) => row[key],
  });
  return block<Row>(
    { heading: "History, and what it expects", table: "ForecastPeriods" },
    [
      known("period", "Period from", ({ firstDay }) => firstDay.slice(0, 7)),
      money("booked", "Booked"),
      money("expected", "Expected"),
      money("lower", "From"),
      money("upper", "Up to"),
      worked("band", "Width of the band", {
        formula: "={upper}-{lower}",
        value: ({ upper, lower }) => upper - lower,
        format: "wholeMoney",
      }),
    ],
    rowsOf(model, forecast),
  );
}
