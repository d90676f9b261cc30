import fc from "fast-check";
import { confidenceOf, periodSpread, type Confidence, type TrackedPast } from "../../src/engine";
import { lastQuarter, lineOf } from "./last-quarter";
import { blankPast } from "./tracked-quarter";

/** Statements on one rep with a quota of 600,000 or another, of whom so much is made when so much of the period is over. */
function sureOf(
  { quota = 600_000, actual }: { quota?: number; actual: number | null },
  elapsedShare: number,
  spread: number | null,
): Confidence | null {
  const line = lineOf(lastQuarter([{ quota, actual }], { period: { elapsedShare } }), "R1");
  return confidenceOf(line, line.clock, spread);
}

/** Past periods of a quota of 100, so that what is made is the attainment in per cent. */
function past(rep: string, ...made: readonly (number | null)[]): readonly TrackedPast[] {
  return made.map((actual, place) => ({
    ...blankPast,
    rep,
    period: `2023-Q${place + 1}`,
    quota: 100,
    actual,
  }));
}

/*
 * Worked out apart from the engine, by statistics.NormalDist of Python 3: what is to come c = actual / share - actual has
 * a spread of s / sqrt(1 - share), d = sqrt(log(1 + spread^2)), m = log(c) - d^2 / 2; the chance of quota is
 * 1 - cdf((log(quota - actual) - m) / d), and with a confidence of p the period exceeds actual + exp(m + d * inv_cdf(1 - p)).
 */
test.each([
  // Sarah Chen: 130,500 are projected to come where 78,000 are missing.
  {
    told: { quota: 600_000, actual: 522_000 },
    share: 0.8,
    spread: 0.1,
    wanted: [0.22360679775, 0.986775967675, 617_957.240655, 631_726.78521, 649_354.95952],
  },
  {
    told: { quota: 1_000_000, actual: 400_000 },
    share: 0.5,
    spread: 0.2,
    wanted: [0.282842712475, 0.054768919244, 669_739.822569, 719_216.026011, 784_900.17946],
  },
  {
    told: { quota: 1_000_000, actual: 250_000 },
    share: 0.5,
    spread: 0.5,
    wanted: [0.707106781187, 0.02049194394, 340_259.221295, 382_852.476264, 454_124.145232],
  },
])("lognormal: $told.actual of $told.quota with $share over", ({ told, share, spread, wanted }) => {
  const sure = sureOf(told, share, spread);
  const [of, chance, ...exceeded] = wanted;
  expect(sure?.spread).toBeCloseTo(of ?? NaN, 10);
  expect(sure?.chanceOfQuota).toBeCloseTo(chance ?? NaN, 9);
  [sure?.sure90, sure?.sure75, sure?.sure50].forEach((amount, place) =>
    expect(amount).toBeCloseTo(exceeded[place] ?? NaN, 3),
  );
});

test("never below what is made, and the surer the less, however wide the spread", () => {
  const told = fc.record({
    actual: fc.integer({ min: 1, max: 2_000_000 }),
    share: fc.double({ min: 0.001, max: 0.999, noNaN: true }),
    spread: fc.double({ min: 0.001, max: 3, noNaN: true }),
  });
  fc.assert(
    fc.property(told, ({ actual, share, spread }) => {
      const sure = sureOf({ actual }, share, spread);
      if (sure === null) throw new Error("Something is left to come.");
      expect(sure.sure90).toBeGreaterThanOrEqual(actual);
      expect(sure.sure90).toBeLessThanOrEqual(sure.sure75);
      expect(sure.sure75).toBeLessThanOrEqual(sure.sure50);
      // The middle of a lognormal distribution lies below its mean, which is what is projected.
      expect(sure.sure50).toBeLessThanOrEqual((actual / share) * (1 + 1e-12));
      expect(sure.chanceOfQuota).toBeGreaterThanOrEqual(0);
      expect(sure.chanceOfQuota).toBeLessThanOrEqual(1);
      if (actual >= 600_000) expect(sure.chanceOfQuota).toBe(1);
    }),
    { numRuns: 200 },
  );
});

test("a quota that is made is sure, and just before it is not", () => {
  expect(sureOf({ actual: 600_000 }, 0.5, 0.3)?.chanceOfQuota).toBe(1);
  expect(sureOf({ actual: 700_000 }, 0.5, 0.3)?.chanceOfQuota).toBe(1);
  expect(sureOf({ actual: 300_000 }, 0.5, 0.3)?.chanceOfQuota).toBeLessThan(0.5);
});

test("without a spread it comes as projected", () => {
  // 600 of 1,000 at half time are 1,200.
  const sure = sureOf({ quota: 1000, actual: 600 }, 0.5, 0);
  expect(sure).toMatchObject({ spread: 0, chanceOfQuota: 1 });
  for (const amount of [sure?.sure90, sure?.sure75, sure?.sure50]) {
    expect(amount).toBeCloseTo(1200, 9);
  }
  expect(sureOf({ quota: 1000, actual: 500 }, 0.5, 0)?.chanceOfQuota).toBe(1);
  expect(sureOf({ quota: 1000, actual: 499 }, 0.5, 0)?.chanceOfQuota).toBe(0);
  // 270,000 / 0.54 is 499,999.99999999994 in binary: on course for the quota all the same.
  expect(sureOf({ quota: 500_000, actual: 270_000 }, 0.54, 0)?.chanceOfQuota).toBe(1);
});

test.each([
  ["nobody reported", { actual: null }, 0.5, 0.2],
  ["nobody said how far periods spread", { actual: 300_000 }, 0.5, null],
  ["the period is over", { actual: 300_000 }, 1, 0.2],
  ["the period has not begun", { actual: 300_000 }, 0, 0.2],
  ["nothing is projected to come", { actual: 0 }, 0.5, 0.2],
  ["less than nothing is", { actual: -10_000 }, 0.5, 0.2],
])("nothing is said where %s", (_what, told, share, spread) =>
  expect(sureOf(told, share, spread)).toBeNull(),
);

test("whose time is over before the period's, nothing more of them is to come", () => {
  const judged = lastQuarter([{ quota: 100, actual: 50 }], {
    model: { leavers: [{ rep: "R1", lastDay: "2024-10-31", backfillAfterMonths: null }] },
  });
  const line = lineOf(judged, "R1");
  expect(confidenceOf(line, line.clock, 0.2)).toBeNull();
});

describe("how far periods spread", () => {
  // The mean is 85; 7/85, 3/85 and 10/85 squared are (49 + 9 + 100) / 7,225, over 2 the square of 0.104567.
  test("of 78, 82 and 95 %", () => {
    const found = periodSpread(past("R1", 78, 82, 95));
    expect(found?.spread).toBeCloseTo(0.104566993145, 10);
    expect(found?.periods).toBe(3);
  });

  test("around each rep's own mean: who is always at 50 and who is always at 150 do not spread", () => {
    const found = periodSpread([...past("R1", 50, 50), ...past("R2", 150, 150)]);
    expect(found).toEqual({ spread: 0, periods: 4 });
  });

  // 80 and 120 around 100 are 0.2 twice, 45 and 55 around 50 are 0.1 twice: (0.08 + 0.02) / 2 is 0.05.
  test("of many together, each as a share of the own mean", () => {
    const found = periodSpread([...past("R1", 80, 120), ...past("R2", 45, 55)]);
    expect(found?.spread).toBeCloseTo(0.22360679775, 10);
    expect(found?.periods).toBe(4);
  });

  test.each([
    ["no past", []],
    ["one period", past("R1", 78)],
    ["two periods of one rep", past("R1", 78, 82)],
    ["one period of many reps", [...past("R1", 78), ...past("R2", 82), ...past("R3", 95)]],
    ["periods that are not told", past("R1", 78, null, 95)],
  ])("%s: too few to tell", (_what, rows) => expect(periodSpread(rows)).toBeNull());

  test("a single period of another rep adds nothing, and who never made anything has no share of it", () => {
    const alone = periodSpread(past("R1", 78, 82, 95));
    expect(periodSpread([...past("R1", 78, 82, 95), ...past("R2", 40)])).toEqual(alone);
    expect(periodSpread([...past("R1", 78, 82, 95), ...past("R2", 0, 0, 0)])).toEqual(alone);
  });
});
