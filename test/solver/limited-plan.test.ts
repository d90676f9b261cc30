import fc from "fast-check";
import { limitedPlan, optimum, total, type LimitedPlacement } from "../../src/engine";
import { highsSolver } from "../../src/solver";
import lp01 from "../cases/04-lp-01-n3-feasible.json";
import lp03 from "../cases/04-lp-03-n5-fairness-binds.json";
import lp06 from "../cases/04-lp-06-n10-degenerate-equal.json";
import lp08 from "../cases/04-lp-08-n50-feasible.json";
import { asking, placed, questionOf } from "./asked";

const solver = highsSolver();

/** The plan of a question that has one. */
async function planOf(question: LimitedPlacement) {
  const plan = await limitedPlan(question, solver);
  if (plan.kind !== "optimal") throw new Error(JSON.stringify(plan));
  return plan;
}

describe("The published cases through the solver", () => {
  test.each([lp01, lp03, lp06, lp08])("$name", async (given) => {
    const { expected, tolerance } = given;
    const plan = await planOf(questionOf(given));
    const relative = tolerance.objective_relative * expected.objective;
    expect(Math.abs(plan.objective - expected.objective)).toBeLessThanOrEqual(relative);
    expect(total(plan.amounts)).toBe(given.inputs.total_quota);
    expect(plan.price).toBeLessThanOrEqual(relative);
    if (!expected.allocation_unique) return;
    plan.amounts.forEach((amount, row) =>
      expect(Math.abs(amount - (expected.allocation[row] ?? Number.NaN))).toBeLessThanOrEqual(
        tolerance.allocation_abs_dollars,
      ),
    );
  });
});

// Yields 0.3, 0.2, 0.25, 0.1. Nobody above 500, A at most 390, EMEA (A, B) at most 450. By hand: C 500, A 390, B the 60
// that EMEA leaves, D the last 50: 117 + 12 + 125 + 5 = 259. Free it would be A 500, C 500: 275. One more for EMEA moves a
// dollar from D to B (+0.1), for A from B (+0.1), for C from D (+0.15); one more in the pool goes to D.
describe("A plan within a group's total and a change limit, by hand", () => {
  const question = asking(
    1000,
    [
      placed("A", 0.3, { lastYear: 300, groups: ["EMEA"] }),
      placed("B", 0.2, { groups: ["EMEA"] }),
      placed("C", 0.25, { groups: ["US"] }),
      placed("D", 0.1, { groups: ["US"] }),
    ],
    {
      fairnessMultiple: 2,
      change: { least: -0.2, most: 0.3 },
      groupTotals: [
        { name: "EMEA", min: null, max: 450 },
        { name: "US", min: 100, max: 600 },
      ],
    },
  );

  test("amounts, objective and the price of the limits", async () => {
    const { amounts, objective, unlimited, price } = await planOf(question);
    expect(amounts).toEqual([390, 60, 500, 50]);
    expect([objective, unlimited, price]).toEqual([259, 275, 16]);
  });

  test("what binds, and what one dollar more of each would bring", async () => {
    const { binding } = await planOf(question);
    expect(binding.map(({ limit, worth }) => [limit.name, Number(worth.toFixed(12))])).toEqual([
      ["the pool of 1,000", 0.1],
      ["the fairness limit on C (500)", 0.15],
      ["the maximum of EMEA (450)", 0.1],
      ["the most of A against last year (390)", 0.1],
    ]);
  });

  test("a minimum that binds costs: 150 for D is 100 dollars that leave B for it", async () => {
    const [a, b, c, d] = question.territories;
    if (!a || !b || !c || !d) throw new Error("four territories");
    const plan = await planOf({ ...question, territories: [a, b, c, { ...d, floor: 100 }] });
    expect(plan.amounts).toEqual([390, 10, 500, 100]);
    expect(plan.objective).toBe(254);
    const floor = plan.binding.find(({ limit }) => limit.kind === "floor");
    expect([floor?.limit.where, Number(floor?.worth.toFixed(12))]).toEqual([
      "territories.D.floor",
      -0.1,
    ]);
  });

  test("the same question has the same answer", async () => {
    expect(await planOf(question)).toEqual(await planOf(question));
  });
});

/** Territories with a plan that is known to be possible, and limits drawn around it. */
const possible = fc
  .array(
    fc.record({
      worth: fc.double({ min: 0.01, max: 0.6, noNaN: true }),
      amount: fc.double({ min: 1_000, max: 400_000, noNaN: true }),
      below: fc.double({ min: 0, max: 1, noNaN: true }),
      above: fc.double({ min: 0, max: 2, noNaN: true }),
      change: fc.double({ min: 0.75, max: 1.2, noNaN: true }),
      isNew: fc.boolean(),
      region: fc.constantFrom("R1", "R2", "R3"),
      segment: fc.constantFrom("S1", "S2"),
    }),
    { minLength: 2, maxLength: 30 },
  )
  .map((rows) => {
    const known = rows.map(({ amount }) => amount);
    const pool = total(known);
    const territories = rows.map((row, at) =>
      placed(`T${at}`, row.worth, {
        floor: row.amount * (1 - row.below),
        cap: row.amount * (1 + row.above),
        lastYear: row.isNew ? null : row.amount / row.change,
        groups: [row.region, row.segment],
      }),
    );
    const fairnessMultiple = (Math.max(...known) * rows.length * 1.1) / pool;
    const groupTotals = ["R1", "R2", "R3", "S1", "S2"].map((name) => {
      const sum = total(
        rows.map((row) => (row.region === name || row.segment === name ? row.amount : 0)),
      );
      return { name, min: sum * 0.95, max: sum * 1.02 };
    });
    return { known, question: asking(pool, territories, { fairnessMultiple }), groupTotals };
  });

const worthOf = ({ territories }: LimitedPlacement, amounts: readonly number[]) =>
  total(amounts.map((amount, row) => amount * (territories[row]?.yield ?? 0)));

test("where only floors, caps and fairness hold, solver and greedy agree to a billionth", async () => {
  const checked = fc.asyncProperty(possible, async ({ question }) => {
    const greedy = optimum({
      pool: question.pool,
      yields: question.territories.map((each) => each.yield),
      floors: question.territories.map(({ floor }) => floor ?? 0),
      caps: question.territories.map(({ cap }) => cap ?? Infinity),
      fairnessMultiple: question.fairnessMultiple ?? Infinity,
    });
    if (greedy.kind !== "optimal") throw new Error(greedy.clash);
    const { objective } = await planOf(question);
    expect(Math.abs(objective - greedy.objective)).toBeLessThanOrEqual(1e-9 * greedy.objective);
  });
  await fc.assert(checked, { numRuns: 200 });
});

test("with every limit the plan keeps them all, is worth no less than a known one, and is proved best", async () => {
  const change = { least: -0.3, most: 0.4 };
  const checked = fc.asyncProperty(possible, async ({ known, question, groupTotals }) => {
    const plan = await planOf({ ...question, change, groupTotals });
    const dust = question.pool * 1e-11;
    expect(Math.abs(total(plan.amounts) - question.pool)).toBeLessThanOrEqual(dust);
    question.territories.forEach(({ floor, cap, lastYear }, row) => {
      const amount = plan.amounts[row] ?? Number.NaN;
      const least = Math.max(floor ?? 0, lastYear === null ? 0 : lastYear * 0.7);
      const most = Math.min(cap ?? Infinity, lastYear === null ? Infinity : lastYear * 1.4);
      expect(amount).toBeGreaterThanOrEqual(least - dust);
      expect(amount).toBeLessThanOrEqual(most + dust);
    });
    for (const { name, min, max } of groupTotals) {
      const members = question.territories.map(({ groups }) => groups.includes(name));
      const sum = total(plan.amounts.map((amount, row) => (members[row] ? amount : 0)));
      expect(sum).toBeGreaterThanOrEqual(min - dust);
      expect(sum).toBeLessThanOrEqual(max + dust);
    }
    const least = worthOf(question, known);
    expect(plan.objective).toBeGreaterThanOrEqual(least * (1 - 1e-9));
    expect(plan.objective).toBeLessThanOrEqual(plan.unlimited * (1 + 1e-9));
    expect(Math.abs(plan.certificate.gap)).toBeLessThanOrEqual(1e-9 * plan.objective);
  });
  await fc.assert(checked, { numRuns: 200 });
});

test("the order of the territories changes nothing in what the plan brings", async () => {
  const checked = fc.asyncProperty(possible, async ({ question, groupTotals }) => {
    const asked = { ...question, groupTotals };
    const turned = { ...asked, territories: [...asked.territories].reverse() };
    const [one, other] = [await planOf(asked), await planOf(turned)];
    expect(Math.abs(one.objective - other.objective)).toBeLessThanOrEqual(1e-9 * one.objective);
  });
  await fc.assert(checked, { numRuns: 50 });
});

test("2,000 territories in 10 groups, and pools from cents to billions", async () => {
  for (const scale of [1e-3, 1, 1e6]) {
    const territories = Array.from({ length: 2000 }, (_each, at) =>
      placed(`T${at}`, 0.05 + ((at * 7919) % 1000) / 4000, {
        floor: scale * ((at * 31) % 50),
        cap: scale * (150 + ((at * 17) % 300)),
        lastYear: scale * (60 + ((at * 13) % 80)),
        groups: [`R${at % 5}`, `S${Math.floor(at / 5) % 5}`],
      }),
    );
    const pool = 200_000 * scale;
    const groupTotals = [0, 1, 2, 3, 4].flatMap((at) => [
      { name: `R${at}`, min: pool * 0.18, max: pool * 0.22 },
      { name: `S${at}`, min: pool * 0.15, max: pool * 0.21 },
    ]);
    const change = { least: -0.4, most: 0.6 };
    const plan = await planOf(
      asking(pool, territories, { fairnessMultiple: 2, change, groupTotals }),
    );
    expect(Math.abs(total(plan.amounts) - pool)).toBeLessThanOrEqual(pool * 1e-12);
    expect(Math.abs(plan.certificate.gap)).toBeLessThanOrEqual(plan.objective * 1e-9);
    expect(plan.price).toBeGreaterThan(0);
  }
});
