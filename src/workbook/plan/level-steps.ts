import { total, type AllocationPlan, type GroupPlan, type QuotaModel } from "../../engine";
import { boundSteps, type BoundSteps } from "./bound-steps";
import { seen } from "./level-pools";
import { DUST, wholeSteps } from "./remainder-steps";

/** A group with the steps by which the level is found at which its pool is used up. */
export type LevelRow = GroupPlan & {
  /** Its row among the groups. */
  readonly row: number;
  /** The highest level of a floor, and of a cap, at which the pool is not used up yet. */
  readonly lowTurn: number;
  readonly highTurn: number;
  readonly turn: number;
  /** The pool, and what binary numbers leave behind. */
  readonly most: number;
  /** What stands at floors and at caps at the higher of the two, and the weight of the others. */
  readonly floors: number;
  readonly caps: number;
  readonly free: number;
  readonly level: number;
  readonly left: number;
};

function highest(levels: readonly number[]): number {
  return levels.reduce((most, level) => Math.max(most, level), 0);
}

function levelOf(
  group: GroupPlan,
  members: readonly BoundSteps[],
): Omit<LevelRow, keyof GroupPlan | "row" | "left"> {
  const { assigned } = group;
  const most = assigned * (1 + DUST);
  const lowTurn = highest(
    members.flatMap(({ low, atFloor }) => (atFloor.pool <= most ? [low] : [])),
  );
  const highTurn = highest(
    members.flatMap(({ high, atCap }) => (atCap.pool <= most ? [high] : [])),
  );
  const turn = Math.max(lowTurn, highTurn);
  const isAbove = (level: number) => seen(level) > seen(turn);
  const floors = total(members.map(({ low, floor }) => (isAbove(low) ? floor : 0)));
  const caps = total(members.map(({ high, cap }) => (isAbove(high) ? 0 : cap)));
  const free = total(
    members.map(({ low, high, weight }) => (!isAbove(low) && isAbove(high) ? weight : 0)),
  );
  const level = free === 0 ? turn : (assigned - floors - caps) / free;
  return { most, lowTurn, highTurn, turn, floors, caps, free, level };
}

/** Every group with its level: all that the sheet lists, also those of another method, in which nobody is. */
export function levelRows(
  model: QuotaModel,
  plan: AllocationPlan,
  groups: readonly GroupPlan[],
): readonly LevelRow[] {
  const { roundingStep: step } = model.allocation;
  const bounds = boundSteps(model, plan);
  const membersOf = new Map<string, BoundSteps[]>();
  const stepsOf = new Map<string, number>();
  plan.reps.forEach(({ group, bounded }, at) => {
    const members = membersOf.get(group) ?? [];
    members.push(...bounds.slice(at, at + 1));
    membersOf.set(group, members);
    stepsOf.set(group, (stepsOf.get(group) ?? 0) + wholeSteps(bounded / step));
  });
  return groups.map((group, at): LevelRow => {
    const { key } = group.group;
    return {
      ...group,
      ...levelOf(group, membersOf.get(key) ?? []),
      row: at + 1,
      left: Math.round(group.assigned / step) - (stepsOf.get(key) ?? 0),
    };
  });
}
