import fc from "fast-check";
import { column, expectClose, spilledBy, valueOf } from "./called";

const money = fc.double({ min: -1e9, max: 1e9, noNaN: true });
const quotas = fc.double({ min: 1, max: 1e9, noNaN: true });
const shares = fc.double({ min: 0.001, max: 1, noNaN: true });
const ties = fc.constantFrom("competition", "average", "dense");
/** Few different values, so that some are equal. */
const values = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 30 });

/** Smaller than any person tells apart, larger than what binary fractions leave. */
const hair = 1e-9;

describe("bands partition the line", () => {
  test.each([
    ["QUOTA.STATUS", 1.08, "ON TRACK", "ON TRACK TO EXCEED"],
    ["QUOTA.STATUS", 1, "LIKELY TO HIT", "ON TRACK"],
    ["QUOTA.STATUS", 0.98, "AT RISK", "LIKELY TO HIT"],
    ["QUOTA.STATUS", 0.9, "LIKELY MISS", "AT RISK"],
    ["QUOTA.STATUS", 0.85, "SIGNIFICANT GAP", "LIKELY MISS"],
    ["QUOTA.STATUS", 0.8, "MAJOR GAP", "SIGNIFICANT GAP"],
    ["QUOTA.COVERAGESTATUS", 3, "Adequate", "Strong"],
    ["QUOTA.COVERAGESTATUS", 2.5, "Low", "Adequate"],
    ["QUOTA.COVERAGESTATUS", 1.5, "Critical", "Low"],
    ["QUOTA.BAND", 0.6, "RED", "YELLOW"],
  ] as const)("%s: from %d on it is better", (name, limit, below, from) => {
    const found = [limit - hair, limit, limit + hair].map((reached) => valueOf(name, [reached]));
    expect(found).toEqual([below, from, from]);
  });

  test("QUOTA.BAND: green begins above its limit, not at it", () => {
    const found = [0.9 - hair, 0.9, 0.9 + hair].map((reached) => valueOf("QUOTA.BAND", [reached]));
    expect(found).toEqual(["YELLOW", "YELLOW", "GREEN"]);
  });

  test("QUOTA.BAND with limits of one's own, which may be the same", () => {
    const bands = (reached: readonly number[], limits: readonly number[]) =>
      reached.map((one) => valueOf("QUOTA.BAND", [one, ...limits]));
    expect(bands([0.49, 0.5, 0.8, 0.81], [0.5, 0.8])).toEqual(["RED", "YELLOW", "YELLOW", "GREEN"]);
    expect(bands([0.99, 1, 1.01], [1, 1])).toEqual(["RED", "YELLOW", "GREEN"]);
    expect(bands([-0.1, 0, 0.1], [0, 0])).toEqual(["RED", "YELLOW", "GREEN"]);
  });

  // Each of these is the limit to a person, and a hair beside it in binary.
  test.each([
    ["QUOTA.BAND", 0.3 * 3, "YELLOW"],
    ["QUOTA.BAND", 540 / 600, "YELLOW"],
    ["QUOTA.BAND", 1.1 - 0.2, "YELLOW"],
    ["QUOTA.BAND", 0.2 * 3, "YELLOW"],
    ["QUOTA.BAND", 1 - 0.4, "YELLOW"],
    ["QUOTA.STATUS", 0.7 + 0.2 + 0.1, "ON TRACK"],
    ["QUOTA.STATUS", 0.68 / 0.8, "LIKELY MISS"],
    ["QUOTA.STATUS", 0.3 * 3, "AT RISK"],
    ["QUOTA.COVERAGESTATUS", 0.9 / 0.3, "Strong"],
    ["QUOTA.COVERAGESTATUS", (0.1 + 0.2) * 5, "Low"],
  ] as const)("no dust decides: %s(%d) is %s", (name, reached, band) => {
    expect(valueOf(name, [reached])).toBe(band);
  });

  test("the sum of many small parts reaches its limit", () => {
    let sum = 0;
    for (let part = 0; part < 90; part += 1) sum += 0.01;
    expect(sum).not.toBe(0.9);
    expect(valueOf("QUOTA.BAND", [sum])).toBe("YELLOW");
    expect(valueOf("QUOTA.SHAREATQUOTA", [[[0.7 + 0.2 + 0.1, 1 - hair]]])).toBe(0.5);
  });

  const better = (name: string, order: readonly string[]) =>
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 4, noNaN: true }),
        fc.double({ min: 0, max: 4, noNaN: true }),
        (one, other) => {
          const [low, high] = [Math.min(one, other), Math.max(one, other)].map((reached) =>
            order.indexOf(valueOf(name, [reached]) as string),
          );
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeGreaterThanOrEqual(low ?? Infinity);
        },
      ),
    );

  test("more is never worse", () => {
    better("QUOTA.BAND", ["RED", "YELLOW", "GREEN"]);
    better("QUOTA.COVERAGESTATUS", ["Critical", "Low", "Adequate", "Strong"]);
    better("QUOTA.STATUS", [
      "MAJOR GAP",
      "SIGNIFICANT GAP",
      "LIKELY MISS",
      "AT RISK",
      "LIKELY TO HIT",
      "ON TRACK",
      "ON TRACK TO EXCEED",
    ]);
  });
});

describe("QUOTA.RANK", () => {
  test("is the same for each value in whatever order they stand", () => {
    fc.assert(
      fc.property(values, ties, fc.infiniteStream(fc.nat()), (all, rule, chance) => {
        const keys = all.map(() => chance.next().value as number);
        const order = all
          .map((_value, at) => at)
          .sort((one, other) => (keys[one] ?? 0) - (keys[other] ?? 0));
        const moved = <Value>(list: readonly Value[]) => order.map((at) => list[at] as Value);
        const ranks = spilledBy("QUOTA.RANK", [column(all), rule]);
        expect(spilledBy("QUOTA.RANK", [column(moved(all)), rule])).toEqual(moved(ranks));
      }),
    );
  });

  test("counts who is ahead: all of them, with half of the equals, or each height once", () => {
    fc.assert(
      fc.property(values, (all) => {
        const ahead = (value: number) => all.filter((other) => other > value).length;
        const alike = (value: number) => all.filter((other) => other === value).length;
        const heights = (value: number) => new Set(all.filter((other) => other > value)).size;
        const ranks = (rule: string) => spilledBy("QUOTA.RANK", [column(all), rule]);
        expect(ranks("competition")).toEqual(all.map((value) => ahead(value) + 1));
        expect(ranks("average")).toEqual(all.map((value) => ahead(value) + (alike(value) + 1) / 2));
        expect(ranks("dense")).toEqual(all.map((value) => heights(value) + 1));
      }),
    );
  });

  test("a blank anywhere changes no rank", () => {
    fc.assert(
      fc.property(values, ties, fc.nat(), (all, rule, chance) => {
        const at = chance % (all.length + 1);
        const ranks = spilledBy("QUOTA.RANK", [column(all), rule]);
        const gapped = [...all.slice(0, at), "", ...all.slice(at)];
        expect(spilledBy("QUOTA.RANK", [column(gapped), rule])).toEqual([
          ...ranks.slice(0, at),
          "",
          ...ranks.slice(at),
        ]);
      }),
    );
  });

  test("values that look alike share a rank", () => {
    expect(spilledBy("QUOTA.RANK", [[[0.3, 0.1 + 0.2, 0.5]]])).toEqual([2, 2, 1]);
    expect(spilledBy("QUOTA.RANK", [[[1e300, 2e300, 1e-300, 2e-300]]])).toEqual([2, 1, 4, 3]);
  });
});

describe("pace and projection", () => {
  test("what is expected times the pace is what was made", () => {
    fc.assert(
      fc.property(money, quotas, shares, (actual, quota, share) => {
        const expected = valueOf("QUOTA.EXPECTED", [quota, share]) as number;
        const pace = valueOf("QUOTA.PACE", [actual, quota, share]) as number;
        expectClose(expected * pace, actual);
      }),
    );
  });

  test("the pace is the attainment that is projected", () => {
    fc.assert(
      fc.property(money, quotas, shares, (actual, quota, share) => {
        const end = valueOf("QUOTA.PROJECT", [actual, share]) as number;
        const reached = valueOf("QUOTA.ATTAINMENT", [end, quota]);
        expectClose(valueOf("QUOTA.PACE", [actual, quota, share]), reached);
      }),
    );
  });

  test("more made projects to more, and the same made later to less", () => {
    const made = fc.double({ min: 0, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(made, made, shares, shares, (one, other, first, second) => {
        const ends = (actuals: readonly number[], when: readonly number[]) =>
          actuals.map((actual, at) => valueOf("QUOTA.PROJECT", [actual, when[at] ?? 1]) as number);
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const [low = 0, high = 0] = ends([less, more], [first, first]);
        expect(low).toBeLessThanOrEqual(high);
        const [soon, late] = [Math.min(first, second), Math.max(first, second)];
        const [early = 0, after = 0] = ends([more, more], [soon, late]);
        expect(early).toBeGreaterThanOrEqual(after);
        expect(after).toBeGreaterThanOrEqual(more);
      }),
    );
  });

  test("the required rate makes the quota in the days that are left", () => {
    const days = fc.integer({ min: 1, max: 366 });
    fc.assert(
      fc.property(money, quotas, days, (actual, quota, left) => {
        const rate = valueOf("QUOTA.RUNRATE", [quota, actual, left]) as number;
        expect(rate).toBeGreaterThanOrEqual(0);
        const missed = actual + rate * left - Math.max(quota, actual);
        expect(Math.abs(missed)).toBeLessThanOrEqual(1e-11 * (Math.abs(actual) + quota));
      }),
    );
  });
});

test("QUOTA.ELAPSED grows by the day, from nothing before the period to all of it", () => {
  const start = fc.integer({ min: 40000, max: 50000 });
  fc.assert(
    fc.property(start, fc.integer({ min: 1, max: 400 }), (first, days) => {
      const last = first + days - 1;
      const at = (day: number) => valueOf("QUOTA.ELAPSED", [first, last, day]) as number;
      expect([at(first - 1), at(first), at(last), at(last + 1)]).toEqual([0, 1 / days, 1, 1]);
      const middle = first + Math.floor(days / 2);
      expect(at(middle)).toBe((Math.floor(days / 2) + 1) / days);
    }),
  );
});

test("QUOTA.LIFT takes what was made to the quota", () => {
  const amounts = fc.double({ min: 1e3, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(amounts, amounts, (actual, quota) => {
      const lift = valueOf("QUOTA.LIFT", [actual, quota]) as number;
      expectClose(actual * (1 + lift), quota, 1e-9);
    }),
  );
});

test("OTE.SHAREOFREVENUE and OTE.REVENUEPERDOLLAR are two sides of one number", () => {
  fc.assert(
    fc.property(quotas, quotas, (ote, revenue) => {
      const share = valueOf("OTE.SHAREOFREVENUE", [ote, revenue]) as number;
      const each = valueOf("OTE.REVENUEPERDOLLAR", [revenue, ote]) as number;
      expectClose(share * each, 1);
    }),
  );
});
