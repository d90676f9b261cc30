import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lineWith, quota } from "./terminal";

const SAAS = "templates/saas-12-reps.json";
const SEGMENTED = "templates/segmented-48-reps.json";
const INSURANCE = "templates/insurance-team.json";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "quota-outlook-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A template with some sections replaced, as a file of its own. */
function changed(template: string, part: Readonly<Record<string, unknown>>): string {
  const model = JSON.parse(readFileSync(template, "utf8")) as Record<string, unknown>;
  const file = join(folder, "changed.json");
  writeFileSync(file, JSON.stringify({ ...model, ...part }));
  return file;
}

test("evidence: territories by risk, evenness, and what learning is worth", () => {
  const { status, out } = quota("evidence", SEGMENTED);
  expect(status).toBe(0);
  // 868,000 of 1,535,000 is 56.5 %: between 55 and 70.
  expect(lineWith(out, "SMB-A2")).toBe(
    "SMB-A2 1,535,000 868,000 1.00 1.77 56.5% 100.1% 76.8% High Risk With 77.1% more capacity it makes 100.1%. Keep it.",
  );
  expect(lineWith(out, "Attainment of last year")).toMatch(/^Attainment of last year 43 0\.88 /);
  expect(lineWith(out, "Forest of")).toMatch(/(do not use it|of what it has not seen)\./);
});

test("scenarios: as planned and every scenario side by side", () => {
  const { out } = quota("scenarios", SEGMENTED);
  expect(lineWith(out, "Pool")).toBe("Pool 43,092,000 43,092,000 43,092,000 43,092,000 40,937,400");
  expect(lineWith(out, "Of them hires")).toBe("Of them hires and backfills 6 6 6 5 6");
  expect(out).not.toContain("comes out below");
});

test("scenarios: a best case below the base is said", () => {
  const scenarios = [
    {
      name: "Sunny",
      kind: "BEST",
      changes: [{ path: "roster.*.previousBookings", by: -0.1 }],
    },
  ];
  const { out } = quota("scenarios", changed(SAAS, { scenarios }));
  expect(out).toContain("! Sunny comes out below As planned. In expected sales, ");
});

test("sensitivity: the widest swing first", () => {
  const { out } = quota("sensitivity", SAAS);
  expect(out.split("\n")[0]).toBe(
    "Expected sales of 8,417,000 less the pool of 9,240,000 leave -823,000.",
  );
  // A buffer of 1 leaves 8,417,000 less 8,800,000, one of 1.15 leaves it less 10,120,000.
  expect(lineWith(out, "Coverage buffer")).toMatch(/-383,000 -1,703,000$/);
});

test("odds: the same seed draws the same, another seed does not", () => {
  const first = quota("odds", SAAS, "--runs", "2000", "--seed", "5").out;
  expect(quota("odds", SAAS, "--runs", "2000", "--seed", "5").out).toBe(first);
  expect(quota("odds", SAAS, "--runs", "2000", "--seed", "6").out).not.toBe(first);
  expect(first).toContain("drawn 2,000 times from seed 5");
});

test("forecast: the year by the company's past, as JSON too", () => {
  const { status, out } = quota("forecast", SEGMENTED, "--json", "--runs", "1000");
  expect(status).toBe(0);
  const told = JSON.parse(out) as {
    periods: { firstDay: string; expected: number }[];
    expected: number;
    year: { settings: unknown };
  };
  expect(told.periods.map(({ firstDay }) => firstDay)).toEqual([
    "2026-01-01",
    "2026-04-01",
    "2026-07-01",
    "2026-10-01",
  ]);
  expect(told.expected).toBeCloseTo(
    told.periods.reduce((sum, { expected }) => sum + expected, 0),
    6,
  );
  expect(told.year.settings).toEqual({ runs: 1000, seed: 1 });
});

test("pay: what the quotas cost, and what roles earn at quota", () => {
  // Twelve AEs and AMs, managers and SDRs at 60 %: base pay and 60 % of variable pay.
  expect(lineWith(quota("pay", SAAS).out, "60%")).toBe("60% 5,544,000 1,936,667 1,936,667 34.9%");
  expect(lineWith(quota("pay", INSURANCE).out, "As it stands")).toBe(
    "As it stands 5,670 1,134 6.825 5 -1.825 7,740 pays 136.5% of OTE: too much",
  );
});

test("optimum: beside the plan, with what its limits cost", () => {
  const { status, out } = quota("optimum", SAAS);
  expect(status).toBe(0);
  // 130 % of last year's 780,000, at 812,000 / 780,000 a dollar.
  expect(lineWith(out, "R01")).toBe("R01 Ava Adler 1.041 879,000 1,014,000 +135,000");
});

test.each([
  [["odds", SAAS, "--from", "luck"], "--from takes normal or history."],
  [["odds", SAAS, "--runs", "5"], "--runs takes a whole number from 100 to 1000000."],
  [["odds", SAAS, "--seed", "1.5"], "--seed takes a whole number from 0 to 4294967295."],
])("%j makes no sense: exit code 2", (args, told) => {
  const answer = quota(...args);
  expect([answer.status, answer.out]).toEqual([2, ""]);
  expect(answer.told).toBe(
    `${told} Usage: quota odds SETTINGS.json [--runs N] [--seed N] [--from normal|history] [--json]`,
  );
});

test.each<[string, string, Readonly<Record<string, unknown>>, string]>([
  ["forecast", SAAS, { history: undefined }, "history: The model has no history of bookings."],
  [
    "optimum",
    SAAS,
    { placement: { totals: [{ of: "region", name: "East", min: 9_000_000 }] } },
    "groupTotals.region East.min:",
  ],
])(
  "%s of a model that cannot be answered: exit code 1 and why",
  (command, template, part, told) => {
    const answer = quota(command, changed(template, part));
    expect([answer.status, answer.out]).toEqual([1, ""]);
    expect(answer.told).toContain(told);
  },
);
