import type { QuotaModel } from "../../../src/engine";
import { workbookDescription, type CellContent } from "../../../src/workbook";
import { template, onADay } from "../../excel/printed-workbook";
import { inputWorkbook, modelOf, readBack, sheetsOf, type Typed } from "./sheets-of";

const saas = template("saas-12-reps");
const segmented = template("segmented-48-reps");
const west = template("west-team-q4");

/** What is told after somebody typed into a template's sheets. */
function toldAfter(model: QuotaModel, typed: Typed) {
  const reading = readBack(sheetsOf(inputWorkbook(model), typed), model);
  return reading.kind === "problems"
    ? reading.problems.map(({ where, what }) => `${where}: ${what}`)
    : [];
}

type Slip = readonly [model: QuotaModel, address: string, typed: CellContent, told: string];

const slips: readonly Slip[] = [
  [saas, "Roster!K9", "soon", 'Roster!K9: It is "soon", which does not fit.'],
  [saas, "Roster!B7", "Ava\nAdler", 'Roster!B7: It is "Ava\\u000aAdler", which does not fit.'],
  [saas, "Roster!B7", "\tAva", 'Roster!B7: It is "\\u0009Ava", which does not fit.'],
  [
    saas,
    "Roster!A8",
    "R01",
    "Roster!A8: The id R01 stands here a second time; the first is Roster!A7.",
  ],
  [saas, "Roster!C8", "CONTRACTOR", 'Roster!C8: Standing is "CONTRACTOR".'],
  [saas, "Roster!O8", null, "Roster!O8: Time is blank."],
  [saas, "Roster!G9", "T99", 'Roster!G9: R03 names the territory "T99", which is not known.'],
  [segmented, "Roster!P68", "Steep", 'Roster!P68: H01 names the ramp "Steep", which is not known.'],
  [
    saas,
    "Assumptions!B21",
    7,
    "Assumptions!B21: Coverage buffer must be a number from 0.5 to 2; it is 7.",
  ],
  [saas, "Assumptions!B7", "GUESS", 'Assumptions!B7: It is "GUESS", which does not fit.'],
  [saas, "Seasonality!B9", null, "Seasonality!B9: Share is blank."],
  [saas, "Targets!C7", "much", 'Targets!C7: It is "much", which does not fit.'],
  [segmented, "'Ramp schedules'!G13", 3, "'Ramp schedules'!G13: It is 3, which does not fit."],
  [
    segmented,
    "'Leavers and changes'!E7",
    4,
    "'Leavers and changes'!E7: It is 4, which does not fit.",
  ],
  [west, "Actuals!A38", "nobody", "Actuals!A38: nobody is nobody on the roster."],
  [west, "Actuals!B12", 0, "Actuals!B12: It is 0, which does not fit."],
];

test.each(slips)("%#: a slip is told with its cell", (model, address, typed, told) => {
  expect(toldAfter(model, { [address]: typed })).toContain(told);
});

test("what stands in a cell may be typed in other letters, and dates as a spreadsheet counts them", () => {
  const typed = { "Roster!D7": " ae ", "Roster!K7": 46_023, "Roster!C7": "employed" };
  const read = modelOf(readBack(sheetsOf(inputWorkbook(saas), typed), saas)) as QuotaModel;
  expect(read.roster[0]).toEqual({ ...saas.roster[0], startDate: "2026-01-01" });
});

test("rows added at the end are read, rows emptied by hand are no rows", () => {
  const { names, tables } = sheetsOf(inputWorkbook(segmented));
  const leavers = tables["LeaverList"];
  if (leavers === undefined) throw new Error("There is no table of leavers.");
  const [, ...kept] = leavers.rows;
  const rows = [["", " ", null], ...kept, ["SMB-AE03", 46_203, ""]];
  const read = readBack(
    { names, tables: { ...tables, LeaverList: { ...leavers, rows } } },
    segmented,
  );
  expect((modelOf(read) as QuotaModel).leavers).toEqual([
    ...segmented.leavers.slice(1),
    { rep: "SMB-AE03", lastDay: "2026-06-30", backfillAfterMonths: null },
  ]);
});

test("a column that was renamed is reported, and nothing is read without it", () => {
  const typed = { "Roster!K6": "Begin" };
  expect(toldAfter(saas, typed)).toEqual([
    "Roster!A6: The table RosterList no longer has the column Start, so it cannot be read.",
  ]);
});

test("a column of the user's own is told of and left alone, wherever it stands", () => {
  const { names, tables } = sheetsOf(inputWorkbook(saas));
  const targets = tables["TargetList"];
  if (targets === undefined) throw new Error("There is no table of targets.");
  const TargetList = {
    ...targets,
    header: ["Mine", ...targets.header],
    rows: targets.rows.map((row) => ["remark", ...row]),
  };
  const read = readBack({ names, tables: { ...tables, TargetList } }, saas);
  expect(modelOf(read)).toEqual(saas);
  expect(read.kind === "model" && read.notices).toEqual([
    "The table TargetList has a column of your own, Mine: it is left alone and not read.",
  ]);
});

test("a workbook without a plan leaves the team as it is", () => {
  const { names, tables } = sheetsOf(workbookDescription({ ...saas, roster: [] }, onADay));
  expect(modelOf(readBack({ names, tables }, saas))).toEqual(saas);
});

test("a part of which no sheet is left stays, and the person is told", () => {
  const { sheets, ...rest } = inputWorkbook(saas);
  const others = sheets.filter(({ name }) => name !== "Past bookings");
  const read = readBack(sheetsOf({ ...rest, sheets: others }), saas);
  expect(modelOf(read)).toEqual(saas);
  expect(read.kind === "model" && read.notices).toEqual([
    "No sheet holds the history: it stays as it was.",
  ]);
});

test("a shipped schedule that somebody changes becomes the model's own", () => {
  const typed = { "'Ramp schedules'!F8": 0.4 };
  const read = modelOf(readBack(sheetsOf(inputWorkbook(saas), typed), saas)) as QuotaModel;
  expect(read.ramps).toEqual([
    { name: "Standard", role: null, segment: "", shares: [0.4, 0.5, 0.75, 1] },
  ]);
});

test("what rows hold beyond the columns stays with them, ranges and previous values too", () => {
  const [first, ...others] = saas.roster;
  const roster = [{ ...first, badge: 7 }, ...others] as QuotaModel["roster"];
  const said = { evidence: "ASSUMED", source: "x", owner: "", asOf: "", note: "" } as const;
  const bounded = { ...said, previousValue: 3, range: { low: 1, high: 4 } };
  const register = { ...saas.register, "roster.R02": bounded, "outlook.seed": said };
  const model = { ...saas, roster, register };
  expect(modelOf(readBack(sheetsOf(inputWorkbook(model)), model))).toEqual(model);
});

test("who a list comes from is read back, and what is CONFIRMED without a source is told", () => {
  const { names, tables } = sheetsOf(inputWorkbook(saas));
  const list = tables["ListEvidence"];
  const path = list?.header.indexOf("Path") ?? -1;
  const place = list?.rows.findIndex((row) => row[path] === "hires") ?? -1;
  const row = Number(/\d+$/.exec(list?.address ?? "")?.[0]) + 1 + place;
  const owner = sheetsOf(inputWorkbook(saas), { [`Assumptions!D${row}`]: "Ana" });
  expect((modelOf(readBack(owner, saas)) as QuotaModel).register["hires"]).toEqual({
    evidence: "ASSUMED",
    source: "",
    owner: "Ana",
    asOf: "",
    note: "",
  });
  expect(toldAfter(saas, { [`Assumptions!C${row}`]: "CONFIRMED" })).toEqual([
    `Assumptions!F${row}: A CONFIRMED input names no source.`,
  ]);
  expect(names["CoverageBuffer"]?.address).toBe("Assumptions!B21");
});

test("what is asked of a cell is asked in the words that the cell takes", () => {
  const reading = readBack(
    sheetsOf(inputWorkbook(saas), { "Territories!I22": "maybe", "Targets!C7": null }),
    saas,
  );
  const told = reading.kind === "problems" ? reading.problems : [];
  expect(told).toEqual([
    { where: "Targets!C7", what: "Amount is blank.", remedy: "Fill it in: Bookings of the year." },
  ]);
  const locked = readBack(sheetsOf(inputWorkbook(saas), { "Territories!I22": "maybe" }), saas);
  expect(locked.kind === "problems" && locked.problems.map(({ remedy }) => remedy)).toEqual([
    "Give yes or no here.",
  ]);
});
