import { revenueTypes, type AllocationPlan, type QuotaModel } from "../../engine";
import { partRows, type PartRow } from "./group-rows";
import {
  placesDown,
  ranksWithin,
  remainderOf,
  sortedBy,
  sumsWithin,
  wholeSteps,
} from "./remainder-steps";

/** How an amount comes in whole steps: what is left over, and who is first to take a step more. */
export type Stepped = {
  readonly exact: number;
  readonly steps: number;
  readonly remainder: number;
  readonly tie: number;
  readonly sort: number;
  readonly rank: number;
};

/** A part of the pool, with the steps of its rounding that the sheet shows. */
export type PartSteps = PartRow & {
  readonly typeOrder: number;
  /** What all targets of the revenue type ask for, and those of the row's segment. */
  readonly ofType: number;
  readonly ofSegment: number;
  readonly share: number;
  readonly pooled: Stepped;
  readonly groupAssigned: number;
  readonly groupAmount: number;
  readonly carried: Stepped;
  readonly carriedLeft: number;
  readonly carriedAmount: number;
};

/** The steps of largest remainder: ties go to the larger weight, then to the smaller order. */
function stepped(
  exacts: readonly number[],
  by: {
    readonly weights: readonly number[];
    readonly orders: readonly number[];
    readonly groups: readonly string[];
  },
): readonly Stepped[] {
  const remainders = exacts.map(remainderOf);
  const ties = placesDown(by.weights, by.orders);
  const sorts = sortedBy(remainders, ties);
  const ranks = ranksWithin(by.groups, sorts);
  return exacts.map((exact, row) => ({
    exact,
    steps: wholeSteps(exact),
    remainder: remainders[row] ?? 0,
    tie: ties[row] ?? 0,
    sort: sorts[row] ?? 0,
    rank: ranks[row] ?? 0,
  }));
}

/** What the reps of each group carry of each revenue type. */
function carriedBy({ reps }: AllocationPlan): ReadonlyMap<string, number> {
  const carried = new Map<string, number>();
  for (const { group, byType } of reps) {
    for (const type of revenueTypes) {
      const key = `${group} ${type}`;
      carried.set(key, (carried.get(key) ?? 0) + byType[type]);
    }
  }
  return carried;
}

/** What is asked of a revenue type, in all segments or in one. */
function askedOf(model: QuotaModel, { revenueType }: PartRow, segment: string | null): number {
  return model.targets.reduce(
    (sum, target) =>
      target.revenueType === revenueType && (segment === null || target.segment === segment)
        ? sum + target.amount
        : sum,
    0,
  );
}

/** Who carries how much of a type, where somebody told it. */
function shareOf({ revenueMix }: QuotaModel, { revenueType, role }: PartRow): number {
  if (revenueMix.length === 0) return 1;
  return revenueMix.reduce(
    (sum, one) => (one.revenueType === revenueType && one.role === role ? sum + one.share : sum),
    0,
  );
}

/** Every part of the pool with the steps of its rounding. */
export function partSteps(model: QuotaModel, plan: AllocationPlan): readonly PartSteps[] {
  const rows = partRows(model, plan);
  const { roundingStep: step } = model.allocation;
  const groups = rows.map(({ key }) => key);
  const amounts = rows.map(({ pool }) => pool);
  const targets = rows.map(({ target }) => target);
  const asked = targets.reduce((sum, target) => sum + target, 0);
  const pooled = stepped(
    targets.map((target) => (target === 0 ? 0 : ((plan.pool.pool / step) * target) / asked)),
    { weights: targets, orders: rows.map(({ order }) => order), groups: rows.map(() => "") },
  );
  const assigned = new Map(plan.groups.map(({ group, assigned: own }) => [group.key, own]));
  const groupAmounts = sumsWithin(groups, amounts);
  const typeOrders = rows.map(({ revenueType }) => revenueTypes.indexOf(revenueType) + 1);
  const carried = stepped(
    rows.map(({ key, pool }) =>
      pool === 0 ? 0 : ((assigned.get(key) ?? 0) * pool) / (groupAmounts.get(key) ?? 1) / step,
    ),
    { weights: amounts, orders: typeOrders, groups },
  );
  const carriedSteps = sumsWithin(
    groups,
    carried.map(({ steps }) => steps),
  );
  const byReps = carriedBy(plan);
  return rows.map((row, at): PartSteps => {
    const groupAssigned = assigned.get(row.key) ?? 0;
    const [own, hands] = [pooled[at], carried[at]];
    if (own === undefined || hands === undefined) throw new RangeError("Every part has its steps.");
    return {
      ...row,
      typeOrder: typeOrders[at] ?? 0,
      ofType: askedOf(model, row, null),
      ofSegment: askedOf(model, row, row.segment),
      share: shareOf(model, row),
      pooled: own,
      groupAssigned,
      groupAmount: groupAmounts.get(row.key) ?? 0,
      carried: hands,
      carriedLeft: Math.round(groupAssigned / step) - (carriedSteps.get(row.key) ?? 0),
      carriedAmount: byReps.get(`${row.key} ${row.revenueType}`) ?? 0,
    };
  });
}
