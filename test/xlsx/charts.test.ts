import { strFromU8, unzipSync } from "fflate";
import { sheetLayout } from "../../src/workbook";
import type { ChartDescription, WorkbookDescription } from "../../src/workbook";
import { readWorkbookFile, workbookFile } from "../../src/xlsx";
import { charted, charts } from "../workbook/charted";

async function partsOf(description: WorkbookDescription): Promise<(path: string) => string> {
  const parts = unzipSync(await workbookFile(description));
  return (path) => {
    const found = parts[path];
    if (found === undefined) throw new Error(`no ${path} among ${Object.keys(parts).join(", ")}`);
    return strFromU8(found);
  };
}

const [clustered] = charts;

let part: (path: string) => string;
beforeAll(async () => {
  part = await partsOf(charted);
});

const chart = (number: number) => part(`xl/charts/chart${number}.xml`);

/** All contents of an element, in their order. */
function contents(xml: string, name: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>(.*?)</${name}>`, "g"))].map(
    ([, inner]) => inner ?? "",
  );
}

test("each kind of chart is drawn by what Excel draws it by", () => {
  const plots = charts.map((_chart, place) =>
    [...chart(place + 1).matchAll(/<c:(\w+Chart)>/g)].map(([, plot]) => plot),
  );
  expect(plots).toEqual([
    ["barChart", "lineChart"],
    ["barChart"],
    ["barChart"],
    ["barChart"],
    ["lineChart"],
    ["areaChart"],
    ["areaChart", "lineChart"],
    ["scatterChart"],
  ]);
});

test("charts show their numbers before anything is calculated; a blank is a gap", () => {
  const [, foot] = contents(chart(2), "c:ser");
  expect(contents(foot ?? "", "c:f")).toEqual(["'Charts'!$A$7:$A$10", "'Charts'!$C$7:$C$10"]);
  expect(contents(foot ?? "", "c:numCache")).toEqual([
    '<c:formatCode>#,##0;-#,##0</c:formatCode><c:ptCount val="4"/><c:pt idx="0"><c:v>40</c:v></c:pt><c:pt idx="1"><c:v>-30</c:v></c:pt><c:pt idx="3"><c:v>60</c:v></c:pt>',
  ]);
  expect(contents(foot ?? "", "c:strCache")).toEqual([
    '<c:ptCount val="4"/><c:pt idx="0"><c:v>Ana &lt;&amp; Co&gt;</c:v></c:pt><c:pt idx="1"><c:v>Ben</c:v></c:pt><c:pt idx="2"><c:v>Cid</c:v></c:pt><c:pt idx="3"><c:v>Dee</c:v></c:pt>',
  ]);
});

test("a chart of rows on another sheet calls that sheet as formulas do", () => {
  const [, made] = contents(chart(5), "c:ser");
  expect(contents(made ?? "", "c:f")).toEqual([
    "'The reps'' months'!$A$7:$C$7",
    "'The reps'' months'!$A$15:$C$15",
  ]);
  expect(contents(made ?? "", "c:numCache")[0]).toContain(
    '<c:ptCount val="3"/><c:pt idx="0"><c:v>0.25</c:v></c:pt><c:pt idx="2"><c:v>0.4</c:v></c:pt>',
  );
});

test("title and axes are in words on every chart", () => {
  const words = charts.map((_chart, place) => contents(chart(place + 1), "a:t"));
  expect(words[0]).toEqual(["Quota by rep &amp; mark", "Rep", "Quota, USD"]);
  expect(words.map((each) => each.length)).toEqual(charts.map(() => 3));
});

test("drawings bear the charts' names, their alternative texts and their places", () => {
  const drawing = part("xl/drawings/drawing1.xml");
  expect([...drawing.matchAll(/<xdr:cNvPr [^>]*>/g)].map(([whole]) => whole).slice(0, 2)).toEqual([
    '<xdr:cNvPr id="2" name="Clustered" descr="Quota of four reps; the highest is &quot;Dee&quot;."/>',
    '<xdr:cNvPr id="3" name="Waterfall" descr="How one quota comes about, step by step."/>',
  ]);
  const corners = [...drawing.matchAll(/<xdr:(?:col|row)>(\d+)/g)].map(([, at]) => Number(at));
  expect(corners.slice(0, 8)).toEqual([0, 11, 5, 26, 5, 11, 10, 26]);
});

test("charts of several sheets keep to their own sheets", async () => {
  const [drawn, other] = charted.sheets;
  if (drawn === undefined || other === undefined || clustered === undefined) throw new Error();
  const late = { ...other, name: "Late", blocks: [], charts: [{ ...clustered, name: "Late" }] };
  const found = await partsOf({ ...charted, sheets: [other, drawn, late] });
  const names = [2, 3].map((number) =>
    [...found(`xl/drawings/drawing${number}.xml`).matchAll(/ name="(\w+)"/g)].map(
      ([, name]) => name,
    ),
  );
  expect(names).toEqual([charts.map(({ name }) => name), ["Late"]]);
  expect(found("xl/charts/chart9.xml")).toContain("Quota by rep &amp; mark");
  expect(found("xl/drawings/_rels/drawing3.xml.rels")).toContain("charts/chart9.xml");
});

test("what is not seen is without fill and out of the legend", () => {
  const [foot] = contents(chart(2), "c:ser");
  expect(foot).toContain("<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>");
  expect(contents(chart(2), "c:legendEntry")).toEqual(['<c:idx val="0"/><c:delete val="1"/>']);
  expect(chart(3)).not.toContain("<c:legend>");
});

test("a table's column with one formula fills a row that is added by hand", () => {
  expect(contents(part("xl/tables/table1.xml"), "calculatedColumnFormula")).toEqual([
    "RepList[[#This Row],[Quota]]+RepList[[#This Row],[Foot]]",
  ]);
});

test("neighbours share one rule, whose formula is the first cell's", () => {
  const sheet = part("xl/worksheets/sheet1.xml");
  expect([...sheet.matchAll(/sqref="([^"]+)"/g)].map(([, range]) => range)).toEqual(
    expect.arrayContaining(["B3", "E7:E10", "F7:F10"]),
  );
  expect(sheet).toContain('<formula>E7="YELLOW"</formula>');
  expect(sheet.match(/<dataValidation /g)).toHaveLength(1);
  const priorities = [...sheet.matchAll(/priority="(\d+)"/g)].map(([, each]) => each);
  expect(priorities).toEqual(["1", "2", "3", "4", "5", "6"]);
});

test("frozen columns and the name of a body stand in the file", () => {
  expect(part("xl/worksheets/sheet1.xml")).toContain('xSplit="1" ySplit="3" topLeftCell="B4"');
  const book = part("xl/workbook.xml");
  expect(book).toContain("'Charts'!$A$7:$F$10");
  expect(book).toContain("'The reps'' months'!$A$7:$C$7");
});

test("the same description gives the same bytes, and the values read back", async () => {
  const [first, second] = [await workbookFile(charted), await workbookFile(charted)];
  expect(Buffer.compare(Buffer.from(first), Buffer.from(second))).toBe(0);
  const [sheet] = await readWorkbookFile(first);
  expect(sheet?.rows[6]).toEqual(["Ana <& Co>", 100, 40, 140, "GREEN", 0.5]);
});

test("a description without charts and tables is the library's file as it is", async () => {
  const sheets = charted.sheets.slice(1);
  const parts = unzipSync(await workbookFile({ ...charted, sheets }));
  expect(Object.keys(parts).filter((path) => /chart|drawing/.test(path))).toEqual([]);
});

const mistakes: readonly (readonly [string, Partial<ChartDescription>, string])[] = [
  [
    "a column that no table has",
    { categories: { table: "RepList", column: "Nobody" } },
    "the workbook has no RepList[Nobody]",
  ],
  ["a name of many rows and columns", { categories: { name: "RepBody" } }, "neither one column"],
  ["a line over lying bars", { kind: "bar" }, "no line lies over lying bars"],
  ["no series", { series: [] }, "at least one series"],
  ["a name that is taken", { name: "Bars" }, "its name is taken"],
];

test.each(mistakes)("%s is refused in words", async (_what, change, words) => {
  const [sheet] = charted.sheets;
  if (sheet === undefined || clustered === undefined) throw new Error("no sheet");
  const wrong = { ...sheet, charts: [{ ...clustered, ...change }, ...charts.slice(1)] };
  await expect(
    workbookFile({ ...charted, sheets: [wrong, ...charted.sheets.slice(1)] }),
  ).rejects.toThrow(words);
});

test("a chart stands beneath the blocks or right of the widest", () => {
  const [sheet] = charted.sheets;
  const placed = sheet === undefined ? [] : sheetLayout(sheet).charts;
  expect(placed.map(({ row, column }) => [row, column])).toEqual([
    [11, 0],
    [11, 5],
    [27, 0],
    [27, 5],
    [4, 11],
    [20, 11],
    [4, 16],
    [20, 16],
  ]);
});

test("the axis of bars starts at nought where the chart says so, and is free elsewhere", () => {
  const scaling = (number: number) =>
    contents(contents(chart(number), "c:valAx")[0] ?? "", "c:scaling")[0];
  expect(scaling(1)).toBe('<c:orientation val="minMax"/><c:min val="0"/>');
  expect(scaling(2)).toBe('<c:orientation val="minMax"/>');
});
