import {
  engagementState,
  signOffGates,
  type AllocationPlan,
  type QuotaModel,
  type QuotaPlan,
} from "../../engine";
import type { GatesFound } from "./model-questions";

/** How the gates of a model stand; a model without quotas has none. */
export function foundGates(
  model: QuotaModel,
  { allocation, findings }: Pick<QuotaPlan, "allocation" | "findings">,
  lastYear: AllocationPlan | null,
): GatesFound {
  const gates =
    allocation?.kind === "planned"
      ? signOffGates({ model, plan: allocation, findings, lastYear })
      : [];
  return { gates, engagement: engagementState(model.decisions, gates) };
}
