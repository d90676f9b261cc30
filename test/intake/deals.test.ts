import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { emptyDeals } from "../../src/engine";
import { readSettings, settingsText } from "../../src/intake";

type Json = Record<string, unknown>;

const team = {
  format: "quota-workbook",
  formatVersion: 1,
  calendar: { fiscalYearStart: "2026-01-01" },
  method: "TOP_DOWN",
  targets: [{ revenueType: "NEW_BUSINESS", amount: 1_000_000 }],
  roster: [{ id: "R1", name: "Ada", role: "AE", startDate: "2024-03-01" }],
};

const read = (part: Json) => readSettings(JSON.stringify({ ...team, ...part }));

function modelOf(part: Json) {
  const reading = read(part);
  if (reading.kind === "model") return reading;
  throw new Error(JSON.stringify(reading.problems));
}

function problemsOf(part: Json): readonly string[] {
  const reading = read(part);
  return reading.kind === "problems"
    ? reading.problems.map(({ where, what, remedy }) => `${where}: ${what} ${remedy}`)
    : [];
}

const deal = (part: Json): Json => ({ id: "D1", outcome: "WON", ...part });

test("a file without deals has none, and the usual definition; neither is written", () => {
  const { model } = modelOf({});
  expect(model).toMatchObject(emptyDeals);
  const written = JSON.parse(settingsText(model)) as Json;
  expect(written).not.toHaveProperty("deals");
  expect(written).not.toHaveProperty("bookingRules");
});

test("what is not told of a deal stays open: no amount is zero, no length is a year", () => {
  expect(modelOf({ deals: [deal({})] }).model.deals).toEqual([
    {
      id: "D1",
      rep: "",
      account: "",
      type: "",
      segment: "",
      territory: "",
      created: "",
      closed: "",
      outcome: "WON",
      stage: "",
      amount: null,
      years: null,
      probability: null,
    },
  ]);
});

test("written and read again, deals and definitions are the same", () => {
  const text = readFileSync("templates/saas-12-reps-with-deals.json", "utf8");
  const first = readSettings(text);
  if (first.kind !== "model") throw new Error(JSON.stringify(first.problems));
  expect(first.notices).toEqual([]);
  expect(first.model.deals).toHaveLength(237);
  expect(readSettings(settingsText(first.model))).toEqual(first);
});

test("a column of the customer's own stays in its row, and is reported", () => {
  const { model, notices } = modelOf({ deals: [deal({ product: "Core", amunt: 5 })] });
  expect(model.deals[0]).toMatchObject({ product: "Core" });
  expect(notices).toEqual([
    "Columns not understood, and kept with their rows: deals.product, deals.amunt. Did you mean deals.amount?",
  ]);
});

test("definitions that are told in part keep the others as usual", () => {
  const { bookingRules } = modelOf({ bookingRules: { counted: { renewal: false } } }).model;
  expect(bookingRules).toEqual({
    counted: { newBusiness: true, expansion: true, renewal: false, untold: true },
    multiYear: "FIRST_YEAR",
    from: "",
    to: "",
  });
});

test("the register may speak of deals and of what counts", () => {
  const said = { evidence: "CONFIRMED", source: "CRM export", owner: "", asOf: "", note: "" };
  const register = { deals: said, bookingRules: said, "bookingRules.multiYear": said };
  const { model, notices } = modelOf({ deals: [deal({})], register });
  expect(model.register).toEqual(register);
  expect(notices).toEqual([]);
});

test.each<[string, Json, string]>([
  [
    "the same deal twice",
    { deals: [deal({}), deal({ id: "D2" }), deal({})] },
    "deals.2: The deal D1 stands here a second time; the first is deals.0. Remove one of the two, or give it an id of its own.",
  ],
  [
    "a window that ends before it begins",
    { bookingRules: { from: "2025-12-31", to: "2025-01-01" } },
    "bookingRules.to: The baseline ends on 2025-01-01, before it starts on 2025-12-31. Exchange the two, or correct them.",
  ],
  [
    "an outcome of another system",
    { deals: [deal({ outcome: "Closed Won" })] },
    'deals.0.outcome: It is "Closed Won", which does not fit. Use "WON" or "LOST" or "OPEN".',
  ],
  [
    "no outcome",
    { deals: [{ id: "D1" }] },
    'deals.0.outcome: It is missing. Use "WON" or "LOST" or "OPEN".',
  ],
  [
    "a day of another country",
    { deals: [deal({ closed: "31/12/2025" })] },
    'deals.0.closed: It is "31/12/2025", which does not fit. Use a date such as 2026-01-31.',
  ],
  [
    "a day as a number",
    { deals: [deal({ created: 20250131 })] },
    'deals.0.created: It is 20250131, which does not fit. Use a date such as 2026-01-31, or "".',
  ],
  [
    "a window that is a number",
    { bookingRules: { to: 2025 } },
    'bookingRules.to: It is 2025, which does not fit. Use a date such as 2026-01-31, or "".',
  ],
  [
    "a window of no day",
    { bookingRules: { to: "end of year" } },
    'bookingRules.to: It is "end of year", which does not fit. Use a date such as 2026-01-31.',
  ],
  [
    "a contract of no length",
    { deals: [deal({ years: 0 })] },
    "deals.0.years: It is 0, which does not fit. Give a number of above 0.",
  ],
  [
    "a chance in percent",
    { deals: [deal({ outcome: "OPEN", probability: 40 })] },
    "deals.0.probability: It is 40, which does not fit. Give a number of at most 1; 40% is written 0.4.",
  ],
  [
    "an amount in quotes",
    { deals: [deal({ amount: "5000" })] },
    'deals.0.amount: It is "5000", which does not fit. Give a number here, without quotes.',
  ],
  [
    "a definition that is none",
    { bookingRules: { multiyear: "FULL" } },
    "bookingRules: It holds multiyear, which nothing here is called. Did you mean multiYear?",
  ],
])("%s is a problem with a remedy", (_words, part, problem) => {
  expect(problemsOf(part)).toEqual([problem]);
});

test("a file holds fifty thousand deals and not one more", () => {
  const deals = Array.from({ length: 50_001 }, (_deal, at) => deal({ id: `D${at}` }));
  expect(problemsOf({ deals })).toEqual([
    "deals: 50,001 deals are more than a settings file holds. Keep at most 50,000: leave out older ones, or sum them up by rep and month as bookings of last year.",
  ]);
  expect(modelOf({ deals: deals.slice(1) }).model.deals).toHaveLength(50_000);
});

test("the template with deals is what its script draws", () => {
  const call = ["scripts/deals-template.mjs", "--check"];
  const { status, stderr } = spawnSync(process.execPath, call, { encoding: "utf8" });
  expect([status, stderr.trim()]).toEqual([0, ""]);
});
