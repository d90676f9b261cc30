/** @jest-environment jsdom */
import type { EmbeddedExcel } from "../../src/embedded";
import { excelHost } from "../../src/excel";
import { HostFailure, workbookDescription } from "../../src/workbook";
import { officeInJsdom } from "../support/office-in-jsdom";
import { shownIn, template, onADay } from "./printed-workbook";

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
  async (atRequest, when) => {
    excel.failWith({ atRequest, code: "GeneralException", when });
    const failure = await failureOf(excelHost().write(description, () => undefined));
    excel.failWith(null);
    expect(failure.code).toBe("GeneralException");
    expect(failure.message).toMatch(
      /^Excel could not go on (looking at the workbook|making the sheets|writing the formulas|making it look right)\. /,
    );
    expect(failure.message).toContain(
      "Nothing of ours was left in the workbook. Your own sheets are as they were.",
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

test.each(REQUESTS.slice(1))(
  "a fault at request %i of writing again keeps the user's sheets and says which of ours were being written",
  async (atRequest) => {
    await excelHost().write(description, () => undefined);
    excel.failWith({ atRequest, code: "GeneralException", when: "before" });
    const failure = await failureOf(excelHost().write(description, () => undefined));
    excel.failWith(null);
    expect(failure.left).toEqual(["About", "Inputs", "Auto quotas and OTE", "Checks"]);
    expect(failure.message).toContain(
      "These sheets of ours stand there unfinished: About, Inputs, Auto quotas and OTE, Checks.",
    );
    expect(await shownIn("Sheet1")).toEqual([["mine", 42]]);
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
    context.workbook.worksheets.getItem("Inputs").protection.protect();
    await context.sync();
  });
  const failure = await failureOf(excelHost().write(description, () => undefined));
  expect(failure.code).toBe("AccessDenied");
  expect(failure.message).toContain("A sheet is protected. Take the protection off and try again.");
});

test("a sheet of ours that was deleted is named instead of half a workbook being written", async () => {
  await excelHost().write(description, () => undefined);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Checks").delete();
    await context.sync();
  });
  const failure = await failureOf(excelHost().write(description, () => undefined));
  expect(failure.message).toBe(
    "The sheet Checks of this model is gone. Undo its deletion, or delete the others (About, Inputs, Auto quotas and OTE) and write again. Nothing was changed.",
  );
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
