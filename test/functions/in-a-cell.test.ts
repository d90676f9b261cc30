/** @jest-environment jsdom */
import type { EmbeddedExcel } from "../../src/embedded";
import { evaluate, registered, type Argument } from "../../src/functions";
import { officeInJsdom } from "../support/office-in-jsdom";

let excel: EmbeddedExcel;
beforeAll(async () => {
  excel = await officeInJsdom({
    functions: registered.map(({ name, description }) => ({
      name,
      description,
      call: (args) => {
        const outcome = evaluate(name, args as readonly Argument[]);
        return "value" in outcome ? outcome.value : outcome;
      },
    })),
  });
});
afterAll(() => excel.dispose());

/** What the cells from F1 down show once the formula stands in F1. */
async function spilled(formula: string, rows: number) {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    // Weights, floors and caps of four reps: 05-alloc-09 of the reference. Blank cells stay blank.
    sheet.getRange("A1:A4").values = [[5], [3], [1], [1]];
    sheet.getRange("C4").values = [[150]];
    sheet.getRange("D1").values = [[400]];
    sheet.getRange("F1:F9").clear();
    await context.sync();
    sheet.getRange("F1").formulas = [[formula]];
    await context.sync();
    const cells = sheet.getRangeByIndexes(0, 5, rows, 1).load("values");
    await context.sync();
    return cells.values.flat();
  });
}

test("an allocation spills over the cells below, and blank floors and caps are none", async () => {
  expect(await spilled("=QUOTA.ALLOCATE(1000,A1:A4,0.5,C1:C4,D1:D4)", 4)).toEqual([
    400, 337.5, 112.5, 150,
  ]);
});

test("a single cell is a range of one", async () => {
  expect(await spilled("=QUOTA.CAPACITY(45000,46023,46387)", 1)).toEqual([1]);
});

test("a blank where a number is needed is an error, not zero", async () => {
  expect(await spilled("=QUOTA.ALLOCATE(1000,A1:A5)", 1)).toEqual(["#VALUE!"]);
});
