import { allocationPlan, type QuotaModel } from "../../src/engine";
import { recommendedMethod } from "../../src/engine/plan/method";
import { planOf, quotasIn, repOf } from "./planned";
import { boundFor, plainRep, teamOfAes, territoriesScoring } from "./small-team";

const four = [{}, {}, {}, {}];

function withStep(model: QuotaModel, roundingStep: number): QuotaModel {
  return { ...model, allocation: { ...model.allocation, roundingStep } };
}

describe("the pool", () => {
  test("is the target, and the buffer stands on its own line", () => {
    const model = teamOfAes(10_000_000, four);
    const { pool } = planOf({
      ...model,
      allocation: { ...model.allocation, coverageBuffer: 1.1 },
    });
    expect(pool).toMatchObject({ revenueTarget: 10_000_000, buffer: 1_000_000, pool: 11_000_000 });
  });

  test("that is no multiple of the step names the nearest multiples", () => {
    const plan = allocationPlan(withStep(teamOfAes(1_000_500, four), 1000));
    expect(plan).toMatchObject({
      kind: "impossible",
      problems: [
        {
          where: "allocation.roundingStep",
          what: "The pool of 1,000,500, targets times buffer, is no multiple of the rounding step of 1,000.",
          remedy: "Make it 1,000,000 or 1,001,000, or take a finer step.",
        },
      ],
    });
  });

  test("goes to the roles that carry its revenue, and each rep's types make the quota", () => {
    const model: QuotaModel = {
      ...teamOfAes(0, [{}, {}, { role: "AM" }, { role: "AM" }, { role: "AM" }]),
      targets: [
        { segment: "", revenueType: "NEW_BUSINESS", amount: 1_000_000 },
        { segment: "", revenueType: "EXPANSION", amount: 400_000 },
        { segment: "", revenueType: "RENEWAL", amount: 500_000 },
      ],
      revenueMix: [
        { revenueType: "NEW_BUSINESS", role: "AE", share: 1 },
        { revenueType: "EXPANSION", role: "AE", share: 0.25 },
        { revenueType: "EXPANSION", role: "AM", share: 0.75 },
        { revenueType: "RENEWAL", role: "AM", share: 1 },
      ],
    };
    const plan = planOf(withStep(model, 1000));
    // AEs: 1,000,000 + 100,000 by two; AMs: 300,000 + 500,000 by three, 267 + 267 + 266 thousand.
    expect(plan.reps.map(({ quota }) => quota)).toEqual([
      550_000, 550_000, 267_000, 267_000, 266_000,
    ]);
    expect(repOf(plan, "R1").byType).toEqual({
      NEW_BUSINESS: 500_000,
      EXPANSION: 50_000,
      RENEWAL: 0,
    });
    expect(plan.totals.byRevenueType).toEqual({
      NEW_BUSINESS: 1_000_000,
      EXPANSION: 400_000,
      RENEWAL: 500_000,
    });
    for (const { quota, byType } of plan.reps) {
      expect(byType.NEW_BUSINESS + byType.EXPANSION + byType.RENEWAL).toBe(quota);
    }
  });

  test("without account managers is all the AEs'", () => {
    const model = teamOfAes(300_000, [{}, {}]);
    const targets = [
      ...model.targets,
      { segment: "", revenueType: "RENEWAL" as const, amount: 100_000 },
    ];
    expect(quotasIn({ ...model, targets })).toEqual([200_000, 200_000]);
  });

  test("of a segment stays with the segment's reps", () => {
    const model: QuotaModel = {
      ...teamOfAes(0, [{ segment: "North" }, { segment: "North" }, { segment: "South" }]),
      method: "SEGMENT_BLENDED",
      productivity: [{ role: "AE", segment: "", amount: 100_000, winRate: null }],
      targets: [
        { segment: "North", revenueType: "NEW_BUSINESS", amount: 300_000 },
        { segment: "South", revenueType: "NEW_BUSINESS", amount: 500_000 },
      ],
    };
    expect(quotasIn(model)).toEqual([150_000, 150_000, 500_000]);
    expect(quotasIn({ ...model, method: "BLENDED" })).toEqual([266_667, 266_667, 266_666]);
  });

  test("that nobody can carry says so", () => {
    const model = teamOfAes(100_000, [{ startDate: "2027-05-01" }]);
    expect(allocationPlan(model)).toMatchObject({
      problems: [
        {
          where: "roster",
          what: "Nobody is there to carry the pool of 100,000 (AE).",
        },
      ],
    });
  });
});

test("a pool of more steps than can be counted asks for a coarser one", () => {
  const asked = withStep(teamOfAes(1e14 + 0.005, four), 0.01);
  expect(allocationPlan(asked)).toMatchObject({
    problems: [{ remedy: "Take a coarser step." }],
  });
});

test("a blend without a view from below is no plan, and no blend with zero", () => {
  const model: QuotaModel = {
    ...teamOfAes(1000, [{ previousBookings: 100 }, {}]),
    method: "BLENDED",
  };
  expect(allocationPlan(model)).toMatchObject({
    kind: "impossible",
    problems: [
      {
        where: "productivity",
        what: "Nobody said what R2 of AE sell in a ramped year, so there is nothing to blend with.",
      },
    ],
  });
});

describe("floors, caps and pins", () => {
  // 05-alloc-09 of the reference: weights 500/300/100/100, cap 400 on the first and floor 150 on the last.
  const model: QuotaModel = {
    ...teamOfAes(1000, [
      { territory: "T1" },
      { territory: "T2" },
      { territory: "T3" },
      { territory: "T4" },
    ]),
    territories: territoriesScoring([5, 3, 1, 1]),
  };
  const wide = { ...model.allocation, minWeight: 0.1, maxWeight: 10, roundingStep: 0.5 };
  const bounds = [boundFor("R1", { cap: 400 }), boundFor("R4", { floor: 150 })];

  test("hold who would pass them, and the rest is shared anew: 400, 337.5, 112.5, 150", () => {
    const plan = planOf({ ...model, allocation: wide, bounds });
    expect(plan.reps.map(({ quota }) => quota)).toEqual([400, 337.5, 112.5, 150]);
    expect(plan.reps.map(({ hold }) => hold)).toEqual(["cap", "none", "none", "floor"]);
    expect(plan.reconciliation.company.movedByBounds).toBe(100);
  });

  test("that need several rounds end where the rounds end", () => {
    // Equal weights of 250 each; caps of 100 and 200 push 200 to the others, then a cap of 330 binds as well.
    const caps = [
      boundFor("R1", { cap: 100 }),
      boundFor("R2", { cap: 200 }),
      boundFor("R3", { cap: 330 }),
    ];
    expect(quotasIn({ ...teamOfAes(1000, four), bounds: caps })).toEqual([100, 200, 330, 370]);
  });

  test("a pin is kept to the dollar, and the others pay for it", () => {
    const pinned = { ...teamOfAes(1000, four), bounds: [boundFor("R2", { pin: 100 })] };
    expect(quotasIn(pinned)).toEqual([300, 100, 300, 300]);
  });

  test("floors above the pool say who binds and by how much", () => {
    const asked = [boundFor("R1", { floor: 700 }), boundFor("R3", { pin: 500 })];
    expect(allocationPlan({ ...teamOfAes(1000, four), bounds: asked })).toEqual({
      kind: "impossible",
      problems: [
        {
          where: "bounds",
          what: "Floors and pins ask for 200 more than the pool of 1,000 (AE): they bind R1 (floor 700), R3 (pin 500).",
          remedy: "Lower them by 200 together, or raise the target.",
        },
      ],
    });
  });

  test("under a reported shortfall, floors are held against what is assigned", () => {
    // Maturity of 0.5 leaves 500 of 1,000 to assign; floors of 600 are 100 too much.
    const half = territoriesScoring([3]).map((territory) => ({ ...territory, maturity: 0.5 }));
    const model: QuotaModel = {
      ...teamOfAes(1000, [{ territory: "T1" }, { territory: "T1" }]),
      territories: half,
      adjustmentRule: "REPORT_SHORTFALL",
      bounds: [boundFor("R1", { floor: 300 }), boundFor("R2", { floor: 300 })],
    };
    expect(allocationPlan(model)).toMatchObject({
      problems: [
        {
          what: "Floors and pins ask for 100 more than the pool of 500 (AE): they bind R1 (floor 300), R2 (floor 300).",
        },
      ],
    });
  });

  test("caps below the pool say what nobody may carry", () => {
    const asked = ["R1", "R2", "R3", "R4"].map((rep) => boundFor(rep, { cap: 200 }));
    expect(allocationPlan({ ...teamOfAes(1000, four), bounds: asked })).toMatchObject({
      problems: [
        {
          what: "Caps and pins leave 200 of the pool of 1,000 (AE) to nobody: they bind R1 (cap 200), R2 (cap 200), R3 (cap 200), R4 (cap 200).",
        },
      ],
    });
  });

  test("a pin off the step names the nearest steps", () => {
    const model100 = withStep(teamOfAes(1000, four), 100);
    expect(allocationPlan({ ...model100, bounds: [boundFor("R2", { pin: 250 })] })).toMatchObject({
      problems: [{ where: "bounds.R2.pin", remedy: "Make it 200 or 300, or take a finer step." }],
    });
  });

  test("a floor off the step counts as the next step above, a cap as the one below", () => {
    const model100 = withStep(teamOfAes(1000, four), 100);
    const off = [boundFor("R1", { floor: 410 }), boundFor("R2", { cap: 190 })];
    expect(quotasIn({ ...model100, bounds: off })).toEqual([500, 100, 200, 200]);
  });
});

describe("people who come and go", () => {
  test("a leaver counts until the last whole month, and the backfill ramps after the delay", () => {
    const model: QuotaModel = {
      ...teamOfAes(1_000_000, [{}, {}]),
      leavers: [{ rep: "R2", lastDay: "2026-03-31", backfillAfterMonths: 2 }],
    };
    const plan = planOf(model);
    const months = (id: string) => repOf(plan, id).standing.carrier.months;
    expect(months("R2")).toEqual([1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(months("R2-backfill")).toEqual([0, 0, 0, 0, 0, 0.25, 0.5, 0.75, 1, 1, 1, 1]);
    // 12, 3 and 4.5 + 1 = 5.5 months: 1,000,000 over 20.5.
    expect(plan.reps.map(({ quota }) => quota)).toEqual([585_366, 146_341, 268_293]);
  });

  test("somebody who leaves before a month's last day is not counted in it", () => {
    const until = (endDate: string) =>
      planOf(teamOfAes(1000, [{ endDate }, {}])).reps[0]?.standing.carrier.presence;
    expect(until("2026-06-29")).toBeCloseTo(5 / 12, 12);
    expect(until("2026-06-30")).toBeCloseTo(6 / 12, 12);
  });

  test("hires that slip count partly later, people who are there do not", () => {
    const hire = { ...plainRep, id: "H1", name: "Open", startDate: "2026-01-01" };
    const model = teamOfAes(1_000_000, [{}]);
    const plan = planOf({
      ...model,
      hires: [hire],
      allocation: { ...model.allocation, slipShare: 0.5, slipMonths: 2 },
    });
    expect(repOf(plan, "H1").standing.carrier.months.slice(0, 7)).toEqual([
      0.125, 0.25, 0.5, 0.75, 0.875, 1, 1,
    ]);
    expect(repOf(plan, "R1").capacity).toBe(1);
  });

  test("ramp by role and segment, by name, or Standard", () => {
    const ramps = [
      { name: "AE North", role: "AE" as const, segment: "North", shares: [0, 1] },
      { name: "AE", role: "AE" as const, segment: "", shares: [0.5, 1] },
    ];
    const start = { startDate: "2026-01-01" };
    const model = teamOfAes(1_000_000, [
      { ...start, segment: "North" },
      { ...start, segment: "South" },
      { ...start, ramp: "Experienced" },
    ]);
    const first = (said: QuotaModel) =>
      planOf(said).reps.map(({ standing }) => standing.carrier.months[0]);
    expect(first({ ...model, ramps })).toEqual([0, 0.5, 0.5]);
    expect(first(model)).toEqual([0.25, 0.25, 0.5]);
  });
});

describe("roles that share no pool", () => {
  test("an SDR's quota is meetings, whole in every period", () => {
    const model = teamOfAes(1000, [{}, { id: "S1", role: "SDR", startDate: "2026-02-10" }]);
    const { meetings } = planOf({
      ...model,
      calendar: { ...model.calendar, period: "quarter" },
      allocation: { ...model.allocation, meetingsPerMonth: 15 },
    });
    // Months 0, .25, .5 | .75, 1, 1 | 3 | 3 of 15: 11.25, 41.25, 45, 45; the left-over meeting goes to the larger tie.
    expect(meetings[0]).toMatchObject({ meetings: 143, periods: [11, 42, 45, 45] });
  });

  test("a manager answers for everybody beneath, managers among them, and not for the pool twice", () => {
    const model = teamOfAes(900, [
      { manager: "M2" },
      { manager: "M2" },
      { manager: "M1" },
      { id: "M1", role: "MANAGER" },
      { id: "M2", role: "MANAGER", manager: "M1", annualOte: 300 },
    ]);
    const plan = planOf(model);
    expect(plan.managers.map(({ id, quota, reports }) => [id, quota, reports])).toEqual([
      ["M1", 900, 3],
      ["M2", 600, 2],
    ]);
    expect(plan.managers[1]?.quotaToOte).toBe(2);
    expect(plan.totals.company.quota).toBe(900);
    expect(plan.totals.byManager.map(({ name, quota }) => [name, quota])).toEqual([
      ["M2", 600],
      ["M1", 300],
    ]);
  });
});

test("productivity is last year's own, else the assumption times its win rate", () => {
  const model: QuotaModel = {
    ...teamOfAes(1_000_000, [
      { previousBookings: 300_000, startDate: "2025-07-01" },
      { previousBookings: 300_000, startDate: "2025-12-01" },
      { capacity: 0.5, previousBookings: 200_000 },
    ]),
    method: "BLENDED",
    productivity: [{ role: "AE", segment: "", amount: 2_000_000, winRate: 0.25 }],
  };
  const found = planOf(model).reps.map(({ standing }) => standing.productivity);
  // Hired in July: 4.5 ramped months of 12 sold 300,000, so a whole year 800,000.
  expect(found[0]).toEqual({ amount: 800_000, by: "history" });
  // A quarter of one ramped month is no history to go by.
  expect(found[1]).toEqual({ amount: 500_000, by: "assumption" });
  // Half a rep who sold 200,000 stands for a whole one who sells 400,000.
  expect(found[2]).toEqual({ amount: 400_000, by: "history" });
});

test("periods follow season and ramp, and sum to the year", () => {
  const model = teamOfAes(1_050_000, [{ startDate: "2026-01-01" }]);
  const plan = planOf({
    ...model,
    calendar: { ...model.calendar, period: "quarter" },
    seasonality: [0.25, 0.25, 0.25, 0.25],
  });
  // 1.5, 3, 3 and 3 months of 100,000 (05-alloc-04, hired in month 1).
  expect(plan.reps[0]?.periods).toEqual([150_000, 300_000, 300_000, 300_000]);
  expect(plan.reconciliation.periods[0]).toEqual({
    period: "Q1",
    pool: 262_500,
    assigned: 150_000,
    rampAndTiming: -112_500,
  });
});

// Spec 003 (under 5 reps; 5 to 50; several segments) and the published selector (months of data under 6, from 12).
test.each([
  [{ reps: 4, segments: 1, monthsOfHistory: 24 }, "TOP_DOWN", /4 reps, fewer than 5/],
  [{ reps: 5, segments: 1, monthsOfHistory: 24 }, "BLENDED", /5 reps with 24 months/],
  [
    { reps: 12, segments: 1, monthsOfHistory: 5 },
    "TOP_DOWN",
    /5 months of data are fewer than the 6/,
  ],
  [{ reps: 12, segments: 1, monthsOfHistory: 6 }, "BLENDED", /6 months/],
  [{ reps: 12, segments: 3, monthsOfHistory: 11 }, "BLENDED", /3 segments need 12 months/],
  [{ reps: 12, segments: 3, monthsOfHistory: 12 }, "SEGMENT_BLENDED", /3 segments/],
  [{ reps: 12, segments: 3, monthsOfHistory: null }, "BLENDED", /not told/],
] as const)("for %j the method %s is recommended", (basis, method, why) => {
  expect(recommendedMethod(basis)).toMatchObject({ method });
  expect(recommendedMethod(basis).why).toMatch(why);
});
