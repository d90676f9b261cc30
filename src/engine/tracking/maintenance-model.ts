/** How the customer is served: it decides who keeps the quotas right once they are handed over. */
export const engagements = ["SINGLE_PROJECT", "DEDICATED"] as const;
export type Engagement = (typeof engagements)[number];

/**
 * The lines beyond which a rule of maintenance raises its flag. The gate of reps at quota and the band of quota to OTE
 * are not here: the model's thresholds and benchmarks have them, and one number stands in one place.
 */
export type MaintenanceThresholds = {
  /** A rep is far behind below this pace, and too many are above this share of them. */
  readonly farBehindPace: number;
  readonly farBehindShare: number;
  /** The least pipeline over what is left of a quota. */
  readonly leastCoverage: number;
  readonly rampDaysBehind: number;
  /** How far a territory may be from what its weight predicts, as a share of it: by month, by quarter, at any time. */
  readonly territoryMonth: number;
  readonly territoryQuarter: number;
  readonly territoryReEngage: number;
  /** How far those who ramp may be from their schedules together. */
  readonly rampAccuracy: number;
  /** Seats that were due and are empty. */
  readonly emptySeats: number;
  /** How far a first cycle may be from what the model predicted. */
  readonly firstCycle: number;
  /** The least share of the revenue target that the period must be on course for. */
  readonly targetShare: number;
  /** A past period is poor when fewer reps than this share made their quota; so many in a row are too many. */
  readonly poorShare: number;
  readonly poorPeriods: number;
  readonly unplannedMoves: number;
  /** Points of win rate lost against the baseline. */
  readonly winRateDrop: number;
};

/** Who keeps a plan right, from when on it is not, and what no row of the model tells. */
export type Maintenance = {
  readonly engagement: Engagement;
  readonly thresholds: MaintenanceThresholds;
  /** People who left or came in the quarter and whom no plan knew; null while nobody has said. */
  readonly unplannedMoves: number | null;
};

/** Spec 003, section 4a; the accuracy of ramps, empty seats and the share of the target have no number there. */
export const standardMaintenance: Maintenance = {
  engagement: "SINGLE_PROJECT",
  thresholds: {
    farBehindPace: 0.5,
    farBehindShare: 0.3,
    leastCoverage: 2,
    rampDaysBehind: 30,
    territoryMonth: 0.2,
    territoryQuarter: 0.15,
    territoryReEngage: 0.25,
    rampAccuracy: 0.1,
    emptySeats: 0,
    firstCycle: 0.1,
    targetShare: 1,
    poorShare: 0.5,
    poorPeriods: 2,
    unplannedMoves: 2,
    winRateDrop: 0.1,
  },
  unplannedMoves: null,
};
