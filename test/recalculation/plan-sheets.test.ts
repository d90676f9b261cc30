import {
  allocationPlan,
  type AllocationPlan,
  type QuotaBound,
  type QuotaModel,
} from "../../src/engine";
import type { WorkbookDescription } from "../../src/workbook";
import { planSheets } from "../../src/workbook/plan/plan-sheets";
import { template } from "../excel/printed-workbook";
import { plainRep } from "../engine/small-team";
import { differencesIn, masterOnly, recalculatedTogether, type Shown } from "./compared";
import { standIn } from "./plan-stand-in";

const saas = template("saas-12-reps");
const big = template("segmented-48-reps");

/** A fixed row of numbers that look drawn: the same in every run. */
function drawn(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/**
 * Two hundred segments of two to six reps who are alike, so that most remainders are ties; some stand at a floor or a cap,
 * some are pinned.
 */
function ties(): QuotaModel {
  const next = drawn(20_261_121);
  const segments = Array.from({ length: 200 }, (_segment, at) => `S${at + 1}`);
  const team = segments.map((segment) => ({
    segment,
    target: 1000 + Math.floor(next() * 100_000),
    reps: Array.from({ length: 2 + Math.floor(next() * 5) }, (_rep, at) => ({
      ...plainRep,
      id: `${segment}-${at + 1}`,
      segment,
      startDate: next() < 0.2 ? "2026-03-01" : "2020-01-01",
      capacity: next() < 0.2 ? 0.5 : 1,
    })),
  }));
  const bounds = team.flatMap(({ target, reps }): readonly QuotaBound[] => {
    const [first, second] = reps;
    const each = Math.floor(target / reps.length);
    const kind = Math.floor(next() * 4);
    const none = { floor: null, cap: null, pin: null, reason: "drawn" };
    if (first === undefined || second === undefined || kind === 0) return [];
    if (reps.length < 3 && kind === 3) return [];
    if (kind === 1) return [{ ...none, rep: first.id, floor: Math.ceil(each * 1.3) }];
    if (kind === 2) return [{ ...none, rep: first.id, cap: Math.floor(each * 0.7) }];
    return [
      { ...none, rep: first.id, pin: each },
      { ...none, rep: second.id, floor: Math.ceil(each * 0.2), cap: Math.ceil(each * 0.9) },
    ];
  });
  return {
    ...saas,
    method: "SEGMENT_BLENDED",
    allocation: { ...saas.allocation, blendShare: 1, roundingStep: 1, coverageBuffer: 1 },
    targets: team.map(({ segment, target }) => ({
      segment,
      revenueType: "NEW_BUSINESS",
      amount: target,
    })),
    revenueMix: [],
    roster: team.flatMap(({ reps }) => reps),
    hires: [],
    leavers: [],
    territories: [],
    productivity: [{ role: "AE", segment: "", amount: 1000, winRate: null }],
    bounds,
    changes: [],
  };
}

/** Changes that overlap, take effect in another order than they stand in, and give to one another and to the company. */
function changing(): QuotaModel {
  const change = {
    kind: "TERRITORY_MOVE",
    share: 0.5,
    until: "",
    graceDays: 0,
    prorateBy: "DAYS",
    reason: "",
  } as const;
  const [a = "", b = "", c = ""] = saas.roster.map(({ id }) => id);
  return {
    ...saas,
    changes: [
      { ...change, id: "late", rep: b, to: c, from: "2026-07-10", graceDays: 21 },
      { ...change, id: "early", rep: a, to: b, from: "2026-02-14", until: "2026-09-30" },
      { ...change, id: "same day", rep: c, to: a, from: "2026-07-31", prorateBy: "MONTHS" },
      { ...change, id: "leave", rep: a, to: "", share: 1, from: "2026-03-17", until: "2026-05-20" },
      { ...change, id: "back", rep: b, to: a, share: 0.3, from: "2026-11-01", until: "2026-11-30" },
    ],
  };
}

/** Models in which every formula takes each of its ways. */
const models: Readonly<Record<string, QuotaModel>> = {
  "saas-12-reps": saas,
  "segmented-48-reps": big,
  "top-down": { ...saas, method: "TOP_DOWN" },
  "quarters in hundreds": {
    ...saas,
    calendar: { ...saas.calendar, period: "quarter" },
    allocation: { ...saas.allocation, roundingStep: 100, periodStep: 100, coverageBuffer: 1 },
  },
  "ramp by tier": { ...big, rampRule: "TIER" },
  "reported shortfall": {
    ...big,
    rampRule: "TIER",
    adjustmentRule: "REPORT_SHORTFALL",
    bounds: [],
  },
  "hires that slip": { ...big, allocation: { ...big.allocation, slipShare: 0.3, slipMonths: 2 } },
  "one company": { ...big, method: "BLENDED", bounds: [] },
  "two hundred groups of ties": ties(),
  "changes of every kind": changing(),
  // The months of the first quarter and of the third make 0.22, but for the last binary digit.
  "quarters that weigh alike": {
    ...saas,
    calendar: { ...saas.calendar, period: "quarter" },
    seasonality: [0.06, 0.07, 0.09, 0.1, 0.08, 0.1, 0.07, 0.07, 0.08, 0.08, 0.1, 0.1],
  },
};

function planOf(model: QuotaModel): AllocationPlan {
  const plan = allocationPlan(model);
  if (plan?.kind !== "planned") throw new Error(JSON.stringify(plan));
  return plan;
}

function described(model: QuotaModel): WorkbookDescription {
  return masterOnly([...standIn(model), ...planSheets(model, planOf(model))]);
}

const changed: QuotaModel = {
  ...saas,
  allocation: { ...saas.allocation, blendShare: 0.8, coverageBuffer: 1.25 },
  roster: saas.roster.map((rep, at) => (at === 2 ? { ...rep, capacity: 0.5 } : rep)),
};

/** The formulas of one model over the inputs of the other: what stands in the sheet decides, not what was printed. */
const mixed = masterOnly([...standIn(changed), ...planSheets(saas, planOf(saas))]);

const descriptions = new Map(
  Object.entries(models).map(([name, model]) => [name, described(model)] as const),
);

let shown: Readonly<Record<string, Shown>> = {};
beforeAll(async () => {
  shown = await recalculatedTogether({ ...Object.fromEntries(descriptions), mixed });
}, 900_000);

test.each([...descriptions])(
  "LibreOffice works out every step of the plan as the engine does: %s",
  (name, description) => {
    expect(differencesIn(description, shown[name] ?? {})).toEqual([]);
  },
);

test("an input changed in the file changes the quotas as it changes the engine's", () => {
  expect(differencesIn(described(changed), shown["mixed"] ?? {})).toEqual([]);
  expect(differencesIn(described(saas), shown["mixed"] ?? {}).length).toBeGreaterThan(10);
});
