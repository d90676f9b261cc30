/** @jest-environment jsdom */
import type { EmbeddedExcel } from "../../src/embedded";
import { officeInJsdom } from "../support/office-in-jsdom";

let excel: EmbeddedExcel;
beforeEach(async () => {
  excel = await officeInJsdom();
});
afterEach(() => excel.dispose());

const roster = (context: Excel.RequestContext): Excel.Table => {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  sheet.getRange("B2:C4").values = [
    ["Name", "Deals"],
    ["Ann", 3],
    ["Ben", 4],
  ];
  const table = sheet.tables.add("B2:C4", true);
  table.name = "Roster";
  return table;
};

it("A table knows its parts, its columns and its sheet", async () => {
  const read = await Excel.run(async (context) => {
    const table = roster(context);
    const ranges = [
      table.getRange(),
      table.getHeaderRowRange(),
      table.getDataBodyRange(),
      table.columns.getItem("Deals").getDataBodyRange(),
      table.columns.getItemAt(0).getHeaderRowRange(),
    ];
    ranges.forEach((range) => range.load("address"));
    table.columns.load("items/name,items/index");
    table.worksheet.load("name");
    await context.sync();
    return [
      ranges.map(({ address }) => address),
      table.columns.items.map((column) => column.toJSON()),
      table.worksheet.name,
    ];
  });
  expect(read).toEqual([
    ["Sheet1!B2:C4", "Sheet1!B2:C2", "Sheet1!B3:C4", "Sheet1!C3:C4", "Sheet1!B2"],
    [
      { index: 0, name: "Name" },
      { index: 1, name: "Deals" },
    ],
    "Sheet1",
  ]);
});

it("A range tells the tables that it reaches into", async () => {
  const names = await Excel.run(async (context) => {
    const sheet = roster(context).worksheet;
    const tables = ["C4:F9", "B5:C9", "B:B"].map((cells) =>
      sheet.getRange(cells).getTables(false).load("items/name"),
    );
    await context.sync();
    return tables.map(({ items }) => items.map(({ name }) => name));
  });
  expect(names).toEqual([["Roster"], [], ["Roster"]]);
});

it("Headers written after the table was made name its columns", async () => {
  const values = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const table = sheet.tables.add("A1:B3", true);
    table.name = "Prices";
    await context.sync();
    table.getHeaderRowRange().values = [["Item", "Price"]];
    table.getDataBodyRange().values = [
      ["a", 2],
      ["b", 5],
    ];
    const cell = sheet.getRange("D1");
    cell.formulas = [["=SUM(Prices[Price])"]];
    cell.load("values");
    await context.sync();
    return cell.values;
  });
  expect(values).toEqual([[7]]);
});

it("Headers are texts, never empty and never the same twice", async () => {
  const headers = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:D1").values = [["Year", "", 2026, "Year"]];
    const header = sheet.tables.add("A1:D2", true).getHeaderRowRange().load("values");
    await context.sync();
    return header.values;
  });
  expect(headers).toEqual([["Year", "Column2", "2026", "Year2"]]);
});

it("A table made without headers gets some above its cells", async () => {
  const values = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    const range = sheet.tables.add("A1:B2", false).getRange().load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([
    ["Column1", "Column2"],
    [1, 2],
    [3, 4],
  ]);
});

it("Tables and names share one list of names", async () => {
  const taken = (act: (context: Excel.RequestContext, table: Excel.Table) => void) =>
    Excel.run(async (context) => {
      act(context, context.workbook.tables.getItem("Roster"));
      await context.sync();
    });
  await Excel.run(async (context) => {
    roster(context);
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    context.workbook.names.add("Budget", sheet.getRange("A1"));
    await context.sync();
  });
  const renamed = taken((_context, table) => {
    table.name = "budget";
  });
  await expect(renamed).rejects.toMatchObject({ code: "ItemAlreadyExists" });
  const named = taken((context) => {
    context.workbook.names.add("ROSTER", "=1");
  });
  await expect(named).rejects.toMatchObject({ code: "ItemAlreadyExists" });
});

it("Renaming a table carries the formulas along that name it", async () => {
  const cells = await Excel.run(async (context) => {
    const table = roster(context);
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("F1");
    cell.formulas = [["=SUM(Roster[Deals])"]];
    await context.sync();
    table.name = "Team";
    cell.load("values");
    await context.sync();
    return cell.values;
  });
  expect(cells).toEqual([[7]]);
});

it("Overlapping tables are refused", async () => {
  const overlapping = Excel.run(async (context) => {
    roster(context);
    context.workbook.worksheets.getItem("Sheet1").tables.add("C4:D6", true);
    await context.sync();
  });
  await expect(overlapping).rejects.toMatchObject({ code: "InvalidArgument" });
});

it("A table's looks read back as set", async () => {
  const read = await Excel.run(async (context) => {
    const table = roster(context);
    table.style = "TableStyleLight1";
    table.showBandedRows = false;
    table.showFilterButton = false;
    table.load("name,style,showBandedRows,showFilterButton,showHeaders,showTotals");
    await context.sync();
    return table.toJSON();
  });
  expect(read).toEqual({
    name: "Roster",
    style: "TableStyleLight1",
    showBandedRows: false,
    showFilterButton: false,
    showHeaders: true,
    showTotals: false,
  });
});

it("A deleted table is gone, and its collection counts the others", async () => {
  const count = await Excel.run(async (context) => {
    roster(context);
    await context.sync();
    context.workbook.tables.getItem("roster").delete();
    const left = context.workbook.tables.getCount();
    const missing = context.workbook.tables.getItemOrNullObject("Roster");
    await context.sync();
    return [left.value, missing.isNullObject];
  });
  expect(count).toEqual([0, true]);
});
