import { startTransition, useContext, useEffect, useRef, useState } from "react";
import { isLargeTeam } from "./large-team";
import { ModelDesksContext, type ModelDesks } from "./model-desks";
import type { ModelAnswers, ModelQuestion, ModelQuestionKind } from "./model-questions";
import { isSame, type Later } from "./useLater";
import { caught, useThrown } from "./useThrown";
import type { WorkState } from "./useWork";

/** A question that takes long, and the two ways to its answer. */
export type LongAsking<Kind extends ModelQuestionKind> = {
  readonly question: ModelQuestion & { readonly kind: Kind };
  /** Works it out in place: for a small team, and where no worker is to be had. */
  readonly here: () => ModelAnswers[Kind];
  readonly of: readonly unknown[];
};

/** What came of it so far. */
export type LongAnswer<Found> = {
  readonly found: Later<Found> | null;
  readonly state: WorkState<never>;
  readonly stop: () => void;
};

type Done<Found> = { readonly of: readonly unknown[]; readonly value: Found };

/** As useAnswer, of what takes long: it says how far it is, and can be stopped. */
export function useLongAnswer<Kind extends keyof ModelDesks & ModelQuestionKind>({
  question,
  here,
  of,
}: LongAsking<Kind>): LongAnswer<ModelAnswers[Kind]> {
  const desks = useContext(ModelDesksContext);
  const [done, setDone] = useState<Done<ModelAnswers[Kind]> | null>(null);
  const [state, setState] = useState<WorkState<never>>({ kind: "idle" });
  const drop = useRef<() => void>(() => undefined);
  const fail = useThrown();
  useEffect(() => {
    const inPlace = () => caught(fail, () => setDone({ of, value: here() }));
    if (desks === null || !question.models.some(isLargeTeam)) {
      const timer = setTimeout(inPlace, 0);
      return () => clearTimeout(timer);
    }
    setState({ kind: "running", progress: null });
    drop.current = desks[question.kind].ask(question, {
      told: (answer) => {
        setState({ kind: "idle" });
        startTransition(() => setDone({ of, value: answer as ModelAnswers[Kind] }));
      },
      progressed: (progress) => setState({ kind: "running", progress }),
      failed: ({ message }) => setState({ kind: "failed", message, report: "" }),
      notThere: () => {
        setState({ kind: "idle" });
        inPlace();
      },
    });
    return () => drop.current();
    // What it is worked out of is told by the caller.
  }, [desks, ...of]);
  return {
    found: done === null ? null : { value: done.value, isOld: !isSame(done.of, of) },
    state,
    stop: () => {
      drop.current();
      setState({ kind: "stopped" });
    },
  };
}
