import {
  breakEven,
  learnedWeights,
  payComparison,
  payCurve,
  planAttainability,
  planFairness,
  salesPay,
  scenarioComparison,
  scenarioFindings,
  sensitivity,
  spreadOf,
} from "../engine";
import { answerIn, withoutJson, type Answer } from "./answer";
import { modelOf, tellProblems } from "./model-commands";
import { planned, type PlannedModel } from "./planned-model";
import { attainabilityLines, fairnessLines } from "./report/evidence-report";
import { learnedLines } from "./report/learned-report";
import { payLines, payOptionLines } from "./report/pay-report";
import { scenariosReport } from "./report/scenarios-report";
import { sensitivityReport } from "./report/sensitivity-report";
import { wordsIn } from "./usage";

/** A command that asks something of a planned model. */
function asking(answerOf: (planned: PlannedModel) => Answer | null) {
  return (args: readonly string[]): number => {
    const [path = ""] = wordsIn(withoutJson(args), [], 1);
    const found = planned(path);
    const answer = found === null ? null : answerOf(found);
    return answer === null ? 1 : answerIn(args, answer);
  };
}

/** `evidence`: attainability, fairness, and what the past makes of the territories' scores. */
export const evidenceCommand = asking(({ model, allocation }) => {
  const attainability = planAttainability(allocation, model.thresholds);
  const fairness = planFairness(allocation);
  const learned = learnedWeights(allocation, model.outlook.seed);
  const weights = new Map([...allocation.territories].map(([id, { weight }]) => [id, weight]));
  return {
    json: { attainability, fairness, learned },
    text: [
      ...attainabilityLines(attainability),
      "",
      ...fairnessLines(fairness),
      "",
      ...learnedLines(learned, weights),
    ].join("\n"),
  };
});

/** `scenarios`: the model and its scenarios side by side. */
export const scenariosCommand = asking(({ model }) => {
  const comparison = scenarioComparison(model);
  const json = { ...comparison, findings: scenarioFindings(comparison) };
  return { json, text: scenariosReport(comparison) };
});

/** `sensitivity`: which assumption moves most of what is left of sales after the pool. */
export const sensitivityCommand = asking(({ model, allocation }) => {
  const tornado = sensitivity(model, allocation);
  if (tornado !== null) return { json: tornado, text: sensitivityReport(tornado) };
  tellProblems([
    {
      where: "productivity",
      what: "Somebody's sales cannot be expected, as neither their last year nor a productivity is told.",
      remedy: "Say what a ramped rep of each role sells in a year.",
    },
  ]);
  return null;
});

/** `pay`: what the quotas cost, where they break even, and which plan of pay lets quota pay the earnings. */
export function payCommand(args: readonly string[]): number {
  const [path = ""] = wordsIn(withoutJson(args), [], 1);
  const model = modelOf(path);
  if (model === null) return 1;
  const options = payComparison(model);
  const costs = model.roster.length + model.hires.length === 0 ? null : costsOf(path);
  if (costs === "impossible") return 1;
  const lines = [
    ...(costs?.lines ?? []),
    ...payOptionLines(options, model.inputs.oteTolerance ?? 0),
  ];
  const text = lines.length === 0 ? "Nothing of anybody's pay is told." : lines.join("\n");
  return answerIn(args, { text, json: { costs: costs?.json ?? null, options } });
}

function costsOf(path: string) {
  const found = planned(path);
  if (found === null) return "impossible";
  const { model, allocation } = found;
  const pay = salesPay(allocation);
  if (pay === null) {
    return { lines: ["Somebody's on-target earnings or pay mix are not told."], json: null };
  }
  const { grossMargin } = model.outlook;
  const tiers = model.payTiers;
  const spread = spreadOf(model, allocation);
  const curve = payCurve(pay, { tiers, spread });
  const even = grossMargin === null ? null : breakEven(pay, { tiers, grossMargin });
  return {
    lines: payLines(curve, { spread, breakEven: even, grossMargin }),
    json: { curve, breakEven: even, grossMargin, spread },
  };
}
