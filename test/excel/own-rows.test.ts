/** @jest-environment jsdom */
import type { EmbeddedExcel } from "../../src/embedded";
import { excelHost } from "../../src/excel";
import { showsDay, withDay } from "../../src/excel/cell-days";
import { officeInJsdom } from "../support/office-in-jsdom";
import { template } from "./printed-workbook";
import { inputWorkbook } from "../workbook/inputs/sheets-of";

let excel: EmbeddedExcel;
beforeEach(async () => {
  excel = await officeInJsdom();
});
afterEach(() => excel.dispose());

/** Cells that a person typed on the first sheet, from its first cell on; 45750 is 3 April 2025. */
async function typed(
  values: readonly (readonly (number | string | boolean)[])[],
  days: string | null,
) {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const [header = []] = values;
    const range = sheet.getRange("A1").getResizedRange(values.length - 1, header.length - 1);
    range.values = values.map((row) => [...row]);
    if (days !== null) sheet.getRange(days).numberFormat = [["dd/mm/yyyy"], ["dd/mm/yyyy"]];
    await context.sync();
  });
}

async function select(address: string) {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(address).select();
    await context.sync();
  });
}

const deals = [
  ["Owner", "Amount", "Close Date"],
  ["Ann", 45750, 45750],
  ["Ben", 2000.5, 45751],
];

test("the selected cells come as rows, with their days as days and their numbers as numbers", async () => {
  await typed(deals, "C2:C3");
  await select("A1:C3");
  expect(await excelHost().ownRows({ kind: "selection" })).toEqual({
    name: "Sheet1!A1:C3",
    rows: [
      ["Owner", "Amount", "Close Date"],
      ["Ann", 45750, "2025-04-03"],
      ["Ben", 2000.5, "2025-04-04"],
    ],
  });
});

test("of whole columns that are selected only the used cells are read", async () => {
  await typed(deals, null);
  await select("A:B");
  const { rows } = await excelHost().ownRows({ kind: "selection" });
  expect(rows).toEqual([
    ["Owner", "Amount"],
    ["Ann", 45750],
    ["Ben", 2000.5],
  ]);
});

test("more cells than are asked for at once come whole and in order", async () => {
  const many = Array.from({ length: 20_010 }, (_none, at) => [at, at * 2, at * 3]);
  await typed([["a", "b", "c"], ...many], null);
  await select("A1:C20011");
  const { rows } = await excelHost().ownRows({ kind: "selection" });
  expect(rows).toHaveLength(20_011);
  expect([rows[16_667], rows[20_010]]).toEqual([
    [16_666, 33_332, 49_998],
    [20_009, 40_018, 60_027],
  ]);
});

test("cells that are no table are refused with what to do", async () => {
  await typed(deals, null);
  await select("A1");
  await expect(excelHost().ownRows({ kind: "selection" })).rejects.toThrow(
    "Less than two rows are selected: that is no table. Select all cells of the table",
  );
  await select("H1:J9");
  await expect(excelHost().ownRows({ kind: "selection" })).rejects.toThrow(/nothing|Nothing/);
});

test("a person's table is offered by its name and read with its header; ours are not offered", async () => {
  await typed(deals, "C2:C3");
  await Excel.run(async (context) => {
    const table = context.workbook.tables.add("Sheet1!A1:C3", true);
    table.name = "Exported";
    await context.sync();
  });
  await excelHost().write(inputWorkbook(template("saas-12-reps")), () => undefined);
  expect(await excelHost().ownTables()).toEqual(["Exported"]);
  const { rows } = await excelHost().ownRows({ kind: "table", name: "Exported" });
  expect(rows[1]).toEqual(["Ann", 45750, "2025-04-03"]);
});

test.each([
  ["dd/mm/yyyy", true],
  ["[$-409]mmm d;@", true],
  ["mmm", true],
  ["General", false],
  ["#,##0.00", false],
  ["h:mm", false],
  ['0 "days"', false],
  ["[Red]0", false],
])("the format %s shows a day: %s", (format, isDay) => {
  expect(showsDay(format)).toBe(isDay);
});

test.each([
  [1, "1900-01-01"],
  [59, "1900-02-28"],
  [60, 60],
  [61, "1900-03-01"],
  [45750.75, "2025-04-03"],
  [-1, -1],
])("the serial number %s is %s", (serial, day) => {
  expect(withDay(serial, "yyyy-mm-dd")).toBe(day);
});
