import {
  finished,
  FORECAST_CONFIDENCE,
  historyForecast,
  type HistoryForecast,
  type QuotaModel,
  type Simulation,
} from "../../engine";
import type { Block, ChartDescription } from "../description";
import { periodsBlock } from "./forecast-periods-block";
import { itemsBlock, stampBlocks, type Item, type Sheet, type Stamp } from "./stamp";

const models: Readonly<Record<HistoryForecast["model"], string>> = {
  level: "A level",
  trend: "A level and a trend",
  season: "A level and seasons",
  "holt-winters": "Holt-Winters",
};

function yearBlock({ expected, target }: HistoryForecast, year: Simulation): Block {
  const money = { format: "wholeMoney", isOutput: true } as const;
  return itemsBlock("The year that is planned", [
    { label: "Expected by the past alone", value: expected, ...money, name: "ForecastYear" },
    { label: "One year in ten is below", value: year.low, ...money, name: "ForecastLow" },
    { label: "One year in ten is above", value: year.high, ...money, name: "ForecastHigh" },
    { label: "Revenue target", value: target, ...money, formula: "=RevenueTarget" },
    {
      label: "Target over what is expected",
      value: expected === 0 ? null : target / expected - 1,
      formula: '=IF(ForecastYear=0,"",RevenueTarget/ForecastYear-1)',
      format: "share",
      isOutput: true,
    },
    {
      label: "Chance of the target by the past alone",
      value: year.chance,
      name: "ForecastChance",
      format: "share",
      isOutput: true,
      why: "It knows nothing of hires, leavers and ramps: Odds does.",
    },
  ]);
}

function settings({
  model,
  settings: drawn,
  missedLastYear,
  growth,
}: HistoryForecast): readonly Item[] {
  return [
    {
      label: "Method",
      value: models[model],
      why: "What explains most of the past for what it fits",
    },
    {
      label: "Band",
      value: FORECAST_CONFIDENCE,
      format: "percent0",
      why: "So many of the periods lie within.",
    },
    { label: "Drawn years", value: drawn.runs, format: "wholeMoney" },
    { label: "Seed", value: drawn.seed },
    {
      label: "Last year was missed by",
      value: missedLastYear,
      format: "share",
      why: "Forecast in the same way from what came before it; above zero it forecast too little.",
    },
    { label: "Growth of the last year", value: growth, format: "share" },
  ];
}

const column = (name: string) => ({ table: "ForecastPeriods", column: name });

const chart: ChartDescription = {
  name: "ForecastBand",
  kind: "stacked area",
  title: "Bookings, and what the past expects of the year",
  categoryAxis: "Period from",
  valueAxis: "Bookings of a period",
  altText:
    "A line of what was booked goes on as a line of what is expected, within a band that widens.",
  categories: column("Period from"),
  series: [
    { name: "From", values: column("From"), drawn: "unseen" },
    { name: "Four in five lie here", values: column("Width of the band"), colour: "8EA9C8" },
    { name: "Expected", values: column("Expected"), drawn: "line", colour: "E07B00" },
    { name: "Booked", values: column("Booked"), drawn: "line", colour: "0F4C81" },
  ],
  place: { side: "right", rows: 20, columns: 9 },
};

/** What the company's past expects of the year; null where there is no history that could be carried on. */
export function forecastSheet(model: QuotaModel, stamp: Stamp): Sheet | null {
  const found = historyForecast(model);
  if (found.kind === "none") return null;
  const year = finished(found.years);
  return {
    name: "Forecast",
    family: "calculations",
    purpose:
      "Hold the target against what past bookings alone expect. They are taken as certain: the true range is wider.",
    widths: [38, 22, 16, 16, 16, 18, 12, 14],
    blocks: [
      yearBlock(found, year),
      ...stampBlocks(stamp, settings(found), "ForecastStamped"),
      periodsBlock(model, found),
    ],
    charts: [chart],
  };
}
