import { readFileSync } from "node:fs";
import { emptyModel, scenarioComparison } from "../../src/engine";
import { readSettings, settingsText } from "../../src/intake";

type Json = Record<string, unknown>;

const saas = JSON.parse(readFileSync("templates/saas-12-reps.json", "utf8")) as Json;

function read(part: Json) {
  return readSettings(JSON.stringify({ ...saas, ...part }));
}

function problemsOf(part: Json) {
  const reading = read(part);
  return reading.kind === "problems"
    ? reading.problems.map(({ where, what, remedy }) => `${where}: ${what} ${remedy}`)
    : [];
}

function modelOf(part: Json) {
  const reading = read(part);
  if (reading.kind === "model") return reading.model;
  throw new Error(JSON.stringify(reading.problems));
}

test("what nobody said of the outlook is what is usual", () => {
  const model = modelOf({
    thresholds: undefined,
    outlook: undefined,
    payTiers: undefined,
    history: undefined,
    scenarios: undefined,
  });
  const { thresholds, outlook, payTiers, history, scenarios } = emptyModel;
  expect(model).toMatchObject({ thresholds, outlook, payTiers, history, scenarios });
  expect(JSON.parse(settingsText(model))).not.toHaveProperty("thresholds");
});

test("written and read again, an outlook is the same", () => {
  const model = modelOf({});
  const again = readSettings(settingsText(model));
  expect(again).toMatchObject({ kind: "model", model });
});

test.each<[string, Json, string]>([
  [
    "lines that cross",
    { thresholds: { adjustBelow: 0.75 } },
    "thresholds.adjustBelow: adjustBelow is 0.75, above soundFrom, which is 0.7. Lower adjustBelow or raise soundFrom.",
  ],
  [
    "a percentage where a share is meant",
    { outlook: { correlation: 30 } },
    "outlook.correlation: Correlation between reps must be a number from 0 to 1; it is 30. Write it as a share: 0.3.",
  ],
  [
    "half a run",
    { outlook: { runs: 1000.5 } },
    "outlook.runs: Simulated years is 1000.5. Give a whole number.",
  ],
  [
    "tiers of pay that leave out the beginning",
    { payTiers: [{ from: 0.5, multiple: 1 }] },
    "payTiers.0.from: The first tier of pay starts at an attainment of 0.5, so that nothing is paid below. Let the first tier start at 0; its multiple may be 0.",
  ],
  [
    "tiers of pay out of order",
    {
      payTiers: [
        { from: 0, multiple: 1 },
        { from: 1, multiple: 2 },
        { from: 1, multiple: 3 },
      ],
    },
    "payTiers.2.from: The tier of pay from 1 stands after the one from 1. Order the tiers by attainment, each one once.",
  ],
  [
    "a history without a beginning",
    { history: { bookings: [1, 2, 3] } },
    "history.from: The history does not say when it begins. Give the first day of its first period, such as 2023-01-01.",
  ],
  [
    "a history from the middle of a month",
    { history: { from: "2023-01-15", bookings: [1, 2, 3] } },
    "history.from: The history cannot begin on 2023-01-15, in the middle of a month. Use the first day of a month, such as 2023-01-01.",
  ],
  [
    "two scenarios of a name",
    { scenarios: [{ name: "A" }, { name: "A" }] },
    "scenarios.1.name: A scenario A stands here a second time. Give it a name of its own.",
  ],
  [
    "two best cases",
    {
      scenarios: [
        { name: "A", kind: "BEST" },
        { name: "B", kind: "BEST" },
      ],
    },
    "scenarios.1.kind: B is a second scenario of the kind BEST. Leave one of each kind; the others have none.",
  ],
  [
    "a change that says nothing",
    { scenarios: [{ name: "A", changes: [{ path: "method" }] }] },
    'scenarios.0.changes.0: The change of A says neither a value nor by how much. Give either "value" or "by".',
  ],
  [
    "a change of nothing",
    { scenarios: [{ name: "A", changes: [{ path: "allocation.buffer", value: 1 }] }] },
    "scenarios.0.changes.0: allocation.buffer is no input of the model. Name an input as the register does; it starts with targets, revenueMix, roster, hires, leavers, territories, ramps, tiers, productivity, bounds, changes, calendar, allocation, factorWeights, outlook, method, rampRule, adjustmentRule, seasonality, payTiers, closer, setter or manager.",
  ],
  [
    "a change to what cannot be",
    { scenarios: [{ name: "A", changes: [{ path: "allocation.coverageBuffer", value: 110 }] }] },
    "scenarios.0: In the scenario A, allocation.coverageBuffer: Coverage buffer must be a number from 0.5 to 2; it is 110. Give a number from 0.5 to 2, or leave it blank.",
  ],
  [
    "a change that breaks something elsewhere",
    { scenarios: [{ name: "A", changes: [{ path: "roster.M01", value: null }] }] },
    'scenarios.0: In the scenario A, roster.0.manager: R01 names the manager "M01", which is not known. Use R01, R02, R03, R04, R05, R06 or one of 8 more, or add it first.',
  ],
])("%s", (_name, part, wanted) => {
  expect(problemsOf(part)[0] ?? "none").toBe(wanted);
});

test("a hire that a scenario adds has the defaults of a hire in a file", () => {
  const { scenarios } = modelOf({});
  expect(scenarios[0]?.changes[0]?.value).toMatchObject({ id: "H01", capacity: 1, tier: "" });
  const model = modelOf({});
  const { columns } = scenarioComparison(model);
  expect(columns.map(({ outcome }) => outcome?.hires)).toEqual([0, 2, 0, 0]);
});
