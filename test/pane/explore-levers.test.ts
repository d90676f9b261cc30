import { readFileSync } from "node:fs";
import { allocationPlan, type AllocationPlan, type QuotaModel } from "../../src/engine";
import { readSettings, settingsText } from "../../src/intake";
import { funnelLevers } from "../../src/pane/explore/funnel-levers";
import { changesOf, type Lever } from "../../src/pane/explore/lever";
import { leversOf } from "../../src/pane/explore/levers";
import { teamTrial } from "../../src/pane/explore/trial";

function modelIn(text: string): QuotaModel {
  const reading = readSettings(text);
  if (reading.kind === "problems") throw new Error(JSON.stringify(reading.problems));
  return reading.model;
}

function planOf(model: QuotaModel): AllocationPlan {
  const plan = allocationPlan(model);
  if (plan?.kind !== "planned") throw new Error("There is no plan.");
  return plan;
}

const modelOf = (name: string) => modelIn(readFileSync(`templates/${name}.json`, "utf8"));
const leversIn = (model: QuotaModel) => leversOf(model, planOf(model));
const ends = ({ definition: { label }, now, low, high }: Lever) => [label, now, low, high];

test("the levers of a team, with the ends that were stated or that the register allows", () => {
  // Source: allocation, outlook and the ranges of register in templates/segmented-48-reps.json.
  expect(leversIn(modelOf("segmented-48-reps")).map(ends)).toEqual([
    ["Targets", 0, -0.3, 0.3],
    ["Coverage buffer", 1.08, 1, 1.15],
    ["What everybody sells", 0, -0.3, 0.3],
    ["Assumed productivity", 0, -0.3, 0.3],
    ["Ramp of newcomers", 0, -3, 6],
    ["Blend share", 0.5, 0.25, 0.75],
    ["Hires that slip", 0.25, 0, 1],
    ["Spread of attainment", 0.1197, 0, 0.5],
    ["Correlation between reps", 0.15, 0, 1],
  ]);
});

test("a lever that stands as the model has it changes nothing", () => {
  const levers = leversIn(modelOf("saas-12-reps"));
  expect(changesOf(levers, { "allocation.coverageBuffer": 1.05, targets: 0 })).toEqual([]);
});

test("two months more repeat a ramp's first month, and newcomers sell less", () => {
  const model = modelOf("saas-12-reps");
  const changes = changesOf(leversIn(model), { ramps: 2 });
  expect(changes).toEqual([
    {
      path: "ramps.AE",
      value: {
        name: "AE",
        role: null,
        segment: "",
        shares: [0, 0, 0, 0, 0.25, 0.5, 0.75, 1],
      },
    },
  ]);
  const trial = teamTrial(model, planOf(model), changes);
  if (trial.kind !== "lines") throw new Error(trial.kind);
  const sales = trial.lines.find(({ measure }) => measure === "sales");
  expect(sales?.before).toBe(8_417_000);
  expect(sales?.after).toBeLessThan(8_417_000);
});

test.each(["saas-12-reps", "segmented-48-reps", "top-down-5-reps"])(
  "whatever the levers of %s say can be saved as a scenario and read again",
  (name) => {
    const model = modelOf(name);
    const levers = leversIn(model);
    const ways = [
      Object.fromEntries(levers.map(({ id, low }) => [id, low])),
      Object.fromEntries(levers.map(({ id, high }) => [id, high])),
      Object.fromEntries(levers.map(({ id, low, high }) => [id, low + 0.37 * (high - low)])),
    ];
    const scenarios = ways.map((moved, place) => ({
      name: `Way ${place}`,
      kind: null,
      note: "",
      changes: changesOf(levers, moved),
    }));
    const read = modelIn(settingsText({ ...model, scenarios }));
    expect(read.scenarios.map((scenario) => scenario.changes.length)).toEqual(
      scenarios.map((scenario) => scenario.changes.length),
    );
  },
);

test("a stage of the funnel that is given directly is the lever; what stands before it moves nothing", () => {
  // Source: templates/insurance-team.json gives the meetings held.
  expect(funnelLevers(modelOf("insurance-team")).map(({ id }) => id)).toEqual([
    "meetingsHeld",
    "closeRate",
    "dealValue",
  ]);
});
