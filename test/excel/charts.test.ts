/** @jest-environment jsdom */
import type { EmbeddedExcel } from "../../src/embedded";
import { excelHost } from "../../src/excel";
import type { WorkbookDescription } from "../../src/workbook";
import { officeInJsdom } from "../support/office-in-jsdom";
import { charted } from "../workbook/charted";

let excel: EmbeddedExcel;
beforeEach(async () => {
  excel = await officeInJsdom();
});
afterEach(() => excel.dispose());

const nobodyListens = () => undefined;
const write = (description: WorkbookDescription) => excelHost().write(description, nobodyListens);
const ours = (name: string) =>
  excel.charts().find(({ settings }) => settings.name === `QuotaWorkbook ${name}`);

test("every kind of chart is a native one, over its cells, with its words", async () => {
  await write(charted);
  expect(excel.charts().map(({ settings }) => settings.chartType)).toEqual([
    "ColumnClustered",
    "ColumnStacked",
    "BarClustered",
    "BarStacked",
    "Line",
    "Area",
    "AreaStacked",
    "XYScatter",
  ]);
  expect(ours("Clustered")).toEqual({
    sheet: "Charts",
    settings: {
      name: "QuotaWorkbook Clustered",
      chartType: "ColumnClustered",
      "title.visible": true,
      "title.text": "Quota by rep & mark",
      "categoryAxis.title.visible": true,
      "categoryAxis.title.text": "Rep",
      "valueAxis.title.visible": true,
      "valueAxis.title.text": "Quota, USD",
      "valueAxis.minimum": 0,
      "valueAxis.numberFormat": "#,##0;-#,##0",
      "categoryAxis.tickLabelPosition": "Low",
      "categoryAxis.categoryType": "TextAxis",
      "legend.visible": true,
      "legend.position": "Bottom",
    },
    series: [
      {
        settings: { name: "Quota", "format.fill.color": "#E07B00", gapWidth: 60 },
        values: "Charts!B7:B10",
        across: "Charts!A7:A10",
      },
      {
        settings: {
          name: "Top-down",
          chartType: "Line",
          "format.line.lineStyle": "None",
          markerStyle: "Diamond",
          markerSize: 9,
          markerBackgroundColor: "#0F4C81",
          markerForegroundColor: "#FFFFFF",
        },
        values: "Charts!D7:D10",
        across: "Charts!A7:A10",
      },
      {
        settings: {
          name: "Total",
          chartType: "Line",
          markerStyle: "None",
          "format.line.color": "#C62828",
          "format.line.weight": 2.25,
        },
        values: "Charts!D7:D10",
        across: "Charts!A7:A10",
      },
    ],
    place: ["Charts!A12", "Charts!E26"],
  });
});

test("the foot of a waterfall is not seen, neither in the plot nor in the legend", async () => {
  await write(charted);
  const waterfall = ours("Waterfall");
  expect(waterfall?.series[0]?.settings["format.fill.color"]).toBe("none");
  expect(waterfall?.settings["legend.legendEntries.0.visible"]).toBe(false);
});

test("lying bars begin at the top and keep their values at the bottom", async () => {
  await write(charted);
  expect(ours("Tornado")?.settings).toMatchObject({
    "categoryAxis.reversePlotOrder": true,
    "categoryAxis.position": "Maximum",
  });
});

test("a line reads rows of another sheet", async () => {
  await write(charted);
  expect(ours("Trend")?.series.map(({ values, across }) => [values, across])).toEqual([
    ["'The reps'' months'!A11:C11", "'The reps'' months'!A7:C7"],
    ["'The reps'' months'!A15:C15", "'The reps'' months'!A7:C7"],
  ]);
});

test("points are marks, and a single series has no legend", async () => {
  await write(charted);
  const points = ours("Points");
  expect(points?.series[0]?.settings.markerStyle).toBe("Diamond");
  expect(points?.settings["legend.visible"]).toBe(false);
});

test("writing again draws our charts anew and leaves a person's chart alone", async () => {
  await write(charted);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Charts");
    sheet.charts.add("Line", sheet.getRange("B7:B10"), "Columns").name = "Mine";
    sheet.charts.getItem("QuotaWorkbook Bars").title.text = "touched";
    await context.sync();
  });
  const [sheet, ...others] = charted.sheets;
  const fewer = sheet?.charts?.filter(({ name }) => name !== "Band") ?? [];
  await write({ ...charted, sheets: [...(sheet ? [{ ...sheet, charts: fewer }] : []), ...others] });
  const names = excel.charts().map(({ settings }) => settings.name);
  expect(names).toEqual(["Mine", ...fewer.map(({ name }) => `QuotaWorkbook ${name}`)]);
  expect(ours("Bars")?.settings["title.text"]).toBe("Quota, lying");
  expect(ours("Bars")?.series).toHaveLength(1);
});

test("charts cost two more requests", async () => {
  const heard: string[] = [];
  await excelHost().write(charted, ({ doing }) => heard.push(doing));
  expect(heard).toEqual([
    "making the sheets",
    "writing the formulas",
    "making it look right",
    "making room for the charts",
    "drawing the charts",
    "done",
  ]);
});

test("names of bodies, frozen columns and lights reach the sheets", async () => {
  await write(charted);
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Charts");
    const body = context.workbook.names.getItem("RepBody").getRange().load("address");
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    const formats = sheet.getRange("E7:E10").conditionalFormats.load("items/type");
    await context.sync();
    const first = formats.items[0];
    const range = first?.getRange().load("address");
    first?.custom.rule.load("formula");
    await context.sync();
    return [
      body.address,
      frozen.address,
      formats.items.length,
      range?.address,
      first?.custom.rule.formula,
    ];
  });
  expect(read).toEqual(["Charts!A7:F10", "Charts!A1:A3", 3, "Charts!E7:E10", '=E7="RED"']);
});

test("an axis is free where the chart does not start at nought", async () => {
  await write(charted);
  expect(ours("Waterfall")?.settings).not.toHaveProperty(["valueAxis.minimum"]);
});
