import type { QuotaModel, QuotaPlan } from "../../engine";
import { foundGates } from "../work/found-gates";
import type { GatesFound } from "../work/model-questions";
import { useAnswer } from "../work/useAnswer";
import { plannedTeam } from "./planned-team";

/** The gates with all that hangs on them, and the model of which they were worked out. */
export type Gates = GatesFound & { readonly of: QuotaModel };

export type GatesAsked = {
  readonly model: QuotaModel;
  readonly plan: QuotaPlan;
  /** The model of the year before; null where it is not told. */
  readonly lastYear: QuotaModel | null;
};

/** The gates, worked out after the pane has been painted; those of the model before stay until then. */
export function useGates({ model, plan, lastYear }: GatesAsked): Gates | null {
  const found = useAnswer({
    question: { kind: "gates", models: lastYear === null ? [model] : [model, lastYear] },
    here: (): Gates => ({
      of: model,
      ...foundGates(model, plan, lastYear === null ? null : plannedTeam(lastYear)),
    }),
    join: (told) => ({ of: model, ...told }),
    of: [model, plan, lastYear],
  });
  return found?.value ?? null;
}
