import {
  allocationPlan,
  finished,
  historyForecast,
  methodBackTest,
  planAttainability,
  planFairness,
  planPlacement,
  planYears,
  rawBackTest,
  scenarioComparison,
  scenarioFindings,
  sensitivity,
  type AllocationPlan,
  type LinearSolver,
  type QuotaModel,
  type Simulation,
} from "../../engine";
import type { TellProgress } from "../work/answering";
import type { Answer, ExploreAnswers, ExploreQuestion, Told } from "./explore-messages";
import { exploreWords } from "../words/explore";
import { placedTold } from "./placed-told";
import { noForecast, noYears } from "./refusals";
import { teamTrial } from "./trial";

/** Bars of a tornado that are handed over; those beyond move little. */
const MOST_BARS = 25;

const { refused } = exploreWords;

/** Answers from a plan, or says why the model makes none. */
function planned<Result>(
  model: QuotaModel,
  answerOf: (plan: AllocationPlan) => Told<Result>,
): Told<Result> {
  const plan = allocationPlan(model);
  if (plan?.kind === "planned") return answerOf(plan);
  const [problem] = plan?.problems ?? [];
  return { kind: "refused", ...(problem ?? refused.noTeam) };
}

function told<Result>(answer: Result): Told<Result> {
  return { kind: "told", answer };
}

function sensitivityOf(model: QuotaModel): ExploreAnswers["sensitivity"] {
  return planned(model, (plan) => {
    const tornado = sensitivity(model, plan);
    if (tornado === null) return { kind: "refused", ...refused.productivity };
    const { bars } = tornado;
    return told({ tornado: { ...tornado, bars: bars.slice(0, MOST_BARS) }, bars: bars.length });
  });
}

function drawn(years: Generator<number, Simulation>, tell: TellProgress): Simulation {
  return finished(years, (share) => tell({ doing: exploreWords.drawing, share }));
}

function forecastOf(model: QuotaModel, tell: TellProgress): ExploreAnswers["forecast"] {
  const found = historyForecast(model);
  if (found.kind === "none") return { kind: "refused", ...noForecast(found) };
  const { years, ...forecast } = found;
  return told({ forecast, year: drawn(years, tell) });
}

function evidenceOf(model: QuotaModel): ExploreAnswers["evidence"] {
  const { thresholds, payTiers: tiers } = model;
  return planned(model, (plan) =>
    told({
      raw: { ...rawBackTest(plan, { thresholds, tiers }), judged: [] },
      attainability: planAttainability(plan, thresholds),
      fairness: planFairness(plan),
    }),
  );
}

function backTestOf(model: QuotaModel, lastYear: QuotaModel): ExploreAnswers["backTest"] {
  const { thresholds, payTiers: tiers } = model;
  return planned(lastYear, (before) =>
    planned(model, (now) =>
      told({ ...methodBackTest(before, now, { thresholds, tiers }), judged: [] }),
    ),
  );
}

/** The optimum waits for the solver, which is loaded when it is first needed. */
async function optimumOf(
  model: QuotaModel,
  solver: LinearSolver,
): Promise<ExploreAnswers["optimum"]> {
  const plan = allocationPlan(model);
  if (plan?.kind !== "planned")
    return planned(model, () => ({ kind: "refused", ...refused.noTeam }));
  const question = planPlacement(model, plan);
  if (question === null) return { kind: "refused", ...refused.yields };
  return told(await placedTold(plan, question, solver));
}

/** Works out what the explore place asks, with the engine's own functions. */
export function exploreAnswers(solver: LinearSolver) {
  return async (question: ExploreQuestion, tell: TellProgress): Promise<Answer> => {
    const { model } = question;
    switch (question.kind) {
      case "trial": {
        const before = allocationPlan(model);
        if (before?.kind === "planned") return teamTrial(model, before, question.changes);
        return { kind: "problems", problems: before?.problems ?? [] };
      }
      case "scenarios": {
        return planned(model, () => {
          const comparison = scenarioComparison(model);
          return told({ comparison, findings: scenarioFindings(comparison) });
        });
      }
      case "sensitivity":
        return sensitivityOf(model);
      case "forecast":
        return forecastOf(model, tell);
      case "optimum":
        return optimumOf(model, solver);
      case "odds":
        return planned(model, (plan) => {
          const years = planYears(model, plan, question.drawnFrom);
          if (years.kind === "none") return { kind: "refused", ...noYears(years.why) };
          return told({ stamp: years.stamp, simulation: drawn(years.years, tell) });
        });
      case "evidence":
        return evidenceOf(model);
      case "backTest":
        return backTestOf(model, question.lastYear);
    }
  };
}
