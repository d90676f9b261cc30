/** @jest-environment jsdom */
import type { EmbeddedExcel } from "../../src/embedded";
import { excelHost } from "../../src/excel";
import {
  HostFailure,
  inputTableIdentities,
  inputTables,
  sheetLayout,
  workbookDescription,
  workbookInputNames,
  type WorkbookDescription,
} from "../../src/workbook";
import { officeInJsdom } from "../support/office-in-jsdom";
import { inputWorkbook, modelOf, readBack } from "../workbook/inputs/sheets-of";
import { laidOutAnew, onADay, shownIn, template, wrongIn } from "./printed-workbook";

// Whole workbooks are written.
jest.setTimeout(120_000);

let excel: EmbeddedExcel;
beforeEach(async () => {
  excel = await officeInJsdom();
});
afterEach(() => excel.dispose());

const model = template("saas-12-reps");
const team = workbookDescription(model, onADay);
const only = (...sheets: readonly string[]): WorkbookDescription => ({
  ...team,
  sheets: team.sheets.filter(({ name }) => sheets.includes(name)),
});
const roster = only("Roster");

const write = (what: WorkbookDescription) => excelHost().write(what, () => undefined);

async function edit(act: (workbook: Excel.Workbook) => void): Promise<void> {
  await Excel.run(async (context) => {
    act(context.workbook);
    await context.sync();
  });
}

async function formulaIn(sheet: string, cell: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(cell).load("formulas");
    await context.sync();
    return range.formulas[0]?.[0] as unknown;
  });
}

async function tableNames(): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const all = context.workbook.tables.load("items/name");
    await context.sync();
    return all.items.map(({ name }) => name);
  });
}

async function failureOf(act: Promise<unknown>): Promise<HostFailure> {
  const ended = await act.catch((error: unknown) => error);
  if (ended instanceof HostFailure) return ended;
  throw new Error(`expected a HostFailure, got ${String(ended)}`);
}

const sheetNames = async () => (await excelHost().sheets()).map(({ name }) => name);

/** The on-target earnings of all fifteen people in templates/saas-12-reps.json. */
const allOte = model.roster.reduce((sum, { annualOte }) => sum + (annualOte ?? 0), 0);

/** The sum of the OTE column as a person has it on a sheet of their own. */
async function summed(): Promise<void> {
  await edit(({ worksheets }) => {
    worksheets.getItem("Sheet1").getRange("A1").formulas = [["=SUM(RosterList[OTE])"]];
  });
}

const rename = (from: string, to: string) =>
  edit(({ tables }) => {
    tables.getItem(from).name = to;
  });

test("every table of inputs is known again by its heading and columns, whatever it is called", async () => {
  const sheets = team.sheets.filter((sheet) =>
    sheetLayout(sheet).tables.some(({ name }) => inputTables.includes(name)),
  );
  await write({ ...team, sheets });
  const standing = (await tableNames()).filter((name) => inputTables.includes(name));
  expect(standing).toHaveLength(25);
  await edit(({ tables }) =>
    standing.forEach((name, place) => {
      tables.getItem(name).name = `Theirs${place}`;
    }),
  );
  const reading = await excelHost().readTables(inputTables);
  expect(standing.filter((name) => reading[name] === null)).toEqual([]);
  expect(standing.map((name) => reading[name]?.calledNow)).toEqual(
    standing.map((_name, place) => `Theirs${place}`),
  );
  const names = await excelHost().read(workbookInputNames);
  const read = readBack({ names, tables: reading }, model);
  expect(modelOf(read)).toEqual(model);
  expect(read.kind === "model" && read.notices).toContain(
    "The table RosterList is called Theirs7 by now: it is read all the same. The next writing calls it RosterList again, and every formula that names it follows.",
  );
});

test("a renamed table is read where it is, what is typed there too, and costs no request more the next time", async () => {
  await write(roster);
  const host = excelHost();
  await rename("RosterList", "My_Reps");
  expect((await host.readTables(["RosterList"])).RosterList).toMatchObject({
    address: "Roster!A6",
    calledNow: "My_Reps",
  });
  await excel.type("Roster", "B7", "Ava Renamed");
  excel.resetTally();
  const { RosterList } = await host.readTables(["RosterList"]);
  // The second request is the library's own: it gives the ranges' references back.
  expect(excel.tally().requests).toBe(2);
  expect(RosterList?.rows).toHaveLength(15);
  expect(RosterList?.rows[0]?.[1]).toBe("Ava Renamed");
  await rename("My_Reps", "RosterList");
  expect((await host.readTables(["RosterList"])).RosterList?.calledNow).toBeUndefined();
});

test("writing names the table back: formulas of a person that name it go on, and nothing is laid out anew", async () => {
  await write(roster);
  await summed();
  await rename("RosterList", "My_Reps");
  await edit(({ worksheets }) => {
    worksheets.getItem("Sheet1").getRange("A2").formulas = [["=COUNTA(My_Reps[Id])"]];
    worksheets.getItem("Roster").getRange("Z3").values = [["a note"]];
  });
  expect(await formulaIn("Sheet1", "A1")).toBe("=SUM(My_Reps[OTE])");
  const report = await write(roster);
  expect(report.namedBack).toEqual([{ kind: "table", from: "My_Reps", to: "RosterList" }]);
  expect([report.updated, report.unchanged, report.unfinished]).toEqual([[], ["Roster"], []]);
  expect(await tableNames()).toEqual(["RosterList"]);
  expect(await formulaIn("Sheet1", "A1")).toBe("=SUM(RosterList[OTE])");
  expect(await formulaIn("Sheet1", "A2")).toBe("=COUNTA(RosterList[Id])");
  expect(await shownIn("Sheet1")).toEqual([[allOte], [15]]);
  expect((await shownIn("Roster"))[2]?.[25]).toBe("a note");
  expect(await wrongIn(roster)).toEqual([]);
  expect((await write(roster)).namedBack).toBeUndefined();
});

test("a table of results that was renamed is named back, too, although nothing reads it", async () => {
  const sheets = only("Roster", "Ramp schedules", "Seasonality", "Capacity");
  await write(sheets);
  await rename("MonthList", "Months_of_mine");
  const report = await write(sheets);
  expect(report.namedBack).toEqual([{ kind: "table", from: "Months_of_mine", to: "MonthList" }]);
  expect((await tableNames()).includes("Months_of_mine")).toBe(false);
});

test("a renamed table with a column of a person's own keeps it", async () => {
  await write(roster);
  await rename("RosterList", "My_Reps");
  await edit(({ tables, worksheets }) => {
    const sheet = worksheets.getItem("Roster");
    sheet.getRange("S6:S8").values = [["Mentor"], ["Cy"], ["Di"]];
    tables.getItem("My_Reps").resize("A6:S21");
  });
  const { RosterList } = await excelHost().readTables(["RosterList"]);
  expect(RosterList?.header.at(-1)).toBe("Mentor");
  await write(roster);
  const again = (await excelHost().readTables(["RosterList"])).RosterList;
  expect([again?.calledNow, again?.rows[1]?.at(-1)]).toEqual([undefined, "Di"]);
});

test.each([
  ["its heading is gone", "A5", ""],
  ["a column of ours is called otherwise", "B6", "Called"],
])("a renamed table of which %s is told as gone, and its cells stay as they are", async (...of) => {
  const [, cell, content] = of;
  await write(inputWorkbook(model));
  await rename("RosterList", "My_Reps");
  await edit(({ worksheets }) => {
    worksheets.getItem("Roster").getRange(cell).values = [[content]];
  });
  const tables = await excelHost().readTables(inputTables);
  expect(tables.RosterList).toBeNull();
  const names = await excelHost().read(workbookInputNames);
  const read = readBack({ names, tables }, model);
  expect(read.gone).toContainEqual({
    where: "RosterList",
    what: "The workbook no longer has the table RosterList, so its rows cannot be read.",
    remedy: expect.any(String) as unknown,
  });
});

test("a table of a person's own that looks like ours is none: it stands on a sheet of their own", async () => {
  await write(roster);
  const { headers = [], heading } = inputTableIdentities.get("RosterList") ?? {};
  await edit(({ tables, worksheets }) => {
    tables.getItem("RosterList").delete();
    worksheets.getItem("Roster").getRange("A6:R21").clear("Contents");
    const sheet = worksheets.getItem("Sheet1");
    sheet.getRange("A1").values = [[heading]];
    sheet.getRangeByIndexes(1, 0, 1, headers.length).values = [[...headers]];
    sheet.tables.add(sheet.getRangeByIndexes(1, 0, 3, headers.length), true).name = "Mine";
  });
  expect((await excelHost().readTables(["RosterList"])).RosterList).toBeNull();
  const report = await write(roster);
  expect(report.namedBack).toBeUndefined();
  expect((await tableNames()).includes("Mine")).toBe(true);
});

test("a table that is really gone is looked for once, and made again by the next writing", async () => {
  await write(only("Roster", "Bounds"));
  await edit(({ tables, worksheets }) => {
    tables.getItem("BoundList").delete();
    worksheets.getItem("Bounds").getRange("A6:E7").clear("Contents");
  });
  const host = excelHost();
  expect((await host.readTables(["BoundList"])).BoundList).toBeNull();
  excel.resetTally();
  expect((await host.readTables(["BoundList"])).BoundList).toBeNull();
  expect(excel.tally().requests).toBe(1);
  const report = await write(only("Roster", "Bounds"));
  expect([report.namedBack, report.updated]).toEqual([undefined, ["Bounds"]]);
  expect((await host.readTables(["BoundList"])).BoundList?.address).toBe("Bounds!A6");
});

test("a renamed sheet is read, and named back by the next writing with every formula that points there", async () => {
  await write(only("Roster", "Bounds"));
  await edit(({ worksheets }) => {
    worksheets.getItem("Roster").name = "Our team";
    worksheets.getItem("Sheet1").getRange("A1").formulas = [["='Our team'!M7+0"]];
  });
  const before = await shownIn("Sheet1");
  expect((await excelHost().readTables(["RosterList"])).RosterList?.address).toBe("'Our team'!A6");
  const report = await write(laidOutAnew(only("Roster", "Bounds")));
  expect(report.namedBack).toEqual([{ kind: "sheet", from: "Our team", to: "Roster" }]);
  expect([report.created, report.left, report.unfinished]).toEqual([[], [], []]);
  expect(await sheetNames()).toEqual(["Sheet1", "Roster", "Bounds"]);
  expect(await formulaIn("Sheet1", "A1")).toBe("=Roster!M7+0");
  expect(await shownIn("Sheet1")).toEqual(before);
  expect(before[0]?.[0]).toBe(model.roster[0]?.annualOte);
});

test("a renamed sheet whose table was renamed, too, is named back when the table is", async () => {
  await write(only("Roster", "Territories"));
  await edit(({ worksheets, tables }) => {
    worksheets.getItem("Roster").name = "Our team";
    tables.getItem("RosterList").name = "My_Reps";
  });
  const report = await write(only("Roster", "Territories"));
  expect(report.namedBack).toEqual([
    { kind: "sheet", from: "Our team", to: "Roster" },
    { kind: "table", from: "My_Reps", to: "RosterList" },
  ]);
  expect(await sheetNames()).toEqual(["Sheet1", "Roster", "Territories"]);
  expect(await wrongIn(only("Roster", "Territories"))).toEqual([]);
});

test("a writing that is refused after a table was named back says that this was done", async () => {
  await write(roster);
  await rename("RosterList", "My_Reps");
  await edit(({ worksheets }) => {
    worksheets.getItem("Roster").getRange("S8").values = [["mine"]];
    worksheets.add("Bounds");
  });
  const failure = await failureOf(write(only("Roster", "Bounds")));
  expect(failure.message).toBe(
    "The workbook has a sheet of yours called Bounds, and the add-in will not write over it. Rename it and write again. Nothing was changed. Apart from that, the table My_Reps is called RosterList again.",
  );
  expect(await tableNames()).toEqual(["RosterList"]);
});

test("where nothing is missing, nothing more is asked than before", async () => {
  await write(roster);
  excel.resetTally();
  await write(roster);
  // It looks, reads the sheet and the marks beside it, and gives the references back.
  expect(excel.tally().requests).toBe(3);
});
