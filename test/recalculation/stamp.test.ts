import type { FileValue } from "../../src/xlsx";
import { workbookFile } from "../../src/xlsx";
import { template } from "../excel/printed-workbook";
import { withRowAdded } from "./added-row";
import { shownIn, type Shown } from "./compared";
import { typedInto, type Typed } from "./edited-file";
import { cellOf, evidenceWorkbook } from "./evidence-workbook";
import { recalculated } from "./libreoffice";

/** It has something in every table of inputs. */
const model = template("segmented-48-reps");
const description = evidenceWorkbook(model);

type Where = Parameters<typeof cellOf>[1];
type Edit = readonly (readonly [where: Where, value: number | string])[];

function typed(edit: Edit): readonly Typed[] {
  return edit.map(([where, value]) => ({ ...cellOf(description, where), value }));
}

type Rows = readonly (readonly FileValue[])[];

const stateIn = (rows: Rows) => rows.find(([item]) => item === "Values that are no formulas")?.[1];
const changedRows = (rows: Rows) =>
  rows.filter((row) => row.some((cell) => /^OUT|^STALE: changed/.test(String(cell))));
const changedIn = (rows: Rows) => changedRows(rows).map(([what]) => what);

const seasons = model.seasonality;
const bookings = model.history.bookings;

/** What somebody types into the tables of inputs, and in how many cells of a table. */
const tables: readonly (readonly [table: string, cells: number, edit: Edit])[] = [
  [
    "Assumptions",
    3,
    [
      ["BlendShare", 0.500001],
      ["AttainmentSpread", 0.3],
      ["Correlation", 0.25],
    ],
  ],
  ["Targets", 1, [[["TargetList", "Amount", 2], 1_234_567]]],
  ["Revenue mix", 1, [[["MixList", "Role", 1], "AM"]]],
  [
    "Roster",
    5,
    [
      // As long and with the same last letter.
      [["RosterList", "Territory", 2], "ENT-12"],
      // Two reps change territories.
      [["RosterList", "Territory", 3], "ENT-04"],
      [["RosterList", "Territory", 4], "ENT-03"],
      // Another case.
      [["RosterList", "Region", 1], "east"],
      // Nothing where nobody knew.
      [["RosterList", "Previous quota", model.roster.length + 1], 0],
    ],
  ],
  ["Leavers", 1, [[["LeaverList", "Backfill after months", 1], 3]]],
  ["Changes", 1, [[["ChangeList", "To", 1], "MM-AE09"]]],
  [
    "Territories",
    2,
    [
      [["TerritoryList", "Competitive openness", 7], 1],
      [["TerritoryList", "Locked", 1], "maybe"],
    ],
  ],
  // The number of months follows from the months.
  ["Ramp schedules", 1, [[["RampList", "Month 4", 2], 0.4]]],
  [
    "Seasonality",
    2,
    [
      [["SeasonList", "Share", 1], seasons[3] ?? 0],
      [["SeasonList", "Share", 4], seasons[0] ?? 0],
    ],
  ],
  ["Tiers", 1, [[["TierList", "Ramp factor", 2], 0.55]]],
  ["Productivity", 1, [[["ProductivityList", "Win rate", 1], 0.26]]],
  ["Bounds", 1, [[["BoundList", "Cap", 1], 1_500_000]]],
  ["Pay tiers", 1, [[["PayTierList", "Multiple", 3], 1.7]]],
  [
    "Past bookings",
    2,
    [
      [["HistoryList", "Bookings", 1], bookings[1] ?? 0],
      [["HistoryList", "Bookings", 2], bookings[0] ?? 0],
    ],
  ],
];

const singles: readonly (readonly [what: string, edit: Edit])[] = [
  ["Method", [["QuotaMethod", "TOP_DOWN"]]],
  ["Ramp rule", [["RampRule", "TIER"]]],
  ["Adjustment rule", [["AdjustmentRule", "REPORT_SHORTFALL"]]],
  ["Start of the fiscal year", [["FiscalYearStart", 46054]]],
  ["Periods", [["PlanPeriod", "month"]]],
  ["Start of the history", [["HistoryFrom", 44927]]],
  ["Periods of the history", [["HistoryPeriod", "month"]]],
];

let shown: Readonly<Record<string, Shown>> = {};
beforeAll(async () => {
  const file = await workbookFile(description);
  const edits: Readonly<Record<string, Edit>> = {
    everywhere: [...tables.flatMap(([, , each]) => each), ...singles.flatMap(([, each]) => each)],
    territory: [[["RosterList", "Territory", 2], "ENT-12"]],
    confirmed,
    values: values.flatMap(([, each]) => each),
  };
  const files = Object.entries(edits).map(([name, edit]) => [name, typedInto(file, typed(edit))]);
  const repAdded = withRowAdded(file, "RosterList");
  shown = await shownIn(recalculated({ ...Object.fromEntries(files), repAdded }));
}, 600_000);

/** What the sheet Stamp says of a file once another program has worked it out. */
const stampOf = (name: string): Rows => shown[name]?.["Stamp"] ?? [];

test("the stamp tells every table of inputs in which somebody typed, to the cell", () => {
  const rows = stampOf("everywhere");
  const found = changedRows(rows);
  expect(found.slice(0, tables.length).map((row) => [row[0], row[4]])).toEqual(
    tables.map(([what, cells]) => [what, cells]),
  );
  expect(found.slice(tables.length).map(([what]) => what)).toEqual(singles.map(([what]) => what));
  expect(stateIn(rows)).toBe("STALE: inputs changed since");
});

test("one territory for another as long turns the stamp red, and its own line alone", () => {
  const rows = stampOf("territory");
  expect([stateIn(rows), changedIn(rows)]).toEqual(["STALE: inputs changed since", ["Roster"]]);
});

/** Who answers for an input, where it comes from, and why. */
const confirmed: Edit = [
  [["PlanInputs", "Evidence", 1], "CONFIRMED"],
  [["PlanInputs", "Owner", 1], "CFO"],
  [["PlanInputs", "As of", 1], 46000],
  [["PlanInputs", "Source", 1], "Board plan"],
  [["PlanInputs", "Note", 1], "Agreed"],
  [["ListEvidence", "Evidence", 3], "CONFIRMED"],
  [["ListEvidence", "Source", 3], "Payroll"],
  [["BoundList", "Reason", 1], "Another one"],
  [["ChangeList", "Reason", 1], "Another one"],
];

test("nobody is told to write the workbook again who only confirmed an input", () => {
  const rows = stampOf("confirmed");
  expect([stateIn(rows), changedIn(rows)]).toEqual(["PASS: as when written", []]);
});

test("a rep typed beneath the roster is seen", () => {
  const rows = stampOf("repAdded");
  expect([stateIn(rows), changedIn(rows)]).toEqual(["STALE: inputs changed since", ["Roster"]]);
});

const values: readonly (readonly [what: string, edit: Edit])[] = [
  ["Pay cost: Pay with a spread", [[["PayCurve", "Pay with a spread", 3], 7]]],
  ["Scenarios: Pool", [[["ScenarioList", "Pool", 2], 1]]],
  ["Scenarios: Chance of the target", [[["ScenarioList", "Chance of the target", 2], 0.99]]],
  ["Sensitivity: Left at low", [[["Tornado", "Left at low", 1], 7]]],
  ["Forecast: Expected", [[["ForecastPeriods", "Expected", bookings.length + 1], 7]]],
  ["Sensitivity: HeadroomWritten", [["HeadroomWritten", 7]]],
  ["Forecast: ForecastYear", [["ForecastYear", 7]]],
];

test("a value typed over one that no formula follows is seen", () => {
  const rows = stampOf("values");
  expect(changedIn(rows)).toEqual(values.map(([what]) => what));
  expect(stateIn(rows)).toBe("FAIL: values typed over");
});
