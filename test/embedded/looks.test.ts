/** @jest-environment jsdom */
import type { EmbeddedExcel } from "../../src/embedded";
import { officeInJsdom } from "../support/office-in-jsdom";

let excel: EmbeddedExcel;
beforeEach(async () => {
  excel = await officeInJsdom();
});
afterEach(() => excel.dispose());

const onSheet = <T>(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  Excel.run((context) => act(context.workbook.worksheets.getItem("Sheet1"), context));

it("An untouched cell looks as in a new workbook", async () => {
  const look = await onSheet(async (sheet, context) => {
    const { format } = sheet.getRange("A1");
    format.load("horizontalAlignment,verticalAlignment,wrapText,indentLevel,columnWidth,rowHeight");
    format.font.load("name,size,bold,italic,color,underline");
    format.fill.load("color");
    await context.sync();
    return { ...format.toJSON(), font: format.font.toJSON(), fill: format.fill.color };
  });
  expect(look).toEqual({
    horizontalAlignment: "General",
    verticalAlignment: "Bottom",
    wrapText: false,
    indentLevel: 0,
    columnWidth: 48,
    rowHeight: 15,
    font: {
      name: "Calibri",
      size: 11,
      bold: false,
      italic: false,
      color: "#000000",
      underline: "None",
    },
    fill: "#FFFFFF",
  });
});

it("A look reads back as it was set", async () => {
  const look = await onSheet(async (sheet, context) => {
    const range = sheet.getRange("B2:C3");
    range.format.set({
      horizontalAlignment: "Center",
      verticalAlignment: "Top",
      wrapText: true,
      indentLevel: 2,
      font: { name: "Arial", size: 14, bold: true, color: "#1f4e79", underline: "Single" },
      fill: { color: "#fff2cc" },
    });
    const { format } = sheet.getRange("C3");
    format.load("horizontalAlignment,verticalAlignment,wrapText,indentLevel");
    format.font.load("name,size,bold,color,underline");
    format.fill.load("color");
    await context.sync();
    return { ...format.toJSON(), font: format.font.toJSON(), fill: format.fill.color };
  });
  expect(look).toEqual({
    horizontalAlignment: "Center",
    verticalAlignment: "Top",
    wrapText: true,
    indentLevel: 2,
    font: { name: "Arial", size: 14, bold: true, color: "#1F4E79", underline: "Single" },
    fill: "#FFF2CC",
  });
});

it("A look that differs between cells is null", async () => {
  const bold = await onSheet(async (sheet, context) => {
    sheet.getRange("A1").format.font.bold = true;
    const font = sheet.getRange("A1:A2").format.font.load("bold,italic");
    await context.sync();
    return font.toJSON();
  });
  expect(bold).toEqual({ bold: null, italic: false });
});

it("A whole column or sheet takes a look, its empty cells included", async () => {
  const read = await onSheet(async (sheet, context) => {
    sheet.getRange("B5").format.font.bold = true;
    sheet.getRange().format.font.name = "Arial";
    sheet.getRange("B:B").format.fill.color = "#DDEBF7";
    const cells = ["B5", "B900", "C900"].map((address) => sheet.getRange(address).format);
    cells.forEach((format) => {
      format.font.load("name,bold");
      format.fill.load("color");
    });
    await context.sync();
    return cells.map(({ font, fill }) => [font.name, font.bold, fill.color]);
  });
  expect(read).toEqual([
    ["Arial", true, "#DDEBF7"],
    ["Arial", false, "#DDEBF7"],
    ["Arial", false, "#FFFFFF"],
  ]);
});

it("A border stands on its edge alone", async () => {
  const read = await onSheet(async (sheet, context) => {
    const edge = sheet.getRange("A1:B2").format.borders.getItem("EdgeBottom");
    edge.style = "Continuous";
    edge.color = "#8EA9C8";
    edge.weight = "Medium";
    const borders = [
      sheet.getRange("A2").format.borders.getItem("EdgeBottom"),
      sheet.getRange("A1").format.borders.getItem("EdgeBottom"),
    ];
    borders.forEach((border) => border.load("style,color,weight"));
    await context.sync();
    return borders.map((border) => border.toJSON());
  });
  expect(read).toEqual([
    { style: "Continuous", color: "#8EA9C8", weight: "Medium" },
    { style: "None", color: "#000000", weight: "Thin" },
  ]);
});

it("Columns and rows take a size, and fit their texts on request", async () => {
  const sizes = await onSheet(async (sheet, context) => {
    sheet.getRange("A1").format.columnWidth = 90;
    sheet.getRange("A1").format.rowHeight = 30;
    sheet.getRange("B1").values = [["A heading of some length"]];
    sheet.getRange("B:B").format.autofitColumns();
    const formats = ["A1", "B1", "A1:B1"].map((address) => sheet.getRange(address).format);
    formats.forEach((format) => format.load("columnWidth,rowHeight"));
    await context.sync();
    return formats.map(({ columnWidth, rowHeight }) => [columnWidth, rowHeight]);
  });
  expect(sizes).toEqual([
    [90, 30],
    [135, 30],
    [null, 30],
  ]);
});

it("Clearing formats takes looks away and leaves the values", async () => {
  const read = await onSheet(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    cell.values = [[0.5]];
    cell.numberFormat = [["0%"]];
    cell.format.fill.color = "#FFF2CC";
    cell.clear("Formats");
    cell.load("values,numberFormat");
    cell.format.fill.load("color");
    await context.sync();
    return [cell.values, cell.numberFormat, cell.format.fill.color];
  });
  expect(read).toEqual([[[0.5]], [["General"]], "#FFFFFF"]);
});

it("A colour or an alignment that Excel does not know is refused", async () => {
  const colored = onSheet(async (sheet, context) => {
    sheet.getRange("A1").format.fill.color = "#12";
    await context.sync();
  });
  await expect(colored).rejects.toMatchObject({ code: "InvalidArgument" });
});
