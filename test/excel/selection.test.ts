/** @jest-environment jsdom */
import type { EmbeddedExcel } from "../../src/embedded";
import { excelHost } from "../../src/excel";
import { workbookDescription, type SelectedPlace } from "../../src/workbook";
import { officeInJsdom } from "../support/office-in-jsdom";
import { onADay, template } from "./printed-workbook";

// A whole team is written.
jest.setTimeout(120_000);

let excel: EmbeddedExcel;
beforeEach(async () => {
  excel = await officeInJsdom();
});
const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  // The client library remembers handlers beyond the workbook.
  for (const stop of stops.splice(0)) await stop();
  excel.dispose();
});

async function select(sheet: string, cells: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(cells).select();
    await context.sync();
  });
}

/** Waits until no request has come for a while: events are told and asked about after what caused them. */
async function settled(): Promise<void> {
  let [quiet, requests] = [0, excel.tally().requests];
  while (quiet < 10) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    quiet = excel.tally().requests === requests ? quiet + 1 : 0;
    ({ requests } = excel.tally());
  }
}

async function followed() {
  const places: SelectedPlace[] = [];
  const stop = await excelHost().followSelection((place) => places.push(place));
  stops.push(stop);
  await settled();
  return {
    stop,
    next: async (act: () => Promise<void>) => {
      const before = places.length;
      await act();
      await settled();
      return places.slice(before);
    },
    places,
  };
}

/** What is told of a cell that is in no table of ours and bears no name. */
const nowhere = { row: null, table: null, column: null, name: null };

const team = workbookDescription(template("saas-12-reps"), onADay);
const roster = { ...team, sheets: team.sheets.filter(({ name }) => name === "Roster") };

async function rosterWritten(): Promise<void> {
  await excelHost().write(roster, () => undefined);
}

test("what is selected is told at once, and whenever something else is", async () => {
  const { places, next } = await followed();
  expect(places).toEqual([{ ...nowhere, sheet: "Sheet1", cell: "A1" }]);
  expect(await next(() => select("Sheet1", "C4"))).toEqual([
    { ...nowhere, sheet: "Sheet1", cell: "C4" },
  ]);
});

test("of a selected area its first cell is told", async () => {
  const { next } = await followed();
  expect(await next(() => select("Sheet1", "B7:D9"))).toEqual([
    { ...nowhere, sheet: "Sheet1", cell: "B7" },
  ]);
});

test("a cell in a table of ours is told with its row by the table's header; the header is no row", async () => {
  await rosterWritten();
  const { next } = await followed();
  const [rep] = await next(() => select("Roster", "C8"));
  expect(rep).toMatchObject({
    sheet: "Roster",
    cell: "C8",
    table: "RosterList",
    column: "Standing",
    name: null,
  });
  // The second rep of templates/saas-12-reps.json.
  expect(rep?.row).toMatchObject({
    Id: "R02",
    Name: "Ben Brooks",
    Territory: "T02",
    OTE: 160_000,
    "Pay mix": 0.5,
    "Previous bookings": 745_000,
  });
  const [third] = await next(() => select("Roster", "F9"));
  expect(third?.row).toMatchObject({ Id: "R03", Name: "Carla Castillo" });
  expect(third?.column).toBe("Tier");
  expect(await next(() => select("Roster", "C6"))).toEqual([
    { ...nowhere, sheet: "Roster", cell: "C6" },
  ]);
});

test("a table of ours that somebody renamed is told by what its header says now", async () => {
  await rosterWritten();
  const { next } = await followed();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Roster");
    const header = sheet.tables.getItemAt(0).getHeaderRowRange();
    sheet.tables.getItemAt(0).name = "Their_reps";
    header.getCell(0, 1).values = [["Called"]];
    await context.sync();
  });
  const [rep] = await next(() => select("Roster", "A7"));
  expect(rep?.row).toMatchObject({ Id: "R01", Called: "Ava Adler" });
  expect(rep).toMatchObject({ table: "Their_reps", column: "Id" });
});

test("a table of a person's own is none of ours", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B2").values = [
      ["Id", "Name"],
      ["R01", "mine"],
    ];
    sheet.tables.add("A1:B2", true);
    await context.sync();
  });
  const { next } = await followed();
  expect(await next(() => select("Sheet1", "B2"))).toEqual([
    { ...nowhere, sheet: "Sheet1", cell: "B2" },
  ]);
});

test("moving within a table asks Excel once", async () => {
  await rosterWritten();
  const { next } = await followed();
  await next(() => select("Roster", "C8"));
  const requests = async (cell: string) => {
    const before = excel.tally().requests;
    await next(() => select("Roster", cell));
    return excel.tally().requests - before;
  };
  // Selecting is one request and its tidying up another; so is asking, but for the header of a table entered anew.
  expect(await requests("C9")).toBe(2 + 2);
});

/** The funnel alone: its inputs are single cells with names of their own. */
async function funnelWritten(): Promise<void> {
  const whole = workbookDescription(template("insurance-team"), onADay);
  const sheets = whole.sheets.filter(({ name }) => name === "Inputs");
  await excelHost().write({ ...whole, sheets }, () => undefined);
}

async function cellCalled(name: string): Promise<string> {
  const reading = await excelHost().read([name]);
  return /!([A-Z]+\d+)$/.exec(reading[name]?.address ?? "")?.[1] ?? "";
}

test("an input that stands by itself is told with its name, the words beside it with none", async () => {
  await funnelWritten();
  const cell = await cellCalled("CloseRate");
  expect(cell).toMatch(/^[A-Z]+\d+$/);
  const { next } = await followed();
  expect(await next(() => select("Inputs", cell))).toEqual([
    { ...nowhere, sheet: "Inputs", cell, name: "CloseRate" },
  ]);
  const label = cell.replace(/^[A-Z]+/, "A");
  expect(await next(() => select("Inputs", label))).toEqual([
    { ...nowhere, sheet: "Inputs", cell: label },
  ]);
});

test("an input keeps its name where a person gave its cell another, and on a sheet that was renamed", async () => {
  await funnelWritten();
  const cell = await cellCalled("CloseRate");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Inputs");
    context.workbook.names.add("Another", sheet.getRange(cell));
    context.workbook.names.add("SomeCells", sheet.getRange("A1:C90"));
    sheet.name = "Dana's inputs";
    await context.sync();
  });
  const { next } = await followed();
  expect(await next(() => select("Dana's inputs", cell))).toEqual([
    { ...nowhere, sheet: "Dana's inputs", cell, name: "CloseRate" },
  ]);
});

test("a named cell on a sheet of a person's own is none of ours, and asked about once", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    context.workbook.names.add("Mine", sheet.getRange("B2"));
    await context.sync();
  });
  const { next } = await followed();
  const before = excel.tally().requests;
  expect(await next(() => select("Sheet1", "B2"))).toEqual([
    { ...nowhere, sheet: "Sheet1", cell: "B2" },
  ]);
  // Selecting and its tidying up, asking and its tidying up.
  expect(excel.tally().requests - before).toBe(2 + 2);
});

test.each(["InvalidOperationInCellEditMode", "GeneralException", "ItemNotFound"])(
  "%s while it is asked about is passed over, and what is selected next is told",
  async (code) => {
    const { next, places } = await followed();
    // The first request selects, the second tidies up after it, and the third asks what is selected.
    excel.failWith({ atRequest: 3, code, when: "before" });
    await select("Sheet1", "C4");
    await settled();
    excel.failWith(null);
    expect(places).toHaveLength(1);
    expect(await next(() => select("Sheet1", "C5"))).toEqual([
      { ...nowhere, sheet: "Sheet1", cell: "C5" },
    ]);
  },
);

test("nothing is told any more once it was stopped, even where Excel refuses to stop", async () => {
  const { next, stop } = await followed();
  excel.failWith({ atRequest: 1, code: "InvalidOperationInCellEditMode", when: "before" });
  await stop();
  excel.failWith(null);
  expect(await next(() => select("Sheet1", "C4"))).toEqual([]);
});

test("two panes follow one selection, and one of them stops by itself", async () => {
  const [one, other] = [await followed(), await followed()];
  await one.stop();
  await select("Sheet1", "D4");
  await settled();
  expect(one.places.map(({ cell }) => cell)).toEqual(["A1"]);
  expect(other.places.map(({ cell }) => cell)).toEqual(["A1", "D4"]);
});

test("a cell that is shown is selected on its sheet, and one on a sheet that is gone is told", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Other");
    await context.sync();
  });
  await excelHost().show("Other", "B7");
  const { places } = await followed();
  expect(places).toEqual([{ ...nowhere, sheet: "Other", cell: "B7" }]);
  await expect(excelHost().show("Nowhere", "B7")).rejects.toMatchObject({
    name: "HostFailure",
    code: "ItemNotFound",
    message:
      "Excel could not go on going to the sheet. Something the add-in relies on is gone from the workbook. Undo, or write the workbook again.",
  });
});
