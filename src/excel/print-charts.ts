import {
  chartMark,
  type ChartCells,
  type ChartKind,
  type DrawnChart,
  type DrawnSeries,
  type SheetLayout,
} from "../workbook";

/** A chart of ours that stands already. */
export type StandingChart = { readonly sheet: string; readonly name: string };

/** The kinds of charts by Excel's names for them. */
const chartTypes = {
  bar: "BarClustered",
  "stacked bar": "BarStacked",
  column: "ColumnClustered",
  "stacked column": "ColumnStacked",
  line: "Line",
  area: "Area",
  "stacked area": "AreaStacked",
  scatter: "XYScatter",
} as const satisfies Readonly<Record<ChartKind, string>>;

function rangeOf(context: Excel.RequestContext, cells: ChartCells): Excel.Range {
  const { sheet, row, column, rowCount, columnCount } = cells;
  const found = context.workbook.worksheets.getItem(sheet);
  return found.getRangeByIndexes(row, column, rowCount, columnCount);
}

/** Takes a chart of ours away, before it is drawn anew. */
export function deleteChart(context: Excel.RequestContext, { sheet, name }: StandingChart): void {
  context.workbook.worksheets.getItem(sheet).charts.getItem(name).delete();
}

/** A chart of ours on its sheet, with how many series Excel gave it of its own accord. */
export type AddedChart = {
  readonly sheet: string;
  readonly chart: DrawnChart;
  readonly series: Excel.ChartSeriesCollection;
};

/**
 * Adds an empty-handed chart. Excel wants cells to begin with and makes series of them as it sees fit: they are
 * counted here and taken away once ours stand.
 */
export function addChart(
  context: Excel.RequestContext,
  { name: sheet }: SheetLayout,
  chart: DrawnChart,
): AddedChart {
  const { charts } = context.workbook.worksheets.getItem(sheet);
  const seed = chart.series[0]?.values ?? chart.categories;
  const by = seed.columnCount > 1 ? "Rows" : "Columns";
  charts.add(chartTypes[chart.kind], rangeOf(context, seed), by).name = chartMark + chart.name;
  const { series } = charts.getItem(chartMark + chart.name);
  series.load("count");
  return { sheet, chart, series };
}

/** Lines and marks of one colour; "kind" is what the chart itself is. */
function printStroke(series: Excel.ChartSeries, { drawn, colour }: DrawnSeries): void {
  const { line } = series.format;
  if (drawn === "marks") {
    line.lineStyle = "None";
    series.markerStyle = "Diamond";
    series.markerSize = 9;
    series.markerBackgroundColor = `#${colour}`;
    series.markerForegroundColor = "#FFFFFF";
    return;
  }
  series.markerStyle = "None";
  line.color = `#${colour}`;
  line.weight = 2.25;
  if (drawn === "unseen") line.lineStyle = "None";
}

function isStroked({ kind }: DrawnChart, { drawn }: DrawnSeries): boolean {
  return kind === "line" || kind === "scatter" || drawn === "line" || drawn === "marks";
}

function printSeries(added: Excel.ChartSeries, chart: DrawnChart, series: DrawnSeries): void {
  if (isStroked(chart, series)) {
    const points = chart.kind === "scatter";
    if (!points && chart.kind !== "line") added.chartType = "Line";
    printStroke(added, points && series.drawn === "kind" ? { ...series, drawn: "marks" } : series);
    return;
  }
  if (series.drawn === "unseen") added.format.fill.clear();
  else added.format.fill.setSolidColor(`#${series.colour}`);
  if (!chart.kind.endsWith("area")) added.gapWidth = 60;
}

function printAxes({ axes }: Excel.Chart, chart: DrawnChart): void {
  const { categoryAxis, valueAxis } = axes;
  const named = [
    [categoryAxis, chart.categoryAxis],
    [valueAxis, chart.valueAxis],
  ] as const;
  for (const [axis, name] of named) {
    axis.title.visible = true;
    axis.title.text = name;
  }
  valueAxis.numberFormat = chart.valueFormat;
  if (chart.fromZero === true) valueAxis.minimum = 0;
  categoryAxis.tickLabelPosition = "Low";
  if (chart.kind === "scatter") {
    categoryAxis.numberFormat = chart.categories.format;
    return;
  }
  // Dates stand as words, in the order of their rows: a date axis would make room for the days between.
  categoryAxis.categoryType = "TextAxis";
  if (chart.kind.endsWith("bar")) {
    // The first row at the top; the values stay at the bottom, which is then the far end.
    categoryAxis.reversePlotOrder = true;
    categoryAxis.position = "Maximum";
  }
}

/** A legend tells series apart: one alone needs none, and an unseen one stands in none. */
function printLegend({ legend }: Excel.Chart, { series }: DrawnChart): void {
  legend.visible = series.filter(({ drawn }) => drawn !== "unseen").length > 1;
  if (series.filter(({ drawn }) => drawn !== "unseen").length < 2) return;
  legend.position = "Bottom";
  series.forEach(({ drawn }, place) => {
    if (drawn === "unseen") legend.legendEntries.getItemAt(place).visible = false;
  });
}

/** Gives an added chart its series, its words and its place. Excel has no call for a chart's alternative text. */
export function printChart(context: Excel.RequestContext, added: AddedChart): void {
  const { sheet: sheetName, chart, series: seeded } = added;
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const drawn = sheet.charts.getItem(chartMark + chart.name);
  for (const series of chart.series) {
    const own = drawn.series.add(series.name);
    own.setValues(rangeOf(context, series.values));
    own.setXAxisValues(rangeOf(context, chart.categories));
    printSeries(own, chart, series);
  }
  for (let place = seeded.count - 1; place >= 0; place -= 1) drawn.series.getItemAt(place).delete();
  drawn.title.visible = true;
  drawn.title.text = chart.title;
  printAxes(drawn, chart);
  printLegend(drawn, chart);
  const { row, column, rowCount, columnCount } = chart;
  drawn.setPosition(
    sheet.getRangeByIndexes(row, column, 1, 1),
    sheet.getRangeByIndexes(row + rowCount - 1, column + columnCount - 1, 1, 1),
  );
}
