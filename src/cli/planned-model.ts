import { quotaPlan, type AllocationPlan, type QuotaModel, type QuotaPlan } from "../engine";
import { modelOf, tellProblems } from "./model-commands";

/** A model with a team, and its plan. */
export type PlannedModel = {
  readonly model: QuotaModel;
  readonly plan: QuotaPlan;
  readonly allocation: AllocationPlan;
};

/** The plan of a model with a team; null after having said what is missing. */
export function planned(path: string): PlannedModel | null {
  const model = modelOf(path);
  if (model === null) return null;
  const plan = quotaPlan(model);
  const { allocation } = plan;
  if (allocation?.kind === "planned") return { model, plan, allocation };
  if (allocation === null)
    console.error("roster: The model has no team. Add a roster and targets.");
  else tellProblems(allocation.problems);
  return null;
}
