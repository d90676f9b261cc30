/** Why something cannot be told yet, and what to do. */
export const refusedWords = {
  noTeam: { what: "The model has no team.", remedy: "Add a roster and targets." },
  productivity: {
    what: "Somebody's sales cannot be expected, as neither their last year nor a productivity is told.",
    remedy: "Say what a ramped rep of each role sells in a year.",
  },
  spread: {
    what: "Nobody said how far a rep's year lies from what is expected, and last year tells it of too few.",
    remedy: "Give the spread of attainment, or last year's quota and bookings of five ramped reps.",
  },
  past: {
    what: "There is no attainment of last year to draw from.",
    remedy: "Give last year's quota and bookings, or draw from the normal distribution.",
  },
  yields: {
    what: "Nobody's quota and bookings of last year are both known in one of the pools, so that no dollar of quota is known to bring more than another.",
    remedy: "Give last year's quota and bookings of the reps who were there.",
  },
  noHistory: {
    what: "The model has no history of bookings.",
    remedy: "Give the bookings of past months or quarters.",
  },
  misaligned: {
    what: "The fiscal year does not begin where one of the history's periods does.",
    remedy: "Let the history begin so many whole periods before the fiscal year.",
  },
  outside: {
    what: "The history begins after the fiscal year, has all of it, or ends too long before it.",
    remedy: "Give the periods up to the fiscal year, or into it.",
  },
  notPositive: {
    what: "The history has periods without bookings, or comes so close to nothing that no smoothing stays above it.",
    remedy: "Use quarters instead of months, or leave out the years in which nothing was sold.",
  },
  tooShort: (needs: number) => ({
    what: `The history is too short; it takes ${needs} periods.`,
    remedy: "Give more periods.",
  }),
  year: (wanted: string, found: string) => ({
    what: `That file plans the year from ${found}, not the one from ${wanted}.`,
    remedy: "Give the model that was in force last year.",
  }),
  strangers: {
    what: "None of its reps has bookings of last year on this year's roster.",
    remedy: "Let both files use the same ids, and give last year's bookings in this one.",
  },
} as const;
