/** @jest-environment jsdom */
import type { EmbeddedExcel } from "../../src/embedded";
import type { QuotaModel } from "../../src/engine";
import { excelHost } from "../../src/excel";
import { inputTables, workbookInputNames } from "../../src/workbook";
import { officeInJsdom } from "../support/office-in-jsdom";
import { inputWorkbook, modelOf, readBack } from "../workbook/inputs/sheets-of";
import { template } from "./printed-workbook";

let excel: EmbeddedExcel;
beforeEach(async () => {
  excel = await officeInJsdom();
});
afterEach(() => excel.dispose());

const nobodyListens = () => undefined;

async function sheets() {
  const host = excelHost();
  return { names: await host.read(workbookInputNames), tables: await host.readTables(inputTables) };
}

const odd = ["=1+1", "+49 30", "-Ann", "@home", "'quoted", "Ünal, Ö. “X”", "007", "TRUE"];

/** A template whose people bear names that a spreadsheet likes to take for something else. */
function withOddNames(model: QuotaModel): QuotaModel {
  const roster = model.roster.map((rep, place) => ({ ...rep, name: odd[place] ?? rep.name }));
  return { ...model, roster };
}

test.each(["saas-12-reps", "segmented-48-reps", "west-team-q4"] as const)(
  "%s comes back from Excel as it was, odd names and all",
  async (name) => {
    const model = withOddNames(template(name));
    await excelHost().write(inputWorkbook(model), nobodyListens);
    expect(modelOf(readBack(await sheets(), model))).toEqual(model);
  },
);

test("all tables are asked for in one request, and one that is gone is null", async () => {
  const model = template("saas-12-reps");
  await excelHost().write(inputWorkbook(model), nobodyListens);
  excel.resetTally();
  const tables = await excelHost().readTables(["TargetList", "NoSuchList", "RosterList"]);
  // The second request is the library's own: it gives the ranges' references back.
  expect(excel.tally().requests).toBe(2);
  expect(tables["NoSuchList"]).toBeNull();
  expect(tables["RosterList"]?.address).toBe("Roster!A6");
  expect(tables["TargetList"]?.header).toEqual(["Segment", "Revenue type", "Amount"]);
  expect(tables["TargetList"]?.rows.map(([, type]) => type)).toEqual(
    model.targets.map(({ revenueType }) => revenueType),
  );
});

test("what is typed into a table is read, and what does not fit is told with its cell", async () => {
  const model = template("saas-12-reps");
  await excelHost().write(inputWorkbook(model), nobodyListens);
  await excel.type("Roster", "K9", "2026-02-16");
  const read = modelOf(readBack(await sheets(), model)) as QuotaModel;
  expect(read.roster[2]?.startDate).toBe("2026-02-16");
  await excel.type("Roster", "K9", "soon");
  expect(modelOf(readBack(await sheets(), model))).toMatchObject([{ where: "Roster!K9" }]);
  await excel.type("Pay plans", "B7", -3);
  expect(modelOf(readBack(await sheets(), model))).toMatchObject([
    { where: "Roster!K9" },
    { where: "'Pay plans'!B7" },
  ]);
});

test("a row typed right under a table that did not grow is told with its place", async () => {
  const model = template("saas-12-reps");
  await excelHost().write(inputWorkbook(model), nobodyListens);
  const roster = (await sheets()).tables["RosterList"];
  const next = 7 + (roster?.rows.length ?? 0);
  await excel.type("Roster", `A${next}`, "R99");
  expect(modelOf(readBack(await sheets(), model))).toMatchObject([
    {
      where: `Roster!A${next}`,
      what: `Roster row ${next} stands under the table and is not part of it.`,
    },
  ]);
});
