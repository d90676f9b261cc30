import { useEffect, useMemo, useRef, useState } from "react";
import type { QuotaModel } from "../../engine";
import { useWork, type WorkState } from "../work/useWork";
import type { ExploreAnswers, ExploreQuestion, QuestionKind } from "./explore-messages";

/** A question of a section, and what has come of it. */
export type Asked<Result> = {
  readonly state: WorkState<Result>;
  /** The last answer; it stays on view while the next one is worked out. */
  readonly result: Result | null;
  /** Whether the model has changed since it was asked. */
  readonly isEarlier: boolean;
  readonly ask: () => void;
  readonly stop: () => void;
};

/** What people decide moves no number. */
function numbersOf({ decisions: _decided, kept: _kept, ...told }: QuotaModel): string {
  return JSON.stringify(told);
}

/** Asks the worker one kind of question of the model; an answer to an earlier model is known as such. */
export function useAsked<Kind extends QuestionKind>(
  openWorker: () => Worker,
  model: QuotaModel,
  question: (model: QuotaModel) => ExploreQuestion & { readonly kind: Kind },
): Asked<ExploreAnswers[Kind]> {
  const { state, start, stop } = useWork<ExploreQuestion, ExploreAnswers[Kind]>(openWorker);
  const [askedOf, setAskedOf] = useState<QuotaModel | null>(null);
  const [result, setResult] = useState<ExploreAnswers[Kind] | null>(null);
  useEffect(() => {
    if (state.kind === "done") setResult(() => state.result);
  }, [state]);
  const isEarlier = useMemo(
    () => askedOf !== null && askedOf !== model && numbersOf(askedOf) !== numbersOf(model),
    [askedOf, model],
  );
  return {
    state,
    result,
    isEarlier,
    ask: () => {
      setAskedOf(model);
      start(question(model));
    },
    stop,
  };
}

/** Asks once the section is folded out for the first time, and anew with every other model where that is wished. */
export function useAsking(
  asked: Asked<unknown>,
  { asksAtOnce, followsModel }: { readonly asksAtOnce: boolean; readonly followsModel: boolean },
): void {
  const latest = useRef(asked);
  latest.current = asked;
  const { isEarlier } = asked;
  useEffect(() => {
    if (asksAtOnce && latest.current.state.kind === "idle") latest.current.ask();
  }, [asksAtOnce]);
  useEffect(() => {
    if (followsModel && isEarlier) latest.current.ask();
  }, [followsModel, isEarlier]);
}
