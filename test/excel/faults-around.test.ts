/** @jest-environment jsdom */
import type { EmbeddedExcel } from "../../src/embedded";
import { withAnswer } from "../../src/engine";
import { excelHost } from "../../src/excel";
import { HostFailure, workbookDescription, type WorkbookHost } from "../../src/workbook";
import { officeInJsdom } from "../support/office-in-jsdom";
import { laidOutAnew, onADay, shownIn, template, wrongIn } from "./printed-workbook";

jest.setTimeout(120_000);

let excel: EmbeddedExcel;
async function open(requestLimitBytes?: number): Promise<void> {
  excel = await officeInJsdom(requestLimitBytes === undefined ? {} : { requestLimitBytes });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1").values = [["mine", 42]];
    await context.sync();
  });
}
beforeEach(() => open());
afterEach(() => excel.dispose());

const insurance = template("insurance-team");
const description = workbookDescription(insurance, { ...onADay, state: '{"a":1}' });
const other = workbookDescription(withAnswer(insurance, "closeRate", 0.4), {
  ...onADay,
  state: '{"a":2}',
});
const SHEETS = ["About", "Inputs", "Auto quotas and OTE", "Checks"];
const team = workbookDescription(template("saas-12-reps"), onADay);
const roster = { ...team, sheets: team.sheets.filter(({ name }) => name === "Roster") };

const write = (what = description, host: WorkbookHost = excelHost()) =>
  host.write(what, () => undefined);

async function failureOf(act: Promise<unknown>): Promise<HostFailure> {
  const ended = await act.catch((error: unknown) => error);
  if (ended instanceof HostFailure) return ended;
  throw new Error(`expected a HostFailure, got ${String(ended)}`);
}

async function edit(act: (context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    act(context);
    await context.sync();
  });
}

const sheetNames = async () => (await excelHost().sheets()).map(({ name }) => name);

const EDITED = /A cell is being edited\. Press Enter or Escape in the sheet and try again\.$/;

const acts: readonly (readonly [string, (host: WorkbookHost) => Promise<unknown>])[] = [
  ["holdsModel", (host) => host.holdsModel()],
  ["sheets", (host) => host.sheets()],
  ["write", (host) => write(description, host)],
  ["read", (host) => host.read(["CloseRate"])],
  ["readTables", (host) => host.readTables(["Roster"])],
  ["ownTables", (host) => host.ownTables()],
  ["ownRows", (host) => host.ownRows({ kind: "selection" })],
  ["readState", (host) => host.readState()],
  ["dropState", (host) => host.dropState()],
  ["restoreState", (host) => host.restoreState({ parts: ["<model/>"] })],
  ["numberMarks", (host) => host.numberMarks()],
  ["writeInput", (host) => host.writeInput("CloseRate", 0.4)],
  ["follow", (host) => host.follow(() => undefined)],
  ["show", (host) => host.show("Sheet1", "A1")],
  ["followSelection", (host) => host.followSelection(() => undefined)],
  ["keptTexts", (host) => host.keptTexts()],
  ["keepText", (host) => host.keepText("draft", "x")],
  ["formulasCalling", (host) => host.formulasCalling(["QUOTA.AUTO"])],
  [
    "replaceFormulas",
    (host) => host.replaceFormulas([{ sheet: "Sheet1", cell: "B1", entered: 1, value: null }]),
  ],
];

test.each(acts)("%s while a cell is edited says so, and changes nothing", async (_name, act) => {
  excel.failWith({ atRequest: 1, code: "InvalidOperationInCellEditMode", when: "before" });
  const failure = await failureOf(act(excelHost()));
  excel.failWith(null);
  expect(failure.code).toBe("InvalidOperationInCellEditMode");
  expect(failure.message).toMatch(/^Excel could not go on /);
  expect(failure.message).toMatch(EDITED);
  expect(await sheetNames()).toEqual(["Sheet1"]);
  expect(await shownIn("Sheet1")).toEqual([["mine", 42]]);
});

test.each([2, 3, 4])(
  "a cell that is edited at request %i of a first write takes back what was begun",
  async (atRequest) => {
    excel.failWith({ atRequest, code: "InvalidOperationInCellEditMode", when: "before" });
    const failure = await failureOf(write());
    excel.failWith(null);
    expect(failure.message).toMatch(EDITED);
    expect(await sheetNames()).toEqual(["Sheet1"]);
    expect(await excelHost().readState()).toBeNull();
  },
);

test("a table of the user's that bears a name of ours is left to the user, and nothing is written", async () => {
  await edit(({ workbook }) => {
    const sheet = workbook.worksheets.getItem("Sheet1");
    sheet.getRange("D1:D2").values = [["Rep"], ["their own"]];
    sheet.tables.add("D1:D2", true).name = "RosterList";
  });
  const failure = await failureOf(write(roster));
  expect([failure.code, failure.message]).toEqual([
    "ItemAlreadyExists",
    "The workbook has a table of yours called RosterList. Rename it and write again. Nothing was changed.",
  ]);
  expect(await sheetNames()).toEqual(["Sheet1"]);
});

test("a sheet of the user's of our name that comes while we write is told, and stays", async () => {
  // The writing looks first; then the sheet comes, and then the writing goes on.
  const ended = failureOf(write());
  await edit(({ workbook }) => {
    workbook.worksheets.add("Inputs").getRange("A1").values = [["their own"]];
  });
  const failure = await ended;
  expect(failure.code).toBe("ItemAlreadyExists");
  expect(failure.message).toMatch(
    /Nothing of ours was left in the workbook\. .*The workbook already has something of that name\. Rename it and try again\.$/,
  );
  expect(await sheetNames()).toEqual(["Sheet1", "Inputs"]);
  expect(await shownIn("Inputs")).toEqual([["their own"]]);
});

test("what is larger than Excel takes at once is told, and nothing is left", async () => {
  excel.dispose();
  await open(30_000);
  const failure = await failureOf(write(roster));
  expect(failure.code).toBe("RequestPayloadSizeLimitExceeded");
  expect(failure.message).toMatch(
    /The workbook is too large to be sent at once\. Try again with a smaller model\.$/,
  );
  expect(await sheetNames()).toEqual(["Sheet1"]);
  expect(await shownIn("Sheet1")).toEqual([["mine", 42]]);
});

test("tables that are more than Excel tells at once are asked for in two requests", async () => {
  await write(roster);
  const names = ["RosterList", "NoSuchList"];
  excel.failWith({ atRequest: 1, code: "ResponsePayloadSizeLimitExceeded", when: "after" });
  const reading = await excelHost().readTables(names);
  excel.failWith(null);
  expect(reading.RosterList?.rows).toHaveLength(15);
  expect(reading.NoSuchList).toBeNull();
});

test("one table that is more than Excel tells at once is told", async () => {
  await write(roster);
  excel.failWith({ atRequest: 1, code: "ResponsePayloadSizeLimitExceeded", when: "after" });
  const failure = await failureOf(excelHost().readTables(["RosterList"]));
  excel.failWith(null);
  expect(failure.message).toBe(
    "Excel could not go on reading the tables. The workbook holds more than Excel on the web tells at once. Open it in Excel on the desktop and try again.",
  );
});

test("a person's formulas that are more than Excel tells at once are read in pieces, and go on calling our table", async () => {
  await write(roster);
  await edit(({ workbook }) => {
    workbook.worksheets.getItem("Sheet1").getRange("A1").formulas = [["=SUM(RosterList[OTE])"]];
  });
  const before = await shownIn("Sheet1");
  // The survey, what stands in our sheets, and what stands in all others.
  excel.failWith({ atRequest: 3, code: "ResponsePayloadSizeLimitExceeded", when: "after" });
  await write(laidOutAnew(roster));
  excel.failWith(null);
  expect(await shownIn("Sheet1")).toEqual(before);
  expect(before[0]?.[0]).toBeGreaterThan(1_000_000);
});

test("a sheet that is deleted while it is written is told, and the next writing makes it again", async () => {
  await write();
  const ended = failureOf(write(other));
  await edit(({ workbook }) => workbook.worksheets.getItem("Inputs").delete());
  const failure = await ended;
  expect(failure.code).toBe("ItemNotFound");
  expect(failure.message).toMatch(
    /Something the add-in relies on is gone from the workbook\. Undo, or write the workbook again\.$/,
  );
  expect(await shownIn("Sheet1")).toEqual([["mine", 42]]);
  const report = await write(other);
  expect(report.created).toEqual(["Inputs"]);
  expect(await wrongIn(other)).toEqual([]);
});

test("rows inserted above our cells: the names follow, what is typed there is read, and writing puts all in its place", async () => {
  await write();
  // The embedded Excel inserts no rows; what Excel leaves behind is cells further down, with their names.
  const { CloseRate } = await excelHost().read(["CloseRate"]);
  const [, column = "", row = ""] = /!([A-Z]+)(\d+)$/.exec(CloseRate?.address ?? "") ?? [];
  await edit(({ workbook }) => {
    const sheet = workbook.worksheets.getItem("Inputs");
    sheet.getRange(`${column}${Number(row) + 40}`).values = [[0.45]];
    workbook.names.getItem("CloseRate").formula = `=Inputs!$${column}$${Number(row) + 40}`;
  });
  expect((await excelHost().read(["CloseRate"])).CloseRate?.rows).toEqual([[0.45]]);
  expect((await write(other)).unfinished).toEqual([]);
  expect((await excelHost().read(["CloseRate"])).CloseRate).toEqual({
    address: CloseRate?.address,
    rows: [[0.4]],
  });
  expect(await wrongIn(other)).toEqual([]);
  expect(await shownIn("Sheet1")).toEqual([["mine", 42]]);
});

test("two panes that first write at once: one of them does, the other is told, and the sheets stand whole", async () => {
  const ends = await Promise.allSettled([write(description), write(description)]);
  const failures = ends.flatMap((end) =>
    end.status === "rejected" ? [end.reason as unknown] : [],
  );
  expect(failures).toHaveLength(1);
  expect(failures[0]).toMatchObject({ name: "HostFailure", code: "ItemAlreadyExists", left: [] });
  expect(await sheetNames()).toEqual(["Sheet1", ...SHEETS]);
  expect(await wrongIn(description)).toEqual([]);
  expect(await excelHost().readState()).toBe('{"a":1}');
});

test("two panes that write again at once end with a workbook that a further writing finds whole or makes whole", async () => {
  await write();
  const ends = await Promise.allSettled([write(other), write(description)]);
  for (const end of ends)
    if (end.status === "rejected") expect(end.reason).toBeInstanceOf(HostFailure);
  await write(other);
  expect(await wrongIn(other)).toEqual([]);
  expect(await excelHost().readState()).toBe('{"a":2}');
  expect(await shownIn("Sheet1")).toEqual([["mine", 42]]);
});

test("two panes follow one workbook: what one writes, both hear, and one that stops leaves the other", async () => {
  await write();
  const heard = { one: 0, other: 0 };
  const stopOne = await excelHost().follow(() => (heard.one += 1));
  const stopOther = await excelHost().follow(() => (heard.other += 1));
  const settled = () => new Promise((resolve) => setTimeout(resolve, 50));
  await excelHost().writeInput("CloseRate", 0.4);
  await settled();
  expect([heard.one > 0, heard.other]).toEqual([true, heard.one]);
  await stopOne();
  const { one } = heard;
  await excelHost().writeInput("CloseRate", 0.45);
  await settled();
  expect([heard.one, heard.other > one]).toEqual([one, true]);
  await stopOther();
});
