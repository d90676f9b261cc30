import fc from "fast-check";
import { column, spilledBy } from "./called";

const steps = fc.constantFrom(0.01, 0.5, 1, 100, 1000);
const bound = fc.constantFrom("none", "floor", "cap", "pin");

/** A multiple of the step without the dust of the product. */
const times = (units: number, step: number) => Number((units * step).toPrecision(15));

/** Whole steps of an amount: exact sums are made of these. */
const unitsOf = (amount: number, step: number) => {
  const units = Number((amount / step).toPrecision(15));
  expect(Number.isSafeInteger(units)).toBe(true);
  return units;
};

/** Distinct weights, and bounds around a solution that is there from the start: so they are feasible. */
const asked = fc
  .record({
    rows: fc.uniqueArray(
      fc.record({
        weight: fc.integer({ min: 1, max: 5000 }),
        units: fc.integer({ min: 0, max: 3000 }),
        slack: fc.integer({ min: 0, max: 500 }),
        kind: bound,
      }),
      { minLength: 1, maxLength: 30, selector: ({ weight }) => weight },
    ),
    step: steps,
  })
  .map(({ rows, step }) => {
    const blankUnless = (wanted: string, units: (row: (typeof rows)[number]) => number) =>
      rows.map((row) => [row.kind === wanted ? times(units(row), step) : ""]);
    return {
      step,
      units: rows.reduce((sum, row) => sum + row.units, 0),
      weights: rows.map(({ weight }) => weight),
      floors: blankUnless("floor", (row) => Math.max(row.units - row.slack, 0)),
      caps: blankUnless("cap", (row) => row.units + row.slack),
      pins: blankUnless("pin", (row) => row.units),
    };
  });

type Asked = typeof asked extends fc.Arbitrary<infer Value> ? Value : never;

function allocated({ units, weights, step, floors, caps, pins }: Asked): readonly number[] {
  const pool = times(units, step);
  return spilledBy("QUOTA.ALLOCATE", [pool, column(weights), step, floors, caps, pins]);
}

test("QUOTA.ALLOCATE hands out the pool to the last step and respects every feasible bound", () => {
  fc.assert(
    fc.property(asked, (said) => {
      const quotas = allocated(said);
      const units = quotas.map((quota) => unitsOf(quota, said.step));
      expect(units.reduce((sum, one) => sum + one, 0)).toBe(said.units);
      quotas.forEach((quota, row) => {
        const [floor, cap, pin] = [said.floors, said.caps, said.pins].map((each) => each[row]?.[0]);
        if (typeof floor === "number") expect(quota).toBeGreaterThanOrEqual(floor);
        if (typeof cap === "number") expect(quota).toBeLessThanOrEqual(cap);
        if (typeof pin === "number") expect(quota).toBe(pin);
        expect(quota).toBeGreaterThanOrEqual(0);
      });
    }),
    { numRuns: 400 },
  );
});

test("QUOTA.ALLOCATE gives a row the same wherever it stands, as long as no weights are alike", () => {
  fc.assert(
    fc.property(asked, fc.infiniteStream(fc.nat()), (said, chance) => {
      const keys = said.weights.map(() => chance.next().value as number);
      const order = keys
        .map((key, row) => ({ key, row }))
        .sort((one, other) => one.key - other.key)
        .map(({ row }) => row);
      const moved = <Value>(values: readonly Value[]) => order.map((row) => values[row] as Value);
      const quotas = allocated({
        ...said,
        weights: moved(said.weights),
        floors: moved(said.floors),
        caps: moved(said.caps),
        pins: moved(said.pins),
      });
      expect(quotas).toEqual(moved(allocated(said)));
    }),
    { numRuns: 300 },
  );
});

test("QUOTA.ALLOCATE does not care how large the weights are, only how they compare", () => {
  fc.assert(
    fc.property(asked, fc.constantFrom(0.25, 8, 1024), (said, scale) => {
      const weights = said.weights.map((weight) => weight * scale);
      expect(allocated({ ...said, weights })).toEqual(allocated(said));
    }),
    { numRuns: 200 },
  );
});

test("QUOTA.SEASON sums to the year, and no period is a step off its share", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 0, max: 1e7 }),
      steps,
      (parts, units, step) => {
        const whole = parts.reduce((sum, part) => sum + part, 0);
        fc.pre(whole > 0);
        const shares = parts.map((part) => part / whole);
        const quotas = spilledBy("QUOTA.SEASON", [times(units, step), [shares], step]);
        const found = quotas.map((quota) => unitsOf(quota, step));
        expect(found.reduce((sum, one) => sum + one, 0)).toBe(units);
        found.forEach((one, place) => {
          expect(Math.abs(one - units * (shares[place] ?? 0))).toBeLessThan(1 + 1e-6);
        });
      },
    ),
    { numRuns: 300 },
  );
});

test("QUOTA.ROUND stays within one step of each value, and keeps the sum or makes the total", () => {
  const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), {
    minLength: 1,
    maxLength: 40,
  });
  fc.assert(
    fc.property(values, steps, fc.nat({ max: 40 }), (exact, step, up) => {
      const within = (amounts: readonly number[]) =>
        amounts.forEach((amount, row) => {
          unitsOf(amount, step);
          const off = Math.abs(amount - (exact[row] ?? Number.NaN));
          expect(off).toBeLessThanOrEqual(step * (1 + 1e-6));
        });
      const usual = spilledBy("QUOTA.ROUND", [column(exact), step]);
      within(usual);
      const sum = (amounts: readonly number[]) => amounts.reduce((all, one) => all + one, 0);
      expect(Math.abs(sum(usual) - sum(exact))).toBeLessThanOrEqual(step / 2 + 1e-6);

      const below = exact.map((value) => Math.floor(value / step + 1e-9));
      const total = times(sum(below) + Math.min(up, exact.length), step);
      const asTold = spilledBy("QUOTA.ROUND", [column(exact), step, total]);
      within(asTold);
      expect(sum(asTold.map((amount) => unitsOf(amount, step)))).toBe(unitsOf(total, step));
    }),
    { numRuns: 300 },
  );
});

test("QUOTA.BLEND and QUOTA.TIERED make the pool", () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 1e7 }), { minLength: 1, maxLength: 40 });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(amounts, share, fc.integer({ min: 0, max: 1e9 }), (given, alpha, pool) => {
      const back = [...given].reverse();
      const tiers = given.map((amount) => ["Enterprise", "mid-market", " SMB "][amount % 3] ?? "");
      const sums = [
        spilledBy("QUOTA.BLEND", [column(given), column(back), alpha, pool]),
        spilledBy("QUOTA.TIERED", [pool, column(given), column(tiers)]),
      ].map((quotas) => quotas.reduce((all, one) => all + one, 0));
      for (const sum of sums) expect(Math.abs(sum - pool)).toBeLessThanOrEqual(1e-9 * pool);
    }),
    { numRuns: 200 },
  );
});

test("a thousand times the rows take no thousand times a thousand times the work", () => {
  const rows = 100_000;
  const weights = Array.from({ length: rows }, (_row, place) => [1 + (place % 97)]);
  const caps = weights.map((_weight, place) => [place % 3 === 0 ? 60 : ""]);
  const quotas = spilledBy("QUOTA.ALLOCATE", [5_000_000, weights, 1, null, caps]);
  expect(quotas.reduce((all, one) => all + one, 0)).toBe(5_000_000);
});
