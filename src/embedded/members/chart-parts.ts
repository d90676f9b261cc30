import { itemNotFound } from "../request/excel-error";
import type { Host } from "../request/host";
import type { ChartPart, Kind, Property } from "../request/thing";
import { numberOf, oneOf, textOf, truthOf } from "./arguments";
import { requireOpenSheet } from "./protection-rules";
import { colorOf } from "./range-format";

type Check = (value: unknown) => unknown;

/** Charts are objects on the sheet: a protected sheet keeps them as they are, unless it lets objects be edited. */
export const changing = (host: Host, chart: ChartPart["chart"]): ChartPart["chart"] => {
  requireOpenSheet(host, chart.sheetId, "allowEditObjects");
  if (!host.papers.ofSheet(chart.sheetId).charts.includes(chart))
    throw itemNotFound("chart like that any more");
  return chart;
};

/** A setting that reads back as it was set; what nobody set is null. */
export const kept = (name: string, check: Check): Property<ChartPart> => ({
  get: (_host, { settings, path }) => settings.get(`${path}.${name}`) ?? null,
  set: (host, { chart, settings, path }, value) => {
    changing(host, chart);
    settings.set(`${path}.${name}`, check(value));
  },
});

const within = ({ chart, settings, path }: ChartPart, step: string): ChartPart => ({
  chart,
  settings,
  path: path === "" ? step : `${path}.${step}`,
});

const text: Check = (value) => textOf(value, "A text of a chart");
const truth: Check = (value) => truthOf(value, "A switch of a chart");
const number: Check = (value) => numberOf(value, "A measure of a chart");
const among =
  (...allowed: readonly string[]): Check =>
  (value) =>
    oneOf(value, allowed);

export const chartTitle: Kind<ChartPart> = {
  properties: { text: kept("text", text), visible: kept("visible", truth) },
};

export const chartAxisTitle: Kind<ChartPart> = chartTitle;

export const chartAxes: Kind<ChartPart> = {
  parts: {
    categoryAxis: (_host, part) => ({ kind: "ChartAxis", subject: within(part, "categoryAxis") }),
    valueAxis: (_host, part) => ({ kind: "ChartAxis", subject: within(part, "valueAxis") }),
  },
};

export const chartAxis: Kind<ChartPart> = {
  properties: {
    numberFormat: kept("numberFormat", text),
    reversePlotOrder: kept("reversePlotOrder", truth),
    position: kept("position", among("Automatic", "Maximum", "Minimum")),
    minimum: kept("minimum", number),
    tickLabelPosition: kept("tickLabelPosition", among("NextToAxis", "High", "Low", "None")),
    categoryType: kept("categoryType", among("Automatic", "TextAxis", "DateAxis")),
  },
  parts: {
    title: (_host, part) => ({ kind: "ChartAxisTitle", subject: within(part, "title") }),
  },
};

export const chartLegend: Kind<ChartPart> = {
  properties: {
    visible: kept("visible", truth),
    position: kept("position", among("Top", "Bottom", "Left", "Right", "Corner")),
  },
  parts: {
    legendEntries: (_host, subject) => ({ kind: "ChartLegendEntryCollection", subject }),
  },
};

export const chartLegendEntries: Kind<ChartPart> = {
  items: (_host, part) =>
    part.chart.series.map((_series, place) => ({
      kind: "ChartLegendEntry",
      subject: within(part, `legendEntries.${place}`),
    })),
};

export const chartLegendEntry: Kind<ChartPart> = {
  properties: { visible: kept("visible", truth) },
};

export const chartSeriesFormat: Kind<ChartPart> = {
  parts: {
    fill: (_host, part) => ({ kind: "ChartFill", subject: within(part, "fill") }),
    line: (_host, part) => ({ kind: "ChartLineFormat", subject: within(part, "line") }),
  },
};

export const chartFill: Kind<ChartPart> = {
  methods: {
    setSolidColor: (host, { chart, settings, path }, [color]) => {
      changing(host, chart);
      settings.set(`${path}.color`, colorOf(color));
    },
    clear: (host, { chart, settings, path }) => {
      changing(host, chart);
      settings.set(`${path}.color`, "none");
    },
    getSolidColor: (_host, { settings, path }) => settings.get(`${path}.color`) ?? null,
  },
};

export const chartLine: Kind<ChartPart> = {
  properties: {
    color: kept("color", colorOf),
    weight: kept("weight", number),
    lineStyle: kept("lineStyle", among("None", "Continuous", "Dash", "Dot", "Automatic")),
  },
};
