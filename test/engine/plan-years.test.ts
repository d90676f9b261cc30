import {
  finished,
  planYears,
  type DrawnFrom,
  type QuotaModel,
  type Simulation,
} from "../../src/engine";
import { planOf } from "./planned";
import { plainRep, teamOfAes } from "./small-team";

function drawnFrom(model: QuotaModel, from: DrawnFrom = "normal") {
  const drawn = planYears(model, planOf(model), from);
  if (drawn.kind === "none") throw new Error(drawn.why);
  return { stamp: drawn.stamp, simulation: finished(drawn.years) };
}

function withOutlook(model: QuotaModel, part: Partial<QuotaModel["outlook"]>): QuotaModel {
  return { ...model, outlook: { ...model.outlook, ...part } };
}

// Four AEs who sold 100 each; a target of 420 is 20 above what is expected.
const four = withOutlook(
  teamOfAes(
    420,
    [1, 2, 3, 4].map(() => ({ previousBookings: 100 })),
  ),
  { attainmentSpread: 0.1, runs: 40_000, seed: 3 },
);

/** Four standard errors either way: once in 16,000 tests by chance, and never by another seed. */
function expectChance({ chance, standardError }: Simulation, wanted: number) {
  expect(Math.abs(chance - wanted)).toBeLessThan(4 * standardError);
}

// Deviations of 10 each: together 20 without correlation, so 20 above is one of them: 1 - Phi(1) = 0.15866. With a
// correlation of 1 together 40: 1 - Phi(0.5) = 0.30854. With 0.5 the variance is 0.5 x 400 + 0.5 x 1600 = 1000:
// 1 - Phi(20 / 31.623) = 1 - Phi(0.63246) = 0.26354.
test.each([
  [0, 0.15866],
  [0.5, 0.26354],
  [1, 0.30854],
])("with a correlation of %d the drawn chance is the closed one", (correlation, wanted) => {
  const { stamp, simulation } = drawnFrom(withOutlook(four, { correlation }));
  expectChance(simulation, wanted);
  expect(stamp).toEqual({
    drawnFrom: "normal",
    settings: { runs: 40_000, seed: 3 },
    goal: 420,
    correlation,
    spread: 0.1,
    past: 0,
    mayStartLate: 0,
  });
});

test("a hire who may start half a year late does so as often as was said", () => {
  const hire = { ...plainRep, id: "H1", startDate: "2026-01-01", ramp: "At once" };
  const model: QuotaModel = {
    ...withOutlook(four, { attainmentSpread: 0 }),
    targets: [{ segment: "", revenueType: "NEW_BUSINESS", amount: 480 }],
    ramps: [{ name: "At once", role: null, segment: "", shares: [1] }],
    hires: [hire],
    productivity: [{ role: "AE", segment: "", amount: 100, winRate: null }],
    allocation: { ...four.allocation, slipShare: 0.3, slipMonths: 6 },
  };
  const { stamp, simulation } = drawnFrom(model);
  // 500 if on time, 450 if late: the target of 480 is reached in seven of ten years.
  expectChance(simulation, 0.7);
  expect(stamp.mayStartLate).toBe(1);
  expect([simulation.low, simulation.middle, simulation.high]).toEqual([450, 500, 500]);
});

test("drawn from history: every attainment of last year, around their mean", () => {
  const two = withOutlook(
    teamOfAes(210, [
      { previousQuota: 100, previousBookings: 80 },
      { previousQuota: 100, previousBookings: 120 },
    ]),
    { runs: 40_000, seed: 3 },
  );
  // Expected 80 and 120, each times 0.8 or 1.2: 160, 192, 208, 240, each one year in four; 210 is reached in one.
  const { stamp, simulation } = drawnFrom(two, "history");
  expectChance(simulation, 0.25);
  expect(simulation.low).toBeCloseTo(160, 9);
  expect(simulation.high).toBeCloseTo(240, 9);
  expect(stamp).toMatchObject({ drawnFrom: "history", past: 2, spread: null, correlation: 0 });
});

test("same seed, same years; another seed, other years; and a drawing can be left", () => {
  const again = drawnFrom(four).simulation;
  expect(drawnFrom(four).simulation).toEqual(again);
  expect(drawnFrom(withOutlook(four, { seed: 4 })).simulation).not.toEqual(again);
  const begun = planYears(four, planOf(four), "normal");
  if (begun.kind === "none") throw new Error(begun.why);
  expect(begun.years.next()).toEqual({ done: false, value: 1000 / 40_000 });
});

test("nobody is late where nobody slips, and a past of nothing is none to draw from", () => {
  const hire = { ...plainRep, id: "H1", startDate: "2026-01-01" };
  const onTime: QuotaModel = {
    ...four,
    hires: [hire],
    productivity: [{ role: "AE", segment: "", amount: 100, winRate: null }],
    allocation: { ...four.allocation, slipShare: 0, slipMonths: 2 },
  };
  expect(drawnFrom(onTime).stamp.mayStartLate).toBe(0);
  const nothing = teamOfAes(100, [{ previousQuota: 100, previousBookings: 0 }]);
  expect(planYears(nothing, planOf(nothing), "history")).toEqual({ kind: "none", why: "past" });
});

test("what is not told is not drawn", () => {
  const silent = withOutlook(four, { attainmentSpread: null });
  expect(planYears(silent, planOf(silent), "normal")).toEqual({ kind: "none", why: "spread" });
  expect(planYears(four, planOf(four), "history")).toEqual({ kind: "none", why: "past" });
  const unknown = teamOfAes(100, [{}]);
  expect(planYears(unknown, planOf(unknown), "normal")).toEqual({
    kind: "none",
    why: "productivity",
  });
});
