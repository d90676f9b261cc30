import fc from "fast-check";
import { limitedPlan, type LimitedPlacement } from "../../src/engine";
import { highsSolver } from "../../src/solver";
import lp04 from "../cases/04-lp-04-n5-infeasible-min.json";
import lp13 from "../cases/04-lp-13-n3-infeasible-min-over-cap.json";
import { asking, placed, questionOf } from "./asked";

const solver = highsSolver();

/** What is said of a question that no plan answers. */
async function refusalOf(question: LimitedPlacement) {
  const plan = await limitedPlan(question, solver);
  if (plan.kind !== "infeasible") throw new Error(JSON.stringify(plan));
  return plan;
}

const teams = [
  placed("A", 0.3, { lastYear: 300, groups: ["EMEA"] }),
  placed("B", 0.2, { groups: ["EMEA"] }),
  placed("C", 0.25, { groups: ["US"] }),
  placed("D", 0.1, { groups: ["US"] }),
];

const total = (name: string, min: number | null, max: number | null) => ({ name, min, max });

describe("Limits that leave no plan are named, with the amount between them", () => {
  test("floors above the pool (04-lp-04)", async () => {
    const { problems, clashes } = await refusalOf(questionOf(lp04));
    expect(problems.map(({ what }) => what)).toEqual([
      "Floors exceed the pool of 500,000 by 40,000: the floor of T1 (150,000), the floor of T2 (120,000), " +
        "the floor of T3 (100,000), the floor of T4 (90,000), the floor of T5 (80,000).",
    ]);
    expect(problems[0]?.remedy).toMatch(
      /^For example, lower the floor of T\d .*\. Or place 40,000 more\.$/,
    );
    expect(clashes.map(({ by }) => by)).toEqual([40_000]);
  });

  test("a floor above the fairness limit (04-lp-13)", async () => {
    const { problems } = await refusalOf(questionOf(lp13));
    expect(problems).toEqual([
      {
        where: "territories.T1.floor",
        what: "The floor of T1 (210,000) stands above the fairness limit on T1 (200,000) by 10,000.",
        remedy: "For example, lower the floor of T1 by 10,000 to 200,000.",
      },
    ]);
  });

  const cases: readonly (readonly [string, LimitedPlacement, string])[] = [
    [
      "maximums below the pool",
      asking(1000, teams, { groupTotals: [total("EMEA", null, 300), total("US", null, 600)] }),
      "Maximums of groups leave 100 of the pool of 1,000 to nobody: the maximum of EMEA (300), the maximum of US (600).",
    ],
    [
      "minimums above it",
      asking(1000, teams, { groupTotals: [total("EMEA", 600, null), total("US", 700, null)] }),
      "Minimums of groups exceed the pool of 1,000 by 300: the minimum of EMEA (600), the minimum of US (700).",
    ],
    [
      "a minimum for nobody",
      asking(1000, teams, { groupTotals: [total("LATAM", 100, null)] }),
      "The minimum of LATAM (100) is out of reach by 100: no territory can carry it.",
    ],
    [
      "a maximum below zero",
      asking(1000, teams, { groupTotals: [total("EMEA", null, -5)] }),
      "The maximum of EMEA (-5) stands below zero by 5.",
    ],
    [
      "last year against a region",
      asking(1000, teams, {
        change: { least: -0.2, most: 0.3 },
        groupTotals: [total("EMEA", null, 200)],
      }),
      "The least of A against last year (240) stands above the maximum of EMEA (200) by 40.",
    ],
    [
      "caps against a minimum",
      asking(
        1000,
        teams.map((each) => ({ ...each, cap: 300 })),
        { groupTotals: [total("US", 650, null)] },
      ),
      "These limits cannot all hold; 50 stands between them: the cap of C (300), the cap of D (300), the minimum of US (650).",
    ],
    [
      "a fairness limit below the mean",
      asking(1000, teams, { fairnessMultiple: 0.9 }),
      "The fairness limit leaves 100 of the pool of 1,000 to nobody: the fairness limit on A (225), " +
        "the fairness limit on B (225), the fairness limit on C (225), the fairness limit on D (225).",
    ],
  ];
  test.each(cases)("%s", async (_name, question, what) => {
    const { problems } = await refusalOf(question);
    expect(problems.map((problem) => problem.what)).toEqual([what]);
  });

  test("the fairness limit is one for all: it rises once, for everybody", async () => {
    const { problems } = await refusalOf(asking(1000, teams, { fairnessMultiple: 0.9 }));
    expect(problems[0]).toMatchObject({
      where: "fairnessMultiple",
      remedy:
        "For example, raise the fairness limit by 25 to 250, 1 times the mean. Or place 100 less.",
    });
  });

  test("two clashes that have nothing to do with each other are two problems", async () => {
    const crossed = teams.map((each) =>
      ["A", "D"].includes(each.id) ? { ...each, floor: 200, cap: 150 } : each,
    );
    const { problems } = await refusalOf(asking(1000, crossed));
    expect(problems.map(({ what }) => what)).toEqual([
      "The floor of A (200) stands above the cap of A (150) by 50.",
      "The floor of D (200) stands above the cap of D (150) by 50.",
    ]);
  });

  test("a pool that nobody can carry", async () => {
    const refusals = [asking(5, []), asking(0, teams), asking(-5, teams)].map(refusalOf);
    const problems = (await Promise.all(refusals)).flatMap((refusal) => refusal.problems);
    expect(problems.map(({ what }) => what)).toEqual([
      "There is nobody to carry the pool of 5.",
      "Nobody can carry the pool of 0.",
      "Nobody can carry the pool of -5.",
    ]);
  });
});

/** Questions of random limits: many cannot be answered. */
const anyQuestion = fc
  .record({
    rows: fc.array(
      fc.record({
        floor: fc.option(fc.integer({ min: 0, max: 150 }), { freq: 1 }),
        cap: fc.option(fc.integer({ min: 100, max: 400 }), { freq: 1 }),
        region: fc.constantFrom("R1", "R2"),
        segment: fc.constantFrom("S1", "S2"),
      }),
      { minLength: 1, maxLength: 8 },
    ),
    mean: fc.integer({ min: 80, max: 300 }),
    fairnessMultiple: fc.option(fc.constantFrom(0.9, 1, 1.5, 2, 3)),
    ends: fc.array(
      fc.oneof(
        { weight: 2, arbitrary: fc.constant({ min: null, max: null }) },
        {
          weight: 1,
          arbitrary: fc.record({
            min: fc.option(fc.integer({ min: 0, max: 600 })),
            max: fc.option(fc.integer({ min: 200, max: 1200 })),
          }),
        },
      ),
      { minLength: 4, maxLength: 4 },
    ),
  })
  .map(({ rows, mean, fairnessMultiple, ends }) => {
    const territories = rows.map(({ region, segment, ...bounds }, at) =>
      placed(`T${at}`, 0.1 + at / 20, { ...bounds, groups: [region, segment] }),
    );
    const groupTotals = ["R1", "R2", "S1", "S2"].map((name, at) =>
      total(name, ends[at]?.min ?? null, ends[at]?.max ?? null),
    );
    return asking(mean * rows.length, territories, { fairnessMultiple, groupTotals });
  });

test("what is said to give is enough: with it the question has a plan, with less it has none", async () => {
  const outcomes = { optimal: 0, infeasible: 0, unsolved: 0 };
  const checked = fc.asyncProperty(anyQuestion, async (question) => {
    const plan = await limitedPlan(question, solver);
    outcomes[plan.kind] += 1;
    if (plan.kind !== "infeasible") return;
    const mended = (part: number) => limitedPlan(eased(question, plan.clashes, part), solver);
    expect((await mended(1)).kind).toBe("optimal");
    expect((await mended(0.99)).kind).toBe("infeasible");
  });
  await fc.assert(checked, { numRuns: 200 });
  expect(outcomes.unsolved).toBe(0);
  expect(Math.min(outcomes.optimal, outcomes.infeasible)).toBeGreaterThan(10);
});

type Clashes = Awaited<ReturnType<typeof refusalOf>>["clashes"];

/** The question after its clashing limits have given that part of what they are said to have to. */
function eased(question: LimitedPlacement, clashes: Clashes, part: number): LimitedPlacement {
  const gives = clashes.flatMap((clash) => clash.gives);
  const by = (kind: string, of: string) => {
    const give = gives.find(({ limit }) => limit.kind === kind && limit.of === of);
    return (give?.by ?? 0) * part;
  };
  const moved = (at: number | null, change: number) => (at === null ? null : at + change);
  const fair = gives.find(({ limit }) => limit.kind === "fairness");
  const count = question.territories.length;
  return {
    ...question,
    fairnessMultiple: moved(
      question.fairnessMultiple,
      ((fair?.by ?? 0) * part * count) / question.pool,
    ),
    territories: question.territories.map((each) => ({
      ...each,
      floor: moved(each.floor, -by("floor", each.id)),
      cap: moved(each.cap, by("cap", each.id)),
    })),
    groupTotals: question.groupTotals.map(({ name, min, max }) => ({
      name,
      min: moved(min, -by("groupMin", name)),
      max: moved(max, by("groupMax", name)),
    })),
  };
}
