/** @jest-environment jsdom */
import type { EmbeddedExcel } from "../../src/embedded";
import { officeInJsdom } from "../support/office-in-jsdom";

let excel: EmbeddedExcel;
beforeEach(async () => {
  excel = await officeInJsdom();
});
afterEach(() => excel.dispose());

const names = () =>
  Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });

const added = (name: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });

it("A new workbook has one sheet; a new sheet comes last and does not become active", async () => {
  await added("Inputs");
  const active = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return sheet.name;
  });
  expect(await names()).toEqual(["Sheet1", "Inputs"]);
  expect(active).toBe("Sheet1");
});

it.each([
  ["a".repeat(32), "InvalidArgument"],
  ["Plan/Actual", "InvalidArgument"],
  ["What?", "InvalidArgument"],
  ["'Quoted", "InvalidArgument"],
  ["SHEET1", "ItemAlreadyExists"],
])("The sheet name %s is refused with %s", async (name, code) => {
  await expect(added(name)).rejects.toMatchObject({ code });
  expect(await names()).toEqual(["Sheet1"]);
});

it("A name of 31 characters is taken", async () => {
  await added("b".repeat(31));
  expect(await names()).toEqual(["Sheet1", "b".repeat(31)]);
});

it("A missing sheet is not found, or is a null object when that was asked for", async () => {
  const missing = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Nowhere").load("name");
    await context.sync();
  });
  await expect(missing).rejects.toMatchObject({
    code: "ItemNotFound",
    debugInfo: { errorLocation: "WorksheetCollection.getItem" },
  });
  const isNull = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
    const range = sheet.getRange("A1").load("values");
    await context.sync();
    return [sheet.isNullObject, range.isNullObject];
  });
  expect(isNull).toEqual([true, true]);
});

it("Renaming a sheet carries its formulas and names along", async () => {
  const read = await Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.add("Inputs");
    sheet.getRange("A1").values = [[21]];
    workbook.names.add("Half", sheet.getRange("A1"));
    const cell = workbook.worksheets.getItem("Sheet1").getRange("A1");
    cell.formulas = [["=Inputs!A1+Half"]];
    await context.sync();
    sheet.name = "My inputs";
    cell.load("formulas,values");
    const name = workbook.names.getItem("Half").load("formula");
    await context.sync();
    return [cell.formulas, cell.values, name.formula];
  });
  expect(read).toEqual([[["='My inputs'!A1+Half"]], [[42]], "='My inputs'!$A$1"]);
});

it("Deleting a sheet breaks the formulas and names that pointed to it", async () => {
  const read = await Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.add("Gone");
    sheet.getRange("A1:A2").values = [["Price"], [1]];
    sheet.tables.add("A1:A2", true).name = "Prices";
    workbook.names.add("Lost", sheet.getRange("A2"));
    const cell = workbook.worksheets.getItem("Sheet1").getRange("A1:A2");
    cell.formulas = [["=Gone!A2"], ["=Lost"]];
    await context.sync();
    sheet.delete();
    cell.load("values");
    const name = workbook.names.getItem("Lost").load("formula");
    const tables = workbook.tables.load("items/name");
    await context.sync();
    return [cell.values, name.formula, tables.items.length];
  });
  expect(read).toEqual([[["#REF!"], ["#REF!"]], "=#REF!", 0]);
});

it("The last visible sheet can be neither deleted nor hidden", async () => {
  const deleted = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").delete();
    await context.sync();
  });
  await expect(deleted).rejects.toMatchObject({ code: "InvalidArgument" });
  const hidden = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").visibility = "Hidden";
    await context.sync();
  });
  await expect(hidden).rejects.toMatchObject({ code: "InvalidArgument" });
});

it("A sheet's place, colour, gridlines, visibility and frozen rows read back as set", async () => {
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Inputs");
    sheet.position = 0;
    sheet.tabColor = "#4472C4";
    sheet.showGridlines = false;
    sheet.freezePanes.freezeRows(3);
    sheet.load("name,position,tabColor,showGridlines,visibility");
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    const second = context.workbook.worksheets.getItem("Sheet1");
    second.visibility = "Hidden";
    second.load("visibility,position");
    await context.sync();
    return [sheet.toJSON(), frozen.address, second.toJSON()];
  });
  expect(read).toEqual([
    {
      name: "Inputs",
      position: 0,
      tabColor: "#4472C4",
      showGridlines: false,
      visibility: "Visible",
    },
    "Inputs!1:3",
    { visibility: "Hidden", position: 1 },
  ]);
});

it("Panes freeze at a range, and open again", async () => {
  const read = await Excel.run(async (context) => {
    const { freezePanes } = context.workbook.worksheets.getItem("Sheet1");
    freezePanes.freezeAt(context.workbook.worksheets.getItem("Sheet1").getRange("A1:B4"));
    const frozen = freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    freezePanes.unfreeze();
    const open = freezePanes.getLocationOrNullObject();
    await context.sync();
    return [frozen.address, open.isNullObject];
  });
  expect(read).toEqual(["Sheet1!A1:B4", true]);
});

it("Activating and selecting decide the active sheet and the selected range", async () => {
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Second");
    sheet.getRange("B2:C3").select();
    const selected = context.workbook.getSelectedRange().load("address");
    const cell = context.workbook.getActiveCell().load("address");
    await context.sync();
    return [selected.address, cell.address];
  });
  expect(read).toEqual(["Second!B2:C3", "Second!B2"]);
});
