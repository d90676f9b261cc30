import {
  MONTHS_PER_YEAR,
  monthOf,
  monthsAfter,
  serialDate,
  type ForecastPeriod,
  type HistoryForecast,
  type QuotaModel,
} from "../../engine";
import { block } from "../block";
import type { Block } from "../description";
import { placed, worked, wordsWorked } from "../plan/columns";

type Row = Pick<ForecastPeriod, "lower" | "upper"> & {
  /** Periods since the first of the history. */
  readonly place: number;
  readonly firstDay: string;
  readonly booked: number | null;
  readonly expected: number | null;
};

/** All periods of the history, which are a band without width, then those to come. */
function rowsOf({ history }: QuotaModel, { periods }: HistoryForecast): readonly Row[] {
  const first = monthOf(history.from) ?? 0;
  const step = history.period === "month" ? 1 : MONTHS_PER_YEAR / 4;
  const dayOf = (place: number) => monthsAfter(history.from, place * step);
  const past = history.bookings.map((booked, place): Row => ({
    place,
    firstDay: dayOf(place),
    booked,
    expected: null,
    lower: booked,
    upper: booked,
  }));
  const coming = periods.filter(({ isBooked }) => !isBooked);
  return [
    ...past,
    ...coming.map((period): Row => {
      const place = ((monthOf(period.firstDay) ?? 0) - first) / step;
      return { ...period, place, firstDay: dayOf(place), booked: null };
    }),
  ];
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
      wordsWorked("period", "Period from", {
        formula: '=YEAR({day})&REPLACE(100+MONTH({day}),1,1,"-")',
        value: ({ firstDay }) => firstDay.slice(0, 7),
      }),
      money("booked", "Booked"),
      money("expected", "Expected"),
      money("lower", "From"),
      money("upper", "Up to"),
      worked("band", "Width of the band", {
        formula: "={upper}-{lower}",
        value: ({ upper, lower }) => upper - lower,
        format: "wholeMoney",
      }),
      placed("place", "Periods on", ({ place }) => place),
      worked("day", "First day", {
        formula: '=EDATE(HistoryFrom,{place}*IF(HistoryPeriod="month",1,QuarterMonths))',
        value: ({ firstDay }) => serialDate(firstDay),
        format: "date",
      }),
    ],
    rowsOf(model, forecast),
  );
}
