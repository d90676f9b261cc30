import { rounded, total, type AllocationPlan, type RepPlan } from "../../engine";

/**
 * What a rep would carry in a full year at full capacity, in whole money, so that reps who are alike are equal; null for
 * somebody who is not there.
 */
export function fullYearQuota({ quota, capacity }: RepPlan): number | null {
  return capacity === 0 ? null : rounded(quota / capacity, 0);
}

/** The reps by what a full year of each would carry, most first; equals in the order of the plan. */
export function byFullYear({ reps }: AllocationPlan): readonly RepPlan[] {
  const there = reps.filter(({ capacity }) => capacity !== 0);
  return there.sort((one, other) => (fullYearQuota(other) ?? 0) - (fullYearQuota(one) ?? 0));
}

/** The name of whoever a rep reports to; empty where nobody of the team has that id. */
export function managerName({ carriers }: AllocationPlan, { person }: RepPlan): string {
  return carriers.find((one) => one.person.id === person.manager)?.person.name ?? "";
}

/** All that the reps carry. */
export function assignedQuota({ reps }: AllocationPlan): number {
  return total(reps.map(({ quota }) => quota));
}

/** A column of the plan's table in the row of an id. */
export function planned(column: string, id = "{id}"): string {
  return `INDEX(AllocationPlan[${column}],MATCH(${id},AllocationPlan[Id],0))`;
}
