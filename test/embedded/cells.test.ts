/** @jest-environment jsdom */
import type { EmbeddedExcel } from "../../src/embedded";
import { officeInJsdom } from "../support/office-in-jsdom";

let excel: EmbeddedExcel;
beforeEach(async () => {
  excel = await officeInJsdom();
});
afterEach(() => excel.dispose());

const written = (address: string, given: unknown) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address);
    Reflect.set(range, "values", given);
    range.load("values,formulas,text,valueTypes,numberFormat");
    await context.sync();
    return range.toJSON();
  });

it("A formula computes and comes back as it was written", async () => {
  const range = await written("A1:A2", [[6], ["=A1*7"]]);
  expect(range.values).toEqual([[6], [42]]);
  expect(range.formulas).toEqual([[6], ["=A1*7"]]);
  expect(range.valueTypes).toEqual([["Double"], ["Double"]]);
});

it("A blank cell is an empty text, and so is a formula that gives an empty text", async () => {
  const range = await written("A1:B1", [["", '=IF(1=1,"",1)']]);
  expect(range.values).toEqual([["", ""]]);
  expect(range.valueTypes).toEqual([["Empty", "String"]]);
});

it("Truth values stay truth values, written or computed", async () => {
  const range = await written("A1:C1", [[true, "=1=2", "true"]]);
  expect(range.values).toEqual([[true, false, true]]);
  expect(range.text).toEqual([["TRUE", "FALSE", "TRUE"]]);
});

it("Errors come back as Excel names them", async () => {
  const range = await written("A1:C1", [["=1/0", "=NOSUCH(1)", '=VALUE("x")']]);
  expect(range.values).toEqual([["#DIV/0!", "#NAME?", "#VALUE!"]]);
  expect(range.valueTypes).toEqual([["Error", "Error", "Error"]]);
});

it("Text that reads as a number, a share or a date becomes one, as when it is typed", async () => {
  const range = await written("A1:E1", [["1,200", "12.5%", "2026-01-31", "13/40/2026", "'007"]]);
  expect(range.values).toEqual([[1200, 0.125, 46053, "13/40/2026", "007"]]);
  expect(range.text).toEqual([["1,200", "12.50%", "1/31/2026", "13/40/2026", "007"]]);
});

it("A cell formatted as text keeps what is written", async () => {
  const range = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    cell.numberFormat = [["@"]];
    cell.values = [["0042"]];
    cell.load("values,valueTypes");
    await context.sync();
    return cell.toJSON();
  });
  expect(range.values).toEqual([["0042"]]);
  expect(range.valueTypes).toEqual([["String"]]);
});

it("A single value goes to every cell, and null leaves a cell as it is", async () => {
  await written("A1:B2", 5);
  const range = await written("A1:B2", [
    [null, 1],
    [2, null],
  ]);
  expect(range.values).toEqual([
    [5, 1],
    [2, 5],
  ]);
});

it("An array of another shape is refused, and nothing is written", async () => {
  await expect(written("A1:B2", [[1, 2, 3]])).rejects.toMatchObject({ code: "InvalidArgument" });
  const used = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getUsedRangeOrNullObject(true);
    await context.sync();
    return range.isNullObject;
  });
  expect(used).toBe(true);
});

it("A block of ten thousand cells is written whole, though the library sends it in pieces", async () => {
  const rows = Array.from({ length: 1000 }, (_row, r) =>
    Array.from({ length: 10 }, (_c, c) => r * c),
  );
  const range = await written("C5:L1004", rows);
  expect(range.values?.[999]).toEqual([0, 999, 1998, 2997, 3996, 4995, 5994, 6993, 7992, 8991]);
});

it("Number formats decide the text and not the value", async () => {
  const range = await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem("Sheet1").getRange("A1:C1");
    cells.values = [[0.5, 1234.5, 46053]];
    cells.numberFormat = [["0%", "$#,##0", "yyyy-mm-dd"]];
    cells.load("values,text,numberFormat");
    await context.sync();
    return cells.toJSON();
  });
  expect(range.values).toEqual([[0.5, 1234.5, 46053]]);
  expect(range.text).toEqual([["50%", "$1,235", "2026-01-31"]]);
  expect(range.numberFormat).toEqual([["0%", "$#,##0", "yyyy-mm-dd"]]);
});

it("Ranges lead to further ranges, within the grid", async () => {
  const addresses = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange("B2:D5");
    const reached = [
      range.getCell(1, 2),
      range.getRow(0),
      range.getColumn(1),
      range.getLastCell(),
      range.getOffsetRange(1, -1),
      range.getResizedRange(-3, 1),
      range.getEntireColumn(),
      range.getEntireRow(),
      sheet.getRangeByIndexes(9, 26, 2, 1),
      sheet.getCell(0, 0),
    ];
    reached.forEach((one) => one.load("address"));
    await context.sync();
    return reached.map(({ address }) => address);
  });
  expect(addresses).toEqual([
    "Sheet1!D3",
    "Sheet1!B2:D2",
    "Sheet1!C2:C5",
    "Sheet1!D5",
    "Sheet1!A3:C6",
    "Sheet1!B2:E2",
    "Sheet1!B:D",
    "Sheet1!2:5",
    "Sheet1!AA10:AA11",
    "Sheet1!A1",
  ]);
});

it("A range beyond the last row or column is refused", async () => {
  const beyond = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1048577").load("address");
    await context.sync();
  });
  await expect(beyond).rejects.toMatchObject({ code: "InvalidArgument" });
});

it("The used range holds every value, and clearing contents empties it but keeps formats", async () => {
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("C3").values = [[1]];
    sheet.getRange("E7").formulas = [["=C3"]];
    sheet.getRange("C3").format.fill.color = "#FFF2CC";
    const used = sheet.getUsedRange(true).load("address");
    await context.sync();
    sheet.getRange().clear("Contents");
    const after = sheet.getUsedRangeOrNullObject(true);
    const fill = sheet.getRange("C3").format.fill.load("color");
    await context.sync();
    return { used: used.address, isEmpty: after.isNullObject, fill: fill.color };
  });
  expect(read).toEqual({ used: "Sheet1!C3:E7", isEmpty: true, fill: "#FFF2CC" });
});

it("A range found in one request can be used in the next", async () => {
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    range.values = [[1]];
    await context.sync();
    range.formulas = [["=1+1"]];
    await context.sync();
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([[2]]);
});

it("A link shows its own text and tells where it leads", async () => {
  const read = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    cell.hyperlink = { documentReference: "'Sheet1'!B2", textToDisplay: "Go" };
    cell.load("values,hyperlink");
    await context.sync();
    return cell.toJSON();
  });
  expect(read.values).toEqual([["Go"]]);
  expect(read.hyperlink).toEqual({ documentReference: "'Sheet1'!B2", textToDisplay: "Go" });
});
