import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import segmented from "../oracle/segmented-48-reps.json";
import { lineWith, quota } from "./terminal";

const SAAS = "templates/saas-12-reps.json";
const SEGMENTED = "templates/segmented-48-reps.json";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "quota-plan-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Model = { [key: string]: unknown } & {
  allocation: Record<string, unknown>;
  bounds: unknown[];
  roster: unknown[];
  targets: { amount: number }[];
};

/** A template with something changed, as a file of its own. */
function changed(name: string, template: string, change: (model: Model) => void): string {
  const model = JSON.parse(readFileSync(template, "utf8")) as Model;
  change(model);
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(model));
  return file;
}

test("plan prints every rep's row as JSON, and they sum to the pool", () => {
  const { status, out } = quota("plan", SEGMENTED);
  expect(status).toBe(0);
  const { allocation } = JSON.parse(out) as {
    allocation: {
      pool: { pool: number };
      reps: { id: string; quota: number; periods: number[] }[];
    };
  };
  const expected: Readonly<Record<string, { quota: number; periods: number[] }>> = segmented;
  expect(allocation.reps).toHaveLength(54);
  for (const { id, quota: amount, periods } of allocation.reps) {
    expect([id, amount, periods]).toEqual([id, expected[id]?.quota, expected[id]?.periods]);
  }
  expect(allocation.pool.pool).toBe(allocation.reps.reduce((sum, rep) => sum + rep.quota, 0));
});

test("plan --table shows pools, reps, periods and findings", () => {
  const { status, out } = quota("plan", SAAS, "--table");
  expect(status).toBe(0);
  expect(lineWith(out, "Method:")).toBe(
    "Method: Blended. Recommended: Blended. 12 reps with 24 months of data in one segment can be blended.",
  );
  expect(lineWith(out, "Company")).toBe(
    "Company 8,800,000 440,000 9,240,000 9,240,000 8,417,000 +823,000 1.047x 9,240,000 –",
  );
  expect(lineWith(out, "R10")).toBe(
    "R10 Jonas Jansen AE 0.54 0.96 693,000 375,562 373,750 395,275 395,000 3.0 ramping",
  );
  expect(lineWith(out, "2026-01")).toBe("2026-01 554,000 490,000 -64,000");
  expect(out).toContain("! AE: the pool is $723,000 above capacity");
});

test("explain prints a quota's steps in words, who pays for a pin, and what is only assumed", () => {
  const { status, out } = quota("explain", SEGMENTED, "MM-AE02");
  expect(status).toBe(0);
  expect(out.split("\n")[0]).toBe("Rosa Rossi (MM-AE02): 700,000 for the year from 2026-01-01");
  expect(lineWith(out, "Equal share")).toBe(
    "Equal share +627,867 627,867 the pool of 9,418,000 (AE · Mid-Market) over 15 reps",
  );
  expect(lineWith(out, "Floors, caps and pins")).toMatch(
    /^Floors, caps and pins \+36,834 700,000 pinned by hand$/,
  );
  expect(out).toContain(
    "Held by a pin: Agreed with the CRO at promotion. Who carries the difference:",
  );
  expect(lineWith(out, "MM-AE04")).toBe("MM-AE04 -3,992");
  expect(out).toContain("Evidence: ASSUMED;");
  expect(lineWith(out, "Coverage buffer, 1 to 1.15")).toBe(
    "Coverage buffer, 1 to 1.15: moves $3,192,000 of quotas",
  );
});

test("explain finds a rep by name in any case", () => {
  expect(quota("explain", SAAS, "ava adler").out).toMatch(/^Ava Adler \(R01\): 879,000/);
});

test.each([
  ["nobody", /^nobody: The plan has no such rep\. Use one of R01, R02/],
  ["M01", /^M01: Olga Okafor shares no pool/],
])("explain of %s says why there is nothing to explain, with exit code 1", (rep, told) => {
  const answer = quota("explain", SAAS, rep);
  expect([answer.status, answer.out]).toEqual([1, ""]);
  expect(answer.told).toMatch(told);
});

test("assumptions says how much is confirmed, and what to ask next, most money first", () => {
  const { status, out } = quota("assumptions", SAAS);
  expect(status).toBe(0);
  const [first = "", , , , top = ""] = out.split("\n");
  expect(first).toMatch(
    /^Northwind Cloud \(12 reps\): \d+ of \d+ inputs are CONFIRMED, \d+ are ASSUMED\.$/,
  );
  expect(top.trim().replace(/\s+/g, " ")).toBe(
    "Coverage buffer 1.05 times the target 1 to 1.15 $880,000 Published range 1.05 to 1.15 RevOps 2025-11-20 allocation.coverageBuffer",
  );
});

test("backtest says who would have held these quotas, and asks for last year's model for the gate", () => {
  const { status, out } = quota("backtest", SAAS);
  expect(status).toBe(0);
  expect(lineWith(out, "Ramped reps")).toBe(
    "Ramped reps at quota: 0 of 10, 0%; of so many reps 0% to 30.8% would be no surprise",
  );
  expect(lineWith(out, "Verdict")).toBeUndefined();
  expect(out).toContain("--last-year FILE");
});

test("the method's back-test takes last year's model, and no other", () => {
  const lastYear = changed("last-year", SAAS, (model) => {
    model["calendar"] = { fiscalYearStart: "2025-01-01", period: "month" };
    model.targets.forEach((target) => {
      target.amount *= 0.75;
    });
    model["scenarios"] = [];
  });
  const { status, out } = quota("backtest", SAAS, "--last-year", lastYear);
  expect(status).toBe(0);
  expect(out).toContain("Method: last year's plan by this method");
  expect(lineWith(out, "Verdict")).toMatch(/^Verdict: (within|below|above) /);
  const same = quota("backtest", SAAS, "--last-year", SAAS);
  expect([same.status, same.out]).toEqual([1, ""]);
  expect(same.told).toContain("plans the year from 2026-01-01, not the one from 2025-01-01");
  const strangers = changed("strangers", SEGMENTED, (model) => {
    model["calendar"] = { fiscalYearStart: "2025-01-01", period: "quarter" };
    for (const section of ["hires", "leavers", "changes", "bounds", "scenarios"])
      model[section] = [];
  });
  expect(quota("backtest", SAAS, "--last-year", strangers).told).toContain(
    "has bookings of last year on this year's roster",
  );
});

test("diff prints the bridge: cause by cause and rep by rep, from before to after", () => {
  const next = changed("next", SAAS, (model) => {
    model.allocation["coverageBuffer"] = 1.1;
    (model.targets[0] ?? { amount: 0 }).amount += 200_000;
  });
  const { status, out } = quota("diff", SAAS, next);
  expect(status).toBe(0);
  expect(lineWith(out, "before")).toBe("before 9,240,000");
  expect(lineWith(out, "target")).toBe("target +210,000 9,450,000");
  // 9,000,000 at 1.10 instead of 1.05.
  expect(lineWith(out, "buffer")).toBe("buffer +450,000 9,900,000");
  expect(lineWith(out, "rounding")).toBe("rounding – 9,900,000");
  expect(lineWith(out, "after")).toBe("after +660,000 9,900,000");
  // By hand: top-down 2,420,000 x 1,192,258 / 2,310,000 = 1,249,032, half and half with 1,162,000 makes 1,205,516 of
  // 2,315,000, so 1,260,194 of the pool, 57,022 more than 1,203,172.
  expect(lineWith(out, "R11 Keiko Kowalski")).toBe(
    "R11 Keiko Kowalski 1,203,000 – +57,022 – – – – – -22 1,260,000",
  );
});

test("diff of a model with itself changes nobody's quota", () => {
  expect(quota("diff", SAAS, SAAS).out).toContain("No rep's quota changed.");
});

test("a model that cannot be planned says who binds, prints no plan, and ends with exit code 1", () => {
  const tight = changed("tight", SAAS, (model) => {
    model.bounds = [
      { rep: "R11", floor: 2_000_000, cap: null, pin: null, reason: "" },
      { rep: "R12", floor: 500_000, cap: null, pin: null, reason: "" },
    ];
  });
  for (const command of [
    ["plan", tight],
    ["explain", tight, "R01"],
    ["diff", SAAS, tight],
  ]) {
    const { status, out, told } = quota(...command);
    expect([status, out]).toEqual([1, ""]);
    expect(told).toContain(
      "Floors and pins ask for 190,000 more than the pool of 2,310,000 (AM): they bind R11 (floor 2,000,000), R12 (floor 500,000). Lower them by 190,000 together, or raise the target.",
    );
  }
});

test("a column that is not known is named, and does not stop the plan", () => {
  const odd = changed("odd", SAAS, (model) => {
    model.roster = model.roster.map((rep) => ({ ...(rep as object), endDte: "2026-05-01" }));
  });
  const { status, told } = quota("plan", odd);
  expect([status, told]).toEqual([
    0,
    "Columns not understood, and kept with their rows: roster.endDte. Did you mean roster.endDate?",
  ]);
});

test("workbook: a plan becomes a file; a plan that cannot be says who stands in the way, and writes none", () => {
  const out = join(folder, "saas.xlsx");
  const { status, told } = quota("workbook", SAAS, "--out", out, "--date", "2026-11-21");
  expect([status, told]).toEqual([0, `Wrote ${out}`]);
  const model = JSON.parse(readFileSync(SAAS, "utf8")) as Record<string, unknown>;
  const bounds = [{ rep: "R01", floor: 99_000_000, cap: null, pin: null, reason: "too much" }];
  const settings = join(folder, "floored.json");
  writeFileSync(settings, JSON.stringify({ ...model, bounds }));
  const none = join(folder, "none.xlsx");
  const refused = quota("workbook", settings, "--out", none);
  expect(refused.status).toBe(1);
  expect(refused.told).toMatch(/^bounds: Floors and pins/);
  expect(existsSync(none)).toBe(false);
});
