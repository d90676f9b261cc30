import { product, quotient } from "../share/answered";
import type { FunnelRole, QuotaMode } from "./roles";

/** How much one setter can book: meetings on a working day, and working days in a month. */
export type SetterDays = {
  readonly meetingsPerDay: number | null;
  readonly workingDays: number | null;
};

/** What an auto quota is made of, whichever the role. */
export type QuotaDrivers = SetterDays & {
  readonly deals: number | null;
  readonly closers: number | null;
};

/**
 * The monthly quota that follows the business: a closer's share of the deals, a setter's capacity,
 * a manager's whole team.
 * @example autoQuota("closer", { deals: 54.6, closers: 8, meetingsPerDay: null, workingDays: null }) //=> 6.825
 */
export function autoQuota(role: FunnelRole, drivers: QuotaDrivers): number | null {
  switch (role) {
    case "closer":
      return quotient(drivers.deals, drivers.closers);
    case "setter":
      return product(drivers.meetingsPerDay, drivers.workingDays);
    case "manager":
      return drivers.deals;
  }
}

/** The quota that counts: the one set by hand in manual mode, the auto quota otherwise. */
export function quotaInForce(
  mode: QuotaMode,
  quotas: { readonly auto: number | null; readonly manual: number | null },
): number | null {
  return mode === "manual" ? quotas.manual : quotas.auto;
}

/** What the setters can book in a month beside what the funnel needs of them. */
export type SetterCapacity = {
  readonly capacity: number | null;
  readonly needed: number | null;
  readonly covered: number | null;
  readonly settersNeeded: number | null;
};

/** @example two setters at 40 meetings against 300: capacity 80, covered 0.267, 7.5 setters needed */
export function setterCapacity(team: {
  readonly setters: number | null;
  readonly meetingsPerSetter: number | null;
  readonly meetingsBooked: number | null;
}): SetterCapacity {
  const capacity = product(team.setters, team.meetingsPerSetter);
  return {
    capacity,
    needed: team.meetingsBooked,
    covered: quotient(capacity, team.meetingsBooked),
    settersNeeded: quotient(team.meetingsBooked, team.meetingsPerSetter),
  };
}
