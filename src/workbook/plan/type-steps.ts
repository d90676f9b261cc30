import { revenueTypes, type AllocationPlan, type QuotaModel, type RepPlan } from "../../engine";
import { firstPlaces } from "./allocation-steps";
import {
  placesDown,
  ranksWithin,
  remainderOf,
  sortedBy,
  sumsWithin,
  wholeSteps,
} from "./remainder-steps";

/** How one revenue type of a group is handed out to a rep. */
export type TypeSteps = {
  /** What of the quota no type before has taken. */
  readonly left: number;
  readonly allLeft: number;
  readonly exact: number;
  readonly steps: number;
  readonly order: number;
  readonly sort: number;
  readonly spare: number;
  readonly later: number;
  readonly gets: number;
};

export type TypeRow = RepPlan & {
  /** The place among the group's reps, in which its pool is handed out. */
  readonly order: number;
  readonly groupRow: number;
  /** What the group carries of each type. */
  readonly pools: readonly number[];
  readonly types: readonly TypeSteps[];
};

function carriedOf(
  reps: readonly RepPlan[],
  groupOf: readonly number[],
): readonly ReadonlyMap<number, number>[] {
  return revenueTypes.map((type) =>
    sumsWithin(
      groupOf,
      reps.map(({ byType }) => byType[type]),
    ),
  );
}

/** The places of reps within their groups, in the order of the plan. */
function placesWithin(groupOf: readonly number[]): readonly number[] {
  const seen = new Map<number, number>();
  return groupOf.map((group) => {
    const place = (seen.get(group) ?? 0) + 1;
    seen.set(group, place);
    return place;
  });
}

/** Every rep with the steps in which the quota splits into revenue types. */
export function typeRows(model: QuotaModel, { reps, groups }: AllocationPlan): readonly TypeRow[] {
  const { roundingStep: step } = model.allocation;
  const groupRows = firstPlaces(groups.map(({ group }) => group.key));
  const groupOf = reps.map(({ group }) => groupRows.get(group) ?? 0);
  const orders = placesWithin(groupOf);
  const carried = carriedOf(reps, groupOf);
  const poolOf = (at: number, type: number) => carried[type]?.get(groupOf[at] ?? 0) ?? 0;
  let lefts: readonly number[] = reps.map(({ quota }) => quota);
  const columns = revenueTypes.map((type, place): readonly TypeSteps[] => {
    const before = lefts;
    const left = (at: number) => before[at] ?? 0;
    const allLeft = sumsWithin(groupOf, before);
    const allOf = (at: number) => allLeft.get(groupOf[at] ?? 0) ?? 0;
    const exacts = reps.map((_rep, at) => {
      const share = poolOf(at, place) * left(at);
      return share === 0 ? 0 : share / allOf(at) / step;
    });
    const steps = exacts.map(wholeSteps);
    const ties = placesDown(before, orders);
    const sorts = sortedBy(exacts.map(remainderOf), ties);
    const ranks = ranksWithin(groupOf, sorts);
    const stepsIn = sumsWithin(groupOf, steps);
    lefts = reps.map(({ byType }, at) => left(at) - byType[type]);
    return reps.map((_rep, at): TypeSteps => {
      const spare = Math.round(poolOf(at, place) / step) - (stepsIn.get(groupOf[at] ?? 0) ?? 0);
      const later = revenueTypes.reduce(
        (sum, _type, other) => (other > place ? sum + poolOf(at, other) : sum),
        0,
      );
      return {
        left: left(at),
        allLeft: allOf(at),
        exact: exacts[at] ?? 0,
        steps: steps[at] ?? 0,
        order: ties[at] ?? 0,
        sort: sorts[at] ?? 0,
        spare,
        later,
        gets: Number((ranks[at] ?? 0) <= spare),
      };
    });
  });
  return reps.map((rep, at): TypeRow => ({
    ...rep,
    order: orders[at] ?? 0,
    groupRow: groupOf[at] ?? 0,
    pools: revenueTypes.map((_type, place) => poolOf(at, place)),
    types: columns.flatMap((column) => column[at] ?? []),
  }));
}
