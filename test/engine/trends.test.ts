import fc from "fast-check";
import {
  seriesMismatches,
  summedPeriods,
  trendOf,
  yearBefore,
  type PeriodFigures,
} from "../../src/engine";
import { directionWords, outpacedWords } from "../../src/engine/advice/reports/trend-words";
import { trendOfMany } from "../../src/engine/tracking/trends";
import trends from "../cases/06-trends.json";

const { company, regions } = trends.inputs;
const { expected } = trends;

function quarters(rows: readonly { readonly quota: number; readonly actual: number }[]) {
  return rows.map((row, place) => ({ ...row, period: `Q${place + 1}` }));
}

/** Both lists alike to 12 decimals: the case has them from exact fractions. */
function expectClose(found: readonly (number | null)[], wanted: readonly number[]) {
  expect(found).toHaveLength(wanted.length);
  wanted.forEach((value, place) => expect(found[place]).toBeCloseTo(value, 12));
}

function attained(rows: readonly PeriodFigures[]) {
  return trendOf(rows).periods.map(({ attainment }) => attainment);
}

/** Periods of a quota of 100, so that what is made is the attainment in per cent. */
function made(actuals: Readonly<Record<string, number | null>>): readonly PeriodFigures[] {
  return Object.entries(actuals).map(([period, actual]) => ({ period, quota: 100, actual }));
}

describe("06-trends: four quarters of a company and its regions", () => {
  const whole = trendOf(quarters(company));

  test("attainments, their two means, and growth from quarter to quarter", () => {
    expectClose(attained(quarters(company)), expected.company_attainment);
    expect(attained(quarters(company)).map((one) => Math.round((one ?? 0) * 100))).toEqual(
      expected.displayed,
    );
    expect(whole.meanAttainment).toBeCloseTo(expected.mean_attainment, 12);
    expect(whole.weightedAttainment).toBeCloseTo(expected.weighted_attainment, 12);
    const [first, ...others] = whole.periods;
    expect(first?.onPeriodBefore).toEqual({ quota: null, actual: null, points: null });
    others.forEach(({ onPeriodBefore }, place) => {
      expect(onPeriodBefore.actual).toBeCloseTo(expected.qoq_actual[place] ?? NaN, 12);
      expect(onPeriodBefore.quota).toBeCloseTo(expected.qoq_quota[place] ?? NaN, 12);
    });
    // Points as the document shows them: +4, +2, -3 (from the attainments as displayed).
    expect(
      others.map(({ onPeriodBefore }) => Math.round((onPeriodBefore.points ?? 0) * 100)),
    ).toEqual([4, 2, -3]);
  });

  // 8.5 to 13.7 %, not "9 to 12 %" nor "8 to 10 %" (worked numbers L418a, L418b, L423b).
  test("the range of growths is that of the rows", () => {
    expect(whole.actualGrowth?.smallest).toBeCloseTo(0.0845070422535211, 12);
    expect(whole.actualGrowth?.largest).toBeCloseTo(0.136904761904762, 12);
    expect(whole.quotaGrowth?.smallest).toBeCloseTo(0.0891089108910891, 12);
    expect(whole.quotaGrowth?.largest).toBeCloseTo(0.113636363636364, 12);
  });

  // Quotas +32.4 %, actuals +37.5 %: no gap emerges but from Q3 to Q4 (worked number L424a).
  test("over the window actuals outgrow quotas, over its last step quotas do", () => {
    expect(whole.overWindow.quota).toBeCloseTo(24.5 / 18.5 - 1, 12);
    expect(whole.overWindow.actual).toBeCloseTo(23.1 / 16.8 - 1, 12);
    expect((whole.overWindow.quota ?? 0) - (whole.overWindow.actual ?? 0)).toBeCloseTo(
      -0.050675676,
      8,
    );
    expect(whole.quotasOutpace).toBe(false);
    expect(trendOf(quarters(company).slice(2)).quotasOutpace).toBe(true);
  });

  test("growth on the year is not derivable: the year before is not told", () => {
    for (const { onYearBefore } of whole.periods) {
      expect(onYearBefore).toEqual({ quota: null, actual: null, points: null });
    }
  });

  test.each(["West", "East", "Central", "International"] as const)("%s", (name) => {
    expectClose(attained(quarters(regions[name])), expected.regional[name]);
  });

  test("the regions' sums, and where the company's figures are not theirs", () => {
    const rows = Object.values(regions).flatMap(quarters);
    const sums = summedPeriods(rows);
    sums.forEach(({ quota, actual }, place) => {
      expect(quota).toBeCloseTo(expected.regional_sum_quota[place] ?? NaN, 12);
      expect(actual).toBeCloseTo(expected.regional_sum_actual[place] ?? NaN, 12);
    });
    expect(attained(sums)[3]).toBeCloseTo(expected.q4_attainment_from_regions, 12);
    const [quota, actual, ...others] = seriesMismatches(quarters(company), rows);
    expect(others).toEqual([]);
    expect(quota).toMatchObject({ period: "Q2", of: "quota", whole: 20.2 });
    expect(quota?.difference).toBeCloseTo(expected.mismatch.Q2_quota, 12);
    expect(actual).toMatchObject({ period: "Q4", of: "actual", whole: 23.1 });
    expect(actual?.difference).toBeCloseTo(expected.mismatch.Q4_actual, 12);
  });

  // From 95.2 to 95.0 % in West, 88.9 to 67.9 % in International: 7 points a quarter.
  test("where each region leads", () => {
    const led = Object.values(regions).map((rows) => trendOf(quarters(rows)).direction);
    expect(led).toEqual(["STEADY", "IMPROVING", "IMPROVING", "DECLINING"]);
  });
});

// 78, 82, 95 %: +8.5 points a quarter, which the document shows as "+9% each quarter".
test("Sarah's points a quarter are those from first to last", () => {
  const sarah = trendOf([
    { period: "2024-Q1", quota: 600_000, actual: 468_000 },
    { period: "2024-Q2", quota: 600_000, actual: 492_000 },
    { period: "2024-Q3", quota: 600_000, actual: 570_000 },
  ]);
  expect(sarah.pointsPerPeriod).toBeCloseTo(0.085, 12);
  expect(sarah.direction).toBe("IMPROVING");
});

test("rows in any order are read in the order of time", () => {
  const rows = made({ "2024-Q3": 95, "2024-Q1": 78, "2024-Q2": 82 });
  expect(attained(rows)).toEqual([0.78, 0.82, 0.95]);
});

test.each([
  ["2024-Q3", "2023-Q3"],
  ["2024-09", "2023-09"],
  ["2024", "2023"],
  ["2024-W37", "2023-W37"],
  ["Q3", null],
  ["20245", null],
])("the year before %s is %s", (period, before) => expect(yearBefore(period)).toBe(before));

test("growth on the year is against the same period, growth on the period against the one before", () => {
  const { periods } = trendOf(
    made({ "2023-11": 50, "2023-12": 80, "2024-11": 60, "2024-12": 100 }),
  );
  expect(periods.map(({ onYearBefore }) => onYearBefore.actual)).toEqual([null, null, 0.2, 0.25]);
  // October 2024 is not told: what came before November is not known, whatever row stands before it.
  expect(periods.map(({ onPeriodBefore }) => onPeriodBefore.actual)).toEqual([
    null,
    0.6,
    null,
    (100 - 60) / 60,
  ]);
});

test("December comes before January, the fourth quarter before the first", () => {
  const months = trendOf(made({ "2023-12": 50, "2024-01": 60 }));
  expect(months.periods[1]?.onPeriodBefore.actual).toBeCloseTo(0.2, 12);
  const quarter = trendOf(made({ "2023-Q4": 50, "2024-Q1": 60 }));
  expect(quarter.periods[1]?.onPeriodBefore.actual).toBeCloseTo(0.2, 12);
});

describe("not derivable", () => {
  const nothing = { quota: null, actual: null, points: null };

  test("of nothing, and of one period", () => {
    for (const rows of [[], made({ "2024-Q1": 80 })]) {
      expect(trendOf(rows)).toMatchObject({
        direction: null,
        pointsPerPeriod: null,
        quotaGrowth: null,
        actualGrowth: null,
        overWindow: nothing,
        quotasOutpace: null,
      });
    }
    expect(trendOf([])).toMatchObject({ meanAttainment: null, weightedAttainment: null });
  });

  test("on a base that is missing or zero, while the other figure keeps its growth", () => {
    const { periods } = trendOf([
      { period: "2024-Q1", quota: 100, actual: null },
      { period: "2024-Q2", quota: 110, actual: 0 },
      { period: "2024-Q3", quota: null, actual: 50 },
      { period: "2024-Q4", quota: 120, actual: 60 },
    ]);
    expect(periods.map(({ onPeriodBefore: { quota, actual } }) => [quota, actual])).toEqual([
      [null, null],
      [0.1, null],
      [null, null],
      [null, 0.2],
    ]);
    expect(periods.map(({ attainment }) => attainment)).toEqual([null, 0, null, 0.5]);
  });

  test("a period that is not reported is no zero: means and points leave it out, and the time goes by", () => {
    const trend = trendOf(made({ "2024-Q1": 80, "2024-Q2": null, "2024-Q3": 90 }));
    expect(trend.meanAttainment).toBeCloseTo(0.85, 12);
    expect(trend.pointsPerPeriod).toBeCloseTo(0.05, 12);
    // The same where the row is left out altogether.
    const without = trendOf(made({ "2024-Q1": 80, "2024-Q3": 90 }));
    expect(without.pointsPerPeriod).toBeCloseTo(0.05, 12);
  });
});

test("half a point a period is a direction, less is steady", () => {
  const led = (to: number) => trendOf(made({ "2024-01": 90, "2024-02": to })).direction;
  expect([89.4, 89.5, 89.6, 90, 90.4, 90.5, 90.6].map(led)).toEqual([
    ...["DECLINING", "DECLINING", "STEADY", "STEADY", "STEADY", "IMPROVING", "IMPROVING"],
  ]);
});

test("a period that stands twice is no series", () => {
  const rows = [...made({ "2024-Q1": 80 }), ...made({ "2024-Q1": 90 })];
  expect(() => trendOf(rows)).toThrow(/2024-Q1 stands in a series twice/);
  expect(trendOf(summedPeriods(rows)).periods[0]).toMatchObject({ quota: 200, actual: 170 });
});

test("a sum counts only rows that tell both what was asked and what was made", () => {
  const sums = summedPeriods([
    { period: "2024-Q1", quota: 100, actual: 80 },
    { period: "2024-Q1", quota: 100, actual: null },
    { period: "2024-Q1", quota: null, actual: 70 },
    { period: "2024-Q2", quota: 100, actual: null },
  ]);
  expect(sums).toEqual([
    { period: "2024-Q1", quota: 100, actual: 80, rows: 3, reported: 1 },
    { period: "2024-Q2", quota: null, actual: null, rows: 1, reported: 0 },
  ]);
});

describe("growth of many is that of who told of both periods", () => {
  const rows = (period: string, told: Readonly<Record<string, number | null>>) =>
    Object.entries(told).map(([rep, actual]) => ({ rep, period, quota: 200, actual }));
  const last = (...of: Parameters<typeof rows>[]) => {
    const { periods, overWindow } = trendOfMany(of.flatMap((one) => rows(...one)));
    return { grew: periods[periods.length - 1]?.onPeriodBefore, overWindow };
  };
  const all = { a: 100, b: 100, c: 100 };

  test("who does not tell of the later one does not shrink it: 0, not -66.7 %", () => {
    const nothing = { quota: 0, actual: 0, points: 0 };
    expect(last(["2024-Q1", all], ["2024-Q2", { a: 100 }])).toEqual({
      grew: nothing,
      overWindow: nothing,
    });
    expect(last(["2024-Q1", all], ["2024-Q2", { a: 100, b: null, c: null }]).grew).toEqual(nothing);
  });

  test("who comes does not grow it, and what the others grew is theirs: 220 on 200", () => {
    const { grew } = last(["2024-Q1", { a: 80, b: 120 }], ["2024-Q2", { a: 90, b: 130, c: 500 }]);
    expect(grew?.actual).toBeCloseTo(0.1, 12);
    expect(grew?.quota).toBe(0);
    // 220 of 400 on 200 of 400.
    expect(grew?.points).toBeCloseTo(0.05, 12);
  });

  test("not derivable where nobody told of both, though both are told", () => {
    const trend = trendOfMany([...rows("2024-Q1", { a: 100 }), ...rows("2024-Q2", { b: 150 })]);
    expect(trend.periods[1]).toMatchObject({
      attainment: 0.75,
      onPeriodBefore: { quota: null, actual: null, points: null },
    });
    expect(trend.direction).toBeNull();
    expect(directionWords(trend)).toBe("");
  });

  test("on the year before it is who told of that quarter", () => {
    const { periods } = trendOfMany([
      ...rows("2023-Q2", all),
      ...rows("2024-Q1", { b: 10 }),
      ...rows("2024-Q2", { a: 150, b: 5 }),
    ]);
    // 155 on 200, and 5 on 10.
    expect(periods[2]?.onYearBefore.actual).toBeCloseTo(-0.225, 12);
    expect(periods[2]?.onPeriodBefore.actual).toBeCloseTo(-0.5, 12);
  });
});

test("where it leads, in words without a sign", () => {
  const words = (...rows: readonly number[]) =>
    directionWords(trendOf(quarters(rows.map((actual) => ({ quota: 1000, actual })))));
  expect(words(900, 870, 842)).toBe("Declining by 2.9 points a period");
  expect(words(780, 820, 950)).toBe("Improving by 8.5 points a period");
  expect(words(900, 901)).toBe("Steady");
  expect(words(901, 900)).toBe("Steady");
  expect(words(900)).toBe("");
});

test("what outpaced what, in words without a sign", () => {
  const words = (...rows: readonly (readonly [number, number])[]) =>
    outpacedWords(trendOf(quarters(rows.map(([quota, actual]) => ({ quota, actual })))));
  expect(words([100, 100], [150, 120])).toBe(
    "Over all of it quotas grew by 50%, and what is made grew by 20%.",
  );
  expect(words([100, 100], [100, 80])).toBe(
    "Over all of it quotas did not change, and what is made fell by 20%.",
  );
  expect(words([100, 100], [120, 150])).toBe("");
});

const amount = fc.option(fc.integer({ min: 0, max: 1000 }));
const series = fc
  .array(fc.record({ quota: amount, actual: amount }), { minLength: 2, maxLength: 40 })
  .map((rows) =>
    rows.map((row, place) => ({
      ...row,
      period: `${2020 + Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, "0")}`,
    })),
  );

test("the growths between make the growth of the window, and the order of the rows makes no difference", () => {
  fc.assert(
    fc.property(series, (rows) => {
      const trend = trendOf(rows);
      expect(trendOf([...rows].reverse())).toEqual(trend);
      if (rows.every(({ quota, actual }) => (quota ?? 0) > 0 && (actual ?? 0) > 0)) {
        const compounded = trend.periods
          .slice(1)
          .reduce((so, { onPeriodBefore }) => so * (1 + (onPeriodBefore.quota ?? NaN)), 1);
        expect(trend.overWindow.quota).toBeCloseTo(compounded - 1, 9);
      }
    }),
    { numRuns: 200 },
  );
});
