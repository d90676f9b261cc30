import { lineWith, quota } from "./terminal";

const WEST = "templates/west-team-q4.json";

test("track: the team on one page, with what does not sum", () => {
  const { status, out } = quota("track", WEST);
  expect(status).toBe(0);
  expect(lineWith(out, "12 Amanda")).toBe(
    "12 Amanda Wilson $600,000 $348,000 58% 72.5% YELLOW 72.5% MAJOR GAP $252,000",
  );
  expect(lineWith(out, "bottom third 4 of 4")).toBe(
    "bottom third 4 of 4 $2,400,000 $1,512,000 63% 78.8% $1,890,000 78.8% -$510,000",
  );
  expect(out).toContain("The stated thirds sum to $6,720,000 projected, not to $6,890,000.");
});

test("scorecard: one rep by name or id, and who is not known", () => {
  const byName = quota("scorecard", WEST, "sarah chen");
  expect(lineWith(byName.out, "Projected:")).toBe("Projected: $652,500");
  expect(quota("scorecard", WEST, "sarah-chen").out).toBe(byName.out);
  const answer = quota("scorecard", WEST, "nobody");
  expect([answer.status, answer.out]).toEqual([1, ""]);
  expect(answer.told).toMatch(
    /^nobody: The plan has no such rep\. Use one of Sarah Chen \(sarah-chen\), /,
  );
});

test("a model that tracks nothing says what to give", () => {
  const { status, told } = quota("track", "templates/saas-12-reps.json");
  expect(status).toBe(1);
  expect(told).toBe(
    "tracking: The model tracks no period. Give tracking.period with start, end and asOf, and a row for each rep.",
  );
});
