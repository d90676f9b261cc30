import { serialDate } from "../../src/engine";
import { evaluate } from "../../src/functions";
import sarah from "../cases/06-sarah-chen.json";
import trends from "../cases/06-trends.json";
import west from "../cases/06-west-team.json";
import { column, expectClose, spilledBy, valueOf } from "./called";

const serial = (iso: string) => serialDate(iso) ?? Number.NaN;

/** A quarter of 91 days, of which June 12 ends the 73rd. */
const [start, end, asOf] = ["2026-04-01", "2026-06-30", "2026-06-12"];
const exactShare = valueOf("QUOTA.ELAPSED", [serial(start), serial(end), serial(asOf)]) as number;

describe("06-sarah-chen: one rep", () => {
  const { quota, actual, high_confidence, pipeline_open, days_total, days_elapsed } = sarah.inputs;
  const { exact, as_stated_with_elapsed_0_80: stated, commission } = sarah.expected;

  test("the elapsed share, from dates and from texts alike", () => {
    expect(exactShare).toBe(exact.elapsed_fraction);
    expect(exactShare).toBe(days_elapsed / days_total);
    expect(valueOf("QUOTA.ELAPSED", [start, end, asOf])).toBe(exactShare);
    expect(valueOf("QUOTA.ELAPSED", [start, serial(end), asOf])).toBe(exactShare);
  });

  test.each([
    ["exact days", exactShare, exact],
    ["an elapsed share of 0.80", stated.elapsed_fraction, stated],
  ] as const)("expected, pace and projection with %s", (_name, share, wanted) => {
    expectClose(valueOf("QUOTA.EXPECTED", [quota, share]), wanted.expected);
    expectClose(valueOf("QUOTA.PACE", [actual, quota, share]), 1 + wanted.ahead_pct);
    const projection = valueOf("QUOTA.PROJECT", [actual, share]) as number;
    expectClose(projection, wanted.projected);
    const reached = valueOf("QUOTA.ATTAINMENT", [projection, quota]) as number;
    expectClose(reached, wanted.projected_attainment);
    expect(valueOf("QUOTA.STATUS", [reached])).toBe("ON TRACK TO EXCEED");
  });

  test("what is left, by the day and against the pipeline", () => {
    const rate = valueOf("QUOTA.RUNRATE", [quota, actual, exact.days_remaining]);
    expectClose(rate, exact.required_per_day);
    const confident = valueOf("QUOTA.COVERAGE", [high_confidence, quota, actual]);
    expectClose(confident, exact.coverage_high_confidence);
    const open = valueOf("QUOTA.COVERAGE", [pipeline_open, quota, actual]);
    expectClose(open, exact.coverage_open);
  });

  test("87% is yellow as an attainment and green as a pace", () => {
    expect(valueOf("QUOTA.BAND", [exact.attainment])).toBe("YELLOW");
    const pace = valueOf("QUOTA.PACE", [actual, quota, exactShare]) as number;
    expect(valueOf("QUOTA.BAND", [pace])).toBe("GREEN");
  });

  test("her pay at 600 and 650 thousand", () => {
    const tiers = [
      [0, 1],
      [1, commission.accelerator],
    ];
    const variable = quota * commission.base_rate;
    const pay = [600000, 650000].map((sold) =>
      valueOf("OTE.PAYOUT", [sold, quota, variable, tiers]),
    );
    expectClose(pay, [commission.at_600k, commission.at_650k]);
    expectClose(valueOf("OTE.ATTAINMENT", [pay[1] as number, variable]), 68 / 60);
  });

  test("none of her quarters reached quota", () => {
    const quarters = sarah.inputs.history.map((sold) => valueOf("QUOTA.ATTAINMENT", [sold, quota]));
    expectClose(quarters, exact.quarter_attainments);
    expect(valueOf("QUOTA.SHAREATQUOTA", [column(quarters)])).toBe(0);
  });
});

/** The labels of the document, lines 213 to 243 and 268 to 279, in its order of the reps. */
const labels = [
  ["Sarah Chen", "ON TRACK TO EXCEED", "Strong"],
  ["Tom Anderson", "ON TRACK", "Strong"],
  ["Emily White", "ON TRACK", "Adequate"],
  ["David Kim", "LIKELY TO HIT", "Adequate"],
  ["Lisa Rodriguez", "AT RISK", "Low"],
  ["Chris Martinez", "AT RISK", "Low"],
  ["Jennifer Lee", "AT RISK", "Low"],
  ["Alex Johnson", "LIKELY MISS", "Critical"],
  ["Mike Roberts", "LIKELY MISS", "Critical"],
  ["Jessica Brown", "SIGNIFICANT GAP", "Critical"],
  ["Robert Taylor", "MAJOR GAP", "Critical"],
  ["Amanda Wilson", "MAJOR GAP", "Critical"],
] as const;

describe("06-west-team: twelve reps", () => {
  const { quota_per_rep: quota } = west.inputs;
  const reps = west.expected.exact.reps.map((rep, place) => ({
    ...rep,
    pipeline: west.inputs.reps[place]?.pipeline ?? Number.NaN,
    label: labels[place],
  }));

  const reachedWith = (actual: number, share: number) => {
    const projection = valueOf("QUOTA.PROJECT", [actual, share]) as number;
    return valueOf("QUOTA.ATTAINMENT", [projection, quota]) as number;
  };

  test.each(reps)("$name", (rep) => {
    expectClose(100 * reachedWith(rep.actual, exactShare), rep.projected_pct_exact_days);
    expectClose(100 * reachedWith(rep.actual, 0.8), rep.projected_pct_elapsed_080);
    const coverage = valueOf("QUOTA.COVERAGE", [rep.pipeline, quota, rep.actual]) as number;
    expectClose(coverage, rep.coverage);
    expectClose(valueOf("QUOTA.RUNRATE", [quota, rep.actual, 1]), rep.needs);
    const status = valueOf("QUOTA.STATUS", [reachedWith(rep.actual, 0.8)]);
    const told = valueOf("QUOTA.STATUS", [rep.stated_projected_pct / 100]);
    const carries = valueOf("QUOTA.COVERAGESTATUS", [coverage]);
    expect([rep.name, status, carries]).toEqual(rep.label);
    expect(told).toBe(status);
  });

  test("exact days move one label: 84.77% is below the 85% that 0.80 makes of Mike Roberts", () => {
    const moved = reps
      .map(({ name, actual, label }) => [
        name,
        label?.[1],
        valueOf("QUOTA.STATUS", [reachedWith(actual, exactShare)]),
      ])
      .filter(([, told, exact]) => told !== exact);
    expect(moved).toEqual([["Mike Roberts", "LIKELY MISS", "SIGNIFICANT GAP"]]);
  });

  test("their ranks are the order of the document, and three of twelve are projected to reach quota", () => {
    const order = reps.map((_rep, place) => place + 1);
    expect(spilledBy("QUOTA.RANK", [column(reps.map(({ actual }) => actual))])).toEqual(order);
    const reached = column(reps.map(({ actual }) => reachedWith(actual, 0.8)));
    expect(spilledBy("QUOTA.RANK", [reached])).toEqual(order);
    expect(valueOf("QUOTA.SHAREATQUOTA", [reached])).toBe(3 / 12);
  });

  test("the team is the sum of its reps, not what the header says", () => {
    const { team_quota, team_actual, projected_elapsed_080, projected_exact_days } =
      west.expected.exact;
    expectClose(valueOf("QUOTA.PROJECT", [team_actual, 0.8]), projected_elapsed_080);
    expectClose(valueOf("QUOTA.PROJECT", [team_actual, exactShare]), projected_exact_days);
    expectClose(valueOf("QUOTA.LIFT", [team_actual, team_quota]), 7.2 / 5.28 - 1);
  });
});

describe("06-trends: four quarters", () => {
  const { company } = trends.inputs;

  test("each quarter's attainment, and how far it was from its quota", () => {
    const attainments = company.map(({ quota, actual }) =>
      valueOf("QUOTA.ATTAINMENT", [actual, quota]),
    );
    expectClose(attainments, trends.expected.company_attainment);
    const lifts = company.map(({ quota, actual }) => valueOf("QUOTA.LIFT", [actual, quota]));
    expectClose(
      lifts,
      trends.expected.company_attainment.map((reached) => 1 / reached - 1),
    );
  });

  test("growth is the lift from one quarter to the next", () => {
    const growth = (of: "actual" | "quota") =>
      company
        .slice(1)
        .map((to, place) => valueOf("QUOTA.LIFT", [company[place]?.[of] ?? null, to[of]]));
    expectClose(growth("actual"), trends.expected.qoq_actual);
    expectClose(growth("quota"), trends.expected.qoq_quota);
  });

  test("the regions by quarter: one of sixteen reached quota, and 90% exactly is yellow", () => {
    const { West, East, Central, International } = trends.expected.regional;
    const table = [West, East, Central, International];
    expect(valueOf("QUOTA.SHAREATQUOTA", [table])).toBe(1 / 16);
    expect(valueOf("QUOTA.BAND", [International[1] ?? null])).toBe("YELLOW");
    expect(valueOf("QUOTA.BAND", [International[2] ?? null])).toBe("GREEN");
    // Ahead of West's first quarter are its second and third, and Central's third.
    const [first] = spilledBy("QUOTA.RANK", [table]);
    expect(first).toBe(4);
  });
});

// Days of the issue and of calendars, counted by hand.
test.each([
  ["the day before the period", "2026-03-31", 0],
  ["its first day", "2026-04-01", 1 / 91],
  ["its last day", "2026-06-30", 1],
  ["long after it", "2030-01-01", 1],
  ["long before it", "1999-12-31", 0],
])("%s", (_name, day, share) => {
  expect(valueOf("QUOTA.ELAPSED", [start, end, day])).toBe(share);
  expect(valueOf("QUOTA.ELAPSED", [start, end, serial(day)])).toBe(share);
});

test.each([
  [["2028-02-01", "2028-02-29", "2028-02-28"], 28 / 29],
  [["2026-10-01", "2026-12-31", "2026-12-12"], 73 / 92],
  [["2026-06-12", "2026-06-12", "2026-06-12"], 1],
  [[" 2026-06-11 ", "2026-06-12", "2026-06-11"], 0.5],
  // With a time of day, as NOW() has it, the day counts as a whole.
  [[46113, 46203, 46185.99], 73 / 91],
  // A number in a text is one to Excel, too.
  [["46113", "46203", "46185"], 73 / 91],
] as const)("QUOTA.ELAPSED(%j) is %d", (args, share) => {
  expect(valueOf("QUOTA.ELAPSED", args)).toBe(share);
});

// Every expected number is worked out by hand beside the call.
test.each([
  ["QUOTA.RUNRATE", [600000, 522000, 18], 4333.333333333333],
  ["QUOTA.RUNRATE", [600000, 600000, 0], 0],
  ["QUOTA.RUNRATE", [600000, 700000, 10], 0],
  ["QUOTA.RUNRATE", [0, 0, 0], 0],
  ["QUOTA.RUNRATE", [100, -20, 10], 12],
  // A quota of 0.1 + 0.2 is a hair above the 0.3 that make it; nothing is left of it.
  ["QUOTA.RUNRATE", [0.1 + 0.2, 0.3, 0], 0],
  ["QUOTA.PACE", [-60, 600, 0.5], -0.2],
  ["QUOTA.PACE", [0, 600, 0.5], 0],
  ["QUOTA.PROJECT", [-100, 0.5], -200],
  ["QUOTA.PROJECT", [80, 1], 80],
  ["QUOTA.EXPECTED", [600, 0], 0],
  ["QUOTA.EXPECTED", [0, 0.5], 0],
  ["QUOTA.COVERAGE", [0, 600, 500], 0],
  ["QUOTA.COVERAGE", [300, 80, -20], 3],
  ["QUOTA.LIFT", [6.825, 10.5], 0.5384615384615385],
  ["QUOTA.LIFT", [12, 10], -1 / 6],
  ["QUOTA.LIFT", [10, 0], -1],
  ["OTE.ATTAINMENT", [-540, 5400], -0.1],
  ["OTE.SHAREOFREVENUE", [0, 10], 0],
  ["OTE.REVENUEPERDOLLAR", [-20, 10], -2],
] as const)("%s(%j) is %d", (name, args, value) => {
  expectClose(valueOf(name, args), value);
});

describe("blanks are not reported", () => {
  test.each(["", null, undefined])("%j is neither ranked nor counted", (blank) => {
    const values = [[0.5], [blank], [0], [1.2]];
    expect(valueOf("QUOTA.RANK", [values])).toEqual([[2], [""], [3], [1]]);
    expect(valueOf("QUOTA.SHAREATQUOTA", [values])).toBe(1 / 3);
  });

  test("nothing but blanks has no ranks, and no share", () => {
    expect(valueOf("QUOTA.RANK", [[["", ""]]])).toEqual([["", ""]]);
    expect(evaluate("QUOTA.SHAREATQUOTA", [[["", ""]]])).toMatchObject({ error: "#N/A" });
  });
});

test("ranks keep the shape of the values", () => {
  const values = [
    [58, 61, ""],
    [87, 61, -5],
  ];
  expect(valueOf("QUOTA.RANK", [values])).toEqual([
    [4, 2, ""],
    [1, 2, 5],
  ]);
  expect(valueOf("QUOTA.RANK", [values, "average"])).toEqual([
    [4, 2.5, ""],
    [1, 2.5, 5],
  ]);
  expect(valueOf("QUOTA.RANK", [values, " Dense "])).toEqual([
    [3, 2, ""],
    [1, 2, 4],
  ]);
  expect(valueOf("QUOTA.RANK", [7])).toEqual([[1]]);
});
