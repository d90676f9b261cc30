import type { DealsModel } from "../baseline/deals-model";
import type { Benchmarks } from "../evidence/benchmarks";
import type { OutlookModel } from "../outlook/outlook-model";
import type { AllocationPlan } from "../plan/allocation-plan";
import type { Finding, Weight } from "./finding";

/** What the findings on an allocation look at. */
export type AllocationJudged = {
  readonly model: OutlookModel & DealsModel;
  readonly plan: AllocationPlan;
  readonly currency: string;
  readonly benchmarks: Benchmarks;
};

/** A finding that concerns reps or territories rather than a role of the funnel. */
export function allocationFinding(
  id: string,
  weight: Weight,
  said: Omit<Finding, "id" | "role" | "weight">,
): Finding {
  return { id, role: null, weight, ...said };
}

/** Names of a few, and how many more there are. */
export function few(names: readonly string[]): string {
  const shown = names.slice(0, 6).join(", ");
  return names.length > 6 ? `${shown} and ${names.length - 6} more` : shown;
}
