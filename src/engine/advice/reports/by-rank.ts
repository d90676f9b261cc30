import type { TrackedRepLine } from "../../tracking/tracked-reps";

/** Reps from the first place to the last, those without one at the end; equals in the order of their ids. */
export function byRank(reps: readonly TrackedRepLine[]): readonly TrackedRepLine[] {
  return [...reps].sort(
    (one, other) =>
      (one.rank ?? Infinity) - (other.rank ?? Infinity) || (one.rep.id < other.rep.id ? -1 : 1),
  );
}
