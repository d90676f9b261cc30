import { mergedModels, withPlaceOf, type Clash, type QuotaModel } from "../engine";

/** Something a person did in the pane that can be taken back: in words, and the model around it. */
export type Edit = {
  readonly words: string;
  readonly before: QuotaModel;
  readonly after: QuotaModel;
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

/** The last edit is taken back; what was changed since, in the sheets or beside it, stays. */
export function withoutLastEdit(standing: Standing): Standing {
  const last = standing.past.at(-1);
  if (last === undefined) return standing;
  const { model } = mergedModels({
    base: last.after,
    mine: last.before,
    theirs: standing.model,
  });
  return beside({ ...standing, model, past: standing.past.slice(0, -1) });
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
