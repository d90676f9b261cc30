import {
  answerIn,
  mergedModels,
  withAnswer,
  withPlaceOf,
  type Answer,
  type Clash,
  type InputPath,
  type QuotaModel,
} from "../engine";

/** An answer that went straight into its cell, and what stood there before. */
export type TypedAnswer = { readonly path: InputPath; readonly before: Answer };

/** Something a person did in the pane that can be taken back: in words, and the model around it. */
export type Edit = {
  readonly words: string;
  readonly before: QuotaModel;
  readonly after: QuotaModel;
  readonly typed?: TypedAnswer;
};

/** The model of the pane beside that of the sheets. */
export type Standing = {
  readonly model: QuotaModel;
  /** As pane and sheets last agreed; null while no workbook holds the model. */
  readonly base: QuotaModel | null;
  /** What the sheets say by now, where it contradicts an edit of the pane; null where nothing does. */
  readonly theirs: QuotaModel | null;
  readonly clashes: readonly Clash[];
  /** Oldest first. */
  readonly past: readonly Edit[];
};

/** So many edits can be taken back. */
const MOST_KEPT = 30;

/** The sheets were read: what the pane changed since stays, and what contradicts it is asked about. */
export function withSheets(standing: Standing, theirs: QuotaModel): Standing {
  const { base, model: mine } = standing;
  if (base === null || base === mine) {
    return { ...standing, model: theirs, base: theirs, theirs: null, clashes: [] };
  }
  const { model, clashes } = mergedModels({ base, mine, theirs });
  return clashes.length === 0
    ? { ...standing, model, base: theirs, theirs: null, clashes }
    : { ...standing, model, theirs, clashes };
}

/** While the sheets contradict the pane, every change of it is held against them anew. */
function beside(standing: Standing): Standing {
  return standing.theirs === null ? standing : withSheets(standing, standing.theirs);
}

/** The model was changed in the pane. */
export function withEdit(standing: Standing, words: string, model: QuotaModel): Standing {
  if (model === standing.model) return standing;
  const edit: Edit = { words, before: standing.model, after: model };
  return beside({ ...standing, model, past: [...standing.past, edit].slice(-MOST_KEPT) });
}

/** An input was answered; with an answer that goes into its cell at once, the sheets agree. */
export function withTyped(
  standing: Standing,
  said: {
    readonly words: string;
    readonly path: InputPath;
    readonly answer: Answer;
    readonly isTyped: boolean;
  },
): Standing {
  const { words, path, answer, isTyped } = said;
  const { model: before, base, past } = standing;
  if (answerIn(before, path) === answer) return standing;
  const model = withAnswer(before, path, answer);
  if (!isTyped || base === null) return withEdit(standing, words, model);
  const edit: Edit = {
    words,
    before,
    after: model,
    typed: { path, before: answerIn(before, path) },
  };
  return {
    ...standing,
    model,
    base: withAnswer(base, path, answer),
    past: [...past, edit].slice(-MOST_KEPT),
  };
}

/** What its cell has to hold again once the last edit is taken back; null where no cell has to. */
export function typedBack(standing: Standing): TypedAnswer | null {
  const typed = standing.past.at(-1)?.typed;
  if (typed === undefined) return null;
  const { model } = withoutLastEdit(standing);
  // What was changed in the sheets since stays there.
  return answerIn(model, typed.path) === typed.before ? typed : null;
}

/** The last edit is taken back; what was changed since, in the sheets or beside it, stays. */
export function withoutLastEdit(standing: Standing): Standing {
  const last = standing.past.at(-1);
  if (last === undefined) return standing;
  const { model } = mergedModels({
    base: last.after,
    // Where both say something, the first one stands.
    mine: standing.model,
    theirs: last.before,
  });
  const { base } = standing;
  const { typed } = last;
  const isBack = typed !== undefined && answerIn(model, typed.path) === typed.before;
  return beside({
    ...standing,
    model,
    base: base === null || !isBack ? base : withAnswer(base, typed.path, typed.before),
    past: standing.past.slice(0, -1),
  });
}

/** A clash is settled: for what the pane says, or for what the sheets say. */
export function settled(
  standing: Standing,
  path: readonly string[],
  by: "pane" | "sheets",
): Standing {
  const { base, theirs, model } = standing;
  if (base === null || theirs === null) return standing;
  const next =
    by === "sheets"
      ? { ...standing, model: withPlaceOf(model, path, theirs) }
      : { ...standing, base: withPlaceOf(base, path, theirs) };
  return withSheets(next, theirs);
}
