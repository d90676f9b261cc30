import { readFileSync } from "node:fs";
import type { QuotaModel } from "../../src/engine";
import { readSettings } from "../../src/intake";
import { exploreAnswers } from "../../src/pane/explore/explore-answers";
import type {
  ExploreAnswers,
  ExploreQuestion,
  QuestionKind,
} from "../../src/pane/explore/explore-messages";
import type { WorkProgress } from "../../src/pane/work/messages";
import { highsSolver } from "../../src/solver";

type Settings = { [section: string]: unknown };

/** A template as a model, after a change to its settings. */
function modelOf(name: string, change: (said: Settings) => Settings = (said) => said): QuotaModel {
  const said = JSON.parse(readFileSync(`templates/${name}.json`, "utf8")) as Settings;
  const reading = readSettings(JSON.stringify(change(said)));
  if (reading.kind === "problems") throw new Error(JSON.stringify(reading.problems));
  return reading.model;
}

const work = exploreAnswers(highsSolver());

async function answer<Kind extends QuestionKind>(
  question: ExploreQuestion & { readonly kind: Kind },
  told: (progress: WorkProgress) => void = () => undefined,
): Promise<ExploreAnswers[Kind]> {
  return (await work(question, told)) as ExploreAnswers[Kind];
}

/** The answer, of what can be told. */
async function toldOf<Kind extends Exclude<QuestionKind, "trial">>(
  question: ExploreQuestion & { readonly kind: Kind },
) {
  const found = await answer<Kind>(question);
  if (found.kind === "refused") throw new Error(found.what);
  return found.answer as Extract<ExploreAnswers[Kind], { kind: "told" }>["answer"];
}

const saas = modelOf("saas-12-reps");
const segmented = modelOf("segmented-48-reps");

test("scenarios come out as the command line has them", async () => {
  // Source: quota scenarios templates/segmented-48-reps.json.
  const { comparison, findings } = await toldOf({ kind: "scenarios", model: segmented });
  const rows = comparison.columns.map(({ name, outcome }) => [
    name,
    outcome?.pool,
    Math.round(outcome?.sales ?? 0),
    outcome?.hiresNeeded,
  ]);
  expect(rows).toEqual([
    ["As planned", 43_092_000, 39_901_037, 7],
    ["All on time", 43_092_000, 40_345_204, 7],
    ["As assumed", 43_092_000, 39_901_037, 7],
    ["Hiring stalls", 43_092_000, 37_551_808, 10],
    ["Smaller target", 40_937_400, 39_901_037, 7],
  ]);
  expect(findings).toEqual([]);
});

test("a best case below the worst is a finding", async () => {
  const model = modelOf("saas-12-reps", (said) => ({
    ...said,
    scenarios: [
      { name: "Fine", kind: "BEST", changes: [{ path: "roster.*.previousBookings", by: -0.2 }] },
      { name: "Bad", kind: "WORST", changes: [] },
    ],
  }));
  const { findings } = await toldOf({ kind: "scenarios", model });
  expect(findings.map(({ title }) => title)).toContain("Fine comes out below As planned");
});

test("sensitivity has the command line's two bars, and says how many do not move", async () => {
  const { tornado, bars } = await toldOf({ kind: "sensitivity", model: saas });
  expect(bars).toBe(2);
  expect(tornado.unmoved).toBe(56);
  expect(
    tornado.bars.map(({ name, atLow, atHigh }) => [name, Math.round(atLow), Math.round(atHigh)]),
  ).toEqual([
    ["Coverage buffer", -383_000, -1_703_000],
    ["Productivity of AE", -916_333, -729_667],
  ]);
});

test("the forecast is the command line's, with progress on the way", async () => {
  const shares: (number | null)[] = [];
  const found = await answer({ kind: "forecast", model: saas }, ({ share }) => shares.push(share));
  if (found.kind === "refused") throw new Error(found.what);
  const { forecast, year } = found.answer;
  expect(Math.round(forecast.expected)).toBe(8_432_632);
  expect([Math.round(year.low), Math.round(year.high)]).toEqual([8_345_826, 8_519_536]);
  expect(forecast.missedLastYear).toBeCloseTo(0.084, 3);
  expect(shares.slice(0, 2)).toEqual([0.1, 0.2]);
  expect(shares.at(-1)).toBe(1);
});

test("drawn years are those of the command line for the same seed", async () => {
  // Source: quota odds templates/saas-12-reps.json --runs 5000 --seed 7.
  const model = { ...saas, outlook: { ...saas.outlook, runs: 5000, seed: 7 } };
  const { stamp, simulation } = await toldOf({ kind: "odds", model, drawnFrom: "normal" });
  expect(stamp.settings).toEqual({ runs: 5000, seed: 7 });
  const { low, middle, high } = simulation;
  expect([low, middle, high].map(Math.round)).toEqual([8_045_469, 8_413_739, 8_790_257]);
});

test("the optimum within limits is the command line's, and proved", async () => {
  const placed = await toldOf({ kind: "optimum", model: saas });
  if (placed.kind !== "placed") throw new Error(placed.kind);
  expect([placed.gain, placed.gainUnlimited].map(Math.round)).toEqual([62_471, 258_071]);
  expect(Math.abs(placed.gap)).toBeLessThan(0.01);
  expect(
    placed.rows.slice(0, 2).map(({ id, planned, placed: best }) => [id, planned, best]),
  ).toEqual([
    ["R01", 879_000, 1_014_000],
    ["R02", 843_000, 936_000],
  ]);
  expect(placed.rows.flatMap(({ id, isNew }) => (isNew ? [id] : []))).toEqual(["R08", "R10"]);
  expect(placed.holding[0]).toMatchObject({
    name: "the least of R05 against last year (480,000)",
  });
});

test("without limits of change the greedy places the pool, and is proved too", async () => {
  const free = { ...saas.placement, leastChange: null, mostChange: null };
  const placed = await toldOf({ kind: "optimum", model: { ...saas, placement: free } });
  if (placed.kind !== "placed") throw new Error(placed.kind);
  // What limits of change cost is nothing where there are none: 258,071 as the command line has it.
  expect([placed.gain, placed.gainUnlimited].map(Math.round)).toEqual([258_071, 258_071]);
  expect(Math.abs(placed.gap)).toBeLessThan(0.01);
});

test("limits that leave no plan are named", async () => {
  const narrow = { ...saas.placement, leastChange: 0.3, mostChange: 0.4 };
  const placed = await toldOf({ kind: "optimum", model: { ...saas, placement: narrow } });
  if (placed.kind !== "clashes") throw new Error(placed.kind);
  expect(placed.problems.length).toBeGreaterThan(0);
});

test("the raw back-test hits 4 of 40, the riskiest territory is SMB-A2", async () => {
  const { raw, attainability, fairness } = await toldOf({ kind: "evidence", model: segmented });
  expect([raw.ramped.hits, raw.ramped.reps]).toEqual([4, 40]);
  expect(raw.ramped.interval?.high).toBeCloseTo(0.237, 3);
  expect(attainability.territories[0]).toMatchObject({ territory: "SMB-A2", risk: "High Risk" });
  expect(fairness.expected?.balance).toBeCloseTo(0.93, 2);
});

test("last year's plan by the same method is held against the gate", async () => {
  // Source: quota backtest templates/saas-12-reps.json --last-year, with this change to the same file.
  const lastYear = modelOf("saas-12-reps", (said) => ({
    ...said,
    calendar: { fiscalYearStart: "2025-01-01", period: "month" },
    scenarios: [],
  }));
  const test = await toldOf({ kind: "backTest", model: saas, lastYear });
  expect([test.ramped.hits, test.ramped.reps, test.verdict]).toEqual([0, 10, "INVESTIGATE"]);
});

test("a trial without buffer is what the scenario without buffer comes to", async () => {
  const changes = [{ path: "allocation.coverageBuffer", value: 1 }];
  const trial = await answer({ kind: "trial", model: saas, changes });
  if (trial.kind !== "lines") throw new Error(trial.kind);
  const after = Object.fromEntries(
    trial.lines.map(({ measure, after: value }) => [measure, value]),
  );
  expect(after).toMatchObject({
    pool: 8_800_000,
    quota: 8_800_000,
    sales: 8_417_000,
    gap: 383_000,
  });
  expect(after["hiresNeeded"]).toBe(1);
  expect(after["expectedAtQuota"]).toBeCloseTo(0.278, 3);
  expect(Math.round(after["cost"] ?? 0)).toBe(2_247_007);
  expect(trial.moved).toBe(12);
  expect(trial.offStep).toBeNull();
});

test("a pool that is no whole number of steps is tried to the cent, and says what keeps it from being the model", async () => {
  const changes = [{ path: "allocation.coverageBuffer", value: 1.0001 }];
  const trial = await answer({ kind: "trial", model: saas, changes });
  if (trial.kind !== "lines") throw new Error(trial.kind);
  expect(trial.offStep?.what).toMatch(/is no multiple of the rounding step of 1,000/);
});

test("what is missing is said, with what to do", async () => {
  const funnel = modelOf("insurance-team");
  expect(await answer({ kind: "scenarios", model: funnel })).toEqual({
    kind: "refused",
    what: "The model has no team.",
    remedy: "Add a roster and targets.",
  });
  const silent = { ...saas, history: { ...saas.history, bookings: [] } };
  expect(await answer({ kind: "forecast", model: silent })).toMatchObject({
    what: "The model has no history of bookings.",
  });
});
