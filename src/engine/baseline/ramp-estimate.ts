import { shippedRamps, type RampSchedule } from "../team/ramp";

/** A month of tenure: what new people book in it, as a share of what others book a month. */
export type RampMonth = {
  readonly month: number;
  readonly share: number;
  /** New people who were watched in that month. */
  readonly observations: number;
};

/** How new people came to full speed, as the bookings tell it. */
export type RampEstimate = {
  readonly months: readonly RampMonth[];
  /** The shipped schedule that is nearest to it. */
  readonly nearest: RampSchedule;
  readonly people: number;
};

/** Somebody's bookings by month of tenure, the first month first; null for a month that was not watched. */
export type Starter = readonly (number | null)[];

/** Of fewer people no curve is drawn. */
export const LEAST_STARTERS = 3;

const WATCHED = 12;

function distance(months: readonly RampMonth[], { shares }: RampSchedule): number {
  const full = shares.at(-1) ?? 1;
  return months.reduce((sum, { month, share, observations }) => {
    const expected = shares[month - 1] ?? full;
    return sum + observations * (share - expected) ** 2;
  }, 0);
}

/** The ramp of those who began while they were watched; null where they are too few, or nobody is at full speed. */
export function rampEstimate(
  starters: readonly Starter[],
  fullMonth: number | null,
): RampEstimate | null {
  if (starters.length < LEAST_STARTERS || fullMonth === null || fullMonth <= 0) return null;
  const months = Array.from({ length: WATCHED }, (_month, at): RampMonth | null => {
    const booked = starters.flatMap((starter) => {
      const amount = starter[at];
      return amount === null || amount === undefined ? [] : [amount];
    });
    if (booked.length === 0) return null;
    const sum = booked.reduce((so, amount) => so + amount, 0);
    return { month: at + 1, share: sum / booked.length / fullMonth, observations: booked.length };
  }).filter((month) => month !== null);
  const [nearest] = [...shippedRamps].sort(
    (one, other) => distance(months, one) - distance(months, other),
  );
  return nearest === undefined ? null : { months, nearest, people: starters.length };
}
