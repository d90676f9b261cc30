import { readFileSync } from "node:fs";
import { quotaPlan, scenarioComparison, trackedTeam } from "../../src/engine";
import { readSettings } from "../../src/intake";
import { z } from "../../src/intake/schema-language";
import { settingsSchema } from "../../src/intake/settings-schema";

const fences = /```json\n([\s\S]*?)```/g;

const sections = readFileSync("docs/settings.md", "utf8")
  .split(/^## /m)
  .slice(1)
  .map((text) => {
    const title = text.slice(0, text.indexOf("\n"));
    return {
      title,
      /** The keys that the section is about, where its title names keys. */
      keys: /^\w+(, \w+)*$/.test(title) ? title.split(", ") : [],
      /** What stands in backticks outside the examples, word by word. */
      named: new Set(
        [...text.replace(fences, "").matchAll(/`([^`\n]+)`/g)].flatMap(([, span = ""]) =>
          span.split(/[^\w-]+/),
        ),
      ),
      examples: [...text.matchAll(fences)].map(
        ([, json = ""]) => JSON.parse(json) as Record<string, unknown>,
      ),
    };
  });

const keySections = sections.filter(({ keys }) => keys.length > 0);
const examples = keySections.map(({ title, keys, examples: [example = {}] }) => ({
  title,
  keys,
  example,
}));

function exampleOf(sought: string): Record<string, unknown> {
  return sections.find(({ title }) => title === sought)?.examples[0] ?? {};
}

/** A part of a JSON schema, as far as names and allowed words stand in it. */
type Node = {
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly additionalProperties?: Node;
  readonly propertyNames?: Node;
  readonly anyOf?: readonly Node[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
};

const schema = z.toJSONSchema(settingsSchema, { io: "input", unrepresentable: "any" }) as Node;

/** Every key at every depth, and every word that may stand under one. */
function wordsIn(node: Node): readonly string[] {
  const inner = [node.items, node.additionalProperties, node.propertyNames, ...(node.anyOf ?? [])];
  const words = [...(node.enum ?? []), node.const].filter((word) => typeof word === "string");
  return [
    ...Object.entries(node.properties ?? {}).flatMap(([key, below]) => [key, ...wordsIn(below)]),
    ...inner.flatMap((one) => (one === undefined ? [] : wordsIn(one))),
    ...words.filter((word) => word !== ""),
  ];
}

/** A team small enough to try an example on. */
const team = {
  format: "quota-workbook",
  formatVersion: 1,
  calendar: { fiscalYearStart: "2026-01-01" },
  targets: [
    { segment: "", revenueType: "NEW_BUSINESS", amount: 200000 },
    { segment: "SMB", revenueType: "NEW_BUSINESS", amount: 50000 },
  ],
  productivity: [{ role: "AE", segment: "", amount: 120000 }],
  territories: [
    {
      id: "T1",
      name: "East 1",
      scores: {
        accountDensity: 3,
        marketMaturity: 3,
        historicalPerformance: 3,
        competitiveOpenness: 3,
      },
    },
  ],
  roster: ["R1", "R2"].map((id) => ({
    id,
    name: id,
    role: "AE",
    segment: "SMB",
    region: "East",
    startDate: "2020-01-01",
    previousBookings: 110000,
  })),
};

test("every key of a settings file has a section", () => {
  const known = Object.keys(settingsSchema.shape);
  expect(known).toEqual(expect.arrayContaining(["calendar", "roster", "ramps", "tracking"]));
  expect(keySections.flatMap(({ keys }) => keys).sort()).toEqual(known.sort());
});

test("the schema tells its keys at every depth, and the words that may stand under them", () => {
  expect(wordsIn(schema.properties?.["roster"] ?? {})).toEqual(
    expect.arrayContaining(["id", "MANAGER", "territory", "payMix", "previousBookings"]),
  );
  expect(wordsIn(schema.properties?.["tracking"]?.properties?.["reps"] ?? {})).toEqual(
    expect.arrayContaining(["rep", "surePipeline", "openShare", "cycleDays", "proposals"]),
  );
  expect(wordsIn(schema.properties?.["benchmarks"] ?? {})).toEqual(
    expect.arrayContaining(["quotaToOteObserved", "typical", "year"]),
  );
});

test.each(keySections)(
  "the section of $title names every key and every allowed word",
  (section) => {
    const known = section.keys.flatMap((key) => wordsIn(schema.properties?.[key] ?? {}));
    expect(known.filter((word) => !section.named.has(word))).toEqual([]);
  },
);

test.each(examples)(
  "the example of $title is read as it stands, with nothing left over",
  ({ keys, example }) => {
    const reading = readSettings(JSON.stringify({ ...team, ...example }));
    expect(reading).toMatchObject({ kind: "model", notices: [] });
    expect(Object.keys(example)).toEqual(keys);
  },
);

/** A file as it stands: its model and its plan; null where it has no team. */
function plannedFrom(file: Record<string, unknown>) {
  const reading = readSettings(JSON.stringify(file));
  if (reading.kind !== "model") return null;
  const { allocation } = quotaPlan(reading.model);
  return allocation?.kind === "planned" ? { ...reading, allocation } : null;
}

test("the smallest file with a plan is planned, and not without any of its keys", () => {
  const file = exampleOf("The smallest file with a plan");
  const found = plannedFrom(file);
  expect(found?.notices).toEqual([]);
  expect(found?.allocation.reps.map(({ id, quota }) => [id, quota])).toEqual([
    ["R1", 505263],
    ["R2", 494737],
  ]);
  const without = (left: string) =>
    Object.fromEntries(Object.entries(file).filter(([key]) => key !== left));
  expect(Object.keys(file).filter((key) => plannedFrom(without(key)) !== null)).toEqual([]);
});

test("the smallest file with a running period is tracked", () => {
  const found = plannedFrom(exampleOf("The smallest file with a running period"));
  if (found === null) throw new Error("There is no plan to track.");
  expect(found.notices).toEqual([]);
  const { tracking, calendar, seasonality } = found.model;
  const { company } = trackedTeam(found.allocation, tracking, { ...calendar, seasonality });
  expect(company).toMatchObject({ reported: 2, quota: 242109, actual: 115000 });
});

test("the scenarios of the example are what they say", () => {
  const reading = readSettings(JSON.stringify({ ...team, ...exampleOf("scenarios") }));
  if (reading.kind !== "model") throw new Error(JSON.stringify(reading.problems));
  const { columns, violations } = scenarioComparison(reading.model);
  expect(columns.map(({ name, outcome }) => [name, outcome?.hires])).toEqual([
    ["As planned", 0],
    ["One more in spring", 1],
    ["A slow year", 0],
  ]);
  expect(violations).toEqual([]);
});
