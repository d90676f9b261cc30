import { readFileSync } from "node:fs";
import type { QuotaModel } from "../../../src/engine";
import { readSettings } from "../../../src/intake";
import { workbookDescription, type CellContent, type TableReading } from "../../../src/workbook";
import { onADay, template } from "../../excel/printed-workbook";
import { inputWorkbook, modelOf, readBack, sheetsOf } from "./sheets-of";

const saas = template("saas-12-reps");
const segmented = template("segmented-48-reps");
const west = template("west-team-q4");

const restore =
  "Undo the change that removed it, or write the workbook again: it comes back as it was last read.";

type Sheets = ReturnType<typeof sheetsOf>;

/** The sheets without some tables and names. */
function without({ names, tables }: Sheets, ...gone: readonly string[]) {
  const left = <Each>(all: Readonly<Record<string, Each>>) =>
    Object.fromEntries(Object.entries(all).filter(([name]) => !gone.includes(name)));
  return { names: left(names), tables: left(tables) };
}

/** The sheets with another table in the place of one. */
function withTable(sheets: Sheets, name: string, change: (table: TableReading) => TableReading) {
  const table = sheets.tables[name];
  if (table === undefined) throw new Error(`There is no table ${name}.`);
  return { ...sheets, tables: { ...sheets.tables, [name]: change(table) } };
}

function replaced(cells: readonly CellContent[], place: number, content: CellContent) {
  return cells.map((cell, across) => (across === place ? content : cell));
}

/** The table without a column, which may be called otherwise instead. */
function withoutColumn(header: string, otherwise?: string) {
  return (table: TableReading): TableReading => {
    const across = table.header.indexOf(header);
    if (across < 0) throw new Error(`There is no column ${header}.`);
    const cut = (cells: readonly CellContent[]) => cells.filter((_cell, place) => place !== across);
    return otherwise === undefined
      ? { ...table, header: cut(table.header), rows: table.rows.map(cut) }
      : { ...table, header: replaced(table.header, across, otherwise) };
  };
}

test.each([
  ["BoundList", segmented],
  ["RosterList", segmented],
  ["RampList", segmented],
  ["SeasonList", saas],
  ["PlanInputs", saas],
  ["ListEvidence", saas],
  ["BookingList", west],
  ["ActualList", west],
  ["HolidayList", west],
] as const)("of the table %s that is gone the rows stay as the model has them", (table, model) => {
  const reading = readBack(without(sheetsOf(inputWorkbook(model)), table), model);
  expect(modelOf(reading)).toEqual(model);
  expect(reading.gone).toEqual([
    {
      where: table,
      what: `The workbook no longer has the table ${table}, so its rows cannot be read.`,
      remedy: restore,
    },
  ]);
});

test("a name that is gone stays as the model has it, and what was edited beside it is read", () => {
  const typed = sheetsOf(inputWorkbook(saas), { "Targets!C7": 12_345_678, "Roster!B7": "Ann" });
  const reading = readBack(without(typed, "CoverageBuffer", "BoundList"), saas);
  const model = modelOf(reading) as QuotaModel;
  expect(model.targets[0]?.amount).toBe(12_345_678);
  expect(model.roster[0]?.name).toBe("Ann");
  expect(model.allocation).toEqual(saas.allocation);
  expect(model.bounds).toEqual(saas.bounds);
  expect(reading.gone.map(({ where }) => where)).toEqual(["CoverageBuffer", "BoundList"]);
});

test("of the funnel a name that is gone stays, too, with what is said of its source", () => {
  const insurance = template("insurance-team");
  const said = { evidence: "ASSUMED", source: "CRM", owner: "", asOf: "", note: "" } as const;
  const model = { ...insurance, register: { ...insurance.register, closeRate: said } };
  const sheets = sheetsOf(workbookDescription(model, onADay));
  const rate = sheets.names["ShowRate"]?.address ?? "";
  const typed = sheetsOf(workbookDescription(model, onADay), { [rate]: 0.7 });
  for (const gone of ["CloseRate", "RegisterNames", "RegisterSources"]) {
    const reading = readBack(without(typed, gone), model);
    expect(reading.gone.map(({ where }) => where)).toEqual([gone]);
    expect(modelOf(reading)).toEqual({ ...model, inputs: { ...model.inputs, showRate: 0.7 } });
  }
});

test("a column that is gone stays as the model has it, row by row", () => {
  const sheets = sheetsOf(inputWorkbook(saas), { "Roster!B7": "Ann" });
  const reading = readBack(withTable(sheets, "RosterList", withoutColumn("Time")), saas);
  const [first, ...others] = saas.roster;
  expect((modelOf(reading) as QuotaModel).roster).toEqual([{ ...first, name: "Ann" }, ...others]);
  expect(reading.gone.map(({ what }) => what)).toEqual([
    "The table RosterList no longer has the column Time, so it cannot be read.",
  ]);
});

test("of a row that the model does not know, a column that is gone says nothing", () => {
  const sheets = sheetsOf(inputWorkbook(saas), { "Roster!A7": "NEW" });
  const reading = readBack(withTable(sheets, "RosterList", withoutColumn("Time")), saas);
  expect(reading.kind === "problems" && reading.problems.map(({ what }) => what)).toEqual([
    "Time is blank.",
  ]);
});

test.each([
  ["RosterList", "Id", undefined, "Undo the change that removed it, or add it again"],
  ["RosterList", "Standing", undefined, "Undo the change that removed it, or write"],
  ["RampList", "Month 2", undefined, "Undo the change that removed it, or write"],
  ["RosterList", "Start", "Begin", "If it is the column that is now called Begin, call it Start"],
])(
  "without its bearings a table is not guessed at: %s, %s, %s",
  (table, header, otherwise, remedy) => {
    const sheets = withTable(
      sheetsOf(inputWorkbook(saas)),
      table,
      withoutColumn(header, otherwise),
    );
    const reading = readBack(sheets, saas);
    const problems = reading.kind === "problems" ? reading.problems : [];
    expect(problems.map(({ what }) => what)).toEqual([
      `The table ${table} no longer has the column ${header}, so it cannot be read.`,
    ]);
    expect(problems[0]?.remedy).toContain(remedy);
  },
);

test("a blank cell is a problem however much else is gone, and what is gone is told apart", () => {
  const typed = sheetsOf(inputWorkbook(saas), { "Roster!O8": null });
  const reading = readBack(without(typed, "BoundList"), saas);
  expect(reading.kind === "problems" && reading.problems.map(({ where }) => where)).toEqual([
    "Roster!O8",
  ]);
  expect(reading.gone.map(({ where }) => where)).toEqual(["BoundList"]);
});

test("a row that is renamed loses what no column shows, and that is said", () => {
  const [first, second, ...others] = saas.roster;
  const roster = [{ ...first, crmId: "003" }, { ...second, shoe: 43 }, ...others];
  const model = { ...saas, roster } as QuotaModel;
  const reading = readBack(sheetsOf(inputWorkbook(model), { "Roster!A7": "R01X" }), model);
  expect(reading.kind === "model" && reading.notices).toEqual([
    "RosterList no longer has R01. What no column showed falls away with it: crmId. If a row was only renamed, its old name brings that back.",
    "Columns not understood, and kept with their rows: roster.shoe.",
  ]);
});

test("somebody who was to be hired and is employed by now keeps what no column shows", () => {
  const [hire, ...others] = segmented.hires;
  const model = { ...segmented, hires: [{ ...hire, crmId: "003" }, ...others] } as QuotaModel;
  const sheets = sheetsOf(inputWorkbook(model));
  const moved = withTable(sheets, "RosterList", (table) => {
    const across = table.header.indexOf("Standing");
    const isThis = (cells: readonly CellContent[]) => cells[0] === hire?.id;
    return {
      ...table,
      rows: table.rows.map((cells) =>
        isThis(cells) ? replaced(cells, across, "EMPLOYED") : cells,
      ),
    };
  });
  const read = modelOf(readBack(moved, model)) as QuotaModel;
  expect(read.roster.at(-1)).toMatchObject({ ...hire, crmId: "003" });
});

test("a company name that is cleared is no name, and a cleared currency is asked for", () => {
  const sheets = sheetsOf(inputWorkbook(saas));
  const at = (name: string) => sheets.names[name]?.address ?? "";
  const cleared = (name: string) =>
    readBack(sheetsOf(inputWorkbook(saas), { [at(name)]: null }), saas);
  expect((modelOf(cleared("CompanyName")) as QuotaModel).company).toEqual({
    name: "",
    currency: "USD",
  });
  const currency = cleared("CompanyCurrency");
  expect(currency.kind === "problems" && currency.problems.map(({ where }) => where)).toEqual([
    at("CompanyCurrency"),
  ]);
  const gone = readBack(without(sheets, "CompanyName"), saas);
  expect((modelOf(gone) as QuotaModel).company.name).toBe(saas.company.name);
  expect(gone.gone.map(({ where }) => where)).toEqual(["CompanyName"]);
});

test("a rep of whom nothing is told in the period stays in the list of those who are", () => {
  const raw = JSON.parse(readFileSync("templates/west-team-q4.json", "utf8")) as {
    tracking: { reps: { rep: string }[] };
  };
  const [first] = raw.tracking.reps;
  raw.tracking.reps[0] = { rep: first?.rep ?? "" };
  const told = readSettings(JSON.stringify(raw));
  if (told.kind === "problems") throw new Error(told.problems[0]?.what);
  const back = modelOf(readBack(sheetsOf(inputWorkbook(told.model)), told.model)) as QuotaModel;
  expect(back.tracking.reps[0]).toMatchObject({ rep: first?.rep, quota: null, actual: null });
  expect(back).toEqual(told.model);
});
