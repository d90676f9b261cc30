import fc from "fast-check";
import {
  allocationPlan,
  expectedSales,
  sensitivity,
  total,
  type QuotaModel,
} from "../../src/engine";
import { movableInputs } from "../../src/engine/plan/movable-inputs";
import { readSettings } from "../../src/intake";
import { readFileSync } from "node:fs";
import { planOf } from "./planned";
import { plainRep, teamOfAes } from "./small-team";

function tornadoOf(model: QuotaModel) {
  const found = sensitivity(model, planOf(model));
  if (found === null) throw new Error("Somebody's sales are not known.");
  return found;
}

test("by hand: two reps with a past, one without, a pool of 330", () => {
  const model: QuotaModel = {
    ...teamOfAes(300, [{ previousBookings: 100 }, { previousBookings: 80 }, {}]),
    productivity: [{ role: "AE", segment: "", amount: 120, winRate: null }],
    register: {
      "allocation.coverageBuffer": {
        evidence: "ASSUMED",
        source: "",
        owner: "",
        asOf: "",
        note: "",
        range: { low: 1, high: 1.2 },
      },
      "roster.R1.previousBookings": {
        evidence: "CONFIRMED",
        source: "CRM",
        owner: "",
        asOf: "",
        note: "",
      },
    },
  };
  const withBuffer = { ...model, allocation: { ...model.allocation, coverageBuffer: 1.1 } };
  const { sales, pool, headroom, bars } = tornadoOf(withBuffer);
  expect([sales, pool, headroom]).toEqual([300, 330, -30]);
  expect(
    bars.map(({ path, atLow, atHigh }) => [path, Math.round(atLow), Math.round(atHigh)]),
  ).toEqual([
    ["targets..NEW_BUSINESS", 3, -63],
    // 1.0 and 1.2 as stated, not a tenth to both sides.
    ["allocation.coverageBuffer", 0, -60],
    ["productivity.AE", -42, -18],
    ["roster.R3.capacity", -42, -18],
    ["roster.R2.previousBookings", -38, -22],
  ]);
});

/** What a full calculation makes of the headroom. */
function headroomOf(model: QuotaModel): number | null {
  const plan = allocationPlan(model);
  if (plan?.kind !== "planned") return null;
  const sold = expectedSales(plan);
  return sold === null ? null : total(sold) - plan.pool.pool;
}

test("each bar is what working out everything anew gives", () => {
  const reading = readSettings(readFileSync("templates/segmented-48-reps.json", "utf8"));
  if (reading.kind !== "model") throw new Error("The template is a model.");
  const model: QuotaModel = {
    ...reading.model,
    register: {},
    changes: [],
    allocation: { ...reading.model.allocation, roundingStep: 0.01, periodStep: null },
  };
  const { bars } = tornadoOf(model);
  const inputs = new Map(movableInputs(model).map((input) => [input.path, input]));
  expect(bars.length).toBeGreaterThan(60);
  for (const { path, low, high, atLow, atHigh } of bars.slice(0, 40)) {
    const input = inputs.get(path);
    if (input === undefined) throw new Error(path);
    for (const [value, told] of [
      [low, atLow],
      [high, atHigh],
    ] as const) {
      const anew = headroomOf({ ...model, ...input.set(model, value) });
      // Where the full plan cannot be made the pool's part alone would not show it.
      if (anew !== null) expect(Math.abs(anew - told)).toBeLessThan(0.02);
    }
  }
});

test("the order of the roster does not show", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({ sold: fc.integer({ min: 1, max: 500 }), time: fc.constantFrom(0.5, 1) }),
        {
          minLength: 2,
          maxLength: 12,
        },
      ),
      (people) => {
        const roster = people.map(({ sold, time }, place) => ({
          ...plainRep,
          id: `R${place}`,
          previousBookings: sold,
          capacity: time,
        }));
        const model = { ...teamOfAes(1000, []), roster };
        const swings = (of: QuotaModel) =>
          new Map(tornadoOf(of).bars.map(({ path, swing }) => [path, Math.round(swing * 1e6)]));
        expect(swings({ ...model, roster: [...roster].reverse() })).toEqual(swings(model));
      },
    ),
    { numRuns: 30 },
  );
});

test("where somebody's sales are not known there is no tornado", () => {
  const model = teamOfAes(300, [{ previousBookings: 100 }, {}]);
  expect(sensitivity(model, planOf(model))).toBeNull();
});

test("a range stated at a row's own number counts, and a share of nothing is tried at ten points", () => {
  const said = { evidence: "ASSUMED" as const, source: "", owner: "", asOf: "", note: "" };
  const model: QuotaModel = {
    ...teamOfAes(300, [{ previousBookings: 100 }, {}]),
    hires: [{ ...plainRep, id: "H1", startDate: "2026-01-01" }],
    productivity: [{ role: "AE", segment: "", amount: 120, winRate: null }],
    allocation: { ...teamOfAes(1, []).allocation, slipShare: 0, slipMonths: 6 },
    register: { "productivity.AE.amount": { ...said, range: { low: 60, high: 240 } } },
  };
  const { bars } = tornadoOf(model);
  const found = new Map(bars.map((bar) => [bar.path, bar]));
  expect(found.get("productivity.AE")).toMatchObject({
    low: 60,
    high: 240,
    isStated: true,
    reps: 2,
  });
  expect(found.get("allocation.slipShare")).toMatchObject({
    low: 0,
    high: 0.1,
    isStated: false,
    reps: 1,
  });
});
