/** @jest-environment jsdom */
import type { EmbeddedExcel } from "../../src/embedded";
import { excelHost } from "../../src/excel";
import { HostFailure, type CellFormula } from "../../src/workbook";
import { officeInJsdom } from "../support/office-in-jsdom";
import { shownIn } from "./printed-workbook";

/** Stand-ins for functions of the add-in: this is about finding and replacing them, not about what they work out. */
const functions = ["QUOTA.AUTO", "OTE.COMMISSION", "QUOTA.AUTOMATIC"].map((name) => ({
  name,
  description: "",
  call: ([value]: readonly unknown[]) => Number(value) * 2,
}));

let excel: EmbeddedExcel;
beforeEach(async () => {
  excel = await officeInJsdom({ functions });
});
afterEach(() => excel.dispose());

async function enter(sheet: string, cells: string, formulas: unknown[][]): Promise<void> {
  await Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(sheet).load("name");
    await context.sync();
    const own = found.isNullObject ? context.workbook.worksheets.add(sheet) : found;
    own.getRange(cells).formulas = formulas;
    await context.sync();
  });
}

async function entered(sheet: string, cells: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(cells).load("formulas");
    await context.sync();
    return range.formulas;
  });
}

async function failureOf(act: Promise<unknown>): Promise<HostFailure> {
  const ended = await act.catch((error: unknown) => error);
  if (ended instanceof HostFailure) return ended;
  throw new Error(`expected a HostFailure, got ${String(ended)}`);
}

const cell = (place: string, content: CellFormula["entered"]): CellFormula => {
  const [sheet = "", address = ""] = place.split("!");
  return { sheet, cell: address, entered: content, value: null };
};

test("calls are found on all sheets, by whole names, with what they come to", async () => {
  await enter("Sheet1", "B2:C4", [
    ["=QUOTA.AUTO(3)", 5],
    ["text", "=1+quota.auto (C2)"],
    ["=QUOTA.AUTOMATIC(3)", "=OTE.COMMISSION(1)"],
  ]);
  await enter("A sheet's", "D9:D9", [["=SUM(QUOTA.AUTO(1),2)"]]);
  expect(await excelHost().formulasCalling(["Quota.Auto", "QUOTA.NONE"])).toEqual([
    { sheet: "Sheet1", cell: "B2", entered: "=QUOTA.AUTO(3)", value: 6 },
    { sheet: "Sheet1", cell: "C3", entered: "=1+quota.auto (C2)", value: 11 },
    { sheet: "A sheet's", cell: "D9", entered: "=SUM(QUOTA.AUTO(1),2)", value: 4 },
  ]);
});

test("texts, sheet names and columns that look like a call are none", async () => {
  await enter("QUOTA.AUTO(x)", "A1:A1", [[1]]);
  await enter("Sheet1", "A1:A5", [
    ['="QUOTA.AUTO(1)"'],
    ["='QUOTA.AUTO(x)'!A1"],
    ["'=QUOTA.AUTO(1)x"],
    ["QUOTA.AUTO(1)"],
    ['="He said ""QUOTA.AUTO(1)"""'],
  ]);
  expect(await excelHost().formulasCalling(["QUOTA.AUTO"])).toEqual([]);
});

test.each(["_xldudf_QUOTA_AUTO(2)", "_xlfn.QUOTA.AUTO(2)", "_xll.QUOTA.AUTO(2)"])(
  "a call under Excel's own mark is found: %s",
  async (call) => {
    await enter("Sheet1", "A1:A1", [[`=1+${call}`]]);
    expect(await excelHost().formulasCalling(["QUOTA.AUTO"])).toMatchObject([
      { cell: "A1", entered: `=1+${call}` },
    ]);
  },
);

test("an empty workbook has none", async () => {
  expect(await excelHost().formulasCalling(["QUOTA.AUTO"])).toEqual([]);
});

test("a large sheet is read in blocks: three of 25,000 cells at most, and the values of those found", async () => {
  const rows = Array.from({ length: 12_000 }, (_row, place) => [place, place, "x", "y", "z"]);
  await enter("Sheet1", "A1:E12000", rows);
  await enter("Sheet1", "F12000:F12000", [["=QUOTA.AUTO(7)"]]);
  excel.resetTally();
  expect(await excelHost().formulasCalling(["QUOTA.AUTO"])).toEqual([
    { sheet: "Sheet1", cell: "F12000", entered: "=QUOTA.AUTO(7)", value: 14 },
  ]);
  // Names of the sheets, used ranges, 72,000 cells in three blocks, values; the last tidies up.
  expect(excel.tally().requests).toBe(1 + 1 + 3 + 1 + 1);
});

test("an answer that is too long for Excel is asked for in smaller ones", async () => {
  await enter("Sheet1", "A1:A4", [["=QUOTA.AUTO(1)"], [2], [3], ["=QUOTA.AUTO(4)"]]);
  const code = "ResponsePayloadSizeLimitExceeded";
  excel.failWith({ atRequest: 3, code, when: "after" });
  const found = await excelHost().formulasCalling(["QUOTA.AUTO"]);
  excel.failWith(null);
  expect(found.map((each) => [each.cell, each.value])).toEqual([
    ["A1", 2],
    ["A4", 8],
  ]);
});

test("other formulas and values are put into the cells, and their neighbours stay", async () => {
  await enter("Sheet1", "A1:B3", [
    ["=QUOTA.AUTO(1)", "=A1"],
    ["=QUOTA.AUTO(2)", "=A2"],
    ["kept", "=QUOTA.AUTO(3)"],
  ]);
  await enter("Other", "C5:C5", [["=OTE.COMMISSION(4)"]]);
  await excelHost().replaceFormulas([
    cell("Sheet1!A1", "=1*2"),
    cell("Sheet1!A2", 4),
    cell("Sheet1!B3", "00123"),
    cell("Other!C5", null),
  ]);
  expect(await shownIn("Sheet1")).toEqual([
    [2, 2],
    [4, 4],
    ["kept", "00123"],
  ]);
  expect(await entered("Sheet1", "A1:B3")).toEqual([
    ["=1*2", "=A1"],
    [4, "=A2"],
    ["kept", "00123"],
  ]);
  expect(await entered("Other", "C5")).toEqual([[""]]);
});

test("a cell keeps its number format", async () => {
  await enter("Sheet1", "A1:A1", [["=QUOTA.AUTO(1)"]]);
  const format = (set?: string) =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      if (set !== undefined) range.numberFormat = [[set]];
      range.load("numberFormat");
      await context.sync();
      return range.numberFormat as unknown;
    });
  await format('0.0"x"');
  await excelHost().replaceFormulas([cell("Sheet1!A1", "=5%")]);
  expect(await format()).toEqual([['0.0"x"']]);
});

const before = [
  ["=QUOTA.AUTO(1)", "0012"],
  ["=QUOTA.AUTO(2)", "=A2"],
];
const others = [cell("Sheet1!A1", 2), cell("Sheet1!B1", 12), cell("Other!A1", "=6")];

async function twoSheets(): Promise<void> {
  await enter("Sheet1", "A1:B2", [["=QUOTA.AUTO(1)", "'0012"], before[1] ?? []]);
  await enter("Other", "A1:A1", [["=QUOTA.AUTO(3)"]]);
}

// Contents are asked for, then formats; the third request tidies up, and the fourth replaces.
test.each([
  [1, "before"],
  [2, "before"],
  [4, "before"],
  [4, "after"],
] as const)(
  "a fault at request %i, %s it was carried out, leaves every formula as it was",
  async (atRequest, when) => {
    await twoSheets();
    excel.failWith({ atRequest, code: "GeneralException", when });
    const failure = await failureOf(excelHost().replaceFormulas(others));
    excel.failWith(null);
    expect(failure.message).toBe(
      atRequest < 4
        ? "Excel could not go on replacing formulas. Try again."
        : "Excel could not go on replacing formulas. All formulas are as they were. Try again.",
    );
    expect(failure.left).toEqual([]);
    expect(await entered("Sheet1", "A1:B2")).toEqual(before);
    expect(await entered("Other", "A1")).toEqual([["=QUOTA.AUTO(3)"]]);
  },
);

test("a protected sheet refuses, and the sheet before it gets its formulas back", async () => {
  await twoSheets();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Other").protection.protect();
    await context.sync();
  });
  const failure = await failureOf(excelHost().replaceFormulas(others));
  expect(failure).toMatchObject({ code: "AccessDenied", left: [] });
  expect(failure.message).toBe(
    "Excel could not go on replacing formulas. All formulas are as they were. A sheet is protected. Take the protection off and try again.",
  );
  expect(await entered("Sheet1", "A1:B2")).toEqual(before);
});

test("a sheet that was deleted meanwhile is told, and nothing is replaced", async () => {
  await twoSheets();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Other").delete();
    await context.sync();
  });
  const failure = await failureOf(excelHost().replaceFormulas(others));
  expect(failure.code).toBe("ItemNotFound");
  expect(await entered("Sheet1", "A1:B2")).toEqual(before);
});

test("what is no cell is told before anything is asked", async () => {
  excel.resetTally();
  const failure = await failureOf(excelHost().replaceFormulas([cell("Sheet1!A1:B2", 1)]));
  expect(failure.message).toBe('"Sheet1!A1:B2" is no cell.');
  expect(excel.tally().requests).toBe(0);
});

test("a thousand replaced cells stay below the limit of a request, in one", async () => {
  const many = Array.from({ length: 1000 }, (_row, place) => [`=QUOTA.AUTO(${place})`]);
  await enter("Sheet1", "A1:A1000", many);
  excel.resetTally();
  await excelHost().replaceFormulas(
    many.map((_line, place) => cell(`Sheet1!A${place + 1}`, `=${place}*2`)),
  );
  // Formulas, formats, tidying up; the replacing, tidying up.
  expect(excel.tally().requests).toBe(5);
  expect(await entered("Sheet1", "A1000")).toEqual([["=999*2"]]);
});
