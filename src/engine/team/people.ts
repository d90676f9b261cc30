import { dayAfter, monthsAfter } from "../period/months";

/** What a person on the roster is there for: it decides what the quota is made of. */
export const roles = ["AE", "SDR", "AM", "MANAGER"] as const;
export type Role = (typeof roles)[number];

/** One person of the roster. Words left empty and numbers left null are not answered. */
export type Rep = {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly segment: string;
  readonly tier: string;
  readonly territory: string;
  /** The id of another person of the roster. */
  readonly manager: string;
  readonly team: string;
  readonly region: string;
  /** ISO dates; a rep without an end date stays. */
  readonly startDate: string;
  readonly endDate: string;
  /** On-target earnings of a year. */
  readonly annualOte: number | null;
  /** The share of on-target earnings that is variable. */
  readonly payMix: number | null;
  /** Full-time reps this person counts for once ramped: 1 is full time. */
  readonly capacity: number;
  /** The name of a ramp schedule; empty for the one of the role and segment. */
  readonly ramp: string;
  readonly previousQuota: number | null;
  /** Bookings of the year before. */
  readonly previousBookings: number | null;
};

/** Somebody who is to be hired: a rep without a past. */
export type PlannedHire = Omit<Rep, "endDate" | "previousQuota" | "previousBookings">;

/** Somebody who is known to leave, and how long the seat stays empty; null where it is not filled again. */
export type Leaver = {
  readonly rep: string;
  readonly lastDay: string;
  readonly backfillAfterMonths: number | null;
};

export type PersonStanding = "EMPLOYED" | "HIRE" | "BACKFILL";

/** Everybody who may carry a quota in the year. */
export type Person = Rep & { readonly standing: PersonStanding };

/** The id of whoever takes over a leaver's seat. */
export function backfillId(rep: string): string {
  return `${rep}-backfill`;
}

function backfill(rep: Rep, leaver: Leaver): readonly Person[] {
  if (leaver.backfillAfterMonths === null) return [];
  return [
    {
      ...rep,
      id: backfillId(rep.id),
      name: `Backfill of ${rep.name}`,
      startDate: monthsAfter(dayAfter(leaver.lastDay, 1), leaver.backfillAfterMonths),
      endDate: "",
      previousQuota: null,
      previousBookings: null,
      standing: "BACKFILL",
    },
  ];
}

/** The roster with leavers gone and their seats filled again, and the planned hires. */
export function teamOf(said: {
  readonly roster: readonly Rep[];
  readonly hires: readonly PlannedHire[];
  readonly leavers: readonly Leaver[];
}): readonly Person[] {
  const leaverOf = new Map(said.leavers.map((leaver) => [leaver.rep, leaver]));
  const employed = said.roster.flatMap((rep): readonly Person[] => {
    const leaver = leaverOf.get(rep.id);
    if (leaver === undefined) return [{ ...rep, standing: "EMPLOYED" }];
    return [{ ...rep, endDate: leaver.lastDay, standing: "EMPLOYED" }, ...backfill(rep, leaver)];
  });
  const hired = said.hires.map((hire): Person => ({
    ...hire,
    endDate: "",
    previousQuota: null,
    previousBookings: null,
    standing: "HIRE",
  }));
  return [...employed, ...hired];
}
