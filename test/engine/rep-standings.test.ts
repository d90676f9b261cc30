import {
  pipelineCoverage,
  quotaPlan,
  repBaselineOf,
  type BookingRules,
  type QuotaModel,
  type RepBaseline,
} from "../../src/engine";
import { deal, dozen, rules2025 } from "./dozen-deals";
import { plainRep, teamOfAes } from "./small-team";

/** Two who carry 180,000 each in 2026, 15,000 a month; one who left in June 2025, and a manager with the team's quota. */
const team: QuotaModel = {
  ...teamOfAes(360_000, [
    { id: "R1", startDate: "2025-03-17", previousQuota: 80_000 },
    { id: "R2", startDate: "2020-01-01", previousQuota: 20_000 },
    { id: "R3", startDate: "2022-01-31", endDate: "2025-06-30", previousQuota: 50_000 },
    { id: "M1", role: "MANAGER", startDate: "2019-05-06", previousQuota: 150_000 },
  ]),
  deals: dozen,
  bookingRules: rules2025,
};

function standingsOf(part: Partial<QuotaModel> = {}): RepBaseline {
  const model = { ...team, ...part };
  const found = repBaselineOf(model, quotaPlan(model).allocation);
  if (found === null) throw new Error("no deals");
  return found;
}

const ruled = (rules: Partial<BookingRules>) =>
  standingsOf({ bookingRules: { ...rules2025, ...rules } });

const rep = ({ reps }: RepBaseline, id: string) => reps.find(({ key }) => key === id);

test("tenure in whole months up to the last day that counts, or until somebody left, worked by hand", () => {
  const found = standingsOf();
  expect(found.days).toMatchObject({ day: "2025-12-31", dayBy: "WINDOW" });
  expect(found.reps.map(({ key, tenureMonths }) => [key, tenureMonths])).toEqual([
    // From March 17 to December 16 are nine months; the tenth is not over.
    ["R1", 9],
    ["R2", 72],
    // Three years and five months: from the last day of January to the end of June.
    ["R3", 41],
    ["M1", 79],
    ["", null],
  ]);
  expect(found.reps.map(({ lastYearMonths }) => lastYearMonths)).toEqual([10, 12, 6, 12, null]);
  // (9 + 72 + 41 + 79) / 4.
  expect(found.team).toMatchObject({ tenured: 4, meanTenure: 50.25 });
});

test("attainment is last year's bookings over last year's quota, of those who sell themselves", () => {
  const found = standingsOf();
  expect(rep(found, "R1")).toMatchObject({
    lastYearWon: 3,
    lastYearLost: 1,
    lastYearValued: 3,
    lastYearBookings: 60_000,
    attainment: 0.75,
  });
  // 12,345.67 of 20,000: of R2's other won deal nobody told the amount.
  expect(rep(found, "R2")?.attainment).toBeCloseTo(0.617_283_5, 12);
  expect(rep(found, "R3")).toMatchObject({ previousQuota: 50_000, attainment: null });
  expect(rep(found, "M1")).toMatchObject({ previousQuota: 150_000, attainment: null });
  expect(rep(found, "")).toMatchObject({ lastYearBookings: 15_000, attainment: null });
  // 72,345.67 of 100,000. Deals were decided in January, March, June and December.
  expect(found.team).toMatchObject({ attained: 2, previousQuota: 100_000, monthsDecided: 4 });
  expect(found.team.attainment).toBeCloseTo(0.723_456_7, 12);
});

test("a manager's own deals are not held against the team's quota", () => {
  const own = deal({ id: "M", rep: "M1", closed: "2025-05-05", amount: 75_000 });
  const found = rep(standingsOf({ deals: [...dozen, own] }), "M1");
  expect(found).toMatchObject({ lastYearBookings: 75_000, attainment: null });
});

test("a window that is not the year of the previous quotas tells no attainment, a wider one that year's alone", () => {
  // 70,000 of December 2024 and 60,000 of 2025.
  const wide = ruled({ from: "2024-01-01" });
  expect(rep(wide, "R1")).toMatchObject({ bookings: 130_000, attainment: 0.75 });
  expect(rep(ruled({ from: "", to: "" }), "R1")).toMatchObject({ attainment: 0.75 });
  for (const rules of [{ from: "2025-01-02" }, { to: "2025-12-30" }]) {
    const narrow = ruled(rules);
    expect(narrow.days.isPastCounted).toBe(false);
    expect(rep(narrow, "R1")).toMatchObject({ lastYearBookings: null, attainment: null });
    expect(narrow.team).toMatchObject({ attained: 0, attainment: null, monthsDecided: null });
  }
});

test("coverage is what open deals bring that are due by the end of the first quarter, over its quota", () => {
  const found = standingsOf();
  expect(found.days.quarter).toEqual({ from: "2026-01-01", to: "2026-03-31" });
  // 40,000 over two years, due in February, at a chance of a quarter; three months of 15,000.
  expect(rep(found, "R1")).toMatchObject({
    duePipeline: 20_000,
    dueWeighted: 5_000,
    quarterQuota: 45_000,
    coverage: 20 / 45,
    weightedCoverage: 5 / 45,
  });
  // The same as the coverage of a running quarter of which nothing is booked yet.
  expect(rep(found, "R1")?.coverage).toBe(pipelineCoverage(20_000, 45_000, 0));
  // Open without a day: it is in the pipeline, and nobody knows whether it is due.
  expect(rep(found, "R2")).toMatchObject({
    openPipeline: 5_000,
    duePipeline: null,
    coverage: null,
  });
  // Gone: nothing is asked, and there is nothing to cover.
  expect(rep(found, "R3")).toMatchObject({ quarterQuota: 0, coverage: null });
  expect(rep(found, "M1")).toMatchObject({ quarterQuota: null, coverage: null });
  expect(found.team).toMatchObject({
    duePipeline: 20_000,
    quarterQuota: 90_000,
    coverage: 20 / 90,
  });
});

test.each([
  ["2026-03-31", 50_000],
  ["2026-04-01", 20_000],
])("an open deal expected on %s: %d is due in all", (closed, due) => {
  const one = deal({ id: "O", outcome: "OPEN", closed, amount: 30_000 });
  expect(rep(standingsOf({ deals: [...dozen, one] }), "R1")?.duePipeline).toBe(due);
});

test("quarters of a plan that is told by quarter are as long as three of its months", () => {
  const calendar = { fiscalYearStart: "2026-01-01", period: "quarter" } as const;
  expect(rep(standingsOf({ calendar }), "R1")?.quarterQuota).toBe(45_000);
});

test("a fiscal year from July looks back to the July before", () => {
  const calendar = { fiscalYearStart: "2025-07-01", period: "month" } as const;
  const open = { ...rules2025, from: "", to: "" };
  const found = standingsOf({ calendar, bookingRules: open });
  expect(found.days).toMatchObject({
    past: { from: "2024-07-01", to: "2025-06-30" },
    quarter: { from: "2025-07-01", to: "2025-09-30" },
  });
  // D01, D02 and D03 of 2025, and 70,000 of December 2024: 130,000 of 80,000.
  expect(rep(found, "R1")).toMatchObject({ lastYearMonths: 4, attainment: 1.625 });
});

test.each<[string, Partial<QuotaModel>, string, string]>([
  ["the last day decided", { bookingRules: { ...rules2025, to: "" } }, "2025-12-31", "DEALS"],
  [
    "the day before the plan's year",
    {
      bookingRules: { ...rules2025, to: "" },
      deals: [deal({ outcome: "OPEN", closed: "2026-02-01" })],
    },
    "2025-12-31",
    "YEAR",
  ],
  [
    "the last deal, though one is open that is expected later",
    {
      bookingRules: { ...rules2025, to: "" },
      deals: [
        deal({ id: "1", outcome: "LOST", closed: "2025-08-09" }),
        deal({ id: "2", outcome: "OPEN", closed: "2026-02-01" }),
      ],
    },
    "2025-08-09",
    "DEALS",
  ],
])("without a last day that counts tenure is counted up to %s", (_words, part, day, dayBy) => {
  expect(standingsOf(part).days).toMatchObject({ day, dayBy });
});

test("somebody known to leave is counted until that day, somebody yet to come not at all", () => {
  const roster = [
    { ...plainRep, id: "R1", startDate: "2025-01-15" },
    { ...plainRep, id: "R2", startDate: "2026-01-01" },
    { ...plainRep, id: "R3", startDate: "" },
  ];
  const leavers = [{ rep: "R1", lastDay: "2025-11-14", backfillAfterMonths: null }];
  const model: QuotaModel = { ...team, roster: roster.slice(0, 2), leavers };
  const [one, other] = repBaselineOf(model, null)?.reps ?? [];
  // From January 15 to November 14 are ten months; November is not counted, as its last day was not seen.
  expect(one).toMatchObject({ tenureMonths: 10, lastYearMonths: 10, quarterQuota: null });
  expect(other).toMatchObject({ tenureMonths: null, lastYearMonths: 0 });
  const [, , unknown] = repBaselineOf({ ...model, roster }, null)?.reps ?? [];
  expect(unknown).toMatchObject({ tenureMonths: null, lastYearMonths: null, coverage: null });
});

test("where nobody told when the plan's year begins there is neither attainment nor coverage", () => {
  const calendar = { fiscalYearStart: "", period: "month" } as const;
  const found = repBaselineOf({ ...team, calendar }, null);
  expect(found?.days).toMatchObject({ past: null, quarter: null, isPastCounted: false });
  expect(found?.reps[0]).toMatchObject({ attainment: null, duePipeline: null, coverage: null });
});
