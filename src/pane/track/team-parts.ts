import type { AllocationPlan, RollUpLine, TrackedTeam, Tracking } from "../../engine";
import { trackWords } from "./track-words";

/** By what the team can be parted. */
export const partKinds = ["region", "team", "manager", "segment"] as const;
export type PartKind = (typeof partKinds)[number];

/** A part of the team; null is everybody. */
export type TeamPart = { readonly kind: PartKind; readonly name: string } | null;

type Rep = AllocationPlan["reps"][number];

/** A part as the value of a choice. @example partValue({ kind: "region", name: "West" }) //=> "region West" */
export function partValue(part: TeamPart): string {
  return part === null ? "" : `${part.kind} ${part.name}`;
}

/** The part that a choice means. */
export function partOf(value: string): TeamPart {
  const kind = partKinds.find((each) => value.startsWith(`${each} `));
  return kind === undefined ? null : { kind, name: value.slice(kind.length + 1) };
}

/** How a group is called: a manager by name. */
export function groupName(
  kind: PartKind,
  name: string,
  { managers }: Pick<AllocationPlan, "managers">,
): string {
  if (name === "") return trackWords.nobodyNamed;
  if (kind !== "manager") return name;
  return managers.find(({ id }) => id === name)?.person.name ?? name;
}

/** The groups by which a team is parted; a kind of which there is but one group parts nobody. */
export function groupsOf(plan: AllocationPlan): ReadonlyMap<PartKind, readonly string[]> {
  const found = partKinds.map((kind) => {
    const names = [...new Set(plan.reps.map(({ person }) => person[kind]))].sort();
    return [kind, names.length > 1 ? names : []] as const;
  });
  return new Map(found.filter(([, names]) => names.length > 0));
}

/** The lines of the groups of a kind. */
export function linesOf(team: TrackedTeam, kind: PartKind): readonly RollUpLine[] {
  const lines = {
    region: team.byRegion,
    team: team.byTeam,
    manager: team.byManager,
    segment: team.bySegment,
  };
  return lines[kind];
}

/** A plan of only some reps. */
export function planOf(plan: AllocationPlan, part: TeamPart): AllocationPlan {
  if (part === null) return plan;
  const isIn = ({ person }: Rep) => person[part.kind] === part.name;
  return { ...plan, reps: plan.reps.filter(isIn) };
}

/** The tracking of only some reps: what is stated of the whole company is stated of others, too. */
export function trackingOf(tracking: Tracking, reps: readonly Rep[]): Tracking {
  const ids = new Set(reps.map(({ id }) => id));
  const own = <Row extends { readonly rep: string }>(rows: readonly Row[]) =>
    rows.filter(({ rep }) => ids.has(rep));
  return {
    ...tracking,
    reps: own(tracking.reps),
    bookings: own(tracking.bookings),
    productQuotas: own(tracking.productQuotas),
    past: own(tracking.past),
    stated: [],
    statedPast: [],
    cases: [],
  };
}
