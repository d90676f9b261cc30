/** @jest-environment jsdom */
import type { EmbeddedExcel } from "../../src/embedded";
import type { QuotaModel } from "../../src/engine";
import { excelHost } from "../../src/excel";
import {
  HostFailure,
  columnLetters,
  inputTables,
  workbookInputNames,
  type CellContent,
} from "../../src/workbook";
import { officeInJsdom } from "../support/office-in-jsdom";
import { inputWorkbook, modelOf, readBack } from "../workbook/inputs/sheets-of";
import { template, wrongIn } from "./printed-workbook";

// Whole workbooks are written.
jest.setTimeout(120_000);

let excel: EmbeddedExcel;
const model = template("saas-12-reps");
beforeEach(async () => {
  excel = await officeInJsdom();
  await excelHost().write(inputWorkbook(model), () => undefined);
});
afterEach(() => excel.dispose());

type Grid = readonly (readonly CellContent[])[];

/**
 * Leaves a table as Excel does when rows or columns of it were inserted, sorted or filled beneath: its cells moved, and
 * the table grown around them. The embedded Excel inserts nothing by itself.
 */
async function rearranged(table: string, next: (grid: Grid) => Grid): Promise<void> {
  await Excel.run(async (context) => {
    const found = context.workbook.tables.getItem(table);
    const range = found.getRange().load("values,rowIndex");
    await context.sync();
    const grid = next(range.values as CellContent[][]);
    const [header = []] = grid;
    const first = range.rowIndex + 1;
    const address = `A${first}:${columnLetters(header.length - 1)}${first + grid.length - 1}`;
    found.worksheet.getRange(address).values = grid.map((line) => [...line]);
    found.resize(address);
    await context.sync();
  });
}

async function read() {
  const names = await excelHost().read(workbookInputNames);
  return readBack({ names, tables: await excelHost().readTables(inputTables) }, model);
}

async function rosterIds(): Promise<readonly string[]> {
  const reading = await read();
  if (reading.kind !== "model") throw new Error(JSON.stringify(reading.problems));
  return reading.model.roster.map(({ id }) => id);
}

/** Another rep like the second of templates/saas-12-reps.json. */
const like = (grid: Grid, id: string, name: string): readonly CellContent[] => [
  id,
  name,
  ...(grid[2] ?? []).slice(2),
];

const TEAM = ["R01", "R02", "R03", "R04", "R05", "R06", "R07", "R08", "R09", "R10", "R11", "R12"];

test("a row inserted inside a table is read where it stands, and written again there", async () => {
  expect((await rosterIds()).slice(0, 12)).toEqual(TEAM);
  await rearranged("RosterList", (grid) => [
    ...grid.slice(0, 3),
    like(grid, "R99", "Nina New"),
    ...grid.slice(3),
  ]);
  expect((await rosterIds()).slice(0, 5)).toEqual(["R01", "R02", "R99", "R03", "R04"]);
  const reading = await read();
  if (reading.kind !== "model") throw new Error("The sheets make no model.");
  expect(reading.model.roster[2]).toMatchObject({
    id: "R99",
    name: "Nina New",
    annualOte: 160_000,
  });
  const next = inputWorkbook(reading.model);
  expect((await excelHost().write(next, () => undefined)).unfinished).toEqual([]);
  expect(await wrongIn(next)).toEqual([]);
});

test("a blank row inserted inside a table says nothing", async () => {
  await rearranged("RosterList", (grid) => [
    ...grid.slice(0, 3),
    (grid[0] ?? []).map(() => ""),
    ...grid.slice(3),
  ]);
  expect(modelOf(await read())).toEqual(model);
});

test("a row at the end is read once the table has grown over it", async () => {
  await rearranged("RosterList", (grid) => [...grid, like(grid, "R98", "Last One")]);
  expect((await rosterIds()).at(-1)).toBe("R98");
  expect(await rosterIds()).toHaveLength(16);
});

test("rows that were sorted are the same people in another order, each with their own numbers", async () => {
  await rearranged("RosterList", ([header = [], ...rows]) => [
    header,
    ...[...rows].sort((one, other) => String(other[0]).localeCompare(String(one[0]))),
  ]);
  const reading = await read();
  if (reading.kind !== "model") throw new Error("The sheets make no model.");
  expect(reading.model.roster.map(({ id }) => id).slice(-3)).toEqual(["R02", "R01", "M01"]);
  const byId = ({ roster }: QuotaModel) => new Map(roster.map((rep) => [rep.id, rep]));
  expect(byId(reading.model)).toEqual(byId(model));
  expect(reading.model.territories).toEqual(model.territories);
});

/** The table with a column of a person's own before the one at a place. */
const withColumn = (at: number) => (grid: Grid) =>
  grid.map((line, row) => [
    ...line.slice(0, at),
    row === 0 ? "Mentor" : `mentor ${row}`,
    ...line.slice(at),
  ]);

test.each([
  ["first", 0],
  ["among ours", 4],
  ["last", 18],
])(
  "a column that a person inserted %s is told and not read; ours are read by their titles",
  async (_where, at) => {
    await rearranged("RosterList", withColumn(at));
    const reading = await read();
    expect(modelOf(reading)).toEqual(model);
    expect(reading.kind === "model" && reading.notices).toEqual([
      "The table RosterList has a column of your own, Mentor: it is left alone and not read.",
    ]);
  },
);

test.each([
  ["RosterList", 4, "Previous bookings"],
  // Its sheet has a wider table: the column stands where ours do.
  ["ListEvidence", 2, "Accepted by"],
])(
  "writing again does not take away a column that was inserted among those of %s",
  async (...of) => {
    const [table, at, last] = of;
    await rearranged(table, withColumn(at));
    const ended = await excelHost()
      .write(inputWorkbook(model), () => undefined)
      .catch((error: unknown) => error);
    if (!(ended instanceof HostFailure)) throw new Error("It was written.");
    expect(ended.message).toBe(
      `The table ${table} has a column of yours among ours, Mentor. Move it right of ${last}, the last of ours, and write again. Nothing was changed.`,
    );
    const reading = (await excelHost().readTables([table]))[table];
    expect(reading?.rows[0]?.[at]).toBe("mentor 1");
  },
);

test("a column that a person moved right of ours stays beside its rows", async () => {
  await rearranged("RosterList", withColumn(18));
  const report = await excelHost().write(inputWorkbook(model), () => undefined);
  expect(report.unfinished).toEqual([]);
  const { RosterList } = await excelHost().readTables(["RosterList"]);
  expect(RosterList?.rows.map((row) => row[18]).slice(0, 2)).toEqual(["mentor 1", "mentor 2"]);
});
