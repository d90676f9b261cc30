import type { TrackedTeam } from "../../tracking/tracked-team";
import { grouped } from "../../share/grouped";
import type { EarlyWarning } from "../../tracking/warning";
import { listed, type ReportPart } from "./report";

/** Warnings in words, one line a rep, whoever is projected to make least of their quota first; good news apart. */
export function warningParts(
  { reps }: TrackedTeam,
  warnings: readonly EarlyWarning[],
): readonly ReportPart[] {
  const linesOf = (some: readonly EarlyWarning[]) => {
    const byRep = grouped(some, ({ rep }) => rep);
    return [...reps]
      .filter(({ rep }) => byRep.has(rep.id))
      .sort(
        (one, other) =>
          (one.projectedAttainment ?? Infinity) - (other.projectedAttainment ?? Infinity),
      )
      .map(({ rep }) => {
        const words = (byRep.get(rep.id) ?? []).map((warning) => warning.words);
        return `${rep.person.name}: ${words.join(" ")}`;
      });
  };
  return [
    ...listed("Early warnings", linesOf(warnings.filter(({ weight }) => weight !== "good"))),
    ...listed("Within reach", linesOf(warnings.filter(({ weight }) => weight === "good"))),
  ];
}
