/** @jest-environment jsdom */
import type { EmbeddedExcel } from "../../src/embedded";
import { excelHost } from "../../src/excel";
import { withAnswer } from "../../src/engine";
import {
  HostFailure,
  sheetLayout,
  workbookDescription,
  type WorkbookDescription,
} from "../../src/workbook";
import { officeInJsdom } from "../support/office-in-jsdom";
import { laidOutAnew, shownIn, template, onADay, wrongIn } from "./printed-workbook";

let excel: EmbeddedExcel;
beforeEach(async () => {
  excel = await officeInJsdom();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1").values = [["mine", 42]];
    await context.sync();
  });
});
afterEach(() => excel.dispose());

const description = workbookDescription(template("insurance-team"), onADay);

async function sheetNames(): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
}

/** How a write ended that was told to fail. */
async function failureOf(act: Promise<unknown>): Promise<HostFailure> {
  const ended = await act.then(
    () => null,
    (error: unknown) => error,
  );
  if (ended instanceof HostFailure) return ended;
  throw new Error(`expected a HostFailure, got ${String(ended)}`);
}

/** How many cells of a sheet hold something. */
async function filledIn(sheet: string): Promise<number> {
  const shown = await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load("formulas");
    await context.sync();
    return used.formulas as unknown[][];
  });
  return shown.flat().filter((content) => content !== "").length;
}

/** How many should. */
function filledCells(described: WorkbookDescription, name: string): number {
  const sheet = described.sheets.find((each) => each.name === name);
  const cells = sheet === undefined ? [] : sheetLayout(sheet).cells;
  return cells.filter(({ formula, value }) => (formula ?? value ?? "") !== "").length;
}

/** Looking, making the sheets, formulas, looks. */
const REQUESTS = [1, 2, 3, 4];

test.each(
  REQUESTS.flatMap(
    (request) =>
      [
        [request, "before"],
        [request, "after"],
      ] as const,
  ),
)(
  "a fault at request %i, %s it was carried out, takes our sheets back and keeps the user's",
  async (request, when) => {
    excel.failWith({ atRequest: request, code: "GeneralException", when });
    const failure = await failureOf(excelHost().write(description, () => undefined));
    excel.failWith(null);
    expect(failure.code).toBe("GeneralException");
    expect(failure.message).toMatch(
      /^Excel could not go on (looking at the workbook|making the sheets|writing the formulas|making it look right)\. /,
    );
    expect(failure.message).toContain(
      request === 1
        ? "Nothing was changed. Your own sheets are as they were."
        : "Nothing of ours was left in the workbook. Your own sheets are as they were.",
    );
    expect(failure.left).toEqual([]);
    expect(await sheetNames()).toEqual(["Sheet1"]);
    expect(await shownIn("Sheet1")).toEqual([["mine", 42]]);
  },
);

test("after the requests that the fault tests try, only the library's own tidying up is left", async () => {
  excel.resetTally();
  await excelHost().write(description, () => undefined);
  expect(excel.tally().requests).toBe(REQUESTS.length + 1);
  await Excel.run(async (context) => {
    for (const { name } of description.sheets) context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
  excel.failWith({ atRequest: REQUESTS.length + 1, code: "GeneralException", when: "before" });
  const report = await excelHost().write(description, () => undefined);
  expect(report.created).toEqual(["About", "Inputs", "Auto quotas and OTE", "Checks"]);
});

test("after a fault the workbook can be written as if nothing had happened", async () => {
  excel.failWith({ atRequest: 3, code: "GeneralException", when: "after" });
  await failureOf(excelHost().write(description, () => undefined));
  excel.failWith(null);
  const report = await excelHost().write(description, () => undefined);
  expect(report.created).toEqual(["About", "Inputs", "Auto quotas and OTE", "Checks"]);
  expect(await sheetNames()).toEqual([
    "Sheet1",
    "About",
    "Inputs",
    "Auto quotas and OTE",
    "Checks",
  ]);
});

/** Another close rate, and another layout: the sheets of the description without the first. */
const changed = {
  rate: workbookDescription(withAnswer(template("insurance-team"), "closeRate", 0.4), onADay),
  layout: laidOutAnew(description),
};

test.each([
  [1, "rate", []],
  [2, "rate", []],
  [3, "rate", ["Inputs"]],
  [2, "layout", []],
  [3, "layout", []],
  [4, "layout", ["Checks"]],
  [5, "layout", ["Checks"]],
  [6, "layout", ["Checks"]],
] as const)(
  "a fault at request %i of writing another %s keeps the user's sheets, says which of ours are half done, and can be mended",
  async (atRequest, what, left) => {
    await excelHost().write(description, () => undefined);
    excel.failWith({ atRequest, code: "GeneralException", when: "before" });
    const failure = await failureOf(excelHost().write(changed[what], () => undefined));
    excel.failWith(null);
    expect(failure.left).toEqual(left);
    expect(failure.message).toContain(
      left.length === 0
        ? "Nothing was changed. Your own sheets are as they were."
        : `These sheets of ours stand there unfinished: ${left.join(", ")}.`,
    );
    expect(await shownIn("Sheet1")).toEqual([["mine", 42]]);
    const report = await excelHost().write(changed[what], () => undefined);
    expect(report.unfinished).toEqual([]);
    expect(await wrongIn(changed[what])).toEqual([]);
    expect(await filledIn("Checks")).toBe(filledCells(changed[what], "Checks"));
  },
);

test("a cell that is being edited is told as such when an answer is typed", async () => {
  await excelHost().write(description, () => undefined);
  excel.failWith({ atRequest: 1, code: "InvalidOperationInCellEditMode", when: "before" });
  const failure = await failureOf(excelHost().writeInput("CloseRate", 0.4));
  expect(failure.message).toBe(
    "Excel could not go on writing the input. A cell is being edited. Press Enter or Escape in the sheet and try again.",
  );
});

test("a protected sheet is told as such, and nothing is written", async () => {
  await excelHost().write(description, () => undefined);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Checks").protection.protect();
    await context.sync();
  });
  const failure = await failureOf(excelHost().write(changed.layout, () => undefined));
  expect(failure.code).toBe("AccessDenied");
  expect(failure.message).toContain("A sheet is protected. Take the protection off and try again.");
});

test("a sheet of ours that was deleted is made again in its place, and the others are mended", async () => {
  await excelHost().write(description, () => undefined);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Inputs").delete();
    await context.sync();
  });
  const report = await excelHost().write(description, () => undefined);
  expect(report.created).toEqual(["Inputs"]);
  expect(await sheetNames()).toEqual([
    "Sheet1",
    "About",
    "Inputs",
    "Auto quotas and OTE",
    "Checks",
  ]);
  expect(await wrongIn(description)).toEqual([]);
});

test("a name of the user's that we need is left to the user", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("B1");
    context.workbook.names.add("CloseRate", range);
    await context.sync();
  });
  const failure = await failureOf(excelHost().write(description, () => undefined));
  expect(failure.message).toBe(
    "The workbook has a name of yours called CloseRate. Rename it and write again. Nothing was changed.",
  );
  expect(await sheetNames()).toEqual(["Sheet1"]);
});
