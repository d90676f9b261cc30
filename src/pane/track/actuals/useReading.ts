import { useMemo } from "react";
import type { AllocationPlan, QuotaModel } from "../../../engine";
import { useAnswerAtOnce } from "../../work/useAnswer";
import { actualsRead, type Pasted } from "./read-actuals";

const NOTHING: Pasted = { text: "", answers: {} };

/** What pasted rows mean: of a large team it is read in the worker, and what was read before stands until then. */
export function useReading(model: QuotaModel, plan: AllocationPlan, pasted: Pasted) {
  const { text, answers } = pasted;
  const found = useAnswerAtOnce({
    question: { kind: "actuals", models: [model], text, answers },
    here: () => actualsRead(model, plan, pasted),
    join: (reading) => reading ?? actualsRead(model, plan, NOTHING),
    of: [text, answers, model, plan],
  });
  const nothing = useMemo(() => actualsRead(model, plan, NOTHING), [model, plan]);
  return { reading: found?.value ?? nothing, isOld: found?.isOld ?? true };
}
