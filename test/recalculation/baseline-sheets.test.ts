import { readFileSync } from "node:fs";
import type { BookingRules, QuotaModel } from "../../src/engine";
import { readSettings, readSettingsValue } from "../../src/intake";
import {
  addressOf,
  sheetLayout,
  sheetSettings,
  workbookDescription,
  type WorkbookDescription,
} from "../../src/workbook";
import { readWorkbookTables, workbookFile } from "../../src/xlsx";
import { deal, dozen, rules2025 } from "../engine/dozen-deals";
import { plainRep, teamOfAes, territoriesScoring } from "../engine/small-team";
import { onADay } from "../excel/printed-workbook";
import { differencesIn, recalculatedTogether, shownIn, type Shown } from "./compared";
import { typedInto, type Typed } from "./edited-file";
import { recalculated } from "./libreoffice";

const small: QuotaModel = {
  ...teamOfAes(1_000_000, [
    { id: "R1", name: "Ada", previousBookings: 60_000 },
    { id: "R2", name: "=Ben", previousBookings: 20_000 },
    { id: "R3", name: "Cleo" },
  ]),
  territories: territoriesScoring([3, 4]),
  deals: dozen,
  bookingRules: rules2025,
};

const reading = readSettings(readFileSync("templates/saas-12-reps-with-deals.json", "utf8"));
if (reading.kind === "problems") throw new Error(JSON.stringify(reading.problems));
const saas = reading.model;

const ruled = (rules: Partial<BookingRules>): QuotaModel => ({
  ...small,
  bookingRules: { ...rules2025, ...rules },
});

/** As in test/engine/rep-standings.test.ts: who came in the year, who left, who manages. */
const standing: QuotaModel = {
  ...teamOfAes(360_000, [
    { id: "R1", startDate: "2025-03-17", previousQuota: 80_000 },
    { id: "R2", startDate: "2020-01-01", previousQuota: 20_000 },
    { id: "R3", startDate: "2022-01-31", endDate: "2025-06-30", previousQuota: 50_000 },
    { id: "M1", role: "MANAGER", startDate: "2019-05-06", previousQuota: 150_000 },
  ]),
  deals: dozen,
  bookingRules: rules2025,
};

const models: Readonly<Record<string, QuotaModel>> = {
  "who came, who left, who manages": standing,
  "a leaver, a start to come, a year from July by quarter, no window": {
    ...standing,
    calendar: { fiscalYearStart: "2025-07-01", period: "quarter" },
    roster: standing.roster.map((rep) =>
      rep.id === "R3" ? { ...rep, startDate: "2025-06-30" } : rep,
    ),
    leavers: [{ rep: "R2", lastDay: "2025-11-14", backfillAfterMonths: 1 }],
    hires: [{ ...plainRep, id: "H1", startDate: "2025-09-01" }],
    bookingRules: { ...rules2025, from: "", to: "" },
  },
  "a window that leaves out a day of last year": {
    ...standing,
    bookingRules: { ...rules2025, from: "2025-01-02" },
  },
  "open deals alone": {
    ...standing,
    bookingRules: { ...rules2025, to: "" },
    deals: dozen.filter(({ outcome }) => outcome === "OPEN"),
  },
  "a dozen deals": small,
  "in full, without renewals and untold": ruled({
    multiYear: "FULL",
    counted: { newBusiness: true, expansion: true, renewal: false, untold: false },
  }),
  "no window": ruled({ from: "", to: "" }),
  "a first day alone": ruled({ to: "" }),
  "a last day alone": ruled({ from: "" }),
  "no territories, words that look like formulas, capitals, blanks": {
    ...small,
    territories: [],
    roster: [{ ...plainRep, id: "R1", previousBookings: 5 }],
    deals: [
      deal({ id: "1", segment: "+1+1", territory: "North", closed: "2025-02-01", amount: 5 }),
      deal({
        id: "2",
        segment: "a <img onerror>",
        territory: "NORTH",
        closed: "2025-02-28",
        amount: -7,
      }),
      deal({ id: "3", rep: "r1", segment: "@5", territory: "", closed: "", outcome: "LOST" }),
      deal({
        id: "4",
        rep: "Zoë",
        segment: "-2",
        closed: "2025-02-28",
        outcome: "OPEN",
        years: null,
      }),
      deal({ id: "5", rep: "", type: "", segment: "", closed: "2025-12-31", outcome: "LOST" }),
    ],
  },
};

const ours = ["Deals", "Baseline", "Checks"];

/** The sheets of this test, and those that their formulas and the master check go through. */
function differencesOn(sheets: readonly string[], description: WorkbookDescription, shown: Shown) {
  const lines = differencesIn(description, shown);
  return lines.filter((line) => sheets.some((sheet) => line.startsWith(`${sheet} row `)));
}

const descriptions = new Map(
  Object.entries(models).map(
    ([name, model]) => [name, workbookDescription(model, onADay)] as const,
  ),
);
const withDeals = workbookDescription(saas, onADay);

let recalculatedOf: Readonly<Record<string, Shown>> = {};
beforeAll(async () => {
  recalculatedOf = await recalculatedTogether({ ...Object.fromEntries(descriptions), withDeals });
}, 600_000);

test.each([...descriptions])(
  "LibreOffice works out every deal and every row of the baseline as the engine does: %s",
  (name, description) => {
    const shown = recalculatedOf[name] ?? {};
    expect(differencesOn(ours, description, shown)).toEqual([]);
    expect(shown["Baseline"]?.[2]?.[1]).toBe("All checks pass");
  },
);

test("the template with deals: LibreOffice agrees in every cell of the whole workbook", () => {
  const shown = recalculatedOf["withDeals"] ?? {};
  expect(differencesIn(withDeals, shown)).toEqual([]);
  expect(shown["About"]?.[2]?.[1]).toBe("All checks pass");
});

/** What LibreOffice shows of a rep under some headers of the table of the reps. */
function repShown(name: string, rep: string, headers: readonly string[]): readonly unknown[] {
  const lines = recalculatedOf[name]?.["Baseline"] ?? [];
  const top = lines.findIndex((line) => line[0] === "Rep");
  const row = lines.slice(top).find(([label]) => label === rep);
  return headers.map((header) => row?.[lines[top]?.indexOf(header) ?? -1]);
}

test("tenure, attainment and coverage as worked by hand, in LibreOffice", () => {
  const name = "who came, who left, who manages";
  const headers = ["Tenure months", "Months there then", "Attainment", "Coverage"];
  expect(repShown(name, "R1", headers)).toEqual([9, 10, 0.75, expect.closeTo(20 / 45, 12)]);
  // Nobody knows whether the one open deal of R2 is due.
  expect(repShown(name, "R2", headers)).toEqual([72, 12, expect.closeTo(0.617_283_5, 12), ""]);
  expect(repShown(name, "R3", headers)).toEqual([41, 6, "", ""]);
  expect(repShown(name, "M1", headers)).toEqual([79, 12, "", ""]);
  expect(repShown(name, "Not in the roster", headers)).toEqual(["", "", "", ""]);
  const narrow = "a window that leaves out a day of last year";
  expect(repShown(narrow, "R1", ["Bookings", ...headers])).toEqual([
    60_000,
    9,
    10,
    "",
    expect.closeTo(20 / 45, 12),
  ]);
});

/** A cell of a name. */
function cellNamed(description: WorkbookDescription, name: string) {
  for (const sheet of description.sheets) {
    const found = sheetLayout(sheet).names.find((each) => each.name === name);
    if (found !== undefined) return { sheet: sheet.name, cell: addressOf(found.row, found.column) };
  }
  throw new Error(name);
}

test("a definition changed in the file by somebody else moves the deals as it moves the engine's", async () => {
  const description = workbookDescription(small, onADay);
  const typed: readonly Typed[] = [
    { ...cellNamed(description, "MultiYear"), value: "FULL" },
    { ...cellNamed(description, "CountRenewal"), value: "no" },
    // January 2 of 2025: the deal of R9 on January 1 is out.
    { ...cellNamed(description, "BaselineFrom"), value: 45_659 },
  ];
  const files = recalculated({ edited: typedInto(await workbookFile(description), typed) });
  const bytes = files["edited"] ?? new Uint8Array();
  const shown = (await shownIn(files))["edited"] ?? {};
  const { names, tables } = await readWorkbookTables(bytes);
  const { settings, lost } = sheetSettings(names, tables, small);
  expect(lost).toEqual([]);
  const read = readSettingsValue(settings);
  if (read.kind !== "model") throw new Error(JSON.stringify(read.problems));
  expect(read.model.bookingRules).toEqual({
    counted: { newBusiness: true, expansion: true, renewal: false, untold: true },
    multiYear: "FULL",
    from: "2025-01-02",
    to: "2025-12-31",
  });
  expect(read.model.deals).toEqual(small.deals);
  const changed = workbookDescription(read.model, onADay);
  const sheets = ["Deals", "Baseline"];
  // Above all sheets stands that the parts without formulas are older than the definitions now.
  const beneath = (line: string) => !line.includes("of =MasterCheck");
  expect(differencesOn(sheets, changed, shown).filter(beneath)).toEqual([]);
  expect(differencesOn(sheets, description, shown).length).toBeGreaterThan(20);
  // 90,000 and 10,000 of R1, 12,345.67 of R2: the renewal and the deal of the first day are out.
  expect(shown["Baseline"]?.find(([label]) => label === "Bookings")?.[1]).toBeCloseTo(
    112_345.67,
    6,
  );
}, 240_000);
