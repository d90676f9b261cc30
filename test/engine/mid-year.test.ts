import fc from "fast-check";
import { total, type MidYearChange, type QuotaModel } from "../../src/engine";
import { planOf, repOf } from "./planned";
import { teamOfAes } from "./small-team";

const transfer: MidYearChange = {
  id: "C1",
  kind: "TRANSFER",
  rep: "R1",
  to: "R2",
  share: 1,
  from: "2026-04-01",
  until: "",
  graceDays: 0,
  prorateBy: "DAYS",
  reason: "Moves to another team",
};

/** Two reps with 1,200 a month between them, 600 each; by month or by quarter. */
function team(change: Partial<MidYearChange>, period: "month" | "quarter" = "month"): QuotaModel {
  const model = teamOfAes(14_400, [{}, {}]);
  return {
    ...model,
    calendar: { ...model.calendar, period },
    changes: [{ ...transfer, ...change }],
  };
}

test("from its day on the quota is the other's, and nothing before it is touched", () => {
  const plan = planOf(team({}));
  expect(repOf(plan, "R1").periodsNow).toEqual([600, 600, 600, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  expect(repOf(plan, "R2").periodsNow.slice(0, 5)).toEqual([600, 600, 600, 1200, 1200]);
  expect(repOf(plan, "R1")).toMatchObject({ quota: 7200, quotaNow: 1800 });
});

test("a month is divided by its days: from April 16 half of April moves", () => {
  const plan = planOf(team({ from: "2026-04-16" }));
  expect(repOf(plan, "R1").periodsNow.slice(2, 6)).toEqual([600, 300, 0, 0]);
});

test("by months, only whole months move: from April 16 it is May", () => {
  const plan = planOf(team({ from: "2026-04-16", prorateBy: "MONTHS" }));
  expect(repOf(plan, "R1").periodsNow.slice(2, 6)).toEqual([600, 600, 0, 0]);
});

test("days of grace come first: 45 days after April 1 it is May 16, half of May", () => {
  const plan = planOf(team({ graceDays: 45 }));
  // 16 of the 31 days of May: 600 x 16/31 = 309.68, in whole dollars 310.
  expect(repOf(plan, "R1").periodsNow.slice(3, 6)).toEqual([600, 290, 0]);
});

test("a quarter counts its months as the seasons weigh them", () => {
  const plan = planOf(team({ from: "2026-05-01" }, "quarter"));
  expect(repOf(plan, "R1").periodsNow).toEqual([1800, 600, 0, 0]);
});

test("a leave ends, and what nobody takes over the company holds", () => {
  const plan = planOf(
    team({ kind: "LEAVE", to: "", from: "2026-06-01", until: "2026-07-31", share: 0.5 }),
  );
  expect(repOf(plan, "R1").periodsNow.slice(4, 9)).toEqual([600, 300, 300, 600, 600]);
  expect(plan.held).toEqual([0, 0, 0, 0, 0, 300, 300, 0, 0, 0, 0, 0]);
});

test("old and new are logged, for both hands", () => {
  expect(planOf(team({ from: "2026-12-01", share: 0.25 })).changeLog).toEqual([
    { change: "C1", rep: "R1", period: "2026-12", before: 600, after: 450 },
    { change: "C1", rep: "R2", period: "2026-12", before: 600, after: 750 },
  ]);
});

test("whatever changes hands, every period keeps its total and nobody falls below zero", () => {
  const day = fc
    .integer({ min: 0, max: 364 })
    .map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));
  const change = fc.record({
    rep: fc.constantFrom("R1", "R2", "R3"),
    to: fc.constantFrom("R4", "R5", ""),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    from: day,
    graceDays: fc.integer({ min: 0, max: 90 }),
    prorateBy: fc.constantFrom("DAYS" as const, "MONTHS" as const),
  });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 8 }), (changes) => {
      const model = {
        ...teamOfAes(1_000_000, [{}, {}, { startDate: "2026-03-01" }, {}, {}]),
        changes: changes.map((one, place) => ({ ...transfer, ...one, id: `C${place}` })),
      };
      const plan = planOf(model);
      plan.calendar.periods.forEach((_period, place) => {
        const before = total(plan.reps.map(({ periods }) => periods[place] ?? 0));
        const now = total(plan.reps.map(({ periodsNow }) => periodsNow[place] ?? 0));
        expect(now + (plan.held[place] ?? 0)).toBe(before);
      });
      for (const { periodsNow, quotaNow } of plan.reps) {
        expect(Math.min(...periodsNow)).toBeGreaterThanOrEqual(0);
        expect(total(periodsNow)).toBe(quotaNow);
      }
    }),
    { numRuns: 200 },
  );
});
