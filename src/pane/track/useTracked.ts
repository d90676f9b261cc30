import type { AllocationPlan, QuotaModel } from "../../engine";
import type { TeamPart } from "./team-parts";
import { isTracked, trackedOf } from "./tracked";
import { useLater } from "../work/useLater";

/** The running period of everybody and of the part that is shown, worked out after painting; null until then. */
export function useTracked(model: QuotaModel, plan: AllocationPlan, part: TeamPart) {
  const kind = part?.kind ?? null;
  const name = part?.name ?? "";
  const isTold = isTracked(model);
  const whole = useLater(
    () => (isTold ? trackedOf(model, plan, null) : null),
    [model, plan, isTold],
  );
  const some = useLater(
    () => (isTold && kind !== null ? trackedOf(model, plan, { kind, name }) : null),
    [model, plan, isTold, kind, name],
  );
  const shown = kind === null ? whole : some;
  return {
    whole: whole?.value ?? null,
    shown: shown?.value ?? null,
    isOld: shown?.isOld ?? false,
  };
}
