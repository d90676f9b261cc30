import { evaluate, type Argument } from "../../src/functions";

type Refusal = readonly [args: readonly Argument[], message: string];

/** What each function says to wrong input, word by word. */
const refusals: Readonly<Record<string, readonly Refusal[]>> = {
  "QUOTA.POOL": [
    [[], "revenueTarget is missing."],
    [[-1], "revenueTarget must be zero or more; it is -1."],
    [[1000, 0], "coverageBuffer must be above zero; it is 0."],
    [[1e308, 10], "The result is too large to be a number."],
  ],
  "QUOTA.ALLOCATE at its edges": [
    [
      [100, [[0], [0]], 1, null, [[70], [""]]],
      "weights that are zero leave 100 of the pool of 100 to nobody.",
    ],
    [
      [100, [[1], [0]], 1, null, [[30], [""]]],
      "weights that are zero leave 70 of the pool of 100 to nobody.",
    ],
    [
      [1000, [[1, 2]], 1, null, [[600, 300]]],
      "caps and pins leave 100 of the pool of 1000 to nobody: column 1 (cap 600), column 2 (cap 300).",
    ],
    [
      [1000, [[1, 2]], 100, null, null, [["", 250]]],
      "pins, column 2 must be a multiple of 100; it is 250. The nearest are 200 and 300.",
    ],
    [[1e20, [[1], [2]]], "pool is too large to be counted in steps of 1."],
  ],
  "QUOTA.SEASON at its edges": [
    [[9e15, [[0.3], [0.7]], 7], "annualQuota is too large to be divided to the step."],
  ],
  "QUOTA.TIERED by a table": [
    [
      [
        100,
        [[1]],
        [["Gold"]],
        [
          ["Gold", 1],
          [" gold", 2],
        ],
      ],
      "tierTable, row 2, column 1 names gold a second time.",
    ],
    [[100, [[1]], [["Gold"]], [["", 1]]], "tierTable, row 1, column 1 is blank; it needs a word."],
  ],
  "QUOTA.SCORE": [
    [[[[1, "4"]]], 'factorScores, row 1, column 2 must be a number; it is "4".'],
    [
      [
        [
          [1, 2],
          [3, ""],
        ],
      ],
      "factorScores, row 2, column 2 is blank; it needs a number.",
    ],
    [
      [
        [
          [1, 2],
          [3, -4],
        ],
      ],
      "factorScores, row 2, column 2 must be zero or more; it is -4.",
    ],
    [[[[1, 2]], [[1], [2], [3]]], "factorWeights has 3 cells for 2 columns of factorScores."],
    [[[[1, 2]], [[1, -1]]], "factorWeights, column 2 must be zero or more; it is -1."],
  ],
  "QUOTA.WEIGHTS": [
    [[], "scores is missing."],
    [
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
      "scores must be one row or one column; it has 2 rows and 2 columns.",
    ],
    [[[[1], [null]]], "scores, row 2 is blank; it needs a number."],
    [[[[0], [0], [7]]], "The median of scores must be above zero."],
    [[[[1], [2]], 2], "minWeight must not exceed maxWeight; they are 2 and 1.3."],
    [[[[1], [2]], null, 0.5], "minWeight must not exceed maxWeight; they are 0.7 and 0.5."],
    [[[[1], [2]], -1], "minWeight must be above zero; it is -1."],
  ],
  "QUOTA.ALLOCATE": [
    [[1000], "weights is missing."],
    [[-1, [[1], [2]]], "pool must be zero or more; it is -1."],
    [[1000, [[1], ["5"]]], 'weights, row 2 must be a number; it is "5".'],
    [[1000, [[1], [""]]], "weights, row 2 is blank; it needs a number."],
    [[1000, [[1, -2]]], "weights, column 2 must be zero or more; it is -2."],
    [[1000, [[0], [0]]], "weights that are zero leave 1,000 of the pool of 1000 to nobody."],
    [[1000, [[1], [2]], 0], "step must be above zero; it is 0."],
    [
      [1050, [[1], [2]], 100],
      "pool must be a multiple of 100; it is 1050. The nearest are 1000 and 1100.",
    ],
    [
      [1000, [[1], [2]], 1, [[1], [2], [3]]],
      "weights and floors must be of the same length; they have 2 and 3 cells.",
    ],
    [[1000, [[1], [2]], 1, [[1], [-2]]], "floors, row 2 must be zero or more; it is -2."],
    [[1000, [[1], [2]], 1, null, [["9"], [null]]], 'caps, row 1 must be a number; it is "9".'],
    [
      [1000, [[1], [2]], 100, null, null, [[""], [150]]],
      "pins, row 2 must be a multiple of 100; it is 150. The nearest are 100 and 200.",
    ],
    [
      [1000, [[1], [2]], 1, [[600], [""]], null, [[""], [700]]],
      "floors and pins exceed the pool of 1000 by 300: row 1 (floor 600), row 2 (pin 700).",
    ],
    [
      [1000, [[1], [2]], 1, null, [[600], [300]]],
      "caps and pins leave 100 of the pool of 1000 to nobody: row 1 (cap 600), row 2 (cap 300).",
    ],
    [
      [1000, [[1], [2]], 1, [[600], [""]], [[500], [""]]],
      "floors stand above caps, rounded to the step, in row 1 (floor 600, cap 500).",
    ],
    [
      [1000, Array.from({ length: 11 }, () => [1]), 1, Array.from({ length: 11 }, () => [100])],
      "floors and pins exceed the pool of 1000 by 100: row 1 (floor 100), row 2 (floor 100), row 3 (floor 100), row 4 (floor 100), row 5 (floor 100), row 6 (floor 100), row 7 (floor 100), row 8 (floor 100) and 3 more.",
    ],
    [[1e9, [[1e308], [1e308]]], "The result is too large to be a number."],
  ],
  "QUOTA.BLEND": [
    [
      [
        [[1], [2]],
        [[1], [2], [3]],
      ],
      "topDown and bottomUp must be of the same length; they have 2 and 3 cells.",
    ],
    [[[[1], [2]], [[1], [2]], 50], "alpha must be a share from 0 to 1 (60% is 0.6); it is 50."],
    [
      [
        [[1], [2]],
        [[1], [-2]],
      ],
      "bottomUp, row 2 must be zero or more; it is -2.",
    ],
    [[[[0], [0]], [[0], [0]], 1, 9], "The blend is zero for everybody, so nothing can be shared."],
  ],
  "QUOTA.TIERED": [
    [
      [100, [[1], [1]], [["SMB"], ["Gold"]]],
      'tiers, row 2 must be one of Enterprise, Mid-Market, SMB; it is "Gold".',
    ],
    [[100, [[1], [1]], [["SMB"], [""]]], "tiers, row 2 is blank; it needs a word."],
    [
      [100, [[1], [1]], [["SMB"]]],
      "capacities and tiers must be of the same length; they have 2 and 1 cells.",
    ],
    [[100, [[1]], [["A"]], [["A", 1, 2]]], "tierTable must have 2 columns; it has 3."],
    [
      [100, [[1]], [["A"]], [["A", "1"]]],
      'tierTable, row 1, column 2 must be a number; it is "1".',
    ],
    [
      [100, [[0]], [["SMB"]]],
      "Capacities times multipliers are zero for everybody, so nothing can be shared.",
    ],
  ],
  "QUOTA.RAMP": [
    [[2, [[0.5], [2]]], "schedule, row 2 must be a share from 0 to 1 (60% is 0.6); it is 2."],
    [[2, [[0.5, ""]]], "schedule, column 2 is blank; it needs a number."],
  ],
  "QUOTA.RAMPED": [
    [[-1, 46023, 46023, 46387], "periodQuota must be zero or more; it is -1."],
    [[100, 0, 46023, 46387], "startDate must be a date; it is 0."],
    [[100, 1e9, 46023, 46387], "startDate must be a date; it is 1000000000."],
    [[100, 46023, 46037, 46387], "periodStart must be the first day of a month; it is 2026-01-15."],
    [[100, 46023, 46023, 46386], "periodEnd must be the last day of a month; it is 2026-12-30."],
    [[100, 46023, 46357, 46053], "periodEnd 2026-01-31 lies before periodStart 2026-12-01."],
  ],
  "QUOTA.CAPACITY": [
    [[[[46023], ["soon"]], 46023, 46387], 'startDates, row 2 must be a number; it is "soon".'],
    [[[[46023], [-5]], 46023, 46387], "startDates, row 2 must be a date; it is -5."],
    [[[[46023]], 46024, 46387], "periodStart must be the first day of a month; it is 2026-01-02."],
  ],
  "QUOTA.SEASON": [
    [[1000, [[0.5], [0.4]]], "shares must sum to 1; they sum to 0.9."],
    [[1000, [[0.5, 1.5]]], "shares, column 2 must be a share from 0 to 1 (60% is 0.6); it is 1.5."],
    [
      [1000, [[0.5], [0.5]], 300],
      "annualQuota must be a multiple of 300; it is 1000. The nearest are 900 and 1200.",
    ],
    [[1000, [[0.5], [0.5]], 0], "step must be above zero; it is 0."],
  ],
  "QUOTA.ROUND": [
    [[[[1.2], [""]]], "values, row 2 is blank; it needs a number."],
    [[[[1.2], [true]]], "values, row 2 must be a number; it is true."],
    [
      [[[1.2], [2.3]], 1, 3.5],
      "total must be a multiple of 1; it is 3.5. The nearest are 3 and 4.",
    ],
    [
      [[[1.2], [2.3]], 1, 9],
      "total must be within one step of each value; no rounding of the values makes 9.",
    ],
  ],
  "OTE.PAYOUT": [
    [[1, 0, 1], "quota must be above zero; it is 0."],
    [[1, 1, 1, [[0, 1, 2]]], "tiers must have 2 columns; it has 3."],
    [
      [
        1,
        1,
        1,
        [
          [0, 1],
          [0, 2],
        ],
      ],
      "tiers, row 2, column 1 must be above the row before; it is 0.",
    ],
    [[1, 1, 1, [[0, -1]]], "tiers, row 1, column 2 must be zero or more; it is -1."],
    [[1, 1, 1, [[0, ""]]], "tiers, row 1, column 2 is blank; it needs a number."],
  ],
  "OTE.COST": [
    [
      [
        [[1], [2]],
        [[1], [2]],
        [[1], [1], [1]],
      ],
      "quotas and attainments must be of the same length; they have 2 and 3 cells.",
    ],
    [
      [[[1], [2]], [[1]], 1],
      "quotas and targetVariables must be of the same length; they have 2 and 1 cells.",
    ],
    [[[[1], [-2]], [[1], [2]], 1], "quotas, row 2 must be zero or more; it is -2."],
  ],
};

const calls = Object.entries(refusals).flatMap(([name, each]) =>
  each.map(([args, message]) => [name, args, message] as const),
);

test.each(calls)("%s(%j) is refused: %s", (name, args, message) => {
  const [called = ""] = name.split(" ");
  expect(evaluate(called, args)).toEqual({ error: "#VALUE!", message });
});
