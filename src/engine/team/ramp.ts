import type { Role } from "./people";

/** The share of full quota by month of tenure; after the last month the last share holds. */
export type RampSchedule = {
  readonly name: string;
  /** Whom it is for when a rep names no schedule; null and "" are for nobody in particular. */
  readonly role: Role | null;
  readonly segment: string;
  readonly shares: readonly number[];
};

const forNobody = { role: null, segment: "" } as const;

/** The schedule of a rep for whom none was chosen. */
export const standardRamp: RampSchedule = {
  ...forNobody,
  name: "Standard",
  shares: [0.25, 0.5, 0.75, 1],
};

/** Schedules that a model may name without spelling them out. */
export const shippedRamps: readonly RampSchedule[] = [
  standardRamp,
  { ...forNobody, name: "AE", shares: [0, 0, 0.25, 0.5, 0.75, 1] },
  { ...forNobody, name: "SDR", shares: [0.25, 0.5, 0.75, 1] },
  { ...forNobody, name: "AM", shares: [0, 0.5, 1] },
  { ...forNobody, name: "Experienced", shares: [0.5, 0.75, 1] },
];

/**
 * The share of full quota in a month of tenure; the month of hire is month 1, before it there is none.
 * @example rampShare([0.25, 0.5, 0.75, 1], 3) //=> 0.75
 */
export function rampShare(shares: readonly number[], monthOfTenure: number): number {
  const month = Math.floor(monthOfTenure);
  return month < 1 ? 0 : (shares[Math.min(month, shares.length) - 1] ?? 0);
}

/** The months before the first one at full quota. @example monthsToFull([0, 0.5, 1]) //=> 2 */
export function monthsToFull(shares: readonly number[]): number {
  const full = shares.findIndex((share) => share >= 1);
  return full < 0 ? shares.length : full;
}

/** How a ramp came to be a rep's: named for the rep, meant for role and segment, or nobody chose one. */
export type ChosenRamp = {
  readonly schedule: RampSchedule;
  readonly by: "name" | "role" | "default";
};

type Ramped = { readonly role: Role; readonly segment: string; readonly ramp: string };

/** The choice of schedules as a question that is answered at once, however many there are. */
export function rampChooser(ramps: readonly RampSchedule[]): (rep: Ramped) => ChosenRamp {
  const key = (role: Role, segment: string) => JSON.stringify([role, segment]);
  const named = new Map([...shippedRamps, ...ramps].map((ramp) => [ramp.name, ramp]));
  const meant = new Map(
    ramps.flatMap((ramp) =>
      ramp.role === null ? [] : [[key(ramp.role, ramp.segment), ramp] as const],
    ),
  );
  return (rep) => {
    const byName = named.get(rep.ramp);
    if (byName !== undefined) return { schedule: byName, by: "name" };
    const byRole = meant.get(key(rep.role, rep.segment)) ?? meant.get(key(rep.role, ""));
    if (byRole !== undefined) return { schedule: byRole, by: "role" };
    return { schedule: named.get(standardRamp.name) ?? standardRamp, by: "default" };
  };
}
