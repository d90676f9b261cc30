import { lineWith, quota } from "./terminal";

const DEALS = "templates/saas-12-reps-with-deals.json";

test("baseline: deals by rep, territory, segment and month, beside the roster", () => {
  const { status, out } = quota("baseline", DEALS);
  expect(status).toBe(0);
  expect(out.split("\n").slice(0, 4)).toEqual([
    "Baseline of Northwind Cloud (12 reps, with deals), USD",
    "Counted: new business, expansion, renewals, deals of no type, won from 2025-01-01 up to 2025-12-31, at the value of the first year.",
    expect.stringMatching(/^237 deals: \d+ won, \d+ lost, 24 open, 10 left out$/),
    // The template's history has 7,667,000 for 2025.
    expect.stringMatching(/^Bookings 7,667,000, win rate /),
  ]);
  const heads = out.split("\n").filter((line) => /^(By|Bookings of)/.test(line));
  expect(heads).toEqual([
    "By rep",
    "Bookings of the deals beside last year's of the roster",
    "By territory",
    "By segment",
    "By month",
  ]);
  // The roster says that R01 booked 812,000 last year.
  expect(out).toMatch(/\n {2}R01 .* 812,000 +812,000 +–\n/);
  // R08 came in December: nothing decided, two deals open.
  expect(lineWith(out, "R08")).toMatch(/^R08 0 0 2 0 – – – – [\d,]+ [\d,]+$/);
  expect(lineWith(out, "not in the roster")).toMatch(/^not in the roster 3 0 0 0 170,000 100% /);
});

test("baseline: tenure, attainment and pipeline coverage by rep, with what they are held against", () => {
  const { out } = quota("baseline", DEALS);
  const lines = out.split("\n");
  const top = lines.indexOf("Tenure, attainment and pipeline coverage by rep");
  expect(lines.slice(top + 1, top + 4)).toEqual([
    "  Tenure in whole months, up to the end of 2025-12-31, the last day that counts; of who left before, up to their last day.",
    "  Attainment: bookings of the deals from 2025-01-01 to 2025-12-31 over the previous quota; deals were decided in 12 of its 12 months.",
    "  Coverage: open deals expected to close by 2026-03-31 over the plan's quota of the first quarter, from 2026-01-01; deals whole, then by their chance.",
  ]);
  const rows = lines.slice(top + 6).join("\n");
  // From March 2021 to December 2025 are 58 months; 812,000 of 780,000; 60,000 and half of 96,000, each at 70 %.
  expect(lineWith(rows, "R01")).toMatch(
    /^R01 Ava Adler 58 12 812,000 780,000 104\.1% 108,000 75,600 [\d,]+ 0\.\d\dx 0\.\d\dx$/,
  );
  // Came in December, and decided nothing: one month of tenure, and no attainment.
  expect(lineWith(rows, "R08")).toMatch(/^R08 Hugo Haddad 1 1 – 780,000 – 91,000 47,800 /);
  // Comes in March: no tenure yet, and nothing asked of the first quarter.
  expect(lineWith(rows, "R10")).toMatch(/^R10 Jonas Jansen – 0 – – – 71,000 28,400 0 – –$/);
  expect(lineWith(rows, "not in the roster")).toMatch(/ – – 170,000 – – – – – – –$/);
  // 7,667,000 less the 170,000 of those who are gone, over the quotas of the ten.
  expect(lineWith(rows, "together")).toMatch(
    / 42\.6 7,497,000 7,630,000 98\.3% 1,270,000 502,900 /,
  );
});

test("baseline: as data, with the definitions it goes by", () => {
  const { status, out } = quota("baseline", DEALS, "--json");
  const { rules, whole, reps } = JSON.parse(out) as {
    rules: { multiYear: string };
    whole: { bookings: number };
    reps: { key: string; bookings: number | null; tenureMonths: number | null }[];
  };
  expect(status).toBe(0);
  expect(rules.multiYear).toBe("FIRST_YEAR");
  expect(whole.bookings).toBe(7_667_000);
  // From October 3 of 2022 on: thirty-eight months, and the thirty-ninth not over.
  expect(reps.find(({ key }) => key === "R12")).toMatchObject({
    bookings: 1_048_000,
    previousQuota: 1_100_000,
    attainment: 1_048 / 1_100,
    tenureMonths: 38,
  });
});

test("baseline: a model without deals says so", () => {
  const { status, told } = quota("baseline", "templates/saas-12-reps.json");
  expect(status).toBe(1);
  expect(told).toContain("deals: The model has no deals.");
});
