import {
  emptyAllocation,
  emptyModel,
  type QuotaBound,
  type QuotaModel,
  type Rep,
} from "../../src/engine";

/** A rep with nothing special about them. */
export const plainRep: Rep = {
  id: "R",
  name: "Rep",
  role: "AE",
  segment: "",
  tier: "",
  territory: "",
  manager: "",
  team: "",
  region: "",
  startDate: "2020-01-01",
  endDate: "",
  annualOte: null,
  payMix: null,
  capacity: 1,
  ramp: "",
  previousQuota: null,
  previousBookings: null,
};

/** A team of AEs who share one target from the top. */
export function teamOfAes(target: number, reps: readonly Partial<Rep>[]): QuotaModel {
  return {
    ...emptyModel,
    ...emptyAllocation,
    method: "TOP_DOWN",
    calendar: { fiscalYearStart: "2026-01-01", period: "month" },
    targets: [{ segment: "", revenueType: "NEW_BUSINESS", amount: target }],
    roster: reps.map((rep, place) => ({ ...plainRep, id: `R${place + 1}`, ...rep })),
  };
}

/** A bound that holds nothing yet. */
export function boundFor(rep: string, part: Partial<QuotaBound>): QuotaBound {
  return { rep, floor: null, cap: null, pin: null, reason: "Because", ...part };
}

/** Territories that score as asked, four factors alike. */
export function territoriesScoring(scores: readonly number[]) {
  return scores.map((score, place) => ({
    id: `T${place + 1}`,
    name: `Territory ${place + 1}`,
    segment: "",
    scores: {
      accountDensity: score,
      marketMaturity: score,
      historicalPerformance: score,
      competitiveOpenness: score,
    },
    maturity: 1,
    locked: true,
  }));
}
