/** A rep as the method of today treats them. What is null or false for want of telling says nothing. */
export type RepOfMethod = {
  readonly id: string;
  /** The quota that was asked for in the year looked at. */
  readonly quota: number | null;
  /** What was asked for, and what was booked, in the year before it. */
  readonly quotaBefore: number | null;
  readonly bookingsBefore: number | null;
  /** Bookings of the year looked at. */
  readonly bookings: number | null;
  readonly annualOte: number | null;
  /** Whether the rep was hired in the course of the year; null where nobody said when. */
  readonly isNew: boolean | null;
  /** What the territory could bear, in any unit that is the same for all of them. */
  readonly territoryPotential: number | null;
  /** In how many territories the rep's won deals of the year lie. */
  readonly territories?: number | null;
};

/** What is known of the method of today. */
export type MethodFacts = {
  readonly reps: readonly RepOfMethod[];
  /** Territories that were told of, and those of them whose borders are settled; null where nobody was asked. */
  readonly territories: number | null;
  readonly lockedTerritories: number | null;
  readonly monthsOfHistory: number | null;
  /** What was asked for, and what was booked, by quarter of the year looked at, as shares of the year. */
  readonly quotaShares?: readonly number[] | null;
  readonly bookingShares?: readonly number[] | null;
};

/** Where the method of today goes wrong, as the data show it, and what would mend it. */
export type MethodGap = {
  readonly id: string;
  readonly title: string;
  readonly words: string;
  readonly remedy: string;
  readonly figures: Readonly<Record<string, number>>;
  /** The data that show it, one by one. */
  readonly behind: readonly MethodRow[];
};

/** A line of the data behind a gap: of a rep, a quarter or the like. */
export type MethodRow = {
  readonly of: string;
  readonly figures: Readonly<Record<string, number>>;
};

/** Of fewer reps nothing is called a habit. */
export const LEAST_REPS = 3;

/** The told ones of some figures of a rep, as a line of data. */
export function rowOf(of: string, figures: Readonly<Record<string, number | null>>): MethodRow {
  const known = Object.entries(figures).flatMap(([name, value]) =>
    value === null ? [] : [[name, value] as const],
  );
  return { of, figures: Object.fromEntries(known) };
}

/** Those of the values that were told. */
export function told(values: readonly (number | null)[]): readonly number[] {
  return values.filter((value) => value !== null);
}
