import { emptyModel, unspoken, type QuotaModel } from "../../src/engine";
import { estimatesOf, pathWords } from "../../src/pane/import/estimates";

const said = (source: string) => ({ ...unspoken, source });

const model: QuotaModel = {
  ...emptyModel,
  company: { name: "Northwind", currency: "EUR" },
  calendar: { ...emptyModel.calendar, fiscalYearStart: "2026-01-01" },
  targets: [
    { segment: "SMB", revenueType: "NEW_BUSINESS", amount: 300 },
    { segment: "SMB", revenueType: "RENEWAL", amount: 200 },
  ],
  ramps: [{ name: "Ramp of AE", role: "AE", segment: "", shares: [0.25, 0.5, 1] }],
  productivity: [{ role: "AE", segment: "SMB", amount: 1_200_000.4, winRate: null }],
  register: {
    targets: said("deals.csv"),
    "targets.SMB.NEW_BUSINESS": said("deals.csv"),
    "targets.SMB.RENEWAL": said("deals.csv"),
    "calendar.fiscalYearStart": said("somebody told"),
    "roster.R1.previousQuota": said("quotas.csv"),
    "roster.R.2.previousQuota": said("quotas.csv"),
    "ramps.Ramp of AE": said("the standard schedule"),
    "productivity.AE.SMB": {
      ...said("mean of 4 reps"),
      range: { low: 1_000_000, high: 1_400_000 },
    },
  },
};

test("each estimate has its value, its interval and its source, and what a plan rests on most comes first", () => {
  const lines = estimatesOf(model).map(({ title, value, interval, source }) =>
    [title, value, interval, source].filter((part) => part !== "").join(" | "),
  );
  expect(lines).toEqual([
    "Bookings of a ramped rep: AE, SMB | €1,200,000 a year | between €1,000,000 and €1,400,000 | mean of 4 reps",
    "Ramp of AE | 25%, 50%, 100% | the standard schedule",
    "Targets | €500 | deals.csv",
    "First day of the year | 2026-01-01 | somebody told",
    "People: quotas of the last year | 2 values | quotas.csv",
  ]);
});

test.each([
  ["territories.T01.historicalPerformance", "Territories T01: past performance"],
  ["roster.R.2.previousQuota", "People R.2: quotas of the last year"],
  ["allocation.monthsOfHistory", "Months of data"],
  ["productivity.AE.SMB", "Bookings of a ramped rep AE, SMB"],
  ["seasonality", "Season"],
])("%s is called %s", (path, words) => {
  expect(pathWords(path)).toBe(words);
});
