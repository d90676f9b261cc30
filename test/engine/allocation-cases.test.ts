import { allocationPlan, standardTiers, type QuotaModel } from "../../src/engine";
import tiers from "../cases/05-alloc-01-multi-tier.json";
import boundaries from "../cases/05-alloc-02-ramp-factor-boundaries.json";
import weights from "../cases/05-alloc-03-territory-weights.json";
import hires from "../cases/05-alloc-04-ramp-25-50-75-100-monthly.json";
import schedules from "../cases/05-alloc-05-ramp-schedules-compared.json";
import blended from "../cases/05-alloc-06-blended.json";
import { planOf, quotasIn, repOf } from "./planned";
import { teamOfAes, territoriesScoring } from "./small-team";
import { monthsBefore2026, tieredCase } from "./tiered-case";

describe("tiers with ramp factor and maturity (05-alloc-01)", () => {
  test("the tiers share the pool 1.0 to 0.6 to 0.3 by capacity", () => {
    planOf(tieredCase("REPORT_SHORTFALL")).reps.forEach(({ byCapacity }, place) =>
      expect(byCapacity).toBeCloseTo(tiers.expected.quota[place] ?? Number.NaN, 6),
    );
  });

  test("the shortfall is reported: 3,918,000 of 4,890,000 is assigned", () => {
    const plan = planOf(tieredCase("REPORT_SHORTFALL"));
    expect(plan.reps.map(({ quota }) => quota)).toEqual(tiers.expected.quota_adjusted);
    expect(plan.reconciliation.company).toMatchObject({
      pool: 4_890_000,
      assigned: 3_918_000,
      unassigned: 972_000,
    });
  });

  test("or the pool is shared anew, and nothing is left over", () => {
    const plan = planOf(tieredCase("RENORMALISE"));
    plan.reps.forEach(({ bounded }, place) =>
      expect(bounded).toBeCloseTo(tiers.expected.adjusted_renormalised[place] ?? Number.NaN, 5),
    );
    expect(plan.reconciliation.company).toMatchObject({ assigned: 4_890_000, unassigned: 0 });
  });
});

test.each(boundaries.expected.rows)(
  "a rep of tier $tier after $tenure_months months counts $factor (05-alloc-02)",
  ({ tier, tenure_months: months, quota_adjusted: adjusted }) => {
    const model: QuotaModel = {
      ...teamOfAes(boundaries.inputs.base_quota, [{ tier, startDate: monthsBefore2026(months) }]),
      rampRule: "TIER",
      adjustmentRule: "REPORT_SHORTFALL",
      tiers: standardTiers,
    };
    expect(quotasIn(model)).toEqual([adjusted]);
  },
);

test("weights of 0.7 to 1.3 share a pool exactly (05-alloc-03)", () => {
  const [first] = weights.inputs.cases;
  const scores = [0.7, 0.85, 1, 1, 1.15, 1.3];
  const model = teamOfAes(
    first?.total ?? 0,
    scores.map((_score, place) => ({ territory: `T${place + 1}` })),
  );
  const plan = planOf({ ...model, territories: territoriesScoring(scores) });
  expect(plan.reps.map(({ standing }) => standing.weight)).toEqual(scores);
  expect(plan.reps.map(({ quota }) => quota)).toEqual(weights.expected.cases[0]?.quotas);
});

test.each(hires.expected.rows)(
  "somebody hired in month $hire_month carries $full_equivalents months of quota (05-alloc-04)",
  ({ hire_month: month, full_equivalents: full, monthly, quarters }) => {
    const startDate = `2026-${String(month).padStart(2, "0")}-01`;
    const [hired] = planOf(teamOfAes(1_200_000, [{ startDate }, {}])).reps;
    const carried = hired?.standing.carrier.months ?? [];
    const fullMonth = hires.inputs.full_monthly_quota;
    expect(carried.map((share) => share * fullMonth)).toEqual(monthly);
    expect((hired?.capacity ?? 0) * 12).toBeCloseTo(full, 12);
    const byQuarter = quarters.map((_quarter, place) =>
      carried.slice(place * 3, place * 3 + 3).reduce((sum, share) => sum + share * fullMonth, 0),
    );
    expect(byQuarter).toEqual(quarters);
  },
);

test.each([
  ["seed 003: 25/50/75/100 over 4 months", [0.25, 0.5, 0.75, 1]],
  ["seed 001 future: month 1 50%, month 3 100% (month 2 linear 75%)", [0.5, 0.75, 1]],
  ["linear 6 months", [1 / 6, 1 / 3, 1 / 2, 2 / 3, 5 / 6, 1]],
  ["quarterly 25/50/75/100", [0.25, 0.25, 0.25, 0.5, 0.5, 0.5, 0.75, 0.75, 0.75, 1]],
] as const)("ramp %s (05-alloc-05)", (name, shares) => {
  const model: QuotaModel = {
    ...teamOfAes(1_200_000, [{ startDate: "2026-01-15", ramp: "Own" }]),
    ramps: [{ name: "Own", role: null, segment: "", shares }],
  };
  const carried = planOf(model).reps[0]?.standing.carrier.months ?? [];
  const { first_six_months: months, months_of_quota_lost: lost } = schedules.expected;
  const full = schedules.inputs.full_monthly_quota;
  carried
    .slice(0, 6)
    .forEach((share, place) => expect(share * full).toBeCloseTo(months[name][place] ?? 0, 9));
  expect(12 - carried.reduce((sum, share) => sum + share, 0)).toBeCloseTo(lost[name], 12);
});

describe.each(blended.expected.rows)(
  "blended at $top_down_weight of top-down (05-alloc-06)",
  (row) => {
    // Top-down shares of 30, 20, 30 and 20 % come from territory weights of 1.2, 0.8, 1.2 and 0.8; last year's bookings
    // of a whole year are the view from below.
    const shares = [1.2, 0.8, 1.2, 0.8];
    const model: QuotaModel = {
      ...teamOfAes(
        blended.inputs.top_down_total,
        blended.inputs.bottom_up.map((previousBookings, place) => ({
          previousBookings,
          territory: `T${place + 1}`,
        })),
      ),
      method: "BLENDED",
      territories: territoriesScoring(shares),
    };
    const { allocation } = model;
    const plan = planOf({
      ...model,
      allocation: { ...allocation, blendShare: row.top_down_weight, roundingStep: 1000 },
    });

    test("every rep's mix, and what makes it the pool", () => {
      plan.reps.forEach((rep, place) => {
        expect(rep.mixed).toBeCloseTo(row.blended[place] ?? Number.NaN, 5);
        expect(rep.blended).toBeCloseTo(row.reconciled[place] ?? Number.NaN, 5);
      });
      expect(plan.reps.map(({ quota }) => quota)).toEqual(row.reconciled_rounded_1000);
    });

    test("the gap is told before it is closed", () => {
      const { company } = plan.reconciliation;
      expect(company.mixed).toBeCloseTo(row.blended_sum, 5);
      expect(company.pool - company.mixed).toBeCloseTo(row.gap_to_top_down, 5);
      expect(company.gap).toBeCloseTo(1_600_000, 5);
    });
  },
);

test("nobody on the roster is no plan, not an empty one", () => {
  expect(allocationPlan(teamOfAes(100, []))).toBeNull();
});

test("a hire of January 1 carries 10.5 twelfths beside somebody who is ramped", () => {
  const plan = planOf(teamOfAes(2_250_000, [{ startDate: "2026-01-01" }, {}]));
  expect(repOf(plan, "R1").quota).toBe(1_050_000);
  expect(repOf(plan, "R2").quota).toBe(1_200_000);
});
