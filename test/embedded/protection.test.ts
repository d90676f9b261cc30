/** @jest-environment jsdom */
import type { EmbeddedExcel } from "../../src/embedded";
import { officeInJsdom } from "../support/office-in-jsdom";

let excel: EmbeddedExcel;
beforeEach(async () => {
  excel = await officeInJsdom();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B2").format.protection.locked = false;
    sheet.protection.protect({ allowFormatColumns: true }, "secret");
    await context.sync();
  });
});
afterEach(() => excel.dispose());

const onSheet = (act: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });

it("Cells are locked unless they were opened", async () => {
  const locked = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const ranges = ["A1", "C1", "B1:C1"].map((address) =>
      sheet.getRange(address).format.protection.load("locked"),
    );
    await context.sync();
    return ranges.map((protection) => protection.locked);
  });
  expect(locked).toEqual([false, true, null]);
});

it("A protected sheet takes values in its open cells only", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
  });
  const locked = onSheet((sheet) => {
    sheet.getRange("B2:C2").values = [[1, 2]];
  });
  await expect(locked).rejects.toMatchObject({ code: "AccessDenied" });
});

it.each<[string, (sheet: Excel.Worksheet) => void]>([
  ["a fill", (sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000")],
  ["a number format", (sheet) => (sheet.getRange("A1").numberFormat = [["0"]])],
  ["a table", (sheet) => sheet.tables.add("A1:B2", true)],
  ["a validation", (sheet) => sheet.getRange("A1").dataValidation.clear()],
  ["clearing", (sheet) => sheet.getRange("C1").clear()],
])("A protected sheet refuses %s", async (_what, act) => {
  await expect(onSheet(act)).rejects.toMatchObject({ code: "AccessDenied" });
});

it("Only the right password opens the sheet again", async () => {
  const wrong = onSheet((sheet) => sheet.protection.unprotect("guess"));
  await expect(wrong).rejects.toMatchObject({ code: "AccessDenied" });
  await onSheet((sheet) => {
    sheet.protection.unprotect("secret");
    sheet.getRange("C1").values = [[1]];
  });
});

it("A person cannot type into a locked cell either", async () => {
  await expect(excel.type("Sheet1", "C1", 1)).rejects.toThrow("locked");
  await excel.type("Sheet1", "A1", 1);
});
