import type { AllocationModel, Productivity } from "./allocation-model";
import type { Person } from "../team/people";
import type { Carrier } from "./carriers";

/** What a ramped rep sells in a year, and how we know. */
export type ProductivityFound = { readonly amount: number; readonly by: "history" | "assumption" };

/** Less than this part of a ramped year behind somebody is no history to go by. */
export const LEAST_HISTORY = 0.25;

type Sought = { readonly role: Productivity["role"]; readonly segment: string };

/** The assumption for a role and segment, or for the role in every segment. */
export function productivityAssumption(
  model: AllocationModel,
  { role, segment }: Sought,
): Productivity | null {
  const ofRole = model.productivity.filter((one) => one.role === role);
  return (
    ofRole.find((one) => one.segment === segment) ??
    ofRole.find((one) => one.segment === "") ??
    null
  );
}

/** Revenue that a ramped rep books in a year: pipeline times win rate where that is how it was told. */
export function bookedProductivity({ amount, winRate }: Productivity): number {
  return amount * (winRate ?? 1);
}

/**
 * What a carrier sells in a ramped year: from their own last year where they were there for enough of it, from the
 * assumption for their role and segment otherwise; null where there is neither.
 */
export function productivityOf(model: AllocationModel, carrier: Carrier): ProductivityFound | null {
  const { person, capacityBefore } = carrier;
  if (person.previousBookings !== null && capacityBefore >= LEAST_HISTORY * person.capacity) {
    return { amount: person.previousBookings / capacityBefore, by: "history" };
  }
  const assumed = productivityAssumption(model, person);
  return assumed === null ? null : { amount: bookedProductivity(assumed), by: "assumption" };
}

/** Those for whom a blend has no view from below: no last year of their own, and no assumption for their role. */
export function withoutBottomUp(
  model: AllocationModel,
  carriers: readonly Carrier[],
): readonly Person[] {
  return carriers
    .filter(({ person }) => person.role === "AE" || person.role === "AM")
    .filter((carrier) => productivityOf(model, carrier) === null)
    .map(({ person }) => person);
}
