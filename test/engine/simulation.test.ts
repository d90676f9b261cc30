import { chanceOfQuota, finished, normalYears } from "../../src/engine";

const team = {
  quotas: [100, 200, 150, 120, 90],
  means: [0.95, 1.05, 0.9, 1.1, 1],
  deviations: [0.2, 0.3, 0.25, 0.2, 0.4],
};
const settings = { runs: 40_000, seed: 7 };

test.each([0, 0.2, 0.6, 1])(
  "with a correlation of %d the simulation agrees with the closed form within its own error",
  (correlation) => {
    const odds = { ...team, correlation };
    const { chance, standardError } = finished(normalYears(odds, settings));
    // Four standard errors: by chance one seed in sixteen thousand would miss.
    expect(Math.abs(chance - chanceOfQuota(odds))).toBeLessThanOrEqual(4 * standardError);
  },
);

test("the same seed gives the same years, another seed gives others", () => {
  const odds = { ...team, correlation: 0.2 };
  const once = finished(normalYears(odds, settings));
  expect(finished(normalYears(odds, settings))).toEqual(once);
  expect(finished(normalYears(odds, { ...settings, seed: 8 })).middle).not.toBe(once.middle);
  expect(once.settings).toEqual(settings);
  expect(once.low).toBeLessThan(once.middle);
  expect(once.middle).toBeLessThan(once.high);
});

test("progress is told, and a simulation can be left", () => {
  const told: number[] = [];
  const odds = { ...team, correlation: 0 };
  finished(normalYears(odds, { runs: 3000, seed: 1 }), (done) => told.push(done));
  expect(told).toEqual([1 / 3, 2 / 3, 1]);
  const left = normalYears(odds, { runs: 1e9, seed: 1 });
  expect(left.next()).toEqual({ done: false, value: 1e-6 });
});
