import type { BookingRules, Deal } from "../../src/engine";

const told: Deal = {
  id: "D",
  rep: "R1",
  account: "",
  type: "NEW_BUSINESS",
  segment: "SMB",
  territory: "T1",
  created: "",
  closed: "",
  outcome: "WON",
  stage: "",
  amount: null,
  years: 1,
  probability: null,
};

/** A deal with nothing special about it. */
export function deal(part: Partial<Deal>): Deal {
  return { ...told, ...part };
}

/** Every closed-won deal of 2025, at the value of its first year. */
export const rules2025: BookingRules = {
  counted: { newBusiness: true, expansion: true, renewal: true, untold: true },
  multiYear: "FIRST_YEAR",
  from: "2025-01-01",
  to: "2025-12-31",
};

/**
 * A dozen deals, worked by hand in test/engine/baseline.test.ts: two reps of the roster, one who left, one deal of nobody;
 * contracts of half a year, one, two and three; dates that are missing, run backwards or lie in another year.
 */
export const dozen: readonly Deal[] = [
  // R1: 90,000 over 3 years is 30,000; from January 1 to March 1 are 59 days.
  { id: "D01", created: "2025-01-01", closed: "2025-03-01", amount: 90_000, years: 3 },
  // Half a year is not made longer: 10,000. From March 1 to March 31 are 30 days.
  { id: "D02", created: "2025-03-01", closed: "2025-03-31", amount: 10_000, years: 0.5 },
  // Closed before it was created: booked, without a cycle.
  { id: "D03", type: "RENEWAL", created: "2025-06-10", closed: "2025-06-01", amount: 20_000 },
  { id: "D04", outcome: "LOST", closed: "2025-03-15", amount: 50_000 },
  // Open: 40,000 over 2 years at a chance of a quarter.
  { id: "D05", outcome: "OPEN", closed: "2026-02-01", amount: 40_000, years: 2, probability: 0.25 },
  // Of 2024: left out.
  { id: "D06", closed: "2024-12-31", amount: 70_000 },
  // R2: an amount that nobody told, and 12,345.67 of no kind; from May 1 to June 30 are 60 days.
  { id: "D07", rep: "R2", territory: "T2", segment: "Enterprise", closed: "2025-06-30" },
  {
    id: "D08",
    rep: "R2",
    type: "",
    territory: "T2",
    segment: "Enterprise",
    created: "2025-05-01",
    closed: "2025-06-30",
    amount: 12_345.67,
  },
  { id: "D09", rep: "R2", territory: "", segment: "", outcome: "LOST", closed: "2025-12-31" },
  // Open without a chance and without a day.
  { id: "D10", rep: "R2", territory: "T9", outcome: "OPEN", amount: 5_000 },
  // Of somebody who left: expansion over 2 years, 15,000.
  { id: "D11", rep: "R9", type: "EXPANSION", closed: "2025-01-01", amount: 30_000, years: 2 },
  // Of nobody, won on no day: whether it counts is not known.
  { id: "D12", rep: "", amount: 8_000 },
].map((part) => deal(part as Partial<Deal>));
