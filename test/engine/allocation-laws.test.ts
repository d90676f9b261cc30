import fc from "fast-check";
import { apportion, stepsIn, total, type Bounds, type QuotaModel } from "../../src/engine";
import { planOf, repOf } from "./planned";
import { boundFor, teamOfAes, territoriesScoring } from "./small-team";

/** Weights and bounds that leave room for the pool: floors below a common share, caps above it. */
const sharing = fc
  .array(
    fc.record({
      weight: fc.integer({ min: 1, max: 1000 }),
      kind: fc.constantFrom("none", "floor", "cap", "pin"),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    { minLength: 2, maxLength: 40 },
  )
  .chain((rows) =>
    fc.record({
      rows: fc.constant(rows),
      step: fc.constantFrom(0.01, 1, 100, 5000),
      unitsEach: fc.integer({ min: 2, max: 5000 }),
    }),
  )
  .map(({ rows, step, unitsEach }) => {
    const units = unitsEach * rows.length;
    const steps = (count: number) => Number((count * step).toPrecision(15));
    const bounds = rows.map(({ kind, part }, row): Bounds => {
      const below = steps(Math.floor(part * unitsEach));
      const above = steps(Math.ceil((1 + part) * unitsEach));
      const isFree = row === 0;
      return {
        floor: kind === "floor" && !isFree ? below : null,
        cap: kind === "cap" && !isFree ? above : null,
        pin: kind === "pin" && !isFree ? below : null,
      };
    });
    return { pool: steps(units), step, bounds, weights: rows.map(({ weight }) => weight) };
  });

test("a pool is handed out to the last step, whatever feasible floors, caps and pins stand in the way", () => {
  fc.assert(
    fc.property(sharing, ({ pool, step, bounds, weights }) => {
      const outcome = apportion({ pool, step, bounds, weights });
      if (outcome.kind !== "apportioned") throw new Error(outcome.kind);
      const units = outcome.amounts.map((amount) => stepsIn(amount, step) ?? Number.NaN);
      expect(units.reduce((sum, one) => sum + one, 0)).toBe(stepsIn(pool, step));
      outcome.amounts.forEach((amount, row) => {
        const { floor, cap, pin } = bounds[row] ?? { floor: null, cap: null, pin: null };
        expect(amount).toBeGreaterThanOrEqual(pin ?? floor ?? 0);
        expect(amount).toBeLessThanOrEqual(pin ?? cap ?? Infinity);
        expect(Math.abs(amount - (outcome.exact[row] ?? 0))).toBeLessThan(step * (1 + 1e-6));
      });
    }),
    { numRuns: 400 },
  );
});

test("whoever is not held gets shares in proportion to the weights", () => {
  fc.assert(
    fc.property(sharing, ({ pool, step, bounds, weights }) => {
      const outcome = apportion({ pool, step, bounds, weights });
      if (outcome.kind !== "apportioned") throw new Error(outcome.kind);
      const levels = outcome.exact.map((share, row) => share / (weights[row] ?? 1));
      const free = levels.filter((_level, row) => outcome.holds[row] === "none");
      const level = Math.max(...free);
      for (const one of free) expect(Math.abs(one - level)).toBeLessThanOrEqual(1e-9 * level);
      levels.forEach((one, row) => {
        if (outcome.holds[row] === "floor") expect(one).toBeGreaterThanOrEqual(level * (1 - 1e-9));
        if (outcome.holds[row] === "cap") expect(one).toBeLessThanOrEqual(level * (1 + 1e-9));
      });
    }),
    { numRuns: 400 },
  );
});

test("the order of the rows does not change what each of them gets", () => {
  fc.assert(
    fc.property(sharing, fc.infiniteStream(fc.nat()), ({ weights, ...said }, chance) => {
      const ids = weights.map((_weight, row) => `R${row}`);
      const order = ids
        .map((_id, row) => ({ row, by: chance.next().value as number }))
        .sort((one, other) => one.by - other.by)
        .map(({ row }) => row);
      const pick = <Thing>(things: readonly Thing[]) =>
        order.flatMap((row) => (row in things ? [things[row] as Thing] : []));
      const straight = apportion({ ...said, weights, ids });
      const shuffled = apportion({
        ...said,
        weights: pick(weights),
        bounds: pick(said.bounds),
        ids: pick(ids),
      });
      if (straight.kind !== "apportioned" || shuffled.kind !== "apportioned") throw new Error();
      expect(shuffled.amounts).toEqual(pick(straight.amounts));
    }),
    { numRuns: 300 },
  );
});

test("raising one weight never lowers that rep's share before rounding", () => {
  fc.assert(
    fc.property(sharing, fc.integer({ min: 1, max: 500 }), fc.nat(), (said, more, place) => {
      const row = place % said.weights.length;
      const raised = said.weights.map((weight, at) => (at === row ? weight + more : weight));
      const before = apportion(said);
      const after = apportion({ ...said, weights: raised });
      if (before.kind !== "apportioned" || after.kind !== "apportioned") throw new Error();
      const [from = 0, to = 0] = [before.exact[row], after.exact[row]];
      expect(to).toBeGreaterThanOrEqual(from * (1 - 1e-12));
    }),
    { numRuns: 300 },
  );
});

/** Teams with hires in the year, leavers, unequal territories and bounds. */
const team: fc.Arbitrary<QuotaModel> = fc
  .array(
    fc.record({
      month: fc.integer({ min: -6, max: 11 }),
      score: fc.integer({ min: 1, max: 5 }),
      bookings: fc.option(fc.integer({ min: 50_000, max: 2_000_000 })),
      leaves: fc.boolean(),
      capacity: fc.constantFrom(0.5, 0.8, 1),
      floor: fc.option(fc.integer({ min: 0, max: 40 }), { freq: 5 }),
    }),
    { minLength: 1, maxLength: 15 },
  )
  .chain((reps) =>
    fc.record({
      reps: fc.constant(reps),
      units: fc.integer({ min: 100, max: 20_000 }),
      blendShare: fc.double({ min: 0, max: 1, noNaN: true }),
      period: fc.constantFrom("month" as const, "quarter" as const),
      method: fc.constantFrom("TOP_DOWN" as const, "BLENDED" as const),
    }),
  )
  .map(({ reps, units, blendShare, period, method }) => {
    const dateOf = (month: number) =>
      month < 0
        ? `2025-${String(month + 13).padStart(2, "0")}-01`
        : `2026-${String(month + 1).padStart(2, "0")}-01`;
    const roster = [
      { territory: "T1" },
      ...reps.map(({ month, bookings, capacity, leaves }, place) => ({
        startDate: dateOf(month),
        endDate: leaves && month < 9 ? "2026-10-31" : "",
        previousBookings: bookings,
        capacity,
        territory: `T${place + 2}`,
      })),
    ];
    const model = teamOfAes(units * 1000, roster);
    return {
      ...model,
      method,
      calendar: { ...model.calendar, period },
      territories: territoriesScoring([3, ...reps.map(({ score }) => score)]),
      productivity: [{ role: "AE" as const, segment: "", amount: 700_000, winRate: null }],
      seasonality: period === "quarter" ? [0.2, 0.25, 0.25, 0.3] : [],
      allocation: { ...model.allocation, blendShare, roundingStep: 1000, periodStep: 500 },
      bounds: reps.flatMap(({ floor }, place) =>
        floor === null || floor * 15 > units
          ? []
          : [boundFor(`R${place + 2}`, { floor: floor * 1000 })],
      ),
    };
  });

test("a plan adds up: reps to the pool, periods to the year, revenue types to the quota", () => {
  fc.assert(
    fc.property(team, (model) => {
      const plan = planOf(model);
      expect(total(plan.reps.map(({ quota }) => quota))).toBe(plan.pool.pool);
      for (const rep of plan.reps) {
        expect(total(rep.periods)).toBe(rep.quota);
        expect(total(Object.values(rep.byType))).toBe(rep.quota);
        expect(rep.quota % 1000).toBe(0);
      }
      const { periods } = plan.reconciliation;
      expect(total(periods.map(({ pool }) => pool))).toBe(plan.pool.pool);
      for (const { pool, assigned, rampAndTiming } of periods) {
        expect(assigned - pool).toBe(rampAndTiming);
      }
      expect(total(periods.map(({ rampAndTiming }) => rampAndTiming))).toBe(0);
    }),
    { numRuns: 150 },
  );
});

test("every step from equal share to rounding makes the pool", () => {
  fc.assert(
    fc.property(team, (model) => {
      const { reps, pool } = planOf(model);
      for (const step of [
        "equalShare",
        "byWeight",
        "byCapacity",
        "topDown",
        "blended",
        "bounded",
      ] as const) {
        const sum = total(reps.map((rep) => rep[step]));
        expect(Math.abs(sum - pool.pool)).toBeLessThanOrEqual(1e-9 * pool.pool);
      }
    }),
    { numRuns: 100 },
  );
});

test("a plan does not depend on the order of the roster", () => {
  fc.assert(
    fc.property(team, (model) => {
      const plan = planOf(model);
      const turned = planOf({ ...model, roster: [...model.roster].reverse() });
      for (const { id, quota, periods } of plan.reps) {
        expect(repOf(turned, id).quota).toBe(quota);
        expect(repOf(turned, id).periods).toEqual(periods);
      }
    }),
    { numRuns: 100 },
  );
});
