import { useDeferredValue } from "react";
import { quotaPlan, type QuotaModel, type QuotaPlan } from "../engine";
import { isLargeTeam } from "./work/large-team";
import { useAnswerAtOnce } from "./work/useAnswer";

/** A model and its plan: what is shown of one is true of the other. */
export type Planned = { readonly model: QuotaModel; readonly plan: QuotaPlan };

/**
 * The plan of a model, and the model it is of: of a large team that before the last edit until the worker has the new
 * one, and null until it has the first.
 */
export function usePlanned(latest: QuotaModel): Planned | null {
  // Even a small team's plan may wait until what was typed is shown.
  const deferred = useDeferredValue(latest);
  const model = isLargeTeam(latest) || isLargeTeam(deferred) ? latest : deferred;
  const planned = useAnswerAtOnce({
    question: { kind: "plan", models: [model] },
    here: () => ({ model, plan: quotaPlan(model) }),
    join: (plan) => ({ model, plan }),
    of: [model],
  });
  return planned?.value ?? null;
}
