import { evaluate } from "../../src/functions";
import monthly from "../cases/02-decompose-elec-equip-48-m12.json";
import integers from "../cases/02-decompose-exact-integers-m4.json";
import twoCycles from "../cases/02-decompose-q8-two-cycles-m4.json";
import quarterly from "../cases/02-decompose-syn-q16-m4.json";
import linear from "../cases/03-linear-linear.json";
import lp01 from "../cases/04-lp-01-n3-feasible.json";
import lp03 from "../cases/04-lp-03-n5-fairness-binds.json";
import lp04 from "../cases/04-lp-04-n5-infeasible-min.json";
import lp06 from "../cases/04-lp-06-n10-degenerate-equal.json";
import lp08 from "../cases/04-lp-08-n50-feasible.json";
import lp13 from "../cases/04-lp-13-n3-infeasible-min-over-cap.json";
import fairness from "../cases/07-fairness-indices.json";
import { column, expectClose, spilledBy, valueOf } from "./called";

describe("seasons (02)", () => {
  const series = [
    [monthly.name, monthly.inputs, monthly.expected.factors_by_phase_starting_at_first_observation],
    [
      twoCycles.name,
      twoCycles.inputs,
      twoCycles.expected.factors_by_phase_starting_at_first_observation,
    ],
    [
      quarterly.name,
      quarterly.inputs,
      quarterly.expected.factors_by_phase_starting_at_first_observation,
    ],
    [integers.name, integers.inputs, integers.expected.factors],
  ] as const;
  test.each(series)("%s", (_name, { series: history, period }, factors) => {
    expectClose(valueOf("QUOTA.SEASONALITY", [column(history), period]), column(factors), 1e-10);
  });

  test.each([
    [[1, 2, 3, 4, 5, 6, 7], 4, "#N/A", "history needs two whole seasons of 4, 8 values; it has 7."],
    [[1, 2, 0, 4, 5, 6, 7, 8], 4, "#VALUE!", "history, row 3 must be above zero; it is 0."],
    [[1, 2, 3, 4], 1.5, "#VALUE!", "season must be a whole number of 2 or more; it is 1.5."],
  ])("%j by %d is refused", (history, season, error, message) => {
    expect(evaluate("QUOTA.SEASONALITY", [column(history), season])).toEqual({ error, message });
  });
});

describe("regression (03)", () => {
  const { features, rows } = linear.inputs;
  const table = rows.map((row) =>
    features.map((feature) => Number(row[feature as keyof typeof row])),
  );
  const actuals = column(rows.map((row) => row.actual_achievement));

  test("least squares predicts as statsmodels does", () => {
    const { predictions } = linear.expected.ols_standardised;
    expectClose(valueOf("QUOTA.REGRESS", [table, actuals]), column(predictions), 1e-8);
  });

  test("new rows are predicted by the slopes in their own units", () => {
    const { intercept, coef } = linear.expected.ols_raw;
    const mean = features.map(
      (feature) => linear.expected.scaler.mean[feature as keyof typeof coef],
    );
    const expected = mean.reduce(
      (sum, value, at) => sum + value * coef[features[at] as keyof typeof coef],
      intercept,
    );
    expectClose(spilledBy("QUOTA.REGRESS", [table, actuals, [mean]]), [expected], 1e-6);
  });

  test.each(["0.1", "1.0", "10.0", "100.0"] as const)(
    "a ridge of %s predicts as scikit-learn does",
    (ridge) => {
      const { predictions } = linear.expected.ridge_standardised_unpenalised_intercept[ridge];
      const args = [table, actuals, null, Number(ridge)];
      expectClose(valueOf("QUOTA.REGRESS", args), column(predictions), 1e-8);
    },
  );

  test("too few rows, and features that follow from others, are refused", () => {
    expect(evaluate("QUOTA.REGRESS", [[[1, 2]], [[1]]])).toMatchObject({ error: "#N/A" });
    const doubled = [
      [1, 2],
      [2, 4],
      [3, 6],
      [5, 10],
    ];
    expect(evaluate("QUOTA.REGRESS", [doubled, column([1, 2, 3, 4])])).toEqual({
      error: "#VALUE!",
      message: "One feature follows from the others, or never changes; leave it out.",
    });
  });
});

describe("the optimum (04)", () => {
  type Territory = {
    readonly conversion_rate: number;
    readonly capacity_utilization: number;
    readonly min_quota: number;
    readonly max_quota: number;
  };
  const argsOf = (inputs: {
    readonly total_quota: number;
    readonly fairness_multiple: number;
    readonly territories: readonly Territory[];
  }) => [
    inputs.total_quota,
    column(inputs.territories.map((one) => one.conversion_rate * one.capacity_utilization)),
    column(inputs.territories.map((one) => one.min_quota)),
    column(inputs.territories.map((one) => one.max_quota)),
    inputs.fairness_multiple,
  ];
  const feasible = [lp01, lp03, lp06, lp08] as const;

  test.each(feasible.map((one) => [one.name, one] as const))(
    "%s",
    (_name, { inputs, expected }) => {
      const amounts = spilledBy("QUOTA.OPTIMIZE", argsOf(inputs));
      const objective = amounts.reduce((sum, amount, row) => {
        const { conversion_rate = 0, capacity_utilization = 0 } = inputs.territories[row] ?? {};
        return sum + amount * conversion_rate * capacity_utilization;
      }, 0);
      expectClose(objective, expected.objective, 1e-9);
      expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBeCloseTo(inputs.total_quota, 6);
      if (expected.allocation_unique) expectClose(amounts, expected.allocation, 1e-12);
    },
  );

  test("floors above the pool: which, and by how much (04-lp-04)", () => {
    expect(evaluate("QUOTA.OPTIMIZE", argsOf(lp04.inputs))).toEqual({
      error: "#VALUE!",
      message: "floors exceed the pool of 500000 by 40,000: row 1, row 2, row 3, row 4, row 5.",
    });
  });

  test("a floor above the fairness limit says which (04-lp-13)", () => {
    expect(evaluate("QUOTA.OPTIMIZE", argsOf(lp13.inputs))).toEqual({
      error: "#VALUE!",
      message: "floors stand above caps or the fairness limit by 10,000: row 1.",
    });
  });
});

test.each(Object.entries(fairness.inputs))("fairness of %s (07)", (name, values) => {
  const expected = fairness.expected[name as keyof typeof fairness.expected];
  const cells = column(values.map(Number));
  expectClose(valueOf("QUOTA.GINI", [cells]), expected.gini);
  expectClose(valueOf("QUOTA.JAIN", [cells]), expected.jain);
  expectClose(valueOf("QUOTA.BALANCE", [cells]), 1 - expected.cv_population);
});

// Clopper-Pearson by hand where the beta is a power: 0 of n is 1 - 0.025^(1/n), n of n its mirror. 9 of 12 is the
// issue: "75 %, 43-95 %".
test.each([
  [0, 1, 0, 0.975],
  [0, 10, 0, 1 - 0.025 ** 0.1],
  [10, 10, 0.025 ** 0.1, 1],
  [1, 1, 0.025, 1],
])("%d of %d lies between %d and %d", (hits, reps, low, high) => {
  expectClose(spilledBy("QUOTA.INTERVAL", [hits, reps]), [low, high], 1e-12);
});

test("9 of 12 is 75 %, 43 to 95 %", () => {
  const [low = 0, high = 0] = spilledBy("QUOTA.INTERVAL", [9, 12]);
  expect([Math.round(low * 100), Math.round(high * 100)]).toEqual([43, 95]);
});

test.each([
  [0.5501, "High Risk"],
  [0.55, "High Risk"],
  [0.5499, "Very High Risk"],
  [0.7, "Medium Risk"],
  [0.6999, "High Risk"],
  [0.85, "Low Risk"],
  [0.8499, "Medium Risk"],
])("an attainability of %d is %s", (attainability, risk) => {
  expect(valueOf("QUOTA.RISK", [attainability])).toBe(risk);
});

// Normal chances from tables: Phi(1) = 0.8413447460685429, Phi(-2) = 0.0227501319481792, Phi(4) = 0.9999683287581669.
test.each([
  ["one rep, one deviation above", [[[100]], [[1.2]], [[0.2]]], 0.8413447460685429],
  ["one rep, two below", [[[100]], [[0.8]], [[0.1]]], 0.0227501319481792],
  ["four above", [[[100]], [[1.4]], [[0.1]]], 0.9999683287581669],
  // Two alike: deviations of 20 each add to 28.28 without correlation, to 40 with all of it; the mean is 28.28 or 40 above.
  [
    "two without correlation",
    [
      [[100], [100]],
      [[1 + 0.2 / Math.SQRT2], [1 + 0.2 / Math.SQRT2]],
      [[0.2], [0.2]],
    ],
    0.8413447460685429,
  ],
  ["two with all of it", [[[100], [100]], [[1.2], [1.2]], [[0.2], [0.2]], 1], 0.8413447460685429],
  ["no spread, at quota", [[[100]], [[1]], [[0]]], 1],
])("the chance of %s", (_name, args, chance) => {
  expectClose(valueOf("QUOTA.PROBABILITY", args), chance, 1e-13);
});
