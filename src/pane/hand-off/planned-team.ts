import { allocationPlan, type AllocationPlan, type QuotaModel } from "../../engine";

/** The plan of a model's team; null where it makes none. */
export function plannedTeam(model: QuotaModel): AllocationPlan | null {
  const made = allocationPlan(model);
  return made?.kind === "planned" ? made : null;
}
