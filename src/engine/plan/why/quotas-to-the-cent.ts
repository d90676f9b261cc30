import type { AllocationModel } from "../allocation-model";
import { allocationPlan } from "../allocation-plan";

/** Fine enough that rounding tells nothing: what is compared is what was meant, not how it was rounded. */
const CENT = 0.01;

/** Every rep's quota as if rounded to cents, which sum to the pool as well; null where the model cannot be planned. */
export function quotasToTheCent(model: AllocationModel): ReadonlyMap<string, number> | null {
  const plan = allocationPlan({
    ...model,
    changes: [],
    allocation: { ...model.allocation, roundingStep: CENT, periodStep: null },
  });
  if (plan?.kind !== "planned") return null;
  return new Map(plan.reps.map(({ id, quota }) => [id, quota]));
}
