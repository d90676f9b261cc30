import type { AllocationPlan, QuotaModel } from "../../engine";
import { useAnswer } from "../work/useAnswer";
import { unpacked } from "./packed-tracked";
import type { TeamPart } from "./team-parts";
import { isTracked, trackedOf, type Tracked } from "./tracked";

type Period = {
  readonly model: QuotaModel;
  readonly plan: AllocationPlan;
  readonly part: TeamPart;
  readonly isMeant: boolean;
};

function usePeriod({ model, plan, part, isMeant }: Period) {
  return useAnswer<"tracked", Tracked | null>({
    question: isMeant ? { kind: "tracked", models: [model], part } : null,
    here: () => trackedOf(model, plan, part),
    join: (found) => (found === null ? null : unpacked(found, { model, plan, part })),
    of: [model, plan, isMeant, part?.kind, part?.name],
  });
}

/** The running period of everybody and of the part that is shown, worked out after painting; null until then. */
export function useTracked(model: QuotaModel, plan: AllocationPlan, part: TeamPart) {
  const isTold = isTracked(model);
  const whole = usePeriod({ model, plan, part: null, isMeant: isTold });
  const some = usePeriod({ model, plan, part, isMeant: isTold && part !== null });
  const shown = part === null ? whole : some;
  return {
    whole: whole?.value ?? null,
    shown: shown?.value ?? null,
    isOld: shown?.isOld ?? false,
  };
}
