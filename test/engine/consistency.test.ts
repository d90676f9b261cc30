import { consistency, standardConsistency, type TrackedPast } from "../../src/engine";

/** A rep's quarters by attainment in per cent; null is a row without an actual. */
function quarters(rep: string, attained: readonly (number | null)[]): readonly TrackedPast[] {
  return attained.map((actual, place) => ({
    rep,
    period: `2024-Q${place + 1}`,
    quota: 100,
    actual,
    winRate: null,
    calls: null,
  }));
}

const past = [
  ...quarters("all", [100, 101, 130, 100]),
  ...quarters("most", [100, 79, 100, 100]),
  ...quarters("half", [100, 100, 99, 79.9]),
  ...quarters("low", [79, 79.9, 60, 58]),
  ...quarters("mostly-low", [80, 79, 79, 79]),
  ...quarters("silent", [120, null, 120, 120]),
  ...quarters("new", [120, 120])
    .map((row) => ({ ...row, period: row.period.replace(/.$/, "4") }))
    .slice(1),
];

test("who reaches quota in all or most of four quarters, and who stays below 80 %", () => {
  const found = consistency(past);
  expect(found.periods).toEqual(["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"]);
  expect(
    found.over.map(({ rep, reachedWords, reaching }) => [rep, reachedWords, reaching]),
  ).toEqual([
    ["all", "4/4", "ALL"],
    ["most", "3/4", "MOST"],
  ]);
  expect(
    found.under.map(({ rep, belowWords, staysBelow }) => [rep, belowWords, staysBelow]),
  ).toEqual([
    ["low", "4/4", "ALL"],
    ["mostly-low", "3/4", "MOST"],
  ]);
});

test("missing periods are told apart and never counted as misses", () => {
  const { incomplete } = consistency(past);
  expect(
    incomplete.map(({ rep, reachedWords, missing, below }) => [rep, reachedWords, missing, below]),
  ).toEqual([
    ["silent", "3/3", 1, 0],
    ["new", "1/1", 3, 0],
  ]);
});

test("a window looks at the last periods only", () => {
  const found = consistency(past, { ...standardConsistency, window: 2 });
  expect(found.periods).toEqual(["2024-Q3", "2024-Q4"]);
  expect(found.over.map(({ rep, reachedWords }) => [rep, reachedWords])).toEqual([
    ["all", "2/2"],
    ["most", "2/2"],
    ["silent", "2/2"],
  ]);
});

test("half of the periods are not most of them", () => {
  const half = consistency(past).reps.find(({ rep }) => rep === "half");
  expect(half).toMatchObject({ reached: 2, reported: 4, reaching: null, staysBelow: null });
});

// Example 1 of document 004 gives Sarah 78, 82 and 95 %: 0 of 3, not "4/4 quarters at 100%+" (worked number L489a).
test("Sarah's three quarters are none at 100 %, and one below 80 %", () => {
  const [sarah] = consistency(quarters("sarah", [78, 82, 95])).reps;
  expect(sarah).toMatchObject({ reachedWords: "0/3", belowWords: "1/3", meanAttainment: 0.85 });
});

test("nobody's past is nobody's", () => {
  expect(consistency([])).toEqual({ periods: [], reps: [], over: [], under: [], incomplete: [] });
});
