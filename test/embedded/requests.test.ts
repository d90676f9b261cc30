/** @jest-environment jsdom */
import type { EmbeddedExcel } from "../../src/embedded";
import { officeInJsdom } from "../support/office-in-jsdom";

let excel: EmbeddedExcel;
beforeEach(async () => {
  excel = await officeInJsdom();
});
afterEach(() => excel.dispose());

const write = (address: string, value: unknown) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange(address).values = [[value]];
    await context.sync();
  });

const valueAt = (address: string) =>
  Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange(address).load("values");
    await context.sync();
    return cell.values[0]?.[0] as unknown;
  });

it("Requests, actions and bytes are counted until they are reset", async () => {
  await write("A1", 1);
  const { requests, actions, bytes } = excel.tally();
  // The second request is the library's own: it gives the range's reference back.
  expect([requests, actions]).toEqual([2, 9]);
  expect(bytes).toBe(1107);
  excel.resetTally();
  expect(excel.tally()).toEqual({ requests: 0, actions: 0, bytes: 0 });
});

it("Actions before a failing one have taken effect, those behind it have not", async () => {
  const failing = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").values = [["done"]];
    context.workbook.worksheets.add("History");
    sheet.getRange("A2").values = [["never"]];
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({
    code: "InvalidArgument",
    debugInfo: {
      errorLocation: "WorksheetCollection.add",
      statement: expect.stringContaining("worksheets.add"),
    },
  });
  expect([await valueAt("A1"), await valueAt("A2")]).toEqual(["done", ""]);
});

it("A fault before a request leaves everything as it was", async () => {
  excel.failWith({ atRequest: 1, code: "GeneralException", when: "before" });
  await expect(write("A1", 1)).rejects.toMatchObject({ code: "GeneralException" });
  expect(await valueAt("A1")).toBe("");
});

it("A fault after a request comes when it has been carried out", async () => {
  excel.failWith({ atRequest: 1, code: "Timeout", message: "Too slow.", when: "after" });
  await expect(write("A1", 1)).rejects.toMatchObject({ code: "Timeout", message: "Too slow." });
  expect(await valueAt("A1")).toBe(1);
});

it("A fault taken back does not come", async () => {
  excel.failWith({ atRequest: 1, code: "GeneralException", when: "before" });
  excel.failWith(null);
  await write("A1", 1);
  expect(await valueAt("A1")).toBe(1);
});

it("A request above five megabytes is refused", async () => {
  const large = Excel.run(async (context) => {
    const rows = Array.from({ length: 200 }, () => ["x".repeat(30_000)]);
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:A200").values = rows;
    await context.sync();
  });
  await expect(large).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
  expect(await valueAt("A1")).toBe("");
});

it("What the embedded Excel does not answer is refused by its name", async () => {
  const asked = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.pivotTables.add("Pivot", sheet.getRange("A1:A2"), sheet.getRange("C1"));
    await context.sync();
  });
  await expect(asked).rejects.toMatchObject({
    code: "ApiNotFound",
    debugInfo: { errorLocation: "Worksheet.pivotTables" },
  });
  const manual = Excel.run(async (context) => {
    context.application.calculationMode = "Manual";
    await context.sync();
  });
  await expect(manual).rejects.toMatchObject({ code: "ApiNotFound" });
});

it("Office is ready as Excel on the web, and says which API sets it has", async () => {
  expect(await Office.onReady()).toEqual({ host: "Excel", platform: "OfficeOnline" });
  const has = (name: string, version: string) =>
    Office.context.requirements.isSetSupported(name, version);
  expect([has("ExcelApi", "1.9"), has("ExcelApi", "1.16"), has("ExcelApi", "1.17")]).toEqual([
    true,
    true,
    false,
  ]);
  expect(has("WordApi", "1.1")).toBe(false);
});

it("Requests made at the same time are answered one after the other", async () => {
  await Promise.all([write("A1", 1), write("A1", 2), write("A1", 3)]);
  expect(await valueAt("A1")).toBe(3);
});
