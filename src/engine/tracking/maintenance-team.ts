import { monthOf } from "../period/months";
import type { TrackedRepLine } from "./tracked-reps";
import type { MaintenanceJudged, Seen } from "./maintenance-rule";

/** Who could have reported by now: they are there, and something is asked of them. */
export function repsAtWork({ team }: MaintenanceJudged): readonly TrackedRepLine[] {
  return team.reps.filter(({ reporting }) => reporting === "REPORTED" || reporting === "SILENT");
}

export function idsOf(lines: readonly TrackedRepLine[]): readonly string[] {
  return lines.map(({ rep }) => rep.id);
}

/** Whether so many of a team speak for it: half of them do, and nobody speaks for nobody. */
export function speaksForTeam(told: number, all: number): boolean {
  return told > 0 && 2 * told >= all;
}

/** Reps who reported and those who did not, where the former speak for the team; what it takes where they do not. */
export function reportedOf(
  lines: readonly TrackedRepLine[],
): { readonly reported: readonly TrackedRepLine[]; readonly silent: readonly string[] } | Seen {
  const reported = lines.filter(({ actual }) => actual !== null);
  const silent = idsOf(lines.filter(({ actual }) => actual === null));
  if (speaksForTeam(reported.length, lines.length)) return { reported, silent };
  const takes =
    lines.length === 0
      ? "Nobody is asked for anything by this day. Tell each rep's quota of the period, or track days that lie in the plan's year."
      : `${reported.length} of ${lines.length} reps have reported, too few to speak for the team. Tell what each of the others has made.`;
  return { kind: "not-told", takes, unknown: silent };
}

const MONTHS_OF_QUARTER = 3;

/** What keeps the tracked period from being a quarter that is over; null where it is one. */
export function quarterStillOpen({ team, model }: MaintenanceJudged): Seen | null {
  const { start, end } = model.tracking.period;
  const months = (monthOf(end) ?? 0) - (monthOf(start) ?? 0) + 1;
  if (months < MONTHS_OF_QUARTER) {
    return { kind: "not-told", takes: "The period is shorter than a quarter. Track the quarter." };
  }
  if (team.clock.share >= 1) return null;
  return {
    kind: "not-told",
    takes: `The quarter is not over. Look again after ${end}, with figures as of a later day.`,
  };
}
