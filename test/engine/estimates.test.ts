import {
  baseline,
  baselineTally,
  meanEstimate,
  monthBooking,
  rampEstimate,
} from "../../src/engine";
import { deal, dozen, rules2025 } from "./dozen-deals";

test("a mean of five has an interval of 2.132 standard errors on either side", () => {
  // Mean 30, deviation of the sample √250, standard error √50 = 7.0711; t at 90 % and 4 degrees of freedom is 2.132.
  const found = meanEstimate([10, 20, 30, 40, 50]);
  expect(found?.mean).toBe(30);
  expect(found?.observations).toBe(5);
  expect(found?.low).toBeCloseTo(30 - 2.1318 * Math.sqrt(50), 3);
  expect(found?.high).toBeCloseTo(30 + 2.1318 * Math.sqrt(50), 3);
});

test("a mean of ten has an interval of 1.833 standard errors on either side", () => {
  // 1 to 10: mean 5.5, variance of the sample 82.5 / 9, standard error √(82.5 / 90) = 0.957427.
  const found = meanEstimate([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(found?.low).toBeCloseTo(5.5 - 1.8331 * 0.957427, 3);
  expect(found?.high).toBeCloseTo(5.5 + 1.8331 * 0.957427, 3);
});

test("at 95 % two values lie 12.706 standard errors apart from their mean", () => {
  // t at 95 % and 1 degree of freedom is 12.706; of 0 and 2 the standard error is 1.
  const found = meanEstimate([0, 2], 0.95);
  expect(found?.low).toBeCloseTo(1 - 12.7062, 3);
  expect(found?.high).toBeCloseTo(1 + 12.7062, 3);
});

test("one value has no interval, none has no mean, equal ones have one without width", () => {
  expect(meanEstimate([7])).toEqual({ mean: 7, observations: 1, low: null, high: null });
  expect(meanEstimate([])).toBeNull();
  expect(meanEstimate([4, 4, 4])).toEqual({ mean: 4, observations: 3, low: 4, high: 4 });
});

test("bookings by month are those of the dozen deals, worked by hand", () => {
  const months = monthBooking(rules2025);
  for (const one of dozen) months.add(one);
  const { company, reps, deals } = months.told();
  // R9: 30,000 over 2 years; R1: 90,000 over 3 and 10,000 in March, 20,000 in June; R2: 12,345.67 in June.
  expect(Object.fromEntries(company)).toEqual({
    "2025-01": 15_000,
    "2025-03": 40_000,
    "2025-06": 32_345.67,
  });
  expect(Object.fromEntries(reps.get("R1") ?? [])).toEqual({
    "2025-03": 40_000,
    "2025-06": 20_000,
  });
  expect(Object.fromEntries(reps.get("R2") ?? [])).toEqual({ "2025-06": 12_345.67 });
  expect(Object.fromEntries(deals)).toEqual({ R1: 3, R2: 1, R9: 1 });
});

test("new people who book nothing for two months and all from the sixth ramp as the schedule of AEs", () => {
  // A ramped month is 100; the shipped schedule of AEs is 0, 0, 25, 50, 75, 100 %.
  const starter = [0, 0, 25, 50, 75, 100, 100, 100, 100, 100, 100, 100];
  const found = rampEstimate([starter, starter, starter], 100);
  expect(found?.nearest.name).toBe("AE");
  expect(found?.people).toBe(3);
  expect(found?.months[2]).toEqual({ month: 3, share: 0.25, observations: 3 });
});

test("months that were not watched are left out, and of a month the mean counts", () => {
  // Month 1: (50 + 70 + 0) / 3 = 40; month 2: (75 + 75) / 2 = 75; month 3: 100 of one. "Standard" misses by .15, 0.25 and
  // 0.25; "Experienced" (50, 75, 100) by 0.1 alone.
  const found = rampEstimate(
    [
      [50, 75, 100],
      [70, 75, null],
      [0, null],
    ],
    100,
  );
  expect(found?.months).toEqual([
    { month: 1, share: 0.4, observations: 3 },
    { month: 2, share: 0.75, observations: 2 },
    { month: 3, share: 1, observations: 1 },
  ]);
  expect(found?.nearest.name).toBe("Experienced");
});

test.each([
  ["two people", [[1], [1]], 100],
  ["no month at full speed", [[1], [1], [1]], null],
  ["a full month of nothing", [[1], [1], [1]], 0],
])("%s draw no ramp", (_words, starters, full) => {
  expect(rampEstimate(starters, full)).toBeNull();
});

test("deals told one by one come to what a list of them comes to, at any time", () => {
  const asked = { rules: rules2025, reps: ["R1", "R2"], territories: [], segments: [] };
  const tally = baselineTally(asked);
  for (const one of dozen.slice(0, 4)) tally.add(one);
  // D01, D02 and D03 are won: 30,000 + 10,000 + 20,000.
  expect(tally.told().whole).toMatchObject({ won: 3, lost: 1, bookings: 60_000 });
  for (const one of dozen.slice(4)) tally.add(one);
  expect(tally.told()).toEqual(baseline(dozen, asked));
});

test("an open roster has a row for everybody whom the deals name", () => {
  const asked = { rules: rules2025, reps: [], territories: [], segments: [] };
  const [one, other] = [
    deal({ rep: "Zoe", closed: "2025-02-01", amount: 5 }),
    deal({ rep: "Ann" }),
  ];
  const keys = (isRosterOpen: boolean) =>
    baseline([one, other], { ...asked, isRosterOpen }).reps.map(({ key }) => key);
  expect(keys(true)).toEqual(["Ann", "Zoe", ""]);
  expect(keys(false)).toEqual([""]);
});
