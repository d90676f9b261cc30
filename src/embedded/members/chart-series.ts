import type { Area } from "../grid/area";
import type { Chart, ChartSeries } from "../grid/papers";
import { fullAddress } from "../grid/references";
import { invalidArgument } from "../request/excel-error";
import type { Host } from "../request/host";
import type { Kind, Property } from "../request/thing";
import { subjectIf } from "../request/things";
import { isBlank, numberOf, oneOf, textOf } from "./arguments";
import { changing } from "./chart-parts";
import { chartTypes } from "./chart-types";
import { colorOf } from "./range-format";

type Own = { readonly chart: Chart; readonly series: ChartSeries };

export const emptySeries = (name: string): ChartSeries => ({
  settings: new Map([["name", name]]),
  values: undefined,
  across: undefined,
});

const own = (name: string, check: (value: unknown) => unknown): Property<Own> => ({
  get: (_host, { series }) => series.settings.get(name) ?? null,
  set: (host, { chart, series }, value) => {
    changing(host, chart);
    series.settings.set(name, check(value));
  },
});

const measured = (low: number, high: number) => (value: unknown) => {
  const number = numberOf(value, "A measure of a series");
  if (number < low || number > high)
    throw invalidArgument(`A series has no measure of ${number} here: ${low} to ${high}.`);
  return number;
};

/** A series reads cells in one row or one column. */
const line = (given: unknown): Area => {
  const area = subjectIf(given, "Range");
  if (!area) throw invalidArgument("A series takes its numbers from a range.");
  if (area.rows > 1 && area.columns > 1)
    throw invalidArgument("A series takes one row or one column.");
  return area;
};

const dimension = ({ book }: Host, { values, across }: ChartSeries, asked: unknown): string => {
  const of = oneOf(asked, ["Values", "YValues", "Categories", "XValues"]);
  const area = of === "Values" || of === "YValues" ? values : across;
  if (!area) throw invalidArgument(`The series has no ${of}.`);
  return fullAddress(book, area);
};

export const chartSeries: Kind<Own> = {
  properties: {
    name: own("name", (value) => textOf(value, "A series' name")),
    chartType: own("chartType", (value) => oneOf(value, chartTypes)),
    gapWidth: own("gapWidth", measured(0, 500)),
    markerStyle: own("markerStyle", (value) =>
      oneOf(value, ["Automatic", "None", "Square", "Diamond", "Triangle", "Circle"]),
    ),
    markerSize: own("markerSize", measured(2, 72)),
    markerBackgroundColor: own("markerBackgroundColor", colorOf),
    markerForegroundColor: own("markerForegroundColor", colorOf),
  },
  parts: {
    format: (_host, { chart, series }) => ({
      kind: "ChartSeriesFormat",
      subject: { chart, settings: series.settings, path: "format" },
    }),
  },
  methods: {
    setValues: (host, { chart, series }, [range]) => {
      changing(host, chart);
      series.values = line(range);
    },
    setXAxisValues: (host, { chart, series }, [range]) => {
      changing(host, chart);
      series.across = line(range);
    },
    getDimensionDataSourceString: (host, { series }, [asked]) => dimension(host, series, asked),
    delete: (host, { chart, series }) => {
      changing(host, chart).series.splice(chart.series.indexOf(series), 1);
    },
  },
};

export const chartSeriesList: Kind<Chart> = {
  properties: { count: { get: (_host, { series }) => series.length } },
  items: (_host, chart) =>
    chart.series.map((series) => ({ kind: "ChartSeries", subject: { chart, series } })),
  methods: {
    add: (host, chart, [name, index]) => {
      const series = emptySeries(isBlank(name) ? "" : textOf(name, "A series' name"));
      const place = isBlank(index) ? chart.series.length : numberOf(index, "A place");
      changing(host, chart).series.splice(place, 0, series);
      return { kind: "ChartSeries", subject: { chart, series } };
    },
  },
};
