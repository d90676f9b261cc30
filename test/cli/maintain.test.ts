import { readFileSync } from "node:fs";
import { quota } from "./terminal";

const WEST = "templates/west-team-q4.json";

/** Text with its line breaks and indents drawn together. */
const flat = (text: string) => text.replace(/\s+/g, " ");

test("maintain: the rules of document 004's team, cadence by cadence", () => {
  const { status, out } = quota("maintain", WEST);
  expect(status).toBe(0);
  expect(out.split("\n")[0]).toBe(
    "Maintenance on 2024-12-12: 2 red flags, 5 fine, 10 not told. Who owns it: Customer RevOps.",
  );
  const titles = ["Every month", "Every quarter", "After the first", "What calls the"];
  expect(titles.filter((title) => out.includes(`\n${title}`))).toEqual(titles);
  // Coverages below 2 in the document: 1.9, 1.7, 1.4, 1.1, 0.9, 0.7 and 0.6, which is 140,000 for the last 252,000.
  expect(flat(out)).toContain(
    "Now 0.56x, flag below 2x. With too little pipeline: 7 of 12 reps who have quota left. " +
      "Whom: Chris Martinez, Jennifer Lee, Alex Johnson, Mike Roberts, Jessica Brown, Robert Taylor, Amanda Wilson " +
      "Customer RevOps: Build pipeline for these reps now",
  );
  // The rows sum to 5,280,000, where 80 % of 7,200,000 was expected.
  expect(flat(out)).toContain("Now -8.3%, flag outside -10% to 10%. The team made 91.7%");
  expect(flat(out)).toContain("Not told, flag above 2. A roster does not tell who left");
});

test("maintain: no line is wider than a page", () => {
  const { out } = quota("maintain", WEST);
  expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(110);
});

test("maintain: the rows as data", () => {
  const { out } = quota("maintain", WEST, "--json");
  const { rows } = JSON.parse(out) as {
    rows: { id: string; value: number | null; concerns: string[]; state: string }[];
  };
  expect(rows).toHaveLength(17);
  const coverage = rows.find(({ id }) => id === "pipeline-coverage");
  expect(coverage?.value).toBeCloseTo(140_000 / 252_000, 12);
  expect(coverage?.concerns).toHaveLength(7);
});

test("maintain: a model that tracks nothing", () => {
  const untracked = "templates/saas-12-reps.json";
  expect(JSON.parse(readFileSync(untracked, "utf8"))).not.toHaveProperty("tracking");
  const { status, told } = quota("maintain", untracked);
  expect(status).toBe(1);
  expect(told).toContain("tracking: The model tracks no period. Give tracking.period");
});
