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
};

/** What is known of the method of today. */
export type MethodFacts = {
  readonly reps: readonly RepOfMethod[];
  /** Territories that were told of, and those of them whose borders are settled; null where nobody was asked. */
  readonly territories: number | null;
  readonly lockedTerritories: number | null;
  readonly monthsOfHistory: number | null;
};

/** Where the method of today goes wrong, as the data show it, and what would mend it. */
export type MethodGap = {
  readonly id: string;
  readonly title: string;
  readonly words: string;
  readonly remedy: string;
  readonly figures: Readonly<Record<string, number>>;
};

/** Of fewer reps nothing is called a habit. */
export const LEAST_REPS = 3;

/** Those of the values that were told. */
export function told(values: readonly (number | null)[]): readonly number[] {
  return values.filter((value) => value !== null);
}
