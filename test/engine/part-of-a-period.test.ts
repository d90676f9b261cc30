import fc from "fast-check";
import { repScorecard, trackingFindings, type QuotaModel } from "../../src/engine";
import { periodPay } from "../../src/engine/tracking/period-pay";
import { lastQuarter, lineOf, type Telling } from "./last-quarter";
import { factsOf } from "./report-parts";

/** What is asked of one rep with 2,400,000 a year in a stretch of days. */
function asked(start: string, end: string, told: Telling = {}): number {
  const judged = lastQuarter([{}], { ...told, period: { start, end, asOf: end, ...told.period } });
  return lineOf(judged, "R1").quota;
}

const leaving = (rep: string, lastDay: string) => ({ rep, lastDay, backfillAfterMonths: null });

describe("the quota of a stretch of days that is not made of the plan's periods", () => {
  // 600,000 a quarter with flat seasons: 200,000 a month, whatever its number of days.
  test.each([
    ["a month of a quarter", "2024-10-01", "2024-10-31", 200_000],
    ["two months of it", "2024-10-01", "2024-11-30", 400_000],
    // 200,000 x 30/31 + 400,000.
    ["a quarter without its first day", "2024-10-02", "2024-12-31", 593_548.387097],
    // 400,000 + 200,000 x 30/31.
    ["a quarter without its last day", "2024-10-01", "2024-12-30", 593_548.387097],
    // 16 of the 30 days of September, October and November, and 15 of the 31 of December:
    // 106,666.67 + 400,000 + 96,774.19.
    ["parts of two quarters", "2024-09-15", "2024-12-15", 603_440.860215],
    // 11 of the 31 days of October.
    ["days within a month", "2024-10-10", "2024-10-20", 70_967.741935],
    ["one day", "2024-11-05", "2024-11-05", 6_666.666667],
    // 29 days in February: 200,000 x 15/29.
    ["the first half of a February of 29 days", "2024-02-01", "2024-02-15", 103_448.275862],
    ["the whole year", "2024-01-01", "2024-12-31", 2_400_000],
  ])("%s", (_what, start, end, quota) => expect(asked(start, end)).toBeCloseTo(quota, 5));

  test("of each rep", () => {
    const month = { start: "2024-10-01", end: "2024-10-31", asOf: "2024-10-15" };
    const { team } = lastQuarter([{}, {}, {}], { period: month });
    expect(team.reps.map(({ quota }) => Math.round(quota))).toEqual([200_000, 200_000, 200_000]);
    expect(team.company.quotaOfAll).toBeCloseTo(600_000, 6);
  });

  // 240,000, 480,000, 720,000 and 960,000 a quarter, a third of it each month.
  const byQuarter: Telling = { model: { seasonality: [0.1, 0.2, 0.3, 0.4] } };
  test.each([
    ["2024-10-01", "2024-10-31", 320_000],
    // 240,000 x 16/30 + 640,000 + 320,000 x 15/31.
    ["2024-09-15", "2024-12-15", 922_838.709677],
  ])("with a season for each quarter: %s to %s", (start, end, quota) =>
    expect(asked(start, end, byQuarter)).toBeCloseTo(quota, 5),
  );

  // 120,000, 240,000 and 240,000 in the months of every quarter.
  const ofQuarter = [0.05, 0.1, 0.1];
  const byMonth: Telling = {
    model: { seasonality: [...ofQuarter, ...ofQuarter, ...ofQuarter, ...ofQuarter] },
  };
  test.each([
    ["2024-10-01", "2024-10-31", 120_000],
    ["2024-11-01", "2024-12-31", 480_000],
    // 120,000 + 240,000 + 240,000 x 10/31.
    ["2024-10-01", "2024-12-10", 437_419.354839],
    // 240,000 x 16/30 of September, October, November, and 240,000 x 15/31.
    ["2024-09-15", "2024-12-15", 604_129.032258],
  ])("with a season for each month: %s to %s", (start, end, quota) =>
    expect(asked(start, end, byMonth)).toBeCloseTo(quota, 5),
  );

  test("in a fiscal year that begins in February the first month is February", () => {
    const february: Telling = {
      model: { ...byMonth.model, calendar: { fiscalYearStart: "2024-02-01", period: "quarter" } },
    };
    expect(asked("2024-02-01", "2024-02-29", february)).toBeCloseTo(120_000, 6);
    expect(asked("2024-03-01", "2024-04-30", february)).toBeCloseTo(480_000, 6);
    expect(asked("2025-01-01", "2025-01-31", february)).toBeCloseTo(240_000, 6);
  });

  test.each([
    ["before the year", "2023-10-01", "2023-12-31", 0],
    ["after it", "2025-01-01", "2025-03-31", 0],
    // 200,000 x 17/31, and nothing of January 2025.
    ["over its end", "2024-12-15", "2025-01-15", 109_677.419355],
    // Nothing of 2023, and 200,000 x 10/31.
    ["over its start", "2023-12-22", "2024-01-10", 64_516.129032],
  ])("nothing is asked outside the plan's year: %s", (_what, start, end, quota) =>
    expect(asked(start, end)).toBeCloseTo(quota, 5),
  );

  test("whole periods are the plan's to the cent, whatever the seasons do to their parts", () => {
    // 1,000,003 in whole dollars: 250,001 three times, and 250,000.
    const model: Partial<QuotaModel> = {
      targets: [{ segment: "", revenueType: "NEW_BUSINESS", amount: 1_000_003 }],
    };
    expect(asked("2024-10-01", "2024-12-31", { model })).toBe(250_000);
    expect(asked("2024-01-01", "2024-09-30", { model })).toBe(750_003);
    expect(asked("2024-01-01", "2024-12-31", { model })).toBe(1_000_003);
  });

  test("in a plan by month a month is a whole period", () => {
    const monthly: Telling = {
      model: { calendar: { fiscalYearStart: "2024-01-01", period: "month" } },
    };
    expect(asked("2024-10-01", "2024-10-31", monthly)).toBe(200_000);
    expect(asked("2024-10-01", "2024-10-10", monthly)).toBeCloseTo(64_516.129032, 5);
  });

  // The plan gives who comes on December 15 all of December, 17 days of it: 5 of them are up to December 19.
  test("who is there for a part of a period is asked for its days there", () => {
    const people = [{ startDate: "2024-12-15", ramp: "At once" }];
    const atOnce = {
      name: "At once",
      role: null,
      segment: "",
      shares: [1],
    };
    const told = { people, model: { ramps: [atOnce] } };
    expect(asked("2024-10-01", "2024-12-31", told)).toBe(2_400_000);
    expect(asked("2024-12-01", "2024-12-14", told)).toBe(0);
    expect(asked("2024-12-01", "2024-12-19", told)).toBeCloseTo((2_400_000 * 5) / 17, 5);
  });

  test("the parts of a quarter make the quarter, whoever comes or goes in it", () => {
    const day = (month: number, date: number) =>
      `2024-${month}-${String(Math.min(date, month === 11 ? 30 : 31)).padStart(2, "0")}`;
    const some = fc.record({
      cut: fc.tuple(fc.integer({ min: 10, max: 12 }), fc.integer({ min: 1, max: 30 })),
      start: fc.constantFrom("2020-01-01", "2024-10-07", "2024-11-30", "2024-12-31"),
      seasons: fc.constantFrom([], [0.1, 0.2, 0.3, 0.4], byMonth.model?.seasonality ?? []),
    });
    fc.assert(
      fc.property(some, ({ cut: [month, date], start, seasons }) => {
        const last = day(month, date);
        const [next] = [new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10)];
        const told: Telling = {
          people: [{ startDate: start }],
          model: { seasonality: seasons },
        };
        const parts = asked("2024-10-01", last, told) + asked(next, "2024-12-31", told);
        expect(parts).toBeCloseTo(asked("2024-10-01", "2024-12-31", told), 5);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a stretch that is off the plan is told", () => {
  const found = (start: string, end: string, rows: Parameters<typeof lastQuarter>[0] = [{}]) =>
    trackingFindings(lastQuarter(rows, { period: { start, end, asOf: end } })).filter(
      ({ id }) => id === "stretch-off-plan",
    );

  test("inside the year it is to know, and names the plan's periods", () => {
    expect(found("2024-10-01", "2024-10-31", [{}, {}])).toEqual([
      expect.objectContaining({
        weight: "know",
        title: "2024-10-01 to 2024-10-31 is not made of whole quarters of the plan",
        figures: { reps: 2 },
      }),
    ]);
  });

  test.each([
    ["2023-10-01", "2023-12-31"],
    ["2024-12-15", "2025-01-15"],
    ["2025-01-01", "2025-03-31"],
  ])("outside of it, %s to %s, it is to act on", (start, end) => {
    expect(found(start, end)).toEqual([
      expect.objectContaining({
        weight: "act",
        title: "The plan's year is 2024-01-01 to 2024-12-31",
      }),
    ]);
  });

  test("not of one period, of several, or of the year", () => {
    expect(found("2024-10-01", "2024-12-31")).toEqual([]);
    expect(found("2024-04-01", "2024-12-31")).toEqual([]);
    expect(found("2024-01-01", "2024-12-31")).toEqual([]);
  });

  test("it goes when every rep's own quota is told, which is the remedy", () => {
    const own = [{ quota: 150_000 }, { quota: 250_000 }];
    expect(found("2024-10-01", "2024-10-31", own)).toEqual([]);
    expect(found("2024-10-01", "2024-10-31", [{ quota: 150_000 }, {}])[0]?.figures).toEqual({
      reps: 1,
    });
    expect(found("2025-01-01", "2025-03-31", own)).toEqual([]);
    expect(found("2025-01-01", "2025-03-31", [{ quota: 150_000 }, {}])).toHaveLength(1);
  });
});

describe("who is there for a part of the period has a clock of their own", () => {
  const rows = [
    { quota: 34_783, actual: 30_000 },
    { quota: 139_131, actual: 200_000 },
    { quota: 600_000, actual: 500_000 },
  ];
  const told: Telling = {
    people: [{ startDate: "2024-12-01" }],
    model: { leavers: [leaving("R2", "2024-10-31")] },
  };
  const judged = lastQuarter(rows, told);

  test("who comes on December 1 is looked at on the 12th of 31 days", () => {
    const hire = lineOf(judged, "R1");
    expect(hire.clock).toMatchObject({ days: 31, elapsed: 12, left: 19 });
    // 34,783 x 12/31, and 30,000 over that.
    expect(hire.expected).toBeCloseTo(13_464.387097, 5);
    expect(hire.pace).toBeCloseTo(2.2281, 4);
    expect(hire.projected).toBeCloseTo(77_500, 6);
    expect(hire.runRate).toBe(2_500);
    // 4,783 in 19 days.
    expect(hire.requiredPerDay).toBeCloseTo(251.736842, 5);
    expect(hire.light).toBe("GREEN");
  });

  test("who left on October 31 is done", () => {
    const leaver = lineOf(judged, "R2");
    expect(leaver).toMatchObject({
      expected: 139_131,
      projected: 200_000,
      clock: { days: 31, elapsed: 31, left: 0, share: 1 },
    });
    // Behind by now is what is missed for good: the light goes by what is attained.
    const missing = lastQuarter([{ quota: 100, actual: 50 }], {
      model: { leavers: [leaving("R1", "2024-10-31")] },
    });
    expect(lineOf(missing, "R1")).toMatchObject({ light: "RED", projected: 50, pace: 0.5 });
  });

  test("a roll-up sums what is expected and projected of its reps", () => {
    const { company } = judged.team;
    // 600,000 x 73/92 = 476,086.96, and 13,464.39 and 139,131.
    expect(company.expected).toBeCloseTo(628_682.343619, 5);
    // 500,000 x 92/73 = 630,136.99, and 77,500 and 200,000.
    expect(company.projected).toBeCloseTo(907_636.986301, 5);
    expect(company.pace).toBeCloseTo(730_000 / 628_682.343619, 9);
  });

  test("what somebody says of the period's share holds for who is there all of it", () => {
    const said = lastQuarter(rows, { ...told, period: { elapsedShare: 0.8 } });
    expect(lineOf(said, "R1").expected).toBeCloseTo(13_464.387097, 5);
    expect(lineOf(said, "R2").expected).toBe(139_131);
    expect(lineOf(said, "R3").expected).toBe(480_000);
    // 13,464.39 + 139,131 + 480,000.
    expect(said.team.company.expected).toBeCloseTo(632_595.387097, 5);
  });

  test("who comes on the first day or goes on the last is there all of it", () => {
    const borders = lastQuarter([{}, {}, {}], {
      people: [{ startDate: "2024-10-01" }, {}, { startDate: "2024-10-02" }],
      model: { leavers: [leaving("R2", "2024-12-31")] },
      period: { elapsedShare: 0.8 },
    });
    expect(borders.team.reps.map(({ clock }) => clock.days)).toEqual([92, 92, 91]);
    expect(borders.team.reps.map(({ clock }) => clock.share)).toEqual([0.8, 0.8, 72 / 91]);
  });

  test("before somebody comes nothing of their time is over, after they left all of it", () => {
    const away = lastQuarter([{}, {}, {}], {
      people: [{ startDate: "2024-12-20" }, { startDate: "2025-02-01" }],
      model: { leavers: [leaving("R3", "2024-09-30")] },
    });
    expect(
      away.team.reps.map(({ clock: { days, elapsed, share } }) => [days, elapsed, share]),
    ).toEqual([
      [12, 0, 0],
      [0, 0, 0],
      [0, 0, 1],
    ]);
  });

  // December has 22 workdays, 9 of them up to Thursday the 12th; without Christmas 21.
  test("by workdays it is their workdays", () => {
    const byWork = lastQuarter(rows, {
      ...told,
      period: { pacing: "WORKDAYS", holidays: ["2024-12-25"] },
    });
    expect(lineOf(byWork, "R1").clock).toMatchObject({ days: 21, elapsed: 9, left: 12 });
  });

  // October weighs 5 %, November and December 10 % each: of 12-01 to 12-31, 12/31; of 11-16 to 12-31 half of November
  // and December, so that (5 + 10 x 12/31) / 15 is over.
  test("by seasons it is the seasons of their days", () => {
    const ofQuarter = [0.05, 0.1, 0.1];
    const seasonality = [...ofQuarter, ...ofQuarter, ...ofQuarter, ...ofQuarter];
    const bySeason = lastQuarter([{}, {}], {
      people: [{ startDate: "2024-12-01" }, { startDate: "2024-11-16" }],
      period: { pacing: "SEASON" },
      model: { seasonality },
    });
    expect(lineOf(bySeason, "R1").clock.share).toBeCloseTo(12 / 31, 12);
    expect(lineOf(bySeason, "R2").clock.share).toBeCloseTo(0.591397849, 9);
  });

  test("the last 30 days of who came 12 days ago are 12", () => {
    const bookings = [{ rep: "R1", day: "2024-12-03", amount: 30_000, product: "" }];
    const booked = lastQuarter([{ quota: 34_783 }], {
      people: [{ startDate: "2024-12-01" }],
      tracking: { bookings },
    });
    // 30,000 in 12 days are 2,500 a day, and 19 days are left.
    expect(lineOf(booked, "R1").recent).toMatchObject({ days: 12, perDay: 2_500 });
    expect(lineOf(booked, "R1").recent?.projected).toBeCloseTo(77_500, 6);
  });
});

describe("variable pay of a part of the year", () => {
  const earning = { annualOte: 120_000, payMix: 0.5 };
  const rate = [{ from: 0, multiple: 1 }];
  const payOf = (row: Parameters<typeof lastQuarter>[0][number], told: Telling = {}) =>
    periodPay(lineOf(lastQuarter([row], told), "R1"), rate);

  test("who is there all year has a quarter of 60,000 at quota", () => {
    expect(payOf({ actual: 300_000 }, { people: [earning] })).toMatchObject({
      atQuota: 15_000,
      soFar: 7_500,
    });
  });

  test.each(["2024-12-01", "2024-12-15"])(
    "who comes on %s has a twelfth: the plan counts months",
    (startDate) =>
      expect(payOf({ actual: 0 }, { people: [{ ...earning, startDate }] })?.atQuota).toBe(5_000),
  );

  test("who leaves after two months of the year has two twelfths, all of them in its first quarter", () => {
    const told: Telling = {
      people: [earning],
      model: { leavers: [leaving("R1", "2024-02-29")] },
      period: { start: "2024-01-01", end: "2024-03-31", asOf: "2024-02-10" },
    };
    expect(payOf({ actual: 0 }, told)?.atQuota).toBeCloseTo(10_000, 6);
  });

  test("a tracked quota that is not the plan's leaves pay at quota as it is, and halves what a dollar pays", () => {
    const people = [earning];
    expect(payOf({ quota: 1_200_000, actual: 600_000 }, { people })).toMatchObject({
      atQuota: 15_000,
      soFar: 7_500,
    });
    expect(payOf({ quota: 300_000, actual: 300_000 }, { people })?.soFar).toBe(15_000);
  });

  test("a month of a quarter has a third of the quarter's pay", () => {
    const period = { start: "2024-10-01", end: "2024-10-31", asOf: "2024-10-31" };
    expect(payOf({ actual: 200_000 }, { people: [earning], period })?.soFar).toBeCloseTo(5_000, 6);
  });

  test("none of whom no earnings are told, or whom the plan asks nothing in the period", () => {
    expect(payOf({ actual: 1 })).toBeNull();
    expect(payOf({ actual: 1, quota: 0 }, { people: [earning] })).toBeNull();
    const later = lastQuarter([null, {}], { people: [{ ...earning, startDate: "2025-02-01" }] });
    expect(periodPay(lineOf(later, "R1"), rate)).toBeNull();
  });
});

describe("a period in which nothing counts is over when its last day is", () => {
  const shareOn = (asOf: string, told: Telling) =>
    lastQuarter([{ quota: 100, actual: 40 }], { ...told, period: { ...told.period, asOf } }).team
      .clock.share;

  test.each([
    ["2024-12-30", 0],
    ["2024-12-31", 1],
    ["2025-01-02", 1],
  ])("a quarter with a season of nothing, on %s", (asOf, share) => {
    const model = { seasonality: [0.3, 0.3, 0.4, 0] };
    expect(shareOn(asOf, { model, period: { pacing: "SEASON" } })).toBe(share);
  });

  // December 7 and 8 are a Saturday and a Sunday.
  test.each([
    ["2024-12-06", 0],
    ["2024-12-07", 0],
    ["2024-12-08", 1],
  ])("a weekend by workdays, on %s", (asOf, share) =>
    expect(
      shareOn(asOf, {
        period: { start: "2024-12-07", end: "2024-12-08", pacing: "WORKDAYS" },
      }),
    ).toBe(share),
  );

  test("and then what is made is judged: 40 of 100", () => {
    const weekend = { start: "2024-12-07", end: "2024-12-08", asOf: "2024-12-08" } as const;
    const judged = lastQuarter([{ quota: 100, actual: 40 }], {
      period: { ...weekend, pacing: "WORKDAYS" },
    });
    expect(lineOf(judged, "R1")).toMatchObject({ projected: 40, light: "RED", runRate: null });
  });
});

describe("what a week needs is no more than what is left", () => {
  // 92,000 in 20, 7, 3 and 1 days: 4,600, 13,142.86, 30,666.67 and 92,000 a day.
  test.each([
    ["2024-12-11", 32_200],
    ["2024-12-24", 92_000],
    ["2024-12-28", 92_000],
    ["2024-12-30", 92_000],
  ])("on %s", (asOf, week) => {
    const judged = lastQuarter([{ quota: 100_000, actual: 8_000 }], { period: { asOf } });
    expect(lineOf(judged, "R1").requiredPerWeek).toBeCloseTo(week, 6);
    expect(judged.team.company.requiredPerWeek).toBeCloseTo(week, 6);
  });

  test("nothing once quota is made, and not derivable once the period is over", () => {
    const needed = (actual: number, asOf: string) =>
      lineOf(lastQuarter([{ quota: 100, actual }], { period: { asOf } }), "R1").requiredPerWeek;
    expect(needed(100, "2024-12-12")).toBe(0);
    expect(needed(99, "2024-12-31")).toBeNull();
  });

  test("a scorecard says it", () => {
    const judged = lastQuarter([{ quota: 100_000, actual: 8_000 }], {
      period: { asOf: "2024-12-28" },
    });
    const card = repScorecard(judged, lineOf(judged, "R1"), { confidence: null, warnings: [] });
    expect(factsOf(card)).toEqual(
      expect.arrayContaining(["Needed a day: $30,667", "Needed a week: $92,000"]),
    );
  });
});
