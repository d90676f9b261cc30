import { useEffect, useState } from "react";
import {
  engagementState,
  signOffGates,
  type AllocationPlan,
  type EngagementState,
  type Finding,
  type QuotaModel,
  type SignOffGate,
} from "../../engine";

/** The gates with all that hangs on them, and the model of which they were worked out. */
export type Gates = {
  readonly of: QuotaModel;
  readonly gates: readonly SignOffGate[];
  readonly engagement: EngagementState;
};

export type GatesAsked = {
  readonly model: QuotaModel;
  readonly plan: AllocationPlan | null;
  readonly findings: readonly Finding[];
  readonly lastYear: AllocationPlan | null;
};

/** The gates, worked out after the pane has been painted; those of the model before stay until then. */
export function useGates({ model, plan, findings, lastYear }: GatesAsked): Gates | null {
  const [found, setFound] = useState<Gates | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      const gates = plan === null ? [] : signOffGates({ model, plan, findings, lastYear });
      setFound({ of: model, gates, engagement: engagementState(model.decisions, gates) });
    }, 0);
    return () => clearTimeout(timer);
  }, [model, plan, findings, lastYear]);
  return found;
}
