/** @jest-environment jsdom */
import type { EmbeddedExcel } from "../../src/embedded";
import { officeInJsdom } from "../support/office-in-jsdom";

let excel: EmbeddedExcel;
const asked: (readonly unknown[])[] = [];

beforeAll(async () => {
  excel = await officeInJsdom({
    functions: [
      {
        name: "SHOP.TOTAL",
        description: "The sum of two prices.",
        call: (args) => {
          asked.push(args);
          const [first, second] = args;
          if (typeof first !== "number" || typeof second !== "number")
            return { error: "#VALUE!", message: "Give two prices." };
          return first + second;
        },
      },
      {
        name: "SHOP.GRID",
        description: "Four numbers.",
        call: () => [
          [1, 2],
          [3, 4],
        ],
      },
      { name: "SHOP.NEVER", description: "No number.", call: () => Number.NaN },
    ],
  });
});
beforeEach(() => asked.splice(0));
afterAll(() => excel.dispose());

const computed = (formulas: string[][]) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A2").values = [[7], [8]];
    const cells = sheet.getRangeByIndexes(4, 4, formulas.length, formulas[0]?.length ?? 1);
    cells.formulas = formulas;
    cells.load("values");
    await context.sync();
    return cells.values;
  });

it("A function with a dot in its name computes from the code that was handed over", async () => {
  expect(await computed([["=SHOP.TOTAL(2,3)"], ["=SHOP.TOTAL(A1,A2)*2"]])).toEqual([[5], [30]]);
});

it("A function's error is the cell's error, and formulas can catch it", async () => {
  const formulas = [['=SHOP.TOTAL("two",3)'], ['=IFERROR(SHOP.TOTAL("two",3),"caught")']];
  expect(await computed(formulas)).toEqual([["#VALUE!"], ["caught"]]);
});

it("A result that is no number is a number error", async () => {
  expect(await computed([["=SHOP.NEVER()"]])).toEqual([["#NUM!"]]);
});

it("A function is not asked about an error", async () => {
  expect(await computed([["=SHOP.TOTAL(1/0,3)"]])).toEqual([["#DIV/0!"]]);
  expect(asked).toEqual([]);
});

it("A single cell arrives as its value and a range as rows", async () => {
  await computed([["=SHOP.TOTAL(A1,A1:A2)"]]);
  expect(asked.at(-1)).toEqual([7, [[7], [8]]]);
});

it("A function's rows spill over the cells beside and below", async () => {
  const values = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("J1").formulas = [["=SHOP.GRID()"]];
    await context.sync();
    const cells = sheet.getRange("J1:K2").load("values");
    await context.sync();
    return cells.values;
  });
  expect(values).toEqual([
    [1, 2],
    [3, 4],
  ]);
});
