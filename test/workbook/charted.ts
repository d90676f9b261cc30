import type {
  Cell,
  CellContent,
  ChartDescription,
  Look,
  NumberFormat,
  SheetDescription,
  WorkbookDescription,
} from "../../src/workbook";

function cell(value: CellContent, look: Look, format: NumberFormat = "wholeMoney"): Cell {
  return { value, formula: null, look, format, name: null, rule: null, link: null };
}

function summed(value: number): Cell {
  return { ...cell(value, "calculation"), formula: "={quota}+{foot}" };
}

const share = { kind: "number", low: 0, high: 1, hint: "The share of the quota." } as const;

type Row = readonly [string, number, number | null, string, number];

const rows: readonly Row[] = [
  ["Ana <& Co>", 100, 40, "GREEN", 0.5],
  ["Ben", 120, -30, "YELLOW", 0.25],
  ["Cid", 90, null, "RED", 0.75],
  ["Dee", 150, 60, "GREEN", 1],
];

const column = (name: string) => ({ table: "RepList", column: name });
const size = { rows: 15, columns: 5 };

/** A chart in each kind, in a row beneath the blocks and in one right of them. */
export const charts: readonly ChartDescription[] = [
  {
    name: "Clustered",
    kind: "column",
    title: "Quota by rep & mark",
    categoryAxis: "Rep",
    valueAxis: "Quota, USD",
    fromZero: true,
    altText: 'Quota of four reps; the highest is "Dee".',
    categories: column("Rep"),
    series: [
      { name: "Top-down", values: column("Total"), drawn: "marks" },
      { name: "Quota", values: column("Quota") },
      { name: "Total", values: column("Total"), drawn: "line", colour: "C62828" },
    ],
    place: { side: "under", ...size },
  },
  {
    name: "Waterfall",
    kind: "stacked column",
    title: "From share to quota",
    categoryAxis: "Step",
    valueAxis: "USD",
    altText: "How one quota comes about, step by step.",
    categories: column("Rep"),
    series: [
      { name: "Foot", values: column("Quota"), drawn: "unseen" },
      { name: "Step", values: column("Foot") },
      { name: "Rest", values: column("Quota") },
    ],
    place: { side: "under", across: 5, ...size },
  },
  {
    name: "Bars",
    kind: "bar",
    title: "Quota, lying",
    categoryAxis: "Rep",
    valueAxis: "USD",
    altText: "Quota of four reps as bars.",
    categories: column("Rep"),
    series: [{ name: "Quota", values: column("Quota") }],
    place: { side: "under", down: 16, ...size },
  },
  {
    name: "Tornado",
    kind: "stacked bar",
    title: "What moves the quota",
    categoryAxis: "Input",
    valueAxis: "USD",
    altText: "Inputs by how far they move the quota.",
    categories: column("Rep"),
    series: [
      { name: "Down", values: column("Foot") },
      { name: "Up", values: column("Quota") },
    ],
    place: { side: "under", down: 16, across: 5, ...size },
  },
  {
    name: "Trend",
    kind: "line",
    title: "Months",
    categoryAxis: "Month",
    valueAxis: "Share",
    altText: "A line over three months.",
    categories: { name: "MonthNames" },
    series: [
      { name: "Plan", values: { name: "MonthShares" } },
      { name: "Made", values: { name: "MonthMade" }, drawn: "marks" },
    ],
    place: { side: "right", across: 4, ...size },
  },
  {
    name: "Plain",
    kind: "area",
    title: "Quota as an area",
    categoryAxis: "Rep",
    valueAxis: "USD",
    altText: "Quota of four reps as an area.",
    categories: column("Rep"),
    series: [{ name: "Quota", values: column("Quota") }],
    place: { side: "right", down: 16, across: 4, ...size },
  },
  {
    name: "Band",
    kind: "stacked area",
    title: "Forecast with its band",
    categoryAxis: "Rep",
    valueAxis: "USD",
    altText: "A forecast between its bounds.",
    categories: column("Rep"),
    series: [
      { name: "Low", values: column("Quota"), drawn: "unseen" },
      { name: "Band", values: column("Total"), colour: "DCE6F1" },
      { name: "Forecast", values: column("Total"), drawn: "line" },
    ],
    place: { side: "right", across: 9, ...size },
  },
  {
    name: "Points",
    kind: "scatter",
    title: "Share against quota",
    categoryAxis: "Quota, USD",
    valueAxis: "Share",
    altText: "Each rep as a point.",
    categories: column("Quota"),
    series: [{ name: "Reps", values: column("Share") }],
    place: { side: "right", down: 16, across: 9, ...size },
  },
];

const reps: SheetDescription["blocks"][number] = {
  heading: "Reps",
  table: "RepList",
  bodyName: "RepBody",
  columns: ["Rep", "Quota", "Foot", "Total", "Light", "Share"].map((header) => ({
    key: header.toLowerCase(),
    header,
    rangeName: null,
  })),
  rows: rows.map(([name, quota, foot, light, part]) => [
    cell(name, "label", "text"),
    cell(quota, "input"),
    cell(foot, "input"),
    summed(quota + (foot ?? 0)),
    cell(light, "light", "text"),
    { ...cell(part, "input", "percent0"), rule: { ...share } },
  ]),
};

function line(name: string, values: readonly CellContent[], format: NumberFormat) {
  const columns = values.map((_value, place) => ({
    key: `m${place}`,
    header: `M${place}`,
    rangeName: null,
  }));
  const cells = values.map((value) => cell(value, "calculation", format));
  return { heading: name, table: null, bodyName: name, columns, rows: [cells] };
}

const empty = { family: "results", masterCheck: "PASS", widths: [14, 10, 10, 10, 10, 10] } as const;

/** The sheet that the charts stand on, and another that some of them read. */
export const charted: WorkbookDescription = {
  title: "Charts",
  company: "Insurance & Co",
  sheets: [
    {
      ...empty,
      name: "Charts",
      purpose: "Every kind of chart.",
      blocks: [reps],
      frozenColumns: 1,
      charts,
    },
    {
      ...empty,
      name: "The reps' months",
      purpose: "What a line reads.",
      blocks: [
        line("MonthNames", ["Jan", "Feb", "Mar"], "text"),
        line("MonthShares", [0.2, 0.3, 0.5], "share"),
        line("MonthMade", [0.25, "", 0.4], "share"),
        {
          heading: "Checks",
          table: null,
          columns: [{ key: "check", header: "Check", rangeName: null }],
          rows: [[{ ...cell("PASS", "verdict", "text"), name: "MasterCheck" }]],
        },
      ],
    },
  ],
};
