import type { CellContent, ChartSeries, ChartSource } from "./description";
import type { PlacedCell, PlacedChart, SheetLayout } from "./placed";
import { chartColours, numberFormats } from "./looks";

/** The cells that a chart reads, with what stands in them: one column or one row. */
export type ChartCells = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly values: readonly CellContent[];
  /** How the first of them is written. */
  readonly format: string;
};

export type DrawnSeries = {
  readonly name: string;
  readonly values: ChartCells;
  readonly colour: string;
  /** In words of its own where the series is not drawn as its chart's kind says. */
  readonly drawn: "kind" | NonNullable<ChartSeries["drawn"]>;
};

/** A chart with its place, its cells and its colours: what the printers draw. */
export type DrawnChart = Omit<PlacedChart, "categories" | "series" | "place"> & {
  readonly categories: ChartCells;
  /** Those drawn as lines or marks come last: they lie over the others. */
  readonly series: readonly DrawnSeries[];
  readonly valueFormat: string;
};

type Place = Omit<ChartCells, "values" | "format">;

function placeIn({ name: sheet, tables, names }: SheetLayout, source: ChartSource): Place | null {
  if ("name" in source) {
    const found = names.find(({ name }) => name === source.name);
    if (found === undefined) return null;
    const { row, column, rowCount, columnCount } = found;
    return { sheet, row, column, rowCount, columnCount };
  }
  const table = tables.find(({ name }) => name === source.table);
  const column = table?.columns.indexOf(source.column) ?? -1;
  if (table === undefined || column < 0) return null;
  const { from, count } = source.rows ?? { from: 0, count: table.rowCount };
  return { sheet, row: table.headerRow + 1 + from, column, rowCount: count, columnCount: 1 };
}

type CellsOf = (layout: SheetLayout) => ReadonlyMap<string, PlacedCell>;

/** The cells of a sheet by their places, gathered once however many charts read the sheet. */
function gathered(): CellsOf {
  const known = new Map<SheetLayout, ReadonlyMap<string, PlacedCell>>();
  return (layout) => {
    const cells =
      known.get(layout) ??
      new Map(layout.cells.map((cell) => [`${cell.row},${cell.column}`, cell] as const));
    known.set(layout, cells);
    return cells;
  };
}

function reader(layouts: readonly SheetLayout[]) {
  const cellsOf = gathered();
  return (source: ChartSource, chart: PlacedChart): ChartCells => {
    const called = "name" in source ? source.name : `${source.table}[${source.column}]`;
    for (const layout of layouts) {
      const place = placeIn(layout, source);
      if (place === null) continue;
      const { row, column, rowCount, columnCount } = place;
      if (rowCount > 1 && columnCount > 1) {
        throw new RangeError(`${chart.title}: ${called} is neither one column nor one row`);
      }
      const cells = Array.from({ length: rowCount * columnCount }, (_cell, step) =>
        cellsOf(layout).get(
          columnCount === 1 ? `${row + step},${column}` : `${row},${column + step}`,
        ),
      );
      const values = cells.map((cell) => cell?.value ?? null);
      return { ...place, values, format: numberFormats[cells[0]?.format ?? "general"] };
    }
    throw new RangeError(`${chart.title}: the workbook has no ${called}`);
  };
}

/** What keeps Excel from drawing a chart as it is described. */
function fault(chart: PlacedChart, all: readonly PlacedChart[]): string | null {
  const overlaid = chart.series.some(({ drawn }) => drawn === "line" || drawn === "marks");
  if (chart.series.length === 0) return "a chart has at least one series";
  if (overlaid && chart.kind.endsWith("bar")) return "no line lies over lying bars";
  if (all.filter(({ name }) => name === chart.name).length > 1) return "its name is taken";
  return null;
}

function drawnSeries(
  chart: PlacedChart,
  read: (source: ChartSource, chart: PlacedChart) => ChartCells,
): readonly DrawnSeries[] {
  let taken = 0;
  const series = chart.series.map(({ name, values, colour, drawn: told }): DrawnSeries => {
    const drawn = told ?? "kind";
    const own = colour === undefined && drawn !== "unseen";
    const next = chartColours[taken % chartColours.length] ?? chartColours[0];
    if (own) taken += 1;
    return { name, values: read(values, chart), colour: colour ?? next, drawn };
  });
  const lies = ({ drawn }: DrawnSeries) => (drawn === "line" || drawn === "marks" ? 1 : 0);
  return series.sort((a, b) => lies(a) - lies(b));
}

/** The charts of each sheet, in the order of the sheets, with the cells they read. */
export function drawnCharts(layouts: readonly SheetLayout[]): readonly (readonly DrawnChart[])[] {
  const read = reader(layouts);
  return layouts.map(({ charts }) =>
    charts.map((chart) => {
      const wrong = fault(chart, charts);
      if (wrong !== null) throw new RangeError(`${chart.title}: ${wrong}`);
      const series = drawnSeries(chart, read);
      return {
        ...chart,
        categories: read(chart.categories, chart),
        series,
        valueFormat: series[0]?.values.format ?? numberFormats.general,
      };
    }),
  );
}
