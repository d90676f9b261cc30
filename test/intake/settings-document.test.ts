import { readFileSync } from "node:fs";
import { scenarioComparison } from "../../src/engine";
import { readSettings } from "../../src/intake";

const document = readFileSync("docs/settings.md", "utf8");
const examples = [
  ...document.matchAll(/## (\w+)[^`]*?(?:`[^`]+`[^`]*?)*```json\n([\s\S]*?)```/g),
].map(
  ([, section = "", json = ""]) => [section, JSON.parse(json) as Record<string, unknown>] as const,
);

/** A team small enough to try an example on. */
const team = {
  format: "quota-workbook",
  formatVersion: 1,
  calendar: { fiscalYearStart: "2026-01-01" },
  targets: [{ segment: "", revenueType: "NEW_BUSINESS", amount: 250000 }],
  productivity: [{ role: "AE", segment: "", amount: 120000 }],
  roster: ["R1", "R2"].map((id) => ({
    id,
    name: id,
    role: "AE",
    region: "East",
    startDate: "2020-01-01",
    previousBookings: 110000,
  })),
};

test("every section has an example", () => {
  expect(examples.map(([section]) => section)).toEqual([
    "thresholds",
    "outlook",
    "payTiers",
    "history",
    "scenarios",
    "placement",
    "tracking",
    "maintenance",
  ]);
});

test.each(examples)(
  "the example of %s is read as it stands, with nothing left over",
  (section, example) => {
    const reading = readSettings(JSON.stringify({ ...team, ...example }));
    expect(reading).toMatchObject({ kind: "model", notices: [] });
    expect(Object.keys(example)).toEqual([section]);
  },
);

test("the scenarios of the example are what they say", () => {
  const [, scenarios = {}] = examples.find(([section]) => section === "scenarios") ?? [];
  const reading = readSettings(JSON.stringify({ ...team, ...scenarios }));
  if (reading.kind !== "model") throw new Error(JSON.stringify(reading.problems));
  const { columns, violations } = scenarioComparison(reading.model);
  expect(columns.map(({ name, outcome }) => [name, outcome?.hires])).toEqual([
    ["As planned", 0],
    ["One more in spring", 1],
    ["A slow year", 0],
  ]);
  expect(violations).toEqual([]);
});
