import type { Area } from "../grid/area";
import type { Chart } from "../grid/papers";
import { invalidArgument, itemNotFound } from "../request/excel-error";
import type { Host } from "../request/host";
import type { ChartPart, Kind, Property, Thing } from "../request/thing";
import { subjectIf } from "../request/things";
import { areaArgument, isBlank, oneOf, textOf } from "./arguments";
import { changing } from "./chart-parts";
import { emptySeries } from "./chart-series";
import { chartTypes } from "./chart-types";
import { requireOpenSheet } from "./protection-rules";

const thing = (subject: Chart): Thing => ({ kind: "Chart", subject });

/** Excel makes a series of each column, or of each row, of the cells that a chart is begun with. */
const seeded = (area: Area, by: unknown): Chart["series"] => {
  const wanted = oneOf(by ?? "Auto", ["Auto", "Columns", "Rows"]);
  const inRows = wanted === "Rows" || (wanted === "Auto" && area.columns > area.rows);
  return Array.from({ length: inRows ? area.rows : area.columns }, (_line, place) => ({
    ...emptySeries(`Series${place + 1}`),
    values: inRows
      ? { ...area, row: area.row + place, rows: 1 }
      : { ...area, column: area.column + place, columns: 1 },
  }));
};

const add = (host: Host, sheetId: string, [type, source, by]: readonly unknown[]): Thing => {
  requireOpenSheet(host, sheetId, "allowEditObjects");
  const area = subjectIf(source, "Range");
  if (!area) throw invalidArgument("A chart begins with a range.");
  const id = `{${host.book.serial().toString(16).toUpperCase().padStart(8, "0")}}`;
  const { charts } = host.papers.ofSheet(sheetId);
  const chart: Chart = {
    id,
    sheetId,
    settings: new Map<string, unknown>([
      ["name", `Chart ${charts.length + 1}`],
      ["chartType", oneOf(type, chartTypes)],
    ]),
    series: seeded(area, by),
    place: undefined,
  };
  charts.push(chart);
  return thing(chart);
};

const found = ({ papers }: Host, sheetId: string, key: unknown): Chart => {
  const all = papers.ofSheet(sheetId).charts;
  const chart =
    all.find(({ id }) => id === key) ?? all.find(({ settings }) => settings.get("name") === key);
  if (!chart) throw itemNotFound(`chart "${String(key)}" on the sheet`);
  return chart;
};

export const charts: Kind<string> = {
  properties: { count: { get: ({ papers }, sheetId) => papers.ofSheet(sheetId).charts.length } },
  items: ({ papers }, sheetId) => papers.ofSheet(sheetId).charts.map(thing),
  item: (host, sheetId, key) => thing(found(host, sheetId, key)),
  methods: { add },
};

const own = (name: string, check: (value: unknown) => unknown): Property<Chart> => ({
  get: (_host, { settings }) => settings.get(name) ?? null,
  set: (host, chart, value) => {
    changing(host, chart).settings.set(name, check(value));
  },
});

const part = (chart: Chart, path: string): ChartPart => ({ chart, settings: chart.settings, path });

export const chart: Kind<Chart> = {
  id: (_host, { id }) => id,
  properties: {
    id: { get: (_host, { id }) => id },
    name: own("name", (value) => textOf(value, "A chart's name")),
    chartType: own("chartType", (value) => oneOf(value, chartTypes)),
  },
  parts: {
    series: (_host, subject) => ({ kind: "ChartSeriesCollection", subject }),
    title: (_host, subject) => ({ kind: "ChartTitle", subject: part(subject, "title") }),
    axes: (_host, subject) => ({ kind: "ChartAxes", subject: part(subject, "") }),
    legend: (_host, subject) => ({ kind: "ChartLegend", subject: part(subject, "legend") }),
    worksheet: (_host, { sheetId }) => ({ kind: "Worksheet", subject: sheetId }),
  },
  methods: {
    setPosition: (host, subject, [start, end]) => {
      const first = areaArgument(host, start, subject.sheetId);
      const last = isBlank(end) ? first : areaArgument(host, end, subject.sheetId);
      changing(host, subject).place = [first, last];
    },
    delete: (host, subject) => {
      changing(host, subject);
      const all = host.papers.ofSheet(subject.sheetId).charts;
      all.splice(all.indexOf(subject), 1);
    },
  },
};
