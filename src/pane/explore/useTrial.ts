import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import type { QuotaModel, QuotaPlan, ScenarioChange } from "../../engine";
import { isLargeTeam } from "../work/large-team";
import { useWork } from "../work/useWork";
import { workWords } from "../words/long-work";
import type { ExploreQuestion } from "./explore-messages";
import { exploreWords } from "../words/explore";
import { funnelTrial, teamTrial, type Trial } from "./trial";

/** A lever has come to rest after so many milliseconds. */
const AT_REST = 150;

export type Trying = {
  readonly model: QuotaModel;
  readonly plan: QuotaPlan;
  readonly changes: readonly ScenarioChange[];
  readonly openWorker: () => Worker;
};

/** What the levers come to; null while none is moved or nothing is worked out yet. */
export type TrialState = { readonly trial: Trial | null; readonly isBusy: boolean };

function trialHere({ model, plan, changes }: Omit<Trying, "openWorker">): Trial | null {
  if (changes.length === 0) return null;
  const { allocation } = plan;
  if (allocation === null) return funnelTrial(model, plan, changes);
  return allocation.kind === "planned" ? teamTrial(model, allocation, changes) : null;
}

/** In the worker for a large team: the last answer stays on view until the next one comes. */
function useTrialThere({ model, changes, openWorker }: Trying, isThere: boolean): TrialState {
  const { state, start, forget } = useWork<ExploreQuestion, Trial>(openWorker);
  const [last, setLast] = useState<Trial | null>(null);
  const acts = useRef({ start, forget });
  acts.current = { start, forget };
  const isAsked = isThere && changes.length > 0;
  useEffect(() => {
    if (!isAsked) {
      acts.current.forget();
      setLast(null);
      return;
    }
    const timer = setTimeout(() => acts.current.start({ kind: "trial", model, changes }), AT_REST);
    return () => clearTimeout(timer);
  }, [isAsked, model, changes]);
  useEffect(() => {
    if (state.kind === "done") setLast(state.result);
    if (state.kind === "failed") {
      const { message } = state;
      setLast({
        kind: "problems",
        problems: [{ where: exploreWords.levers, what: message || workWords.failed, remedy: "" }],
      });
    }
  }, [state]);
  return { trial: last, isBusy: isAsked && (state.kind === "running" || last === null) };
}

/** What the moved levers come to, after the input has been shown: here for a small team, in the worker for a large one. */
export function useTrial(trying: Trying): TrialState {
  const { model, plan, changes } = trying;
  const isThere = isLargeTeam(model);
  const deferred = useDeferredValue(changes);
  const here = useMemo(
    () => (isThere ? null : trialHere({ model, plan, changes: deferred })),
    [isThere, model, plan, deferred],
  );
  const there = useTrialThere(trying, isThere);
  return isThere ? there : { trial: here, isBusy: deferred !== changes };
}
