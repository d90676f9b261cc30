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

const between = { decimal: { formula1: 0, formula2: 1, operator: "Between" as const } };

it("A data validation reads back as it was set, on every cell it covers", async () => {
  const read = await onSheet(async (sheet, context) => {
    const { dataValidation } = sheet.getRange("A1:A5");
    dataValidation.rule = between;
    dataValidation.errorAlert = {
      message: "Give a share.",
      showAlert: true,
      style: "Stop",
      title: "Not an answer",
    };
    dataValidation.prompt = { message: "A share.", showPrompt: true, title: "" };
    const cell = sheet.getRange("A3").dataValidation.load("rule,type,errorAlert,prompt");
    await context.sync();
    return cell.toJSON();
  });
  expect(read).toEqual({
    rule: between,
    type: "Decimal",
    errorAlert: {
      message: "Give a share.",
      showAlert: true,
      style: "Stop",
      title: "Not an answer",
    },
    prompt: { message: "A share.", showPrompt: true, title: "" },
  });
});

it("Cells without a validation have none, and cells that differ are inconsistent", async () => {
  const types = await onSheet(async (sheet, context) => {
    sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "Yes,No" } };
    const validations = ["A1", "B1", "A1:B1"].map((address) =>
      sheet.getRange(address).dataValidation.load("type"),
    );
    await context.sync();
    return validations.map(({ type }) => type);
  });
  expect(types).toEqual(["List", "None", "Inconsistent"]);
});

it("A validation can be cleared from some of its cells", async () => {
  const types = await onSheet(async (sheet, context) => {
    sheet.getRange("A1:A5").dataValidation.rule = between;
    sheet.getRange("A2").dataValidation.clear();
    const validations = ["A1", "A2", "A3"].map((address) =>
      sheet.getRange(address).dataValidation.load("type"),
    );
    await context.sync();
    return validations.map(({ type }) => type);
  });
  expect(types).toEqual(["Decimal", "None", "Decimal"]);
});

it("Conditional formats keep their rule and their look, the latest first", async () => {
  const read = await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:A5");
    const custom = range.conditionalFormats.add("Custom");
    custom.custom.rule.formula = '=A1="PASS"';
    custom.custom.format.fill.color = "#C6EFCE";
    custom.custom.format.font.color = "#006100";
    custom.stopIfTrue = true;
    const compared = range.conditionalFormats.add("CellValue");
    compared.cellValue.rule = { formula1: "=100", operator: "GreaterThan" };
    compared.cellValue.format.font.bold = true;
    const formats = sheet.getRange("A2").conditionalFormats.load("items/type,items/stopIfTrue");
    await context.sync();
    const [first, second] = formats.items;
    first?.cellValue.load("rule");
    second?.custom.rule.load("formula");
    second?.custom.format.fill.load("color");
    second?.cellValueOrNullObject.load("rule");
    await context.sync();
    return [
      formats.items.map(({ type, stopIfTrue }) => [type, stopIfTrue]),
      first?.cellValue.rule,
      second?.custom.rule.formula,
      second?.custom.format.fill.color,
      second?.cellValueOrNullObject.isNullObject,
    ];
  });
  expect(read).toEqual([
    [
      ["CellValue", false],
      ["Custom", true],
    ],
    { formula1: "=100", operator: "GreaterThan" },
    '=A1="PASS"',
    "#C6EFCE",
    true,
  ]);
});

it("Clearing all removes the conditional formats of a range and no others", async () => {
  const counts = await onSheet(async (sheet, context) => {
    sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    sheet.getRange("B1").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    sheet.getRange("A1").conditionalFormats.clearAll();
    const counted = ["A1", "B1"].map((address) =>
      sheet.getRange(address).conditionalFormats.getCount(),
    );
    await context.sync();
    return counted.map(({ value }) => value);
  });
  expect(counts).toEqual([0, 1]);
});

it("A conditional format moves up or down among those of its sheet", async () => {
  const order = await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1");
    for (const formula of ["=FALSE", "=TRUE"])
      range.conditionalFormats.add("Custom").custom.rule.formula = formula;
    const formats = range.conditionalFormats.load("items/priority");
    await context.sync();
    const [first] = formats.items;
    if (first) first.priority = 1;
    formats.load("items/custom/rule/formula");
    await context.sync();
    return formats.items.map(({ custom }) => custom.rule.formula);
  });
  expect(order).toEqual(["=FALSE", "=TRUE"]);
});
