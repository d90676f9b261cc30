import { evaluate, type Argument } from "../../src/functions";
import { column } from "./called";

type Refusal = readonly [args: readonly Argument[], message: string];
type Refusals = Readonly<Record<string, readonly Refusal[]>>;

const square = [
  [1, 2],
  [3, 4],
];
const five = column([11, 12, 13, 14, 15]);
const nine = column([8, 12, 9, 14, 10, 15, 11, 17, 12]);
const [two, three] = [column([1, 2]), column([1, 2, 3])];

/** What each function says to wrong input, word by word: #VALUE!. */
const wrong: Refusals = {
  "QUOTA.FORECAST": [
    [[], "history is missing."],
    [[column([1, "", 3, 4, 5]), 1, 1], "history, row 2 is blank; it needs a number."],
    [[column([1, 2, null, 4, 5]), 1, 1], "history, row 3 is blank; it needs a number."],
    [[[[1, "n/a", 3, 4]], 1, 1], 'history, column 2 must be a number; it is "n/a".'],
    [[column([1, true, 3, 4]), 1, 1], "history, row 2 must be a number; it is true."],
    [[column([1, 2, 0, 4, 5]), 1, 1], "history, row 3 must be above zero; it is 0."],
    [[column([1, 2, 3, -4, 5]), 1, 1], "history, row 4 must be above zero; it is -4."],
    [[square, 1, 1], "history must be one row or one column; it has 2 rows and 2 columns."],
    [[five, null, 1], "season is missing."],
    [[five, 0, 1], "season must be a whole number from 1 to 1000; it is 0."],
    [[five, 1.5, 1], "season must be a whole number from 1 to 1000; it is 1.5."],
    [[five, 1001, 1], "season must be a whole number from 1 to 1000; it is 1001."],
    [[five, "year", 1], 'season must be a number; it is "year".'],
    [[five, 1], "horizon is missing."],
    [[five, 1, 0], "horizon must be a whole number from 1 to 1000; it is 0."],
    [[five, 1, 2.5], "horizon must be a whole number from 1 to 1000; it is 2.5."],
    [[five, 1, 1001], "horizon must be a whole number from 1 to 1000; it is 1001."],
    [[five, 1, 1, 0], "confidence must lie between 0 and 1; it is 0."],
    [[five, 1, 1, 1], "confidence must lie between 0 and 1; it is 1."],
    [[five, 1, 1, -1], "confidence must be a share from 0 to 1 (60% is 0.6); it is -1."],
    [[five, 1, 1, 95], "confidence must be a share from 0 to 1 (60% is 0.6); it is 95."],
    [[five, 1, 1, "abc"], 'confidence must be a number; it is "abc".'],
    [[five, 1, 1, 0.9, "arima"], 'model must be auto or holt-winters; it is "arima".'],
    [[five, 1, 1, 0.9, 7], 'model must be auto or holt-winters; it is "7".'],
    [[nine, 1, 1, 0.9, "holt-winters"], "season must be 2 or more for holt-winters; it is 1."],
    [[five, 1, 1, 0.9, "auto", 1], "QUOTA.FORECAST takes 5 arguments at most; it was given 6."],
  ],
  "QUOTA.SEASONALITY": [
    [[], "history is missing."],
    [[five], "season is missing."],
    [[five, 0], "season must be a whole number of 2 or more; it is 0."],
    [[five, 1], "season must be a whole number of 2 or more; it is 1."],
    [[five, 1.5], "season must be a whole number of 2 or more; it is 1.5."],
    [[five, "x"], 'season must be a number; it is "x".'],
    [[column([1, 2, "", 4]), 2], "history, row 3 is blank; it needs a number."],
    [[[[1, 2, -3, 4]], 2], "history, column 3 must be above zero; it is -3."],
    [[column([1, 2, 0, 4]), 2], "history, row 3 must be above zero; it is 0."],
    [[square, 2], "history must be one row or one column; it has 2 rows and 2 columns."],
  ],
  "QUOTA.REGRESS": [
    [[], "features is missing."],
    [[three], "actuals is missing."],
    [[three, two], "features has 3 rows for 2 actuals."],
    [[square, square], "actuals must be one row or one column; it has 2 rows and 2 columns."],
    [[column([1, "", 3]), three], "features, row 2, column 1 is blank; it needs a number."],
    [[[...square, [5, "six"]], three], 'features, row 3, column 2 must be a number; it is "six".'],
    [[three, column([1, 2, "x"])], 'actuals, row 3 must be a number; it is "x".'],
    [[three, column([1, false, 3])], "actuals, row 2 must be a number; it is false."],
    [[three, three, square], "newFeatures must have 1 columns; it has 2."],
    [[three, three, [[4], [""]]], "newFeatures, row 2, column 1 is blank; it needs a number."],
    [[three, three, null, -1], "ridge must be zero or more; it is -1."],
    [[three, three, null, "x"], 'ridge must be a number; it is "x".'],
    [
      [column([7, 7, 7]), three],
      "One feature follows from the others, or never changes; leave it out.",
    ],
    [
      [
        [
          [1, 3],
          [2, 5],
          [4, 9],
        ],
        three,
      ],
      "One feature follows from the others, or never changes; leave it out.",
    ],
  ],
  "QUOTA.IMPORTANCE": [
    [[], "features is missing."],
    [[five], "actuals is missing."],
    [[five, three], "features has 5 rows for 3 actuals."],
    [[five, five, 1.5], "seed must be a whole number; it is 1.5."],
    [[five, five, "x"], 'seed must be a number; it is "x".'],
    [[column([1, 2, 3, 4, ""]), five], "features, row 5, column 1 is blank; it needs a number."],
    [[five, column([1, 2, 3, 4, "5"])], 'actuals, row 5 must be a number; it is "5".'],
  ],
  "QUOTA.OPTIMIZE": [
    [[null, two], "pool is missing."],
    [[100], "yields is missing."],
    [[-1, two], "pool must be zero or more; it is -1."],
    [["x", two], 'pool must be a number; it is "x".'],
    [[100, square], "yields must be one row or one column; it has 2 rows and 2 columns."],
    [[100, column([0.1, ""])], "yields, row 2 is blank; it needs a number."],
    [[100, two, [[1]]], "yields and floors must be of the same length; they have 2 and 1 cells."],
    [
      [100, two, two, three],
      "yields and caps must be of the same length; they have 2 and 3 cells.",
    ],
    [[100, two, column([1, -1])], "floors, row 2 must be zero or more; it is -1."],
    [[100, [[1, 2]], null, [["", "x"]]], 'caps, column 2 must be a number; it is "x".'],
    [
      [100, two, null, null, 0.5],
      "fairnessMultiple must be 1 or more, or the pool is more than all may carry; it is 0.5.",
    ],
    [
      [100, two, null, null, -2],
      "fairnessMultiple must be 1 or more, or the pool is more than all may carry; it is -2.",
    ],
    [[100, two, null, null, "x"], 'fairnessMultiple must be a number; it is "x".'],
    [[100, two, column([60, 70])], "floors exceed the pool of 100 by 30: row 1, row 2."],
    [
      [100, two, null, column([50, 20])],
      "caps and the fairness limit leave 30 of the pool of 100 to nobody.",
    ],
    [
      [100, [[1, 2]], [[30, 10]], [[20, 100]]],
      "floors stand above caps or the fairness limit by 10: column 1.",
    ],
    // Twice the mean of 50 is 100, which the second floor exceeds.
    [[100, two, column([0, 120])], "floors stand above caps or the fairness limit by 20: row 2."],
    [[0, two, column([0, 5])], "floors stand above caps or the fairness limit by 5: row 2."],
  ],
  "QUOTA.BACKTEST": [
    [[], "quotas is missing."],
    [[two], "actuals is missing."],
    [[two, three], "quotas and actuals must be of the same length; they have 2 and 3 cells."],
    [[column([1, ""]), two], "quotas, row 2 is blank; it needs a number."],
    [[two, [["", 2]]], "actuals, column 1 is blank; it needs a number."],
    [[column([1, -2]), two], "quotas, row 2 must be zero or more; it is -2."],
    [[column([1, true]), two], "quotas, row 2 must be a number; it is true."],
    [[two, column(["1", 2])], 'actuals, row 1 must be a number; it is "1".'],
    [[square, square], "quotas must be one row or one column; it has 2 rows and 2 columns."],
  ],
  "QUOTA.INTERVAL": [
    [[], "hits is missing."],
    [[1], "reps is missing."],
    [[1, 0], "reps must be above zero; it is 0."],
    [[1, -5], "reps must be above zero; it is -5."],
    [[-1, 5], "hits must be zero or more; it is -1."],
    [[6, 5], "hits must not exceed reps; they are 6 and 5."],
    [[1.5, 5], "hits must be a whole number; it is 1.5."],
    [[1, 5.5], "reps must be a whole number; it is 5.5."],
    [["x", 5], 'hits must be a number; it is "x".'],
    [[two, 5], "hits must be a single value, not a range."],
    [[1, 5, 0], "confidence must lie between 0 and 1; it is 0."],
    [[1, 5, 1], "confidence must lie between 0 and 1; it is 1."],
    [[1, 5, -1], "confidence must be a share from 0 to 1 (60% is 0.6); it is -1."],
    [[1, 5, 95], "confidence must be a share from 0 to 1 (60% is 0.6); it is 95."],
    [[1, 5, "abc"], 'confidence must be a number; it is "abc".'],
  ],
  "QUOTA.ATTAINABILITY": [
    [[], "historicalMean is missing."],
    [[1], "quota is missing."],
    [[1, 0], "quota must be above zero; it is 0."],
    [[1, -5], "quota must be above zero; it is -5."],
    [["x", 1], 'historicalMean must be a number; it is "x".'],
    [[1e300, 1e-300], "The result is too large to be a number."],
  ],
  "QUOTA.RISK": [
    [[], "attainability is missing."],
    [["x"], 'attainability must be a number; it is "x".'],
    [[two], "attainability must be a single value, not a range."],
  ],
  "QUOTA.PROBABILITY": [
    [[], "quotas is missing."],
    [[two, two], "deviations is missing."],
    [[two, [[1]], two], "quotas and means must be of the same length; they have 2 and 1 cells."],
    [
      [two, two, three],
      "quotas and deviations must be of the same length; they have 2 and 3 cells.",
    ],
    [[square, two, two], "quotas must be one row or one column; it has 2 rows and 2 columns."],
    [[column([1, -2]), two, two], "quotas, row 2 must be zero or more; it is -2."],
    [[two, column([1, ""]), two], "means, row 2 is blank; it needs a number."],
    [[two, two, column([1, -1])], "deviations, row 2 must be zero or more; it is -1."],
    // Three reps cannot all move against each other by more than a half.
    [[three, three, three, -0.6], "correlation must lie between -0.5 and 1; it is -0.6."],
    [[three, three, three, 1.1], "correlation must lie between -0.5 and 1; it is 1.1."],
    [[three, three, three, "x"], 'correlation must be a number; it is "x".'],
  ],
  ...Object.fromEntries(
    ["QUOTA.GINI", "QUOTA.JAIN", "QUOTA.BALANCE"].map((name): [string, readonly Refusal[]] => [
      name,
      [
        [[], "values is missing."],
        [[column([1, ""])], "values, row 2 is blank; it needs a number."],
        [[column([1, -1])], "values, row 2 must be zero or more; it is -1."],
        [[[[1, "x"]]], 'values, column 2 must be a number; it is "x".'],
        [[column([1, true])], "values, row 2 must be a number; it is true."],
        [
          [
            [
              [1, 2],
              [3, ""],
            ],
          ],
          "values, row 2, column 2 is blank; it needs a number.",
        ],
      ],
    ]),
  ),
};

/** What each function says where there is too little to answer from, word by word: #N/A. */
const tooLittle: Refusals = {
  "QUOTA.FORECAST": [
    [[three, 1, 1], "history needs 4 values; it has 3."],
    [[5, 1, 1], "history needs 4 values; it has 1."],
    // Two seasons of 4 are 8 values, but eight numbers are fitted: two more are needed to judge the fit.
    [
      [nine, 4, 1, 0.9, "holt-winters"],
      "history needs 10 values for holt-winters in seasons of 4; it has 9. The model auto may do with less.",
    ],
    [
      [nine, 12, 1, 0.9, "Holt-Winters"],
      "history needs 24 values for holt-winters in seasons of 12; it has 9. The model auto may do with less.",
    ],
  ],
  "QUOTA.SEASONALITY": [
    [[five, 4], "history needs two whole seasons of 4, 8 values; it has 5."],
    [[five, 1001], "history needs two whole seasons of 1001, 2002 values; it has 5."],
  ],
  "QUOTA.REGRESS": [
    [[square, two], "features needs 3 rows at least, one more than its columns; it has 2."],
    [[5, 5], "features needs 2 rows at least, one more than its columns; it has 1."],
    [[[[1, 2, 3]], [[1]], null, 1], "features needs 2 rows at least; it has 1."],
  ],
  "QUOTA.IMPORTANCE": [
    [[three, three], "features needs 5 rows at least for a forest; it has 3."],
    [[column([7, 7, 7, 7, 7]), five], "No feature explains anything of the actuals."],
    [[five, column([7, 7, 7, 7, 7])], "No feature explains anything of the actuals."],
  ],
  ...Object.fromEntries(
    ["QUOTA.GINI", "QUOTA.JAIN", "QUOTA.BALANCE"].map((name): [string, readonly Refusal[]] => [
      name,
      [[[column([0, 0])], "values are all zero, so there is nothing to compare."]],
    ]),
  ),
};

const calls = [
  ["#VALUE!", wrong],
  ["#N/A", tooLittle],
] as const;

describe.each(calls)("%s", (error, refusals) => {
  const each = Object.entries(refusals).flatMap(([name, some]) =>
    some.map(([args, message]) => [name, args, message] as const),
  );
  test.each(each)("%s(%j) is refused: %s", (name, args, message) => {
    expect(evaluate(name, args)).toEqual({ error, message });
  });
});

test("what is no mistake: a season longer than the history, a model in capitals, a negative seed", () => {
  const value = expect.anything() as unknown;
  expect(evaluate("QUOTA.FORECAST", [five, 1, 1, null, "AUTO"])).toEqual({ value });
  expect(evaluate("QUOTA.FORECAST", [five, 12, 1])).toEqual({ value });
  expect(evaluate("QUOTA.IMPORTANCE", [five, five, -3])).toEqual({ value: [[1]] });
});
