import type { AllocationModel, QuotaMethod } from "./allocation-model";

/** Where one method begins to suit better than another. */
export const methodLines = {
  /** Fewer reps than this are best shared from the top alone. */
  fewReps: 5,
  /** Bookings of fewer months say too little about a rep. */
  littleHistory: 6,
  /** A segment's own reps need a whole year to be told apart from the season. */
  fullHistory: 12,
} as const;
const { fewReps: FEW_REPS, littleHistory: LITTLE_HISTORY, fullHistory: FULL_HISTORY } = methodLines;

/** How a method is called. */
export const methodNames: Readonly<Record<QuotaMethod, string>> = {
  TOP_DOWN: "Top-Down Only",
  BLENDED: "Blended",
  SEGMENT_BLENDED: "Segment-Weighted Blended",
};

/** The method that suits a team, and why. */
export type Recommendation = { readonly method: QuotaMethod; readonly why: string };

/** What the choice of a method hangs on. */
export type MethodBasis = {
  readonly reps: number;
  readonly segments: number;
  /** Null when nobody said how far the data go back. */
  readonly monthsOfHistory: number | null;
};

/** Recommends a method from the size of the team, its segments, and how far the data go back. */
export function recommendedMethod({
  reps,
  segments,
  monthsOfHistory,
}: MethodBasis): Recommendation {
  if (reps < FEW_REPS) {
    return {
      method: "TOP_DOWN",
      why: `With ${reps} reps, fewer than ${FEW_REPS}, a view from below rests on too few people.`,
    };
  }
  if (monthsOfHistory === null) {
    return {
      method: "BLENDED",
      why: `${reps} reps are enough to blend; how many months of data there are was not told, which would settle it.`,
    };
  }
  if (monthsOfHistory < LITTLE_HISTORY) {
    return {
      method: "TOP_DOWN",
      why: `${monthsOfHistory} months of data are fewer than the ${LITTLE_HISTORY} that a view from below needs.`,
    };
  }
  if (segments > 1 && monthsOfHistory >= FULL_HISTORY) {
    return {
      method: "SEGMENT_BLENDED",
      why: `${reps} reps sell to ${segments} segments, and ${monthsOfHistory} months of data tell the segments apart.`,
    };
  }
  return {
    method: "BLENDED",
    why:
      segments > 1
        ? `${reps} reps with ${monthsOfHistory} months of data can be blended; ${segments} segments need ${FULL_HISTORY} months to be blended one by one.`
        : `${reps} reps with ${monthsOfHistory} months of data in one segment can be blended.`,
  };
}

/** What the choice hangs on in a model. */
export function methodBasis(model: AllocationModel): MethodBasis {
  const sellers = [...model.roster, ...model.hires].filter(
    ({ role }) => role === "AE" || role === "AM",
  );
  return {
    reps: sellers.length,
    segments: new Set(model.targets.map(({ segment }) => segment)).size,
    monthsOfHistory: model.allocation.monthsOfHistory,
  };
}

/** The recommendation for a model's own team. */
export function recommendationFor(model: AllocationModel): Recommendation {
  return recommendedMethod(methodBasis(model));
}
