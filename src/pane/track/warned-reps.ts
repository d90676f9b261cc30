import type { EarlyWarning, TrackedRepLine, WarningWeight } from "../../engine";

/** Somebody of whom the period warns, with everything it says of one weight. */
export type WarnedRep = {
  readonly rep: string;
  readonly name: string;
  readonly line: TrackedRepLine;
  readonly words: readonly string[];
};

/** Warnings of a weight, rep by rep, whoever is projected to make least of the quota first. */
export function warnedReps(
  reps: readonly TrackedRepLine[],
  warnings: readonly EarlyWarning[],
  weight: WarningWeight,
): readonly WarnedRep[] {
  const wordsOf = new Map<string, string[]>();
  for (const warning of warnings) {
    if (warning.weight !== weight) continue;
    const known = wordsOf.get(warning.rep);
    if (known === undefined) wordsOf.set(warning.rep, [warning.words]);
    else known.push(warning.words);
  }
  return reps
    .flatMap((line) => {
      const words = wordsOf.get(line.rep.id);
      const { id, person } = line.rep;
      return words === undefined ? [] : [{ rep: id, name: person.name, line, words }];
    })
    .sort(
      (one, other) =>
        (one.line.projectedAttainment ?? Infinity) - (other.line.projectedAttainment ?? Infinity),
    );
}
