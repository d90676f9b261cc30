import {
  teamPartKinds,
  type AllocationPlan,
  type RollUpLine,
  type TeamPartKind,
  type TrackedTeam,
} from "../../engine";
import { trackWords } from "../words/track";

/** A part of the team; null is everybody. */
export type TeamPart = { readonly kind: TeamPartKind; readonly name: string } | null;

type Rep = AllocationPlan["reps"][number];

/** A part as the value of a choice. @example partValue({ kind: "region", name: "West" }) //=> "region West" */
export function partValue(part: TeamPart): string {
  return part === null ? "" : `${part.kind} ${part.name}`;
}

/** The part that a choice means. */
export function partOf(value: string): TeamPart {
  const kind = teamPartKinds.find((each) => value.startsWith(`${each} `));
  return kind === undefined ? null : { kind, name: value.slice(kind.length + 1) };
}

/** How a group is called: a manager by name. */
export function groupName(
  kind: TeamPartKind,
  name: string,
  { managers }: Pick<AllocationPlan, "managers">,
): string {
  if (name === "") return trackWords.nobodyNamed;
  if (kind !== "manager") return name;
  return managers.find(({ id }) => id === name)?.person.name ?? name;
}

/** The groups by which a team is parted; a kind of which there is but one group parts nobody. */
export function groupsOf(plan: AllocationPlan): ReadonlyMap<TeamPartKind, readonly string[]> {
  const found = teamPartKinds.map((kind) => {
    const names = [...new Set(plan.reps.map(({ person }) => person[kind]))].sort();
    return [kind, names.length > 1 ? names : []] as const;
  });
  return new Map(found.filter(([, names]) => names.length > 0));
}

/** The lines of the groups of a kind. */
export function linesOf(team: TrackedTeam, kind: TeamPartKind): readonly RollUpLine[] {
  const lines = {
    region: team.byRegion,
    team: team.byTeam,
    manager: team.byManager,
    segment: team.bySegment,
  };
  return lines[kind];
}

/** Whether somebody is of a part; null where everybody is. */
export function isOfPart(part: TeamPart): ((rep: Rep) => boolean) | null {
  return part === null ? null : ({ person }) => person[part.kind] === part.name;
}
