import { readFileSync } from "node:fs";
import type { QuotaModel } from "../../src/engine";
import { readSettingsValue } from "../../src/intake";
import { sheetLayout, workbookDescription, type WorkbookDescription } from "../../src/workbook";
import { onADay } from "../excel/printed-workbook";
import { differencesIn, recalculatedTogether, type Shown } from "./compared";

type Row = Record<string, unknown>;
type File = Record<string, Row[]> & { tracking: Record<string, Row[]> };

/** A template as intake reads it after a change. */
function modelWith(name: string, change: (file: File) => void): QuotaModel {
  const file = JSON.parse(readFileSync(`templates/${name}.json`, "utf8")) as File;
  change(file);
  const read = readSettingsValue(file);
  if (read.kind === "problems") throw new Error(JSON.stringify(read.problems));
  return read.model;
}

const hire = { id: "H01", name: "Open", role: "AE", startDate: "2026-03-02", annualOte: 160_000 };
const leaver = { rep: "R02", lastDay: "2026-06-30", backfillAfterMonths: 2 };
const joins = (part: object) => (file: File) => {
  Object.assign(file, { scenarios: [], ...part });
};

/** Signs that formulas read as something else, in every word by which nothing is looked up. */
const wild = '=*?~<>"x"';

/** Fresh workbooks, with the rows that their tables must have. */
const models: Readonly<Record<string, QuotaModel>> = {
  "an AE to be hired": modelWith("saas-12-reps", joins({ hires: [{ ...hire, payMix: 0.5 }] })),
  "an AE who leaves and is replaced": modelWith("saas-12-reps", joins({ leavers: [leaver] })),
  "both, with deals": modelWith(
    "saas-12-reps-with-deals",
    joins({ hires: [{ ...hire, payMix: 0.5 }], leavers: [leaver] }),
  ),
  "a running period, and a manager with a past": modelWith("west-team-q4", (file) => {
    const [rep] = file["roster"] ?? [];
    file["roster"]?.push({ ...rep, id: "VP", name: "A manager", role: "MANAGER", manager: "" });
    file.tracking["past"]?.push({ rep: "VP", period: "2024-Q1", quota: 5, actual: 4 });
  }),
  "signs in names, notes, accounts and stages": modelWith("saas-12-reps-with-deals", (file) => {
    for (const rep of file["roster"] ?? []) rep["name"] = wild;
    for (const territory of file["territories"] ?? []) territory["name"] = wild;
    for (const deal of file["deals"] ?? []) Object.assign(deal, { account: wild, stage: wild });
    const bound = { rep: "R01", floor: 1, reason: wild };
    const change = { id: "C1", kind: "TRANSFER", rep: "R01", to: "R02", from: "2026-05-01" };
    Object.assign(file, {
      company: { name: wild, currency: "USD" },
      scenarios: [],
      bounds: [bound],
      changes: [{ ...change, reason: wild }],
      decisions: { gates: [{ gate: "Data", note: wild, signedBy: wild, on: "2026-01-05" }] },
    });
  }),
};

const descriptions = new Map(
  Object.entries(models).map(([name, model]) => [name, workbookDescription(model, onADay)]),
);

/** Segments typed into a sheet, past intake. */
const typed = modelWith("segmented-48-reps", (file) => {
  Object.assign(file, { scenarios: [], register: {} });
});
const signs = new Map(
  [...new Set(typed.targets.map(({ segment }) => segment))].map((segment, at) => [
    segment,
    [">500", "<50", "=SMB", ">1M"][at] ?? segment,
  ]),
);
const spelt = <Each extends { readonly segment: string }>(row: Each): Each => ({
  ...row,
  segment: signs.get(row.segment) ?? row.segment,
});
const withSigns = workbookDescription(
  {
    ...typed,
    targets: typed.targets.map(spelt),
    roster: typed.roster.map(spelt),
    hires: typed.hires.map(spelt),
    territories: typed.territories.map(spelt),
    productivity: typed.productivity.map(spelt),
  },
  onADay,
);

let recalculated: Readonly<Record<string, Shown>> = {};
beforeAll(async () => {
  recalculated = await recalculatedTogether({ ...Object.fromEntries(descriptions), withSigns });
}, 600_000);

/** The rows of a table as they are shown. */
function rowsShown(workbook: WorkbookDescription, shown: Shown, name: string) {
  for (const sheet of workbook.sheets) {
    const table = sheetLayout(sheet).tables.find((each) => each.name === name);
    if (table === undefined) continue;
    const first = table.headerRow + 1;
    return (shown[sheet.name] ?? []).slice(first, first + table.rowCount);
  }
  throw new Error(`There is no table ${name}.`);
}

test.each([...descriptions])(
  "a fresh workbook asks for no row, and LibreOffice agrees in every cell: %s",
  (name, workbook) => {
    const shown = recalculated[name] ?? {};
    const rows = rowsShown(workbook, shown, "RowsNeeded");
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter((row) => !row.includes("OK"))).toEqual([]);
    expect(differencesIn(workbook, shown)).toEqual([]);
    expect(shown["About"]?.[2]?.[1]).toBe("All checks pass");
  },
);

test.each<[string, string, number]>([
  ["an AE to be hired", "JobList", 1],
  ["an AE who leaves and is replaced", "JobList", 1],
  ["both, with deals", "JobList", 2],
  // Fifteen on the roster, and whoever is not.
  ["both, with deals", "BaselineReps", 16],
  // Twelve who sell, and the manager with a past.
  ["a running period, and a manager with a past", "RepTrends", 13],
  ["a running period, and a manager with a past", "WarningList", 12],
])("%s: %s needs %d rows", (name, table, count) => {
  const workbook = descriptions.get(name);
  if (workbook === undefined) throw new Error(name);
  const rows = rowsShown(workbook, recalculated[name] ?? {}, "RowsNeeded");
  const row = rows.find(([said]) => said === table);
  // How many rows it has, and how many it needs.
  expect(row?.slice(3, 5)).toEqual([count, count]);
});

test("segments whose names begin like comparisons are counted as they stand", () => {
  const shown = recalculated["withSigns"]?.["Methodology"] ?? [];
  const row = shown.find(([label]) => label === "Segments");
  expect(row?.[2]).toBe(signs.size);
  expect(signs.size).toBe(3);
});
