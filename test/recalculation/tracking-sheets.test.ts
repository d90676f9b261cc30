import {
  emptyTracking,
  type QuotaModel,
  type Rep,
  type TrackedPast,
  type TrackedPeriod,
  type TrackedRep,
  type Tracking,
} from "../../src/engine";
import type { WorkbookDescription } from "../../src/workbook";
import { planSheets } from "../../src/workbook/plan/plan-sheets";
import { trackingSheets } from "../../src/workbook/tracking/tracking-sheets";
import { planOf } from "../engine/planned";
import { teamOfAes } from "../engine/small-team";
import { blankRep } from "../engine/tracked-quarter";
import { template } from "../excel/printed-workbook";
import { differencesIn, masterOnly, recalculatedTogether, type Shown } from "./compared";
import { standIn } from "./plan-stand-in";
import { actualsStandIn } from "./tracking-stand-in";

const west = template("west-team-q4");
const saas = template("saas-12-reps");
const big = template("segmented-48-reps");

/** What a case tells besides the rows. */
type Telling = {
  readonly people?: readonly Partial<Rep>[];
  readonly period?: Partial<TrackedPeriod>;
  readonly tracking?: Partial<Tracking>;
  readonly model?: Partial<QuotaModel>;
};

/** The last quarter of 2024 on December 12; null is no row. */
function quarter(
  rows: readonly (Partial<TrackedRep> | null)[],
  { people = [], period = {}, tracking = {}, model = {} }: Telling = {},
): QuotaModel {
  const start = { start: "2024-10-01", end: "2024-12-31", asOf: "2024-12-12" };
  return {
    ...teamOfAes(
      2_400_000 * rows.length,
      rows.map((_row, at) => ({
        name: `Rep ${at + 1}`,
        team: at % 2 === 0 ? "A" : "",
        ...people[at],
      })),
    ),
    calendar: { fiscalYearStart: "2024-01-01", period: "quarter" },
    tracking: {
      ...emptyTracking,
      period: { ...emptyTracking.period, ...start, ...period },
      reps: rows.flatMap((row, at) =>
        row === null ? [] : [{ ...blankRep, rep: `R${at + 1}`, ...row }],
      ),
      ...tracking,
    },
    ...model,
  };
}

const made = (...actuals: readonly (number | null)[]) =>
  actuals.map((actual) => (actual === null ? null : { actual }));

function past(rep: string, period: string, told: Partial<TrackedPast>): TrackedPast {
  return { rep, period, quota: 100, actual: null, winRate: null, calls: null, ...told };
}

const someWork: Partial<TrackedRep> = {
  surePipeline: 120_000,
  openPipeline: 900_000,
  openShare: 0.35,
  deals: 7,
  winRate: 0.3,
  cycleDays: 80,
  calls: 60,
};

const targets: Tracking["targets"] = {
  dealValue: 50_000,
  winRate: 0.45,
  cycleDays: 70,
  calls: 100,
  meetings: 10,
  proposals: 5,
};

const bookings: Tracking["bookings"] = [
  { rep: "R1", day: "2024-09-30", amount: 7_000, product: "" },
  { rep: "R1", day: "2024-10-01", amount: 100_000.1, product: "Suite" },
  { rep: "R1", day: "2024-12-12", amount: 50_000.2, product: "" },
  { rep: "R1", day: "2024-12-13", amount: 900_000, product: "" },
  { rep: "R2", day: "2024-11-20", amount: 450_000, product: "Suite" },
  { rep: "R3", day: "2024-11-20", amount: 1, product: "" },
];

const comesAndGoes = [
  { startDate: "2024-11-11" },
  { endDate: "2024-11-15" },
  { startDate: "2024-12-20" },
  { endDate: "2024-08-31" },
  {},
];
const season = [0.2, 0.1, 0.3, 0.4];

/** Models in which every formula takes each of its ways. */
const models: Readonly<Record<string, QuotaModel>> = {
  "the west team": west,
  "the west team without what is said of the share": {
    ...west,
    tracking: { ...west.tracking, period: { ...west.tracking.period, elapsedShare: null } },
  },
  "a team of which part reported": quarter(
    [{ actual: 100_000, ...someWork }, null, { actual: 700_000 }, null],
    { tracking: { targets } },
  ),
  "nobody reported": quarter([null, null]),
  "a rep of whom nothing is asked": quarter([
    { quota: 0, actual: 30_000 },
    { quota: 0 },
    { actual: 540_000, ...someWork },
    { actual: 600_000.0000001, winRate: 0 },
  ]),
  ties: quarter(made(300_000, 500_000, 500_000, 0, 300_000.1 + 0.2, 300_000.3, 0)),
  "who comes and goes": quarter(made(100_000, 80_000, null, 5_000, 400_000), {
    people: comesAndGoes,
    period: { elapsedShare: 0.75 },
  }),
  "a planned hire whose seat is empty": quarter(made(100_000, 90_000), {
    model: {
      hires: [
        {
          ...teamOfAes(1, [{}]).roster[0],
          id: "H1",
          name: "A hire",
          startDate: "2024-09-01",
        } as QuotaModel["hires"][number],
      ],
    },
  }),
  "workdays with holidays": quarter(made(100_000, 80_000, null, 5_000, 400_000), {
    people: comesAndGoes,
    period: { pacing: "WORKDAYS", holidays: ["2024-11-28", "2024-12-07", "2024-10-14"] },
  }),
  seasons: quarter(made(100_000, 80_000, null, 5_000, 400_000), {
    people: comesAndGoes,
    period: { pacing: "SEASON" },
    model: { seasonality: season },
  }),
  "seasons over parts of quarters": quarter(made(100_000, 80_000, null, 5_000, 400_000), {
    people: [{ startDate: "2024-05-20" }, { endDate: "2024-11-15" }, {}, {}, {}],
    period: { start: "2024-05-10", end: "2024-11-20", asOf: "2024-08-02", pacing: "SEASON" },
    model: { seasonality: season },
  }),
  "half a month of a plan by month": quarter(made(10_000, 8_000, null), {
    people: [{ startDate: "2024-05-20" }, { endDate: "2024-05-18" }, {}],
    period: { start: "2024-05-12", end: "2024-05-25", asOf: "2024-05-20" },
    model: { calendar: { fiscalYearStart: "2024-02-01", period: "month" }, seasonality: season },
  }),
  "beyond the plan's year": quarter(made(10_000, 8_000, 1), {
    period: { start: "2023-12-12", end: "2024-04-25", asOf: "2024-03-20", pacing: "SEASON" },
    model: { seasonality: [0, 0.5, 0.25, 0.25] },
  }),
  "before the period": quarter(made(10_000, null), { period: { asOf: "2024-09-12" } }),
  "after the period": quarter(
    [{ actual: 590_000, ...someWork }, { actual: 300_000 }, { actual: 660_000 }],
    {
      period: { asOf: "2025-01-12" },
      tracking: { targets },
    },
  ),
  "bookings instead of actuals": quarter([{ deals: 9 }, null, { actual: 300_000 }, null], {
    tracking: { bookings },
  }),
  "products with quotas, and bookings of who is not asked anything": quarter(
    [null, null, { quota: 0, actual: 30_000 }, { actual: 300_000, deals: 3 }],
    {
      people: [{ team: "<b>" }],
      tracking: {
        bookings: [
          ...bookings,
          { rep: "R2", day: "2024-11-21", amount: 12_000, product: "<1" },
          { rep: "R4", day: "2024-11-22", amount: -2_000, product: "Suite" },
        ],
        productQuotas: [
          { product: "Suite", rep: "", quota: 700_000 },
          { product: "Suite", rep: "R1", quota: 50_000 },
          { product: "Suite", rep: "R3", quota: 60_000 },
          { product: "Care", rep: "R2", quota: 80_000 },
        ],
      },
    },
  ),
  "work of which some tell a part": quarter(
    [
      { actual: 300_000, ...someWork, meetings: 12, proposals: 6 },
      { actual: 200_000, calls: 0, meetings: 9, winRate: 0 },
      { actual: 100_000, deals: 4, cycleDays: 66 },
      { calls: 80 },
      null,
    ],
    { tracking: { targets: { ...targets, meetings: 0, proposals: null } } },
  ),
  "the last workdays of bookings": quarter([null, null, null], {
    people: [{ startDate: "2024-12-02" }, { endDate: "2024-11-29" }, {}],
    period: { pacing: "WORKDAYS", holidays: ["2024-11-28"], recentDays: 20 },
    tracking: { bookings },
  }),
  "a past by quarter": quarter(
    [
      { actual: 240_000, ...someWork },
      { actual: 480_000, ...someWork, calls: 150, winRate: 0.6, surePipeline: 900_000 },
      { actual: 300_000 },
    ],
    {
      tracking: {
        targets,
        past: [
          past("R1", "2023-Q3", { actual: 90, calls: 90, winRate: 0.5 }),
          past("R1", "2024-Q1", { actual: 120, calls: 110 }),
          past("R1", "2024-Q3", { actual: 95, winRate: 0.2 }),
          past("R2", "2023-Q3", { actual: 100 }),
          past("R2", "2024-Q2", { actual: 0, quota: 0 }),
          past("R2", "2024-Q3", { actual: 100.2 }),
          past("R3", "2024-Q1", { actual: 70, quota: null }),
          past("R3", "2024-Q2", { quota: 80 }),
          past("gone", "2023-Q3", { actual: 55 }),
          past("gone", "2024-Q2", { actual: 66 }),
        ],
      },
      model: {
        payTiers: [
          { from: 0, multiple: 1 },
          { from: 1, multiple: 1.5 },
          { from: 1.2, multiple: 2 },
        ],
      },
    },
  ),
  "a past by month": quarter(made(100_000, 200_000), {
    tracking: {
      past: ["2023-01", "2023-12", "2024-01", "2024-02"].flatMap((period, at) => [
        past("R1", period, { actual: 80 + 10 * at }),
        past("R2", period, { actual: 100 - at }),
      ]),
    },
  }),
  "a past by year": quarter(made(100_000), {
    tracking: { past: [past("R1", "2022", { actual: 80 }), past("R1", "2023", { actual: 80.3 })] },
  }),
  "a past in words": quarter(made(100_000), {
    tracking: { past: [past("R1", "Old", { actual: 80 }), past("R1", "Young", { actual: 90 })] },
  }),
  "names like formulas": quarter(made(100_000, 200_000), {
    people: [
      { team: "=HYPERLINK(1)", region: "+1", manager: "", segment: "" },
      { team: "<b>", region: "-2", name: "@x" },
    ],
  }),
  "quotas that changed hands": {
    ...big,
    tracking: {
      ...emptyTracking,
      period: {
        ...emptyTracking.period,
        start: "2026-05-15",
        end: "2026-09-30",
        asOf: "2026-08-20",
      },
      reps: big.roster
        .filter(({ role }) => role === "AE" || role === "AM")
        .map(({ id }, at) => ({ ...blankRep, rep: id, actual: 31_000 * (at % 7) })),
    },
  },
  "twelve reps over a half-year": {
    ...saas,
    changes: [],
    tracking: {
      ...emptyTracking,
      period: {
        ...emptyTracking.period,
        start: saas.calendar.fiscalYearStart,
        end: saas.calendar.fiscalYearStart.replace("-01-01", "-06-30"),
        asOf: saas.calendar.fiscalYearStart.replace("-01-01", "-04-17"),
      },
      reps: saas.roster
        .filter(({ role }) => role === "AE" || role === "AM")
        .map(({ id }, at) => ({ ...blankRep, rep: id, actual: 70_000 * (at % 5) })),
    },
  },
};

function described(model: QuotaModel): WorkbookDescription {
  const plan = planOf(model);
  return masterOnly([
    ...standIn(model),
    ...planSheets(model, plan),
    actualsStandIn(model),
    ...trackingSheets(model, plan),
  ]);
}

const changed: QuotaModel = {
  ...west,
  tracking: {
    ...west.tracking,
    period: {
      ...west.tracking.period,
      asOf: "2024-11-20",
      elapsedShare: null,
      pacing: "WORKDAYS",
    },
    reps: west.tracking.reps.map((row, at) => (at % 3 === 0 ? { ...row, actual: 333_000 } : row)),
    limits: { ...west.tracking.limits, red: 0.7, lowCoverage: 2 },
  },
};

/** The formulas of one model over the inputs of the other: what stands in the sheet decides, not what was printed. */
const mixed = masterOnly([
  ...standIn(west),
  ...planSheets(west, planOf(west)),
  actualsStandIn(changed),
  ...trackingSheets(west, planOf(west)),
]);

const descriptions = new Map(
  Object.entries(models).map(([name, model]) => [name, described(model)] as const),
);

let shown: Readonly<Record<string, Shown>> = {};
beforeAll(async () => {
  shown = await recalculatedTogether({ ...Object.fromEntries(descriptions), mixed });
}, 900_000);

test.each([...descriptions])(
  "LibreOffice works out every figure of the period as the engine does: %s",
  (name, description) => {
    expect(differencesIn(description, shown[name] ?? {})).toEqual([]);
  },
);

test("figures changed in the file change the sheets as they change the engine's", () => {
  expect(differencesIn(described(changed), shown["mixed"] ?? {})).toEqual([]);
  expect(differencesIn(described(west), shown["mixed"] ?? {}).length).toBeGreaterThan(10);
});

test("nothing is tracked, nothing is written", () => {
  expect(saas.tracking.period.start).toBe("");
  expect(trackingSheets(saas, planOf(saas))).toEqual([]);
});
