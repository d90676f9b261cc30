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

test("baseline: as data, with the definitions it goes by", () => {
  const { status, out } = quota("baseline", DEALS, "--json");
  const { rules, whole, reps } = JSON.parse(out) as {
    rules: { multiYear: string };
    whole: { bookings: number };
    reps: { key: string; bookings: number | null }[];
  };
  expect(status).toBe(0);
  expect(rules.multiYear).toBe("FIRST_YEAR");
  expect(whole.bookings).toBe(7_667_000);
  expect(reps.find(({ key }) => key === "R12")?.bookings).toBe(1_048_000);
});

test("baseline: a model without deals says so", () => {
  const { status, told } = quota("baseline", "templates/saas-12-reps.json");
  expect(status).toBe(1);
  expect(told).toContain("deals: The model has no deals.");
});
