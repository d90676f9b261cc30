import { startTransition, useContext, useEffect, useMemo, useState } from "react";
import { isLargeTeam } from "./large-team";
import { ModelDesksContext } from "./model-desks";
import type { ModelAnswers, ModelQuestion, ModelQuestionKind } from "./model-questions";
import { isSame, type Later } from "./useLater";
import { caught, useThrown } from "./useThrown";

/** A question on a model, and the two ways to its answer. */
export type Asking<Kind extends ModelQuestionKind, Found> = {
  /** Null while there is nothing to ask. */
  readonly question: (ModelQuestion & { readonly kind: Kind }) | null;
  /** Works it out in place: for a small team, and where no worker is to be had. */
  readonly here: () => Found;
  /** What becomes of the worker's answer. */
  readonly join: (answer: ModelAnswers[Kind]) => Found;
  /** What the answer hangs on; another one is another question. */
  readonly of: readonly unknown[];
};

type Done<Found> = { readonly of: readonly unknown[]; readonly value: Found };

/**
 * Works something out of a model after the pane has been painted: in place for a small team, in the worker for a large
 * one. What was found before stands until then, and is known as old; an answer to an earlier question is never heard.
 */
export function useAnswer<Kind extends ModelQuestionKind, Found = ModelAnswers[Kind]>({
  question,
  here,
  join,
  of,
}: Asking<Kind, Found>): Later<Found> | null {
  const desks = useContext(ModelDesksContext);
  const [done, setDone] = useState<Done<Found> | null>(null);
  const fail = useThrown();
  useEffect(() => {
    if (question === null) return undefined;
    const inPlace = () => caught(fail, () => setDone({ of, value: here() }));
    if (desks === null || !question.models.some(isLargeTeam)) {
      const timer = setTimeout(inPlace, 0);
      return () => clearTimeout(timer);
    }
    return desks.quick.ask(question, {
      told: (answer) =>
        caught(fail, () => {
          const value = join(answer as ModelAnswers[Kind]);
          // What hangs on it is drawn bit by bit, with room for typing in between.
          startTransition(() => setDone({ of, value }));
        }),
      failed: fail,
      notThere: inPlace,
    });
    // What it is worked out of is told by the caller.
  }, [desks, ...of]);
  if (question === null || done === null) return null;
  return { value: done.value, isOld: !isSame(done.of, of) };
}

/** The same, but of a small team the answer is there with the very painting. */
export function useAnswerAtOnce<Kind extends ModelQuestionKind, Found = ModelAnswers[Kind]>(
  asking: Asking<Kind, Found>,
): Later<Found> | null {
  const { question, here, of } = asking;
  const hasDesks = useContext(ModelDesksContext) !== null;
  const isThere = hasDesks && (question?.models.some(isLargeTeam) ?? false);
  const now = useMemo(
    () => (isThere || question === null ? null : { value: here(), isOld: false }),
    // As above.
    [isThere, ...of],
  );
  const there = useAnswer({ ...asking, question: isThere ? question : null });
  return isThere ? there : now;
}
