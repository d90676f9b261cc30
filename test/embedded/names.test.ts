/** @jest-environment jsdom */
import type { EmbeddedExcel } from "../../src/embedded";
import { officeInJsdom } from "../support/office-in-jsdom";

let excel: EmbeddedExcel;
beforeEach(async () => {
  excel = await officeInJsdom();
});
afterEach(() => excel.dispose());

it("A name tells what it stands for, whether cells or a constant", async () => {
  const items = await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    names.add("Spend", worksheets.getItem("Sheet1").getRange("B2:B3"), "Monthly");
    names.add("Rate", "=0.25");
    names.add("Greeting", '="Hello"');
    names.add("Cell", "=Sheet1!$D$4");
    names.load("items/name,items/formula,items/value,items/type,items/comment,items/scope");
    await context.sync();
    return names.items.map((item) => item.toJSON());
  });
  const scope = "Workbook";
  const comment = "";
  const cells = "Sheet1!$B$2:$B$3";
  expect(items).toEqual([
    { name: "Spend", formula: `=${cells}`, value: cells, type: "Range", comment: "Monthly", scope },
    { name: "Rate", formula: "=0.25", value: 0.25, type: "Double", comment, scope },
    { name: "Greeting", formula: '="Hello"', value: "Hello", type: "String", comment, scope },
    { name: "Cell", formula: "=Sheet1!$D$4", value: "Sheet1!$D$4", type: "Range", comment, scope },
  ]);
});

it("A name leads to its cells, and formulas may use it whatever the case", async () => {
  const read = await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const sheet = worksheets.getItem("Sheet1");
    names.add("Spend", sheet.getRange("B2"));
    names.getItem("SPEND").getRange().values = [[21]];
    const cell = sheet.getRange("A1");
    cell.formulas = [["=spend*2"]];
    cell.load("values");
    const range = names.getItem("spend").getRange().load("address");
    const asked = sheet.getRange("Spend").load("address");
    await context.sync();
    return [cell.values, range.address, asked.address];
  });
  expect(read).toEqual([[[42]], "Sheet1!B2", "Sheet1!B2"]);
});

it("A constant and a missing name have no range", async () => {
  const read = await Excel.run(async (context) => {
    const { names } = context.workbook;
    names.add("Rate", "=0.25");
    const ranges = ["Rate", "Nobody"].map((name) =>
      names.getItemOrNullObject(name).getRangeOrNullObject(),
    );
    await context.sync();
    return ranges.map(({ isNullObject }) => isNullObject);
  });
  expect(read).toEqual([true, true]);
});

it.each([["A1"], ["R1C1"], ["two words"], ["1st"], ["c"]])("%s is no name", async (name) => {
  const added = Excel.run(async (context) => {
    context.workbook.names.add(name, "=1");
    await context.sync();
  });
  await expect(added).rejects.toMatchObject({ code: "InvalidArgument" });
});

it("A name is given once, but a sheet may have its own of the same name", async () => {
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    context.workbook.names.add("Total", sheet.getRange("A1"));
    sheet.names.add("Total", sheet.getRange("B1"));
    await context.sync();
    const own = sheet.names.getItem("Total").load("formula,scope");
    await context.sync();
    return own.toJSON();
  });
  expect(read).toEqual({ formula: "=Sheet1!$B$1", scope: "Worksheet" });
  const again = Excel.run(async (context) => {
    context.workbook.names.add("TOTAL", "=1");
    await context.sync();
  });
  await expect(again).rejects.toMatchObject({
    code: "ItemAlreadyExists",
    debugInfo: { errorLocation: "NamedItemCollection.add" },
  });
});

it("A deleted name is gone from formulas too", async () => {
  const values = await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const cell = worksheets.getItem("Sheet1").getRange("A1");
    names.add("Rate", "=0.25");
    cell.formulas = [["=Rate*4"]];
    await context.sync();
    names.getItem("Rate").delete();
    cell.load("values");
    await context.sync();
    return cell.values;
  });
  expect(values).toEqual([["#NAME?"]]);
});
