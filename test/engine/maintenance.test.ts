import {
  emptyTracking,
  maintenanceRows,
  standardMaintenance,
  trackedTeam,
  type Maintenance,
  type MaintenanceRow,
  type MaintenanceThresholds,
  type QuotaModel,
  type Rep,
  type TrackedPast,
  type TrackedRep,
  type Tracking,
} from "../../src/engine";
import { planOf } from "./planned";
import { plainRep, teamOfAes, territoriesScoring } from "./small-team";
import { blankRep } from "./tracked-quarter";

const silent: TrackedRep = { ...blankRep, rep: "", quota: 100 };

const firstQuarter = {
  ...emptyTracking.period,
  start: "2026-01-01",
  end: "2026-03-31",
  asOf: "2026-02-14",
  elapsedShare: 0.5,
};
const overQuarter: Tracking["period"] = { ...firstQuarter, asOf: "2026-03-31", elapsedShare: null };

/** A team with so many rows of tracking: rep R1 has the first. Quotas of the period are 100 each, half of it is over. */
function teamTelling(
  rows: readonly Partial<TrackedRep>[],
  {
    reps = [],
    ...tracking
  }: Partial<Omit<Tracking, "reps">> & { reps?: readonly Partial<Rep>[] } = {},
): QuotaModel {
  return {
    ...teamOfAes(
      1_000_000,
      rows.map((_row, place) => reps[place] ?? {}),
    ),
    tracking: {
      ...emptyTracking,
      period: firstQuarter,
      ...tracking,
      reps: rows.map((row, place) => ({ ...silent, rep: `R${place + 1}`, ...row })),
    },
  };
}

function rowsOf(model: QuotaModel, maintenance: Maintenance = standardMaintenance) {
  const plan = planOf(model);
  const { calendar, seasonality, tracking } = model;
  const year = { fiscalYearStart: calendar.fiscalYearStart, seasonality };
  return maintenanceRows({ model, plan, team: trackedTeam(plan, tracking, year), maintenance });
}

function ruleOf(model: QuotaModel, id: string, maintenance?: Maintenance): MaintenanceRow {
  const row = rowsOf(model, maintenance).find((one) => one.id === id);
  if (row === undefined) throw new Error(`There is no rule ${id}.`);
  return row;
}

function withThresholds(part: Partial<MaintenanceThresholds>): Maintenance {
  return {
    ...standardMaintenance,
    thresholds: { ...standardMaintenance.thresholds, ...part },
  };
}

/** So many rows alike. */
function times(count: number, row: Partial<TrackedRep>): readonly Partial<TrackedRep>[] {
  return Array.from({ length: count }, () => row);
}

const [fine, red, notTold] = ["FINE", "RED_FLAG", "NOT_TOLD"] as const;

test("every task, check and trigger has a row: 4, 5, 4 with the key question, 4", () => {
  const cadences = rowsOf(teamTelling([{ actual: 50 }])).map(({ cadence }) => cadence);
  const count = (of: string) => cadences.filter((one) => one === of).length;
  expect(["MONTHLY", "QUARTERLY", "FIRST_CYCLE", "RE_ENGAGE"].map(count)).toEqual([4, 5, 4, 4]);
});

test("what is not told has no value, concerns nobody, and says what it would take", () => {
  for (const { state, value, words, concerns } of rowsOf(teamTelling([{}, {}]))) {
    expect(words).not.toBe("");
    if (state === notTold) expect([value, concerns]).toEqual([null, []]);
  }
});

test("the customer owns a single project's maintenance, the architect a dedicated one's", () => {
  const model = teamTelling([{ actual: 50 }]);
  const owners = (engagement: Maintenance["engagement"]) =>
    new Set(rowsOf(model, { ...standardMaintenance, engagement }).map(({ owner }) => owner));
  expect(owners("SINGLE_PROJECT")).toEqual(new Set(["Customer RevOps"]));
  expect(owners("DEDICATED")).toEqual(new Set(["Architect"]));
});

describe("every month", () => {
  // 50 of 100 is expected by now: 24 is below half of that pace, 25 is half of it.
  test.each([
    [2, fine, 0.2],
    [3, fine, 0.3],
    [4, red, 0.4],
  ])("%i of 10 reps below half of pace: %s", (behind, state, value) => {
    const rows = [...times(behind, { actual: 24 }), ...times(10 - behind, { actual: 25 })];
    const row = ruleOf(teamTelling(rows), "pulse-check");
    expect(row).toMatchObject({ state, value });
    expect(row.concerns).toEqual(state === red ? ["R1", "R2", "R3", "R4"] : []);
  });

  test("who did not report is not behind, and half of the team must have reported", () => {
    const told = (count: number) =>
      ruleOf(
        teamTelling([...times(count, { actual: 50 }), ...times(10 - count, {})]),
        "pulse-check",
      );
    expect(told(5)).toMatchObject({ state: fine, value: 0 });
    expect(told(5).unknown).toEqual(["R6", "R7", "R8", "R9", "R10"]);
    expect(told(4)).toMatchObject({ state: notTold, value: null });
    expect(told(4).words).toContain("4 of 10 reps have reported");
  });

  // 50 is left of every quota.
  test.each([
    [99, red, 1.98],
    [100, fine, 2],
    [101, fine, 2.02],
  ])("a pipeline of %i for 50: %s", (surePipeline, state, value) => {
    const model = teamTelling([
      { actual: 50, surePipeline },
      { actual: 50, surePipeline: 500 },
    ]);
    const concerns = state === red ? ["R1"] : [];
    expect(ruleOf(model, "pipeline-coverage")).toMatchObject({ state, value, concerns });
  });

  test("coverage: not told without pipeline, nothing to look at once quotas are made, another line another state", () => {
    const rule = (row: Partial<TrackedRep>, maintenance?: Maintenance) =>
      ruleOf(teamTelling([row]), "pipeline-coverage", maintenance);
    expect(rule({ actual: 50 })).toMatchObject({ state: notTold, unknown: ["R1"] });
    expect(rule({ actual: 100, surePipeline: 0 })).toMatchObject({ state: fine, value: null });
    const low = { actual: 50, surePipeline: 60 };
    expect(rule(low).state).toBe(red);
    expect(rule(low, withThresholds({ leastCoverage: 1.2 })).state).toBe(fine);
  });

  // January 31 × 25 %, February 28 × 50 %, March 31 × 75 %: 45 full days, so that 45,000 is 1,000 a day.
  const ramping = (actual: number | null, period = overQuarter) =>
    teamTelling([{ quota: 45_000, actual }, { actual: 100 }], {
      period,
      reps: [{ startDate: "2026-01-01" }],
    });

  // Thirty days later the schedule has asked for 31 × 25 %, 28 × 50 % and 1 × 75 %: 22.5 days.
  test.each([
    [45_000, fine, 0],
    [23_250, fine, 29],
    [22_500, fine, 30],
    [22_499, red, 31],
    [0, red, 90],
  ])("a new hire with %i of 45,000: %s, %i days behind", (actual, state, value) => {
    const concerns = state === red ? ["R1"] : [];
    expect(ruleOf(ramping(actual), "new-hire-ramp")).toMatchObject({ state, value, concerns });
  });

  test("in the middle of a quarter a new hire is held against the schedule, not against even days", () => {
    const january = { ...overQuarter, asOf: "2026-01-31" };
    expect(ruleOf(ramping(7_750, january), "new-hire-ramp").value).toBe(0);
    // Five days later only 26 of the 31 days would be over: 6.5 days.
    expect(ruleOf(ramping(6_500, january), "new-hire-ramp").value).toBe(5);
    expect(ruleOf(ramping(7_750, january), "new-hire-productivity").value).toBeCloseTo(0, 12);
    // Somebody says that half of the quarter is over, not 31 days of 90: 7,750 × 0.5 ÷ (31 ÷ 90) is 11,250.
    const half = { ...january, elapsedShare: 0.5 };
    expect(ruleOf(ramping(11_250, half), "new-hire-ramp").value).toBe(0);
    expect(ruleOf(ramping(7_750, half), "new-hire-ramp").value).toBeGreaterThan(0);
  });

  test("ramps: not told without an actual or a schedule, nothing to look at when nobody ramps", () => {
    expect(ruleOf(ramping(null), "new-hire-ramp")).toMatchObject({
      state: notTold,
      unknown: ["R1"],
    });
    const byTier = { ...ramping(45_000), rampRule: "TIER" as const };
    expect(ruleOf(byTier, "new-hire-ramp").state).toBe(notTold);
    const ramped = teamTelling([{ actual: 50 }]);
    expect(ruleOf(ramped, "new-hire-ramp")).toMatchObject({ state: fine, value: null });
  });
});

describe("territories, by month, by quarter and at any time", () => {
  const split = (first: number, period = overQuarter): QuotaModel => ({
    ...teamTelling([{ actual: first }, { actual: 100 - first }], {
      period,
      reps: [{ territory: "T1" }, { territory: "T2" }],
    }),
    territories: territoriesScoring([3, 3]),
  });

  // Half of the quota, so that a share of 57.5 % of the sales is 15 % more than the weight predicts.
  test.each([
    ["territory-weights", 57, fine],
    ["territory-weights", 57.5, fine],
    ["territory-weights", 58, red],
    ["territory-balance", 59, fine],
    ["territory-balance", 60, fine],
    ["territory-balance", 61, red],
    ["territory-imbalance", 62, fine],
    ["territory-imbalance", 62.5, fine],
    ["territory-imbalance", 63, red],
  ])("%s with %d of 100: %s", (id, first, state) => {
    const row = ruleOf(split(first), id);
    expect(row).toMatchObject({ state, concerns: state === red ? ["T1", "T2"] : [] });
    expect(Math.abs(row.value ?? Number.NaN)).toBeCloseTo(first / 50 - 1, 12);
  });

  test("not told without territories, without sales, or of a quarter that runs", () => {
    expect(ruleOf(teamTelling([{ actual: 50 }]), "territory-balance").state).toBe(notTold);
    expect(ruleOf(teamTelling([{}, {}]), "territory-imbalance").state).toBe(notTold);
    expect(
      ruleOf(split(90, { ...overQuarter, asOf: "2026-03-30" }), "territory-weights"),
    ).toMatchObject({ state: notTold, value: null });
  });

  test("a territory alone in its pool is no measure of itself", () => {
    const alone = {
      ...teamTelling([{ actual: 90 }], { reps: [{ territory: "T1" }] }),
      territories: territoriesScoring([3]),
    };
    expect(ruleOf(alone, "territory-balance").state).toBe(notTold);
  });
});

describe("every quarter", () => {
  const made = (count: number, period = overQuarter) =>
    teamTelling([...times(count, { actual: 100 }), ...times(10 - count, { actual: 99 })], {
      period,
    });

  test.each([
    [4, red, /^Below 50%: investigate/],
    [5, red, /^Find the segments/],
    [6, red, /^Find the segments/],
    [7, fine, /./],
    [8, fine, /./],
    [9, red, /too easy/],
  ])("%i of 10 ramped reps made their quota: %s", (count, state, response) => {
    const row = ruleOf(made(count), "attainment-analysis");
    expect(row).toMatchObject({ state, value: count / 10 });
    expect(row.response).toMatch(response);
  });

  test("an analysis waits for the end of a quarter, and ramping reps stand beside it", () => {
    const early = { ...overQuarter, asOf: "2026-03-30" };
    expect(ruleOf(made(7, early), "attainment-analysis").words).toContain("2026-03-31");
    const month = { ...overQuarter, start: "2026-03-01" };
    expect(ruleOf(made(7, month), "attainment-analysis").words).toContain("shorter than a quarter");
    const oneRamps = teamTelling([{ actual: 0 }, { actual: 100 }], {
      period: overQuarter,
      reps: [{ startDate: "2026-01-01" }],
    });
    expect(ruleOf(oneRamps, "attainment-analysis").value).toBe(1);
  });

  test.each([
    [40_500, fine],
    [40_499, red],
    [49_500, fine],
    [49_501, red],
  ])("those who ramp made %i where 45,000 was expected: %s", (actual, state) => {
    const model = teamTelling([{ quota: 45_000, actual }], {
      period: overQuarter,
      reps: [{ startDate: "2026-01-01" }],
    });
    expect(ruleOf(model, "ramp-schedule")).toMatchObject({ state });
    expect(ruleOf(model, "new-hire-productivity")).toMatchObject({ state });
  });

  test("seats: empty from their day on, until somebody is on the roster or reports", () => {
    const { endDate: _end, previousQuota: _quota, previousBookings: _bookings, ...hire } = plainRep;
    const planned = (asOf: string, rows: readonly Partial<TrackedRep>[] = []): QuotaModel => {
      const model = teamTelling([{ actual: 50 }, { actual: 50 }]);
      const reps = [...model.tracking.reps, ...rows.map((row) => ({ ...silent, ...row }))];
      return {
        ...model,
        hires: [{ ...hire, id: "H", startDate: "2026-02-01" }],
        leavers: [{ rep: "R2", lastDay: "2026-01-31", backfillAfterMonths: 2 }],
        tracking: { ...model.tracking, period: { ...firstQuarter, asOf }, reps },
      };
    };
    const rule = (...of: Parameters<typeof planned>) => ruleOf(planned(...of), "headcount-plan");
    expect(rule("2026-01-30")).toMatchObject({ state: fine, value: 0, concerns: [] });
    expect(rule("2026-02-01")).toMatchObject({ state: red, value: 1, concerns: ["H"] });
    expect(rule("2026-02-01").words).toContain("1 left as planned");
    // Two months after the first empty day, which is February 1.
    expect(rule("2026-04-01")).toMatchObject({ value: 2, concerns: ["R2-backfill", "H"] });
    // An empty seat is no rep who did not report.
    expect(ruleOf(planned("2026-02-01"), "pulse-check").unknown).toEqual([]);
    expect(rule("2026-02-01", [{ rep: "H", actual: 0 }])).toMatchObject({ state: fine, value: 0 });
  });

  // One rep carries the whole million.
  test.each([
    [250_000, fine, 4],
    [250_001, red, 3.999984],
    [200_000, fine, 5],
    [160_000, red, 6.25],
  ])("on-target earnings of %i: %s, %d times", (annualOte, state, value) => {
    const row = ruleOf(teamTelling([{ actual: 50 }], { reps: [{ annualOte }] }), "quota-to-ote");
    expect(row.state).toBe(state);
    expect(row.value).toBeCloseTo(value, 6);
    expect(row.concerns).toEqual(state === red ? ["R1"] : []);
  });

  test("on-target earnings that nobody tells", () => {
    expect(ruleOf(teamTelling([{ actual: 50 }]), "quota-to-ote")).toMatchObject({
      state: notTold,
      unknown: ["R1"],
    });
  });
});

describe("after the first cycle", () => {
  test.each([
    [44, red],
    [45, fine],
    [55, fine],
    [56, red],
  ])("%i made where 50 was expected by now: %s", (actual, state) => {
    const row = ruleOf(teamTelling([{ actual }, { actual }]), "model-prediction");
    expect(row.state).toBe(state);
    expect(row.value).toBeCloseTo(actual / 50 - 1, 12);
  });

  const converting = (winRate: number | null, expected: number | null = 0.5) =>
    ruleOf(
      teamTelling([{ actual: 50, winRate }], {
        targets: { ...emptyTracking.targets, winRate: expected },
      }),
      "pipeline-conversion",
    );

  test.each([
    [0.44, red],
    [0.45, fine],
    [0.55, fine],
    [0.56, red],
  ])("a win rate of %d where a half was expected: %s", (winRate, state) => {
    expect(converting(winRate).state).toBe(state);
  });

  test("win rates that nobody tells, or that nobody expected", () => {
    expect(converting(null).words).toContain("Tell those of the others.");
    expect(converting(0.5, null).words).toContain("Tell the win rate that the team is to reach.");
  });

  // The quota is the target and a quarter: 40 of 100 at half time are on course for 80 of 100, which is the target.
  test.each([
    [39, red, 0.975],
    [40, fine, 1],
    [41, fine, 1.025],
  ])("the key question with %i of 100 at half time: %s", (actual, state, value) => {
    const model = teamTelling([{ actual }]);
    const buffered = { ...model, allocation: { ...model.allocation, coverageBuffer: 1.25 } };
    const row = ruleOf(buffered, "annual-target");
    expect(row.state).toBe(state);
    expect(row.value).toBeCloseTo(value, 12);
  });

  test("the causes of a gap: named, ruled out, or not told", () => {
    const model = teamTelling([{ actual: 30, surePipeline: 70, winRate: 0.5, cycleDays: 106 }], {
      targets: { ...emptyTracking.targets, winRate: 0.5, cycleDays: 100 },
    });
    expect(ruleOf(model, "annual-target").response).toBe(
      "Close the gap where it comes from. The figures name: pipeline volume (1x), timing. " +
        "Ruled out: conversion rate. Not told: quota allocation.",
    );
  });

  test("before the period has begun nothing is told of it", () => {
    const period = { ...firstQuarter, asOf: "2025-12-31", elapsedShare: null };
    const model = teamTelling([{ actual: 0 }], { period });
    for (const id of ["pulse-check", "model-prediction", "annual-target"]) {
      expect(ruleOf(model, id)).toMatchObject({ state: notTold, value: null });
    }
  });
});

describe("what calls the expert back", () => {
  const past = (rep: string, period: string, actual: number | null): TrackedPast => ({
    rep,
    period,
    quota: 100,
    actual,
    winRate: null,
    calls: null,
  });
  /** Periods of two reps, R1 never at quota; a period is poor where R2 misses as well. */
  const dropping = (...second: readonly number[]) =>
    ruleOf(
      teamTelling([{ actual: 50 }, { actual: 50 }], {
        past: second.flatMap((actual, place) => [
          past("R1", `2025-Q${place + 1}`, 90),
          past("R2", `2025-Q${place + 1}`, actual),
        ]),
      }),
      "attainment-drop",
    );

  test("too few reps at quota for two periods in a row, and no longer once one period is good", () => {
    // One of two is half of them, which is not below half.
    expect(dropping(100, 100)).toMatchObject({ state: fine, value: 0 });
    expect(dropping(100, 99)).toMatchObject({ state: fine, value: 1, concerns: [] });
    expect(dropping(100, 99, 99)).toMatchObject({ state: red, value: 2, concerns: ["R1", "R2"] });
    expect(dropping(99, 99, 99)).toMatchObject({ state: red, value: 3 });
    expect(dropping(99, 99, 100)).toMatchObject({ state: fine, value: 0 });
  });

  test("a quarter that nobody told of, between two poor ones, ends the row", () => {
    const poorIn = (...periods: readonly string[]) =>
      ruleOf(
        teamTelling([{ actual: 50 }], { past: periods.map((period) => past("R1", period, 50)) }),
        "attainment-drop",
      );
    expect(poorIn("2025-Q2", "2025-Q4")).toMatchObject({ state: fine, value: 1, concerns: [] });
    expect(poorIn("2025-Q1", "2025-Q3", "2025-Q4")).toMatchObject({ state: red, value: 2 });
    expect(poorIn("2024-Q4", "2025-Q1")).toMatchObject({ state: red, value: 2 });
    expect(poorIn("2024-12", "2025-01")).toMatchObject({ state: red, value: 2 });
    expect(poorIn("2024-11", "2025-01")).toMatchObject({ state: fine, value: 1 });
    // Names that tell no quarter, month or year stand in their order.
    expect(poorIn("first half", "second half")).toMatchObject({ state: red, value: 2 });
  });

  test("past periods of which less than half of the team is told say nothing", () => {
    const model = teamTelling(times(3, { actual: 50 }), {
      past: [past("R1", "2025-Q3", 0), past("R1", "2025-Q4", 0), past("R2", "2025-Q4", null)],
    });
    const row = ruleOf(model, "attainment-drop");
    expect(row).toMatchObject({ state: notTold, value: null });
    expect(row.words).toContain("1 of 3 ramped reps");
    expect(ruleOf(teamTelling([{ actual: 50 }]), "attainment-drop").state).toBe(notTold);
  });

  test.each([
    [null, notTold],
    [0, fine],
    [2, fine],
    [3, red],
  ])("%s moves that nobody had planned: %s", (unplannedMoves, state) => {
    const model = teamTelling([{ actual: 50 }]);
    const row = ruleOf(model, "headcount-change", { ...standardMaintenance, unplannedMoves });
    expect(row).toMatchObject({ state, value: unplannedMoves });
  });

  // The baseline is the mean of 45 and 55 %.
  test.each([
    [0.41, fine],
    [0.4, fine],
    [0.39, red],
    [0.6, fine],
  ])("a win rate of %d after one of a half: %s", (winRate, state) => {
    const model = teamTelling([{ actual: 50, winRate }], {
      past: [
        { ...past("R1", "2025-Q3", 100), winRate: 0.45 },
        { ...past("R1", "2025-Q4", 100), winRate: 0.55 },
      ],
    });
    const row = ruleOf(model, "market-shift");
    expect(row).toMatchObject({ state, concerns: state === red ? ["R1"] : [] });
    expect(row.value).toBeCloseTo(0.5 - winRate, 12);
  });

  test("a win rate without a past is no shift", () => {
    const model = teamTelling([{ actual: 50, winRate: 0.1 }]);
    expect(ruleOf(model, "market-shift")).toMatchObject({ state: notTold, unknown: ["R1"] });
  });
});
