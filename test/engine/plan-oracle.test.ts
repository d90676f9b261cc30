import { template } from "../excel/printed-workbook";
import saas from "../oracle/saas-12-reps.json";
import segmented from "../oracle/segmented-48-reps.json";
import { planOf } from "./planned";

type Expected = {
  readonly capacity: number;
  readonly weight: number;
  readonly topDown: number;
  readonly bottomUp: number;
  readonly blended: number;
  readonly bounded: number;
  readonly quota: number;
  readonly periods: readonly number[];
};

// Expected values: test/oracle/plan.py, the method in exact fractions by another road.
const plans = [
  ["saas-12-reps", saas as Readonly<Record<string, Expected>>],
  ["segmented-48-reps", segmented as Readonly<Record<string, Expected>>],
] as const;

describe.each(plans)("the plan of %s, beside exact fractions", (name, expected) => {
  const { reps } = planOf(template(name));

  test("has the same reps", () => {
    expect(reps.map(({ id }) => id).sort()).toEqual(Object.keys(expected).sort());
  });

  test.each(reps.map((rep) => [rep.id, rep] as const))("%s: every step", (id, rep) => {
    const wanted = expected[id];
    const steps = {
      capacity: rep.capacity,
      weight: rep.standing.weight,
      topDown: rep.topDown,
      bottomUp: rep.standing.bottomUp ?? Number.NaN,
      blended: rep.blended,
      bounded: rep.bounded,
    };
    for (const [step, value] of Object.entries(steps)) {
      const exact = wanted?.[step as keyof typeof steps] ?? Number.NaN;
      expect(Math.abs(value - exact)).toBeLessThanOrEqual(1e-12 * Math.max(Math.abs(exact), 1));
    }
    expect(rep.quota).toBe(wanted?.quota);
    expect(rep.periods).toEqual(wanted?.periods);
  });
});
