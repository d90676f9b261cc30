import { serialDate } from "../../src/engine";
import { evaluate } from "../../src/functions";
import tiered from "../cases/05-alloc-01-multi-tier.json";
import weighted from "../cases/05-alloc-03-territory-weights.json";
import ramped from "../cases/05-alloc-04-ramp-25-50-75-100-monthly.json";
import schedules from "../cases/05-alloc-05-ramp-schedules-compared.json";
import blended from "../cases/05-alloc-06-blended.json";
import rounded from "../cases/05-alloc-07-largest-remainder.json";
import hazards from "../cases/05-alloc-10-float-hazards.json";
import { column, expectClose, spilledBy, valueOf } from "./called";

/** A number that a case file tells as an exact fraction. @example fraction("1000/3") //=> 333.33… */
function fraction(text: string): number {
  const [above = Number.NaN, below = 1] = text.split("/").map(Number);
  return above / below;
}

const serial = (iso: string) => serialDate(iso) ?? Number.NaN;

/** First and last day of months of 2026, counted from 1. */
function period(first: number, last: number): readonly [number, number] {
  const start = `2026-${String(first).padStart(2, "0")}-01`;
  const end = last === 12 ? "2027-01-01" : `2026-${String(last + 1).padStart(2, "0")}-01`;
  return [serial(start), serial(end) - 1];
}

describe("05-alloc-01: a pool by capacity and tier", () => {
  const { inputs, expected, tolerance } = tiered;
  const capacities = column(inputs.reps.map(({ capacity }) => capacity));
  const tiers = column(inputs.reps.map(({ tier }) => tier));
  const table = Object.entries(inputs.tier_multipliers);

  test("by the usual tiers", () => {
    const quotas = spilledBy("QUOTA.TIERED", [inputs.total_quota, capacities, tiers]);
    expectClose(quotas, expected.quota, tolerance.relative);
  });

  test("by a table that says the same, in any case and with blanks around the words", () => {
    const shouted = column(inputs.reps.map(({ tier }) => ` ${tier.toUpperCase()} `));
    const args = [inputs.total_quota, capacities, shouted, table] as const;
    expectClose(spilledBy("QUOTA.TIERED", args), expected.quota, tolerance.relative);
  });

  test("adjusted quotas are brought back to the total", () => {
    const adjusted = column(expected.quota_adjusted);
    const quotas = spilledBy("QUOTA.BLEND", [adjusted, adjusted, 1, inputs.total_quota]);
    expectClose(quotas, expected.adjusted_renormalised_exact.map(fraction), tolerance.relative);
  });
});

describe("05-alloc-03: a pool by territory weight", () => {
  const [plain, uneven] = weighted.inputs.cases;
  const [plainQuotas, unevenQuotas] = weighted.expected.cases;

  test("weights that average 1", () => {
    const args = [plain?.total ?? 0, column(plain?.weights ?? [])];
    expectClose(spilledBy("QUOTA.ALLOCATE", args), plainQuotas?.quotas, 1e-12);
  });

  test.each([
    [1, unevenQuotas?.rounded_to_1],
    [100, unevenQuotas?.rounded_to_100],
    [1000, unevenQuotas?.rounded_to_1000],
  ])("weights that do not, in steps of %d", (step, quotas) => {
    const args = [uneven?.total ?? 0, column(uneven?.weights ?? []), step];
    expect(spilledBy("QUOTA.ALLOCATE", args)).toEqual(quotas);
  });
});

describe("05-alloc-04: a ramp of 25, 50, 75 and 100%", () => {
  const { inputs, expected, tolerance } = ramped;
  const full = inputs.full_monthly_quota;
  const within = (found: number, wanted: number) =>
    expect(Math.abs(found - wanted)).toBeLessThanOrEqual(tolerance.absolute);

  test.each(expected.rows)("hired in month $hire_month", (row) => {
    const start = period(row.hire_month, row.hire_month)[0] + 14;
    const called = (months: number, [first, last]: readonly [number, number]) =>
      valueOf("QUOTA.RAMPED", [months * full, start, first, last]) as number;
    row.monthly.forEach((quota, place) => {
      within(called(1, period(place + 1, place + 1)), quota);
      const share = valueOf("QUOTA.RAMP", [place + 2 - row.hire_month, [inputs.schedule]]);
      within((share as number) * full, quota);
    });
    row.quarters.forEach((quota, place) =>
      within(called(3, period(3 * place + 1, 3 * place + 3)), quota),
    );
    within(called(12, period(1, 12)), row.year);
    const reps = valueOf("QUOTA.CAPACITY", [column([start]), ...period(1, 12)]);
    within((reps as number) * inputs.months, row.full_equivalents);
  });

  test("a team's capacity is that of its reps together", () => {
    const starts = expected.rows.map(({ hire_month: month }) => period(month, month)[0]);
    // (10.5 + 9.5 + 7.5 + 4.5 + 1.5 + 0.75 + 0.25) ÷ 12, the full equivalents of the seven hires.
    expectClose(valueOf("QUOTA.CAPACITY", [column(starts), ...period(1, 12)]), 34.5 / 12);
  });
});

describe("05-alloc-05: ramps compared", () => {
  const { inputs, expected, tolerance } = schedules;
  const quarterly = "quarterly 25/50/75/100";

  test.each(Object.entries(inputs.schedules))("%s", (name, steps) => {
    const repeats = name === quarterly ? 3 : 1;
    const shares = steps.flatMap((step) => Array<number>(repeats).fill(fraction(step)));
    const carried = (month: number) => valueOf("QUOTA.RAMP", [month, column(shares)]) as number;
    const key = name as keyof typeof inputs.schedules;
    expected.first_six_months[key].forEach((quota, place) => {
      const found = carried(place + 1) * inputs.full_monthly_quota;
      expect(Math.abs(found - quota)).toBeLessThanOrEqual(tolerance.absolute);
    });
    const lost = Array.from({ length: 24 }, (_month, place) => 1 - carried(place + 1));
    const sum = lost.reduce((all, one) => all + one, 0);
    expect(Math.abs(sum - expected.months_of_quota_lost[key])).toBeLessThanOrEqual(
      tolerance.absolute,
    );
  });
});

describe("05-alloc-06: top-down and bottom-up blended", () => {
  const { inputs, expected, tolerance } = blended;
  const topDown = column(inputs.top_down_shares.map((share) => share * inputs.top_down_total));
  const bottomUp = column(inputs.bottom_up);

  test.each(expected.rows)("$top_down_weight of top-down", (row) => {
    const args = [topDown, bottomUp, row.top_down_weight];
    const quotas = spilledBy("QUOTA.BLEND", args);
    expectClose(quotas, row.reconciled_exact.map(fraction), tolerance.relative);
    expectClose(
      spilledBy("QUOTA.BLEND", [...args, row.blended_sum]),
      row.blended,
      tolerance.relative,
    );
    expect(spilledBy("QUOTA.ROUND", [column(quotas), inputs.unit, inputs.top_down_total])).toEqual(
      row.reconciled_rounded_1000,
    );
  });
});

test.each(
  rounded.inputs.cases.map(
    (given, place) => [rounded.expected.cases[place]?.why, given, place] as const,
  ),
)("05-alloc-07: %s", (_why, { shares, total, unit }, place) => {
  const values = column(shares.map(fraction));
  const { rounded: expected } = rounded.expected.cases[place] ?? {};
  expect(spilledBy("QUOTA.ROUND", [values, unit, total])).toEqual(expected);
});

describe("05-alloc-10: what floating point makes dangerous", () => {
  const refusals = [
    [2, "weights that are zero leave 100 of the pool of 100 to nobody."],
    [3, "weights, row 1 must be zero or more; it is -1."],
  ] as const;
  const argsOf = (place: number) => {
    const { total, weights, unit } = hazards.inputs.cases[place] ?? {};
    return [total ?? Number.NaN, column(weights ?? []), unit ?? Number.NaN];
  };

  test.each([0, 1, 4])("case %d comes out exactly", (place) => {
    expect(spilledBy("QUOTA.ALLOCATE", argsOf(place))).toEqual(
      hazards.expected.cases[place]?.rounded,
    );
  });

  test.each(refusals)("case %d is refused: %s", (place, message) => {
    expect(hazards.expected.cases[place]?.error).toContain("refuse");
    expect(evaluate("QUOTA.ALLOCATE", argsOf(place))).toEqual({ error: "#VALUE!", message });
  });
});
