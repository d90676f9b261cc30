import { column, expectClose, spilledBy, valueOf } from "./called";

// Every expected number is worked out by hand beside the call.

test.each([
  ["QUOTA.ALLOCATE", [30, [[1, 2]]], [[10, 20]]],
  ["QUOTA.ALLOCATE", [30, [[1], [2]]], [[10], [20]]],
  ["QUOTA.ALLOCATE", [30, 5], [[30]]],
  ["QUOTA.WEIGHTS", [[[8, 10, 20]]], [[0.8, 1, 1.3]]],
  ["QUOTA.BLEND", [[[60, 40]], [[30], [50]]], [[50, 50]]],
  ["QUOTA.TIERED", [130, [[100, 100]], [["Enterprise", "SMB"]]], [[100, 30]]],
  ["QUOTA.SEASON", [100, [[0.25], [0.75]]], [[25], [75]]],
  ["QUOTA.ROUND", [[[1.6, 2.4]]], [[2, 2]]],
  ["QUOTA.SCORE", [[[4, 4, 4, 4]]], [[16]]],
  [
    "QUOTA.SEASON",
    [
      1000,
      [
        [0.1, 0.2],
        [0.3, 0.4],
      ],
    ],
    [
      [100, 200],
      [300, 400],
    ],
  ],
  [
    "QUOTA.ROUND",
    [
      [
        [1.6, 2.4],
        [3.1, 3.9],
      ],
    ],
    [
      [2, 2],
      [3, 4],
    ],
  ],
  [
    "QUOTA.BLEND",
    [
      [[0], [0]],
      [[0], [0]],
    ],
    [[0], [0]],
  ],
  ["QUOTA.TIERED", [0, [[0]], [["SMB"]]], [[0]]],
] as const)("%s(%j) spills in the shape of its range", (name, args, rows) => {
  const value = valueOf(name, args) as readonly (readonly number[])[];
  expect(value.map((row) => row.length)).toEqual(rows.map((row) => row.length));
  expectClose(value, rows);
});

test.each(["", null, undefined])("a floor, cap or pin of %j is none", (blank) => {
  const none = [[blank], [blank], [blank]];
  const pool = 300;
  const floors = [[blank], [150], [blank]];
  expect(spilledBy("QUOTA.ALLOCATE", [pool, column([1, 1, 1]), 1, none, none, none])).toEqual([
    100, 100, 100,
  ]);
  expect(spilledBy("QUOTA.ALLOCATE", [pool, column([1, 1, 1]), 1, floors, none, none])).toEqual([
    75, 150, 75,
  ]);
});

test("a cap or pin of zero is zero and not blank", () => {
  const weights = column([1, 1, 1]);
  expect(spilledBy("QUOTA.ALLOCATE", [300, weights, 1, null, [[0], [""], [""]]])).toEqual([
    0, 150, 150,
  ]);
  expect(spilledBy("QUOTA.ALLOCATE", [300, weights, 1, null, null, [[""], [0], [""]]])).toEqual([
    150, 0, 150,
  ]);
});

test("floor, cap and pin together; floors round up and caps down to the step", () => {
  const weights = column([1, 1, 1, 1]);
  const [floors, caps, pins] = [
    [[""], [400], [""], [""]],
    [[""], [""], [100], [""]],
    [[200], [""], [""], [""]],
  ];
  expect(spilledBy("QUOTA.ALLOCATE", [1000, weights, 1, floors, caps, pins])).toEqual([
    200, 400, 100, 300,
  ]);
  const uneven = [1000, column([1, 1]), 100, [[610], [""]], [[""], [390]]] as const;
  expect(spilledBy("QUOTA.ALLOCATE", uneven)).toEqual([700, 300]);
});

test("a month of tenure before the hire carries nothing, and the last share holds", () => {
  const shares = [-3, 0, 0.9, 1, 2.9, 4, 400].map((month) => valueOf("QUOTA.RAMP", [month]));
  expect(shares).toEqual([0, 0, 0, 0.25, 0.5, 1, 1]);
});

test("a start after the period carries nothing, a start long before it everything", () => {
  // 2026-01-01 to 2026-12-31; starts on 2027-01-01 and on 2020-01-01.
  expect(valueOf("QUOTA.RAMPED", [1200, 46388, 46023, 46387])).toBe(0);
  expect(valueOf("QUOTA.RAMPED", [1200, 43831, 46023, 46387])).toBe(1200);
});

test("a period may lie in a leap year: February 2028 ends on its 29th day", () => {
  expect(valueOf("QUOTA.RAMPED", [100, 43831, 46784, 46812])).toBe(100);
});

test.each(["", null, undefined, 0])("a start date of %j is nobody's", (blank) => {
  expect(valueOf("QUOTA.CAPACITY", [[[43831], [blank]], 46023, 46387])).toBe(1);
  expect(valueOf("QUOTA.CAPACITY", [[[blank]], 46023, 46387])).toBe(0);
});

test("ties go to the larger value, then to the earlier row; negative values are rounded too", () => {
  expect(spilledBy("QUOTA.ROUND", [column([0.5, 1.5]), 1, 2])).toEqual([0, 2]);
  expect(spilledBy("QUOTA.ROUND", [column([0.5, 0.5]), 1, 1])).toEqual([1, 0]);
  expect(spilledBy("QUOTA.ROUND", [column([-1.5, 0.25, 2.25])])).toEqual([-1, 0, 2]);
});

test("shares that miss 1 by a millionth at most are taken as they are", () => {
  const thirds = column([0.3333333, 0.3333333, 0.3333333]);
  expect(spilledBy("QUOTA.SEASON", [900, thirds, 100])).toEqual([300, 300, 300]);
});

test("pay by tiers: below quota, above it, and for a whole team", () => {
  const tiers = [
    [0, 0.5],
    [0.5, 1],
    [1, 2],
  ];
  // Base rate 0.1: 25 × 0.05; 50 × 0.05 + 50 × 0.1; the same and 20 × 0.2.
  expectClose(valueOf("OTE.PAYOUT", [25, 100, 10, tiers]), 1.25);
  expectClose(valueOf("OTE.PAYOUT", [100, 100, 10, tiers]), 7.5);
  expectClose(valueOf("OTE.PAYOUT", [120, 100, 10, tiers]), 11.5);
  expectClose(valueOf("OTE.PAYOUT", [120, 100, 10]), 12);
  const team = [column([100, 100, 100]), column([10, 10, 10])] as const;
  expectClose(valueOf("OTE.COST", [...team, column([0.25, 1, 1.2]), tiers]), 1.25 + 7.5 + 11.5);
  expectClose(valueOf("OTE.COST", [...team, 1, tiers]), 22.5);
  expectClose(valueOf("OTE.COST", [column([0, 100]), column([10, 10]), 2]), 20);
});
