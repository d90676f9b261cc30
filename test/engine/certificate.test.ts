import fc from "fast-check";
import { certificate, optimum, placementCertificate, type LinearProgramme } from "../../src/engine";
import lp01 from "../cases/04-lp-01-n3-feasible.json";
import lp03 from "../cases/04-lp-03-n5-fairness-binds.json";
import lp08 from "../cases/04-lp-08-n50-feasible.json";

/** 100 dollars over yields of 3, 2 and 1: by hand 50, 40 and 10, worth 240, and one dollar more would bring 2. */
const byHand = {
  pool: 100,
  yields: [3, 2, 1],
  floors: [10, 10, 10],
  caps: [50, 50, 50],
  fairnessMultiple: Infinity,
};

test("an optimum meets its bound", () => {
  expect(placementCertificate(byHand, { amounts: [50, 40, 10], marginal: 2 })).toEqual({
    objective: 240,
    bound: 240,
    gap: 0,
    misses: [],
  });
});

test("a plan that leaves ten dollars one yield lower shows a gap of ten", () => {
  const { objective, gap } = placementCertificate(byHand, { amounts: [40, 50, 10], marginal: 2 });
  expect([objective, gap]).toEqual([230, 10]);
});

// 2.5 * 100 + 0.5 * 50 - 0.5 * 10 - 1.5 * 10 = 255: still a bound, and fifteen above what can be had.
test("with a wrong price the bound stands higher, never lower", () => {
  const { bound } = placementCertificate(byHand, { amounts: [50, 40, 10], marginal: 2.5 });
  expect(bound).toBe(255);
});

test("what is missed is named: a cap by 10, a floor by 5, the pool by 5", () => {
  const { misses } = placementCertificate(byHand, { amounts: [60, 40, 5], marginal: 2 });
  expect(misses).toEqual([
    { name: "cap", by: 10 },
    { name: "floor", by: 5 },
    { name: "pool", by: 5 },
  ]);
});

test.each([1, 1 - 1e-13, 1 + 1e-13])(
  "without caps the bound is still a number, dust or no dust (%d)",
  (grain) => {
    // Yields of 2 and 1, the second holds 10: 90 * 2 + 10 = 190.
    const free = { pool: 100, yields: [2, 1], floors: [0, 10], caps: [Infinity, Infinity] };
    const { gap } = placementCertificate(
      { ...free, fairnessMultiple: Infinity },
      { amounts: [90, 10], marginal: 2 * grain },
    );
    expect(Math.abs(gap)).toBeLessThan(1e-9);
  },
);

test("fairness is a cap: 1.2 times the mean of 50 holds the better of two at 60", () => {
  const fair = {
    pool: 100,
    yields: [2, 1],
    floors: [0, 0],
    caps: [Infinity, 80],
    fairnessMultiple: 1.2,
  };
  expect(placementCertificate(fair, { amounts: [60, 40], marginal: 1 })).toEqual({
    objective: 160,
    bound: 160,
    gap: 0,
    misses: [],
  });
  const { misses } = placementCertificate(fair, { amounts: [70, 30], marginal: 1 });
  expect(misses).toEqual([{ name: "fairness limit", by: 10 }]);
});

test.each([lp01, lp03, lp08])(
  "$name: the bound is the published optimum",
  ({ inputs, expected }) => {
    const { territories } = inputs;
    const { bound, misses } = placementCertificate(
      {
        pool: inputs.total_quota,
        yields: territories.map((each) => each.conversion_rate * each.capacity_utilization),
        floors: territories.map(({ min_quota }) => min_quota),
        caps: territories.map(({ max_quota }) => max_quota),
        fairnessMultiple: inputs.fairness_multiple,
      },
      { amounts: expected.allocation, marginal: expected.marginal_value_of_one_more_dollar },
    );
    expect(Math.abs(bound - expected.objective)).toBeLessThanOrEqual(1e-9 * expected.objective);
    expect(misses.filter(({ by }) => by > 1e-6)).toEqual([]);
  },
);

test("no plan within the bounds is worth more than the bound, whatever the price", () => {
  const row = fc.record({
    worth: fc.double({ min: 0, max: 1, noNaN: true }),
    amount: fc.integer({ min: 0, max: 1000 }),
    below: fc.integer({ min: 0, max: 500 }),
    above: fc.constantFrom(0, 10, 500, Infinity),
  });
  const price = fc.double({ min: -1, max: 2, noNaN: true });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), price, (rows, marginal) => {
      const amounts = rows.map(({ amount }) => amount);
      const { gap, misses } = placementCertificate(
        {
          pool: amounts.reduce((sum, amount) => sum + amount, 0),
          yields: rows.map(({ worth }) => worth),
          floors: rows.map(({ amount, below }) => amount - below),
          caps: rows.map(({ amount, above }) => amount + above),
          fairnessMultiple: Infinity,
        },
        { amounts, marginal },
      );
      expect(misses).toEqual([]);
      expect(gap).toBeGreaterThanOrEqual(-1e-8);
    }),
    { numRuns: 300 },
  );
});

test("the greedy plan is proved best, whatever the bounds", () => {
  const row = fc.record({
    worth: fc.double({ min: 0, max: 1, noNaN: true }),
    floor: fc.double({ min: 1, max: 1000, noNaN: true }),
    room: fc.oneof(fc.double({ min: 0, max: 5000, noNaN: true }), fc.constant(Infinity)),
  });
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), part, (rows, share) => {
      const most = rows.map(({ floor, room }) => floor + Math.min(room, 4000));
      const sum = (amounts: readonly number[]) => amounts.reduce((all, one) => all + one, 0);
      const floors = rows.map(({ floor }) => floor);
      const placement = {
        pool: sum(floors) * (1 - share) + sum(most) * share,
        yields: rows.map(({ worth }) => worth),
        floors,
        caps: rows.map(({ floor, room }) => floor + room),
        fairnessMultiple: Infinity,
      };
      const plan = optimum(placement);
      if (plan.kind !== "optimal") throw new Error(plan.clash);
      const { gap, misses } = placementCertificate(placement, plan);
      expect(Math.abs(gap)).toBeLessThanOrEqual(1e-9 * (1 + placement.pool));
      expect(misses.filter(({ by }) => by > 1e-9 * placement.pool)).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

// Two products of 3 and 5 a piece under 4, 12 and 18 hours: the textbook's 36, with shadow prices 0, 1.5 and 1.
test("the certificate holds for any linear programme", () => {
  const zero = { name: "nothing", at: 0 };
  const hours = (at: number, terms: readonly (readonly [number, number])[]) => ({
    terms: terms.map(([variable, coefficient]) => ({ variable, coefficient })),
    lower: null,
    upper: { name: `plant of ${at}`, at },
  });
  const plants: LinearProgramme = {
    variables: [3, 5].map((worth) => ({ worth, lower: zero, upper: null })),
    constraints: [
      hours(4, [[0, 1]]),
      hours(12, [[1, 2]]),
      hours(18, [
        [0, 3],
        [1, 2],
      ]),
    ],
  };
  const best = certificate(plants, { values: [2, 6], prices: [0, 1.5, 1] });
  expect(best).toEqual({ objective: 36, bound: 36, gap: 0, misses: [] });
  expect(certificate(plants, { values: [4, 3.5], prices: [0, 1.5, 1] }).misses).toEqual([
    { name: "plant of 18", by: 1 },
  ]);
});
