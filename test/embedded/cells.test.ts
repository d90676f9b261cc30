/** @jest-environment jsdom */
import type { EmbeddedExcel } from "../../src/embedded";
import { officeInJsdom } from "../support/office-in-jsdom";

let excel: EmbeddedExcel;
beforeEach(async () => {
  excel = await officeInJsdom();
});
afterEach(() => excel.dispose());

it("computes a formula and gives it back as it was written", async () => {
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A2").formulas = [[6], ["=A1*7"]];
    const range = sheet.getRange("A1:A2");
    range.load("values,formulas,address");
    await context.sync();
    return { values: range.values, formulas: range.formulas, address: range.address };
  });
  expect(read).toEqual({
    values: [[6], [42]],
    formulas: [[6], ["=A1*7"]],
    address: "Sheet1!A1:A2",
  });
});
