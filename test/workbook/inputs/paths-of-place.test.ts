import { assumptionRegister, type QuotaModel } from "../../../src/engine";
import {
  addressOf,
  pathsOfPlace,
  sheetLayout,
  workbookDescription,
  type SelectedPlace,
} from "../../../src/workbook";
import { onADay, template } from "../../excel/printed-workbook";

const saas = template("saas-12-reps");

const nowhere = { sheet: "Any", cell: "A1", row: null, table: null, column: null, name: null };

/** The nearest line of the register. */
function lineOf(place: Partial<SelectedPlace>, model: QuotaModel = saas): string | null {
  const lines = new Set(assumptionRegister(model).map(({ path }) => path));
  return pathsOfPlace({ ...nowhere, ...place }, model).find((path) => lines.has(path)) ?? null;
}

/** Every place of a written workbook that a person may select, as Excel tells it. */
function placesOf(model: QuotaModel): readonly SelectedPlace[] {
  return workbookDescription(model, onADay)
    .sheets.map(sheetLayout)
    .flatMap(({ name: sheet, cells, tables, names }) => {
      const at = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell.value]));
      const inTables = tables.flatMap(({ name: table, headerRow, rowCount, columns }) =>
        Array.from({ length: rowCount }, (_row, place) => headerRow + 1 + place).flatMap((line) => {
          const row = Object.fromEntries(
            columns.map((title, column) => [title, at.get(`${line},${column}`) ?? ""]),
          );
          return columns.map((column, place) => {
            const cell = addressOf(line, place);
            return { sheet, cell, row, table, column, name: null };
          });
        }),
      );
      const single = names.map(({ name, row, column }) => {
        const cell = addressOf(row, column);
        return { ...nowhere, sheet, cell, name };
      });
      return [...inTables, ...single];
    });
}

/** Lines of the register that no cell of the sheets holds: limits that only a settings file tells. */
const UNSHEETED: readonly string[] = [
  "thresholds.investigateBelow",
  "thresholds.adjustBelow",
  "thresholds.soundFrom",
  "thresholds.soundTo",
  "thresholds.lowRiskFrom",
  "thresholds.mediumRiskFrom",
  "thresholds.highRiskFrom",
  "placement.fairnessMultiple",
  "placement.leastChange",
  "placement.mostChange",
];

test.each([
  ["saas-12-reps", UNSHEETED],
  ["segmented-48-reps", UNSHEETED],
  ["west-team-q4", UNSHEETED],
  ["insurance-team", []],
] as const)(
  "%s: every line of the register is found from some cell of the sheets",
  (name, unsheeted) => {
    const model = template(name);
    const lines = assumptionRegister(model).map(({ path }) => path);
    const known = new Set(lines);
    const found = new Set(
      placesOf(model).map((place) => pathsOfPlace(place, model).find((path) => known.has(path))),
    );
    expect(lines.filter((path) => !found.has(path))).toEqual(unsheeted);
  },
);

test.each([
  ["a cell with a name of its own", { name: "CloseRate" }, "closeRate"],
  ["a given stage", { name: "GivenMeetingsBooked" }, "meetingsBooked"],
  ["a number of a role", { name: "CloserHeadcount" }, "closer.headcount"],
])("of the funnel, %s", (_what, place, path) => {
  expect(pathsOfPlace({ ...nowhere, ...place }, saas)[0]).toBe(path);
});

const rep = { Id: "R02", Name: "Ben Brooks", Standing: "EMPLOYED" };

test.each([
  ["a rep's cell", { table: "RosterList", row: rep, column: "OTE" }, "roster.R02.annualOte"],
  ["a rep's column of a person's own", { table: "RosterList", row: rep, column: "Mine" }, null],
  [
    "a score of a territory",
    { table: "TerritoryList", row: { Id: "T02" }, column: "Account density" },
    "territories.T02.accountDensity",
  ],
  [
    "a target without a segment",
    { table: "TargetList", row: { Segment: "", "Revenue type": "NEW_BUSINESS" }, column: "Amount" },
    "targets..NEW_BUSINESS",
  ],
  [
    "a month of the season",
    { table: "SeasonList", row: { Period: "Month 3" }, column: "Share" },
    "seasonality",
  ],
  ["a month of a ramp", { table: "RampList", row: { Name: "At once" }, column: "Month 2" }, null],
  [
    "any cell of the register's own row",
    { table: "PlanInputs", row: { Name: "CoverageBuffer" }, column: "Owner" },
    "allocation.coverageBuffer",
  ],
  ["a table of results", { table: "TeamList", row: { Id: "R02" }, column: "OTE" }, null],
  ["a name of nobody's input", { name: "MasterCheck" }, null],
])("of a team, %s", (_what, place, path) => {
  expect(lineOf(place)).toBe(path);
});

test("a table that bears another name is known by its columns", () => {
  const row = { Rep: "R02", Floor: 1, Cap: "", Pin: "", Reason: "asked" };
  const place = { ...nowhere, table: "Theirs", row, column: "Floor" };
  expect(pathsOfPlace(place, saas)).toEqual(["bounds.R02.floor", "bounds.R02", "bounds"]);
});

test("whoever is to be hired stands among the hires, and a tier of pay is known by its place", () => {
  const hire = { table: "RosterList", row: { Id: "H1", Standing: "HIRE" }, column: "Start" };
  expect(pathsOfPlace({ ...nowhere, ...hire }, saas)[0]).toBe("hires.H1.startDate");
  const tier = saas.payTiers[1];
  const place = { table: "PayTierList", row: { From: tier?.from ?? 0 }, column: "Multiple" };
  expect(lineOf(place)).toBe("payTiers.1");
});
