import {
  shareReachingQuota,
  type AllocationPlan,
  type RollUpLine,
  type TrackedRepLine,
  type TrackedTeam,
} from "../../engine";

/** By what reps are added up: all of them, or who share a word of the list of reps. */
export const partKinds = ["all", "region", "team", "manager", "segment", "third"] as const;
export type PartKind = (typeof partKinds)[number];

/** A part of the company: its line, and its reps. */
export type PartRow = {
  /** Its place in the list, from 1. */
  readonly no: number;
  readonly kind: PartKind;
  /** As the list of reps knows it; empty for whom nobody gave a word. */
  readonly word: string;
  readonly name: string;
  readonly line: RollUpLine;
  readonly members: readonly TrackedRepLine[];
  readonly atQuota: number;
  readonly shareAtQuota: number | null;
};

/** The word that a rep shares with the others of a part. */
function wordOf(kind: PartKind, { rep, third }: TrackedRepLine): string {
  if (kind === "all") return "all";
  return kind === "third" ? (third ?? "") : rep.person[kind];
}

function membersBy(
  kind: PartKind,
  reps: readonly TrackedRepLine[],
): ReadonlyMap<string, readonly TrackedRepLine[]> {
  const members = new Map<string, TrackedRepLine[]>();
  for (const line of reps) {
    const word = wordOf(kind, line);
    const some = members.get(word);
    if (some === undefined) members.set(word, [line]);
    else some.push(line);
  }
  return members;
}

/** All reps, then every part of the company, each with its line and its reps. */
export function partRows(team: TrackedTeam, { carriers }: AllocationPlan): readonly PartRow[] {
  const nameOf = new Map(carriers.map(({ person }) => [person.id, person.name]));
  const lines: Readonly<Record<PartKind, readonly RollUpLine[]>> = {
    all: [{ ...team.company, name: "all" }],
    region: team.byRegion,
    team: team.byTeam,
    manager: team.byManager,
    segment: team.bySegment,
    third: team.byThird,
  };
  const parts = partKinds.flatMap((kind) => {
    const membersOf = membersBy(kind, team.reps);
    return lines[kind].map((line) => {
      const members = membersOf.get(line.name) ?? [];
      const attainments = members.flatMap(({ attainment }) => attainment ?? []);
      const shareAtQuota = shareReachingQuota(attainments);
      return {
        kind,
        word: line.name,
        name: kind === "manager" ? (nameOf.get(line.name) ?? line.name) : line.name,
        line,
        members,
        atQuota: Math.round((shareAtQuota ?? 0) * attainments.length),
        shareAtQuota,
      };
    });
  });
  return parts.map((part, at) => ({ ...part, no: at + 1 }));
}
