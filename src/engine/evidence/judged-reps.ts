import { dust } from "../figure/rounded";
import type { RepPlan } from "../plan/rep-plan";

/** Whether somebody is ramped and carries something. */
export function isRampedAndThere({ isRamping, capacity }: RepPlan): boolean {
  return !isRamping && capacity > 0;
}

/** Whether somebody is asked for a whole year at full quota: only that can be held against another year. */
export function isAskedForWholeYear({ isRamping, standing }: RepPlan): boolean {
  return !isRamping && standing.carrier.presence >= 1 - dust;
}

/** Whether somebody was ramped all of the year before. */
export function wasRampedAllYear({ standing, person }: RepPlan): boolean {
  return standing.carrier.capacityBefore >= person.capacity - dust;
}
