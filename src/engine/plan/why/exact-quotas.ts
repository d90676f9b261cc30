import type { AllocationModel } from "../allocation-model";
import { allocationPlan } from "../allocation-plan";

/** Fine enough that rounding tells nothing: comparisons are of what was meant, not of how it was rounded. */
const CENT = 0.01;

/** Every rep's quota before rounding; null where the model cannot be planned. */
export function exactQuotas(model: AllocationModel): ReadonlyMap<string, number> | null {
  const plan = allocationPlan({
    ...model,
    changes: [],
    allocation: { ...model.allocation, roundingStep: CENT, periodStep: null },
  });
  if (plan?.kind !== "planned") return null;
  return new Map(plan.reps.map(({ id, bounded }) => [id, bounded]));
}
