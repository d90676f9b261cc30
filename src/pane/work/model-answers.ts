import {
  allocationPlan,
  assumptionRegister,
  changeCount,
  maintenanceOf,
  periodAdvice,
  quotaPlan,
  stakesOneByOne,
  trendReport,
  whoPays,
  type AllocationPlan,
  type QuotaModel,
  type QuotaPlan,
  type Stake,
} from "../../engine";
import { compared } from "../refine/compared";
import { pinOutcome } from "../refine/pins";
import { actualsRead, trackingProblems } from "../track/actuals/read-actuals";
import { packed, periodWarnings } from "../track/packed-tracked";
import { dashboardOf } from "../track/period-reports";
import { partValue, type TeamPart } from "../track/team-parts";
import { isTracked, trackedOf, type Tracked } from "../track/tracked";
import { foundGates } from "./found-gates";
import type { ModelAnswer, ModelQuestion } from "./model-questions";
import { toldEvidence } from "./told-evidence";

type TellShare = (share: number) => void;

function plannedIn({ allocation }: Pick<QuotaPlan, "allocation">): AllocationPlan | null {
  return allocation?.kind === "planned" ? allocation : null;
}

/** Something worked out once for each model. */
function once<Found extends object>(make: (model: QuotaModel) => Found) {
  const known = new WeakMap<QuotaModel, Found>();
  return (model: QuotaModel): Found => {
    const found = known.get(model) ?? make(model);
    known.set(model, found);
    return found;
  };
}

/** What is at stake in every input, told as far as it is tried. */
function stakesOf(model: QuotaModel, tell: TellShare): readonly Stake[] {
  const steps = stakesOneByOne(model);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    tell(step.value);
  }
}

/** Answers questions on models, with the engine's own functions; what several ask is worked out once. */
export function modelAnswers(): (question: ModelQuestion, tell: TellShare) => ModelAnswer {
  const planOf = once(quotaPlan);
  const stakesKnown = new WeakMap<QuotaModel, readonly Stake[]>();
  const stakesIn = (model: QuotaModel, tell: TellShare) => {
    const stakes = stakesKnown.get(model) ?? stakesOf(model, tell);
    stakesKnown.set(model, stakes);
    return stakes;
  };
  const periodsOf = once(() => new Map<string, Tracked>());

  const trackedIn = (model: QuotaModel, part: TeamPart): Tracked | null => {
    const plan = plannedIn(planOf(model));
    if (plan === null || !isTracked(model)) return null;
    const known = periodsOf(model);
    const found = known.get(partValue(part)) ?? trackedOf(model, plan, part);
    known.set(partValue(part), found);
    return found;
  };
  const ofPeriod = <Found>(
    { models: [model], part }: Pick<ModelQuestion, "models"> & { readonly part: TeamPart },
    answer: (tracked: Tracked) => Found,
  ): Found | null => {
    const tracked = trackedIn(model, part);
    return tracked === null ? null : answer(tracked);
  };

  return (question, tell) => {
    const [model, other = model] = question.models;
    switch (question.kind) {
      case "plan":
        return planOf(model);
      case "evidence":
        return toldEvidence(model);
      case "register":
        return assumptionRegister(model);
      case "stakes":
        // Two parts of a place ask for them.
        return stakesIn(model, tell);
      case "upkeep": {
        const plan = plannedIn(planOf(model));
        return plan === null ? [] : maintenanceOf(model, plan).rows;
      }
      case "pending":
        return changeCount(other, model);
      case "gates": {
        const before = other === model ? null : allocationPlan(other);
        return foundGates(model, planOf(model), plannedIn({ allocation: before }));
      }
      case "pin":
        return pinOutcome(model, { rep: question.rep, amount: question.amount, reason: "" });
      case "payers":
        return whoPays(model, question.rep);
      case "comparison":
        return compared(model, question, tell);
      case "actuals": {
        const plan = plannedIn(planOf(model));
        return plan === null ? null : actualsRead(model, plan, question);
      }
      case "problems":
        return trackingProblems(model);
      case "tracked":
        return ofPeriod(question, packed);
      case "advice":
        return ofPeriod(question, periodAdvice) ?? [];
      case "warnings":
        return ofPeriod(question, periodWarnings);
      case "trend":
        return ofPeriod(question, trendReport);
      case "dashboard":
        return ofPeriod(question, dashboardOf);
    }
  };
}
