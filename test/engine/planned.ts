import {
  allocationPlan,
  type AllocationModel,
  type AllocationPlan,
  type RepPlan,
} from "../../src/engine";

/** The plan of a model that has one. */
export function planOf(model: AllocationModel): AllocationPlan {
  const plan = allocationPlan(model);
  if (plan?.kind === "planned") return plan;
  throw new Error(plan === null ? "There is no team." : JSON.stringify(plan.problems));
}

/** One rep's row. */
export function repOf(plan: AllocationPlan, id: string): RepPlan {
  const rep = plan.reps.find((one) => one.id === id);
  if (rep === undefined) throw new Error(`There is no rep ${id}.`);
  return rep;
}

/** The amounts of a plan in the order of its reps. */
export function quotasIn(model: AllocationModel): readonly number[] {
  return planOf(model).reps.map(({ quota }) => quota);
}
