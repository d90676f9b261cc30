import type { ChartKind, DrawnChart } from "../workbook";
import { axesOf, axisIds, titleText } from "./chart-axes";
import { filledSeries, scatteredSeries, strokedSeries, type PlacedSeries } from "./chart-series";
import { only } from "./xml";

const AXES = only("c:axId", axisIds.category) + only("c:axId", axisIds.value);

/** How the series of a kind stand to each other: beside, in front of, or upon. */
const groupings: Readonly<Record<ChartKind, "clustered" | "standard" | "stacked">> = {
  bar: "clustered",
  "stacked bar": "stacked",
  column: "clustered",
  "stacked column": "stacked",
  line: "standard",
  area: "standard",
  "stacked area": "stacked",
  scatter: "standard",
};

function bars(chart: DrawnChart, series: readonly PlacedSeries[]): string {
  const grouping = groupings[chart.kind];
  return [
    "<c:barChart>",
    only("c:barDir", chart.kind.endsWith("bar") ? "bar" : "col"),
    only("c:grouping", grouping),
    only("c:varyColors", 0),
    ...series.map((each) => filledSeries(each, chart.categories, true)),
    only("c:gapWidth", 60),
    grouping === "stacked" ? only("c:overlap", 100) : "",
    AXES,
    "</c:barChart>",
  ].join("");
}

function areas(chart: DrawnChart, series: readonly PlacedSeries[]): string {
  const drawn = series.map((each) => filledSeries(each, chart.categories, false)).join("");
  const head = only("c:grouping", groupings[chart.kind]) + only("c:varyColors", 0);
  return `<c:areaChart>${head}${drawn}${AXES}</c:areaChart>`;
}

function lines(chart: DrawnChart, series: readonly PlacedSeries[]): string {
  const drawn = series.map((each) => strokedSeries(each, chart.categories)).join("");
  const head = only("c:grouping", "standard") + only("c:varyColors", 0);
  return `<c:lineChart>${head}${drawn}${only("c:marker", 1)}${AXES}</c:lineChart>`;
}

function scatter(chart: DrawnChart, series: readonly PlacedSeries[]): string {
  const drawn = series.map((each) => scatteredSeries(each, chart.categories)).join("");
  const head = only("c:scatterStyle", "lineMarker") + only("c:varyColors", 0);
  return `<c:scatterChart>${head}${drawn}${AXES}</c:scatterChart>`;
}

/** What is drawn, kind by kind: the lines and marks of a chart of columns or areas lie over these. */
function plots(chart: DrawnChart): string {
  const series = chart.series.map((each, place) => ({ ...each, place }));
  if (chart.kind === "scatter") return scatter(chart, series);
  if (chart.kind === "line") return lines(chart, series);
  const over = series.filter(({ drawn }) => drawn === "line" || drawn === "marks");
  const under = series.filter((each) => !over.includes(each));
  const draw = chart.kind.endsWith("area") ? areas : bars;
  const base = under.length === 0 ? "" : draw(chart, under);
  return base + (over.length === 0 ? "" : lines(chart, over));
}

/** A legend tells series apart: one alone needs none, and an unseen one stands in none. */
function legend({ series }: DrawnChart): string {
  if (series.filter(({ drawn }) => drawn !== "unseen").length < 2) return "";
  const gone = series.flatMap(({ drawn }, place) =>
    drawn === "unseen"
      ? [`<c:legendEntry>${only("c:idx", place)}${only("c:delete", 1)}</c:legendEntry>`]
      : [],
  );
  return `<c:legend>${only("c:legendPos", "b")}${gone.join("")}${only("c:overlay", 0)}</c:legend>`;
}

const SPACES = [
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
].join(" ");

/** A chart as its part of the file, with the values it shows before anything is calculated. */
export function chartPart(chart: DrawnChart): string {
  const plot = `<c:plotArea><c:layout/>${plots(chart)}${axesOf(chart)}</c:plotArea>`;
  const whole = [
    titleText(chart.title, 1400),
    only("c:autoTitleDeleted", 0),
    plot,
    legend(chart),
    only("c:plotVisOnly", 1),
    only("c:dispBlanksAs", "gap"),
  ].join("");
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${SPACES}>${only("c:roundedCorners", 0)}<c:chart>${whole}</c:chart></c:chartSpace>`;
}
