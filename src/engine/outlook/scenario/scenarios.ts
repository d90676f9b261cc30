import type { Problem } from "../../figure/problem";
import { rounded } from "../../figure/rounded";
import { quotaPool } from "../../plan/pool";
import type { RevenueTarget } from "../../plan/allocation-model";
import { stepsIn } from "../../share/steps";
import { total } from "../../share/total";
import { allocationPlan } from "../../plan/allocation-plan";
import { outcomeOf, spreadOf, type Outcome } from "../outcome";
import type { OutlookModel } from "../outlook-model";
import { inScenario, type Scenario, type ScenarioKind } from "./scenario";

/** What a scenario comes to, or why it comes to nothing. */
export type ScenarioColumn = {
  readonly name: string;
  readonly kind: ScenarioKind | null;
  readonly note: string;
  /** How many inputs it sees differently. */
  readonly changes: number;
  readonly outcome: Outcome | null;
  readonly problems: readonly Problem[];
};

/** What a measure says where a better case must not be below a worse one. */
export type OrderedMeasure = "sales" | "capacity" | "chance" | "expectedAtQuota";
export const orderedMeasures: readonly OrderedMeasure[] = [
  "sales",
  "capacity",
  "chance",
  "expectedAtQuota",
];

/** A better case that comes out below a worse one. */
export type OrderViolation = {
  readonly measure: OrderedMeasure;
  readonly better: string;
  readonly worse: string;
  readonly betterValue: number;
  readonly worseValue: number;
};

export type ScenarioComparison = {
  /** What chances go by, unless a scenario says otherwise. */
  readonly spread: number | null;
  readonly correlation: number;
  /** The model as it stands, then its scenarios. */
  readonly columns: readonly ScenarioColumn[];
  readonly violations: readonly OrderViolation[];
};

/** What the plan itself is called beside its scenarios. */
export const AS_PLANNED = "As planned";

const asPlanned: Scenario = { name: AS_PLANNED, kind: null, note: "", changes: [] };

/** Fine enough that rounding tells nothing. */
const CENT = 0.01;

/** A what-if need not come out in whole steps: a pool that does not is shared in cents. */
export function steppable(model: OutlookModel): OutlookModel {
  const { allocation } = model;
  const revenueTarget = total(model.targets.map(({ amount }) => amount));
  const pool = quotaPool({ revenueTarget, coverageBuffer: allocation.coverageBuffer });
  if (stepsIn(pool, allocation.roundingStep) !== null) return model;
  const inCents = { ...allocation, roundingStep: CENT, periodStep: null };
  return { ...model, targets: model.targets.map(toTheCent), allocation: inCents };
}

function toTheCent(target: RevenueTarget): RevenueTarget {
  return { ...target, amount: rounded(target.amount, 2) };
}

/** A scenario on a model; luck is what the model as it stands says, unless the scenario itself says otherwise. */
function columnOf(model: OutlookModel, scenario: Scenario, spread: number | null): ScenarioColumn {
  const { name, kind, note } = scenario;
  const told = { name, kind, note, changes: scenario.changes.length };
  const seen = inScenario(model, scenario);
  if (seen.kind === "refused") {
    const problems = seen.refusals.map(({ place, what, remedy }) => ({
      where: `${name}, change ${place + 1}`,
      what,
      remedy,
    }));
    return { ...told, outcome: null, problems };
  }
  const plan = allocationPlan(steppable(seen.model));
  if (plan?.kind === "planned") {
    const { attainmentSpread } = seen.model.outlook;
    const outcome = outcomeOf(seen.model, plan, attainmentSpread ?? spread);
    return { ...told, outcome, problems: [] };
  }
  return { ...told, outcome: null, problems: plan?.problems ?? [] };
}

/** From the worst case to the best; the model as it stands is the one expected where no scenario is. */
function inOrder(all: readonly ScenarioColumn[]): readonly ScenarioColumn[] {
  const columns = all.filter(({ outcome }) => outcome !== null);
  const of = (kind: ScenarioKind) => columns.find((column) => column.kind === kind);
  const expected = of("EXPECTED") ?? columns.find(({ name }) => name === asPlanned.name);
  return [of("WORST"), expected, of("BEST")].filter((column) => column !== undefined);
}

/** A difference smaller than this part is none. */
const SAME = 1e-9;

function violationsIn(columns: readonly ScenarioColumn[]): readonly OrderViolation[] {
  const ordered = inOrder(columns);
  return orderedMeasures.flatMap((measure) =>
    ordered.slice(1).flatMap((better, place) => {
      const worse = ordered[place];
      const [betterValue, worseValue] = [better.outcome?.[measure], worse?.outcome?.[measure]];
      if (typeof betterValue !== "number" || typeof worseValue !== "number") return [];
      if (worse === undefined || betterValue >= worseValue * (1 - SAME)) return [];
      return [{ measure, better: better.name, worse: worse.name, betterValue, worseValue }];
    }),
  );
}

/** The model and its scenarios side by side, and where a better case comes out below a worse one. */
export function scenarioComparison(model: OutlookModel): ScenarioComparison {
  const plan = allocationPlan(model);
  const spread = plan?.kind === "planned" ? spreadOf(model, plan) : model.outlook.attainmentSpread;
  const columns = [asPlanned, ...model.scenarios].map((scenario) =>
    columnOf(model, scenario, spread),
  );
  const { correlation } = model.outlook;
  return { spread, correlation, columns, violations: violationsIn(columns) };
}
