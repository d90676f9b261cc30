import { quotaPlan, spokenFact, teamPerformance, type ReportPart } from "../../src/engine";
import { template } from "../excel/printed-workbook";

const model = template("insurance-team");

function performance(healthyOteShare: number | null) {
  const { roles, team, findings } = quotaPlan(model);
  return teamPerformance({ roles, team, findings, healthyOteShare, currency: "USD" });
}

function listIn(parts: readonly ReportPart[]): readonly string[] {
  const [first] = parts;
  return first?.kind === "facts" ? first.facts.map((fact) => spokenFact(fact, "USD")) : [];
}

// 54.6 deals of $11,340 against an OTE of 8 x 5,670 + 2 x 4,000 + 6,800 (facts on v3.4: $10.29 per $1 of OTE).
test("revenue, OTE and what a dollar of it brings", () => {
  expect(listIn(performance(0.2).parts)).toEqual([
    "Revenue: $619,164",
    "OTE of the team: $60,160",
    "Pay of the team today: $88,747",
    "Pay over OTE: 147.5%",
    "Revenue per $1 of OTE: 10.29",
    "OTE, of revenue: 9.7%",
    "Health: healthy",
  ]);
  expect(listIn(performance(0.05).parts).at(-1)).toBe("Health: too much");
  expect(listIn(performance(null).parts).at(-1)).toBe("Health: not told");
});

test("every role in use has a row of quota and a row of pay", () => {
  const tables = performance(0.2).parts.filter((part) => part.kind === "table");
  expect(tables.map(({ rows }) => rows.map(([name]) => name))).toEqual([
    ["closers", "setters", "managers"],
    ["closers", "setters", "managers"],
  ]);
});
