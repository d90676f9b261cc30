import {
  emptyTracking,
  trackedTeam,
  type QuotaModel,
  type TrackedPast,
  type TrackedRep,
  type TrackedTeam,
  type Tracking,
} from "../../src/engine";
import { planOf } from "./planned";
import { teamOfAes } from "./small-team";

/** A rep of whose period nothing is told. */
export const blankRep: TrackedRep = {
  rep: "R1",
  quota: null,
  actual: null,
  surePipeline: null,
  openPipeline: null,
  openShare: null,
  deals: null,
  winRate: null,
  cycleDays: null,
  calls: null,
  meetings: null,
  proposals: null,
};

/** A period that is over and of which nothing is told. */
export const blankPast: TrackedPast = {
  rep: "R1",
  period: "2023-Q4",
  quota: null,
  actual: null,
  winRate: null,
  calls: null,
};

/** A tracked period, and the team in it. */
export type InPeriod = { readonly tracking: Tracking; readonly team: TrackedTeam };

/** The team of a model in its tracked period. */
export function inPeriod(model: QuotaModel): InPeriod {
  const { tracking, calendar } = model;
  const year = { fiscalYearStart: calendar.fiscalYearStart, seasonality: [] };
  return { tracking, team: trackedTeam(planOf(model), tracking, year) };
}

/** The first quarter of 2024, half of it over, and a rep with a quota of 1,000 in it. */
export function quarterOfOne(
  told: Partial<TrackedRep>,
  part: Partial<Tracking> & { readonly elapsedShare?: number } = {},
): InPeriod {
  const { elapsedShare = 0.5, ...others } = part;
  const tracking: Tracking = {
    ...emptyTracking,
    period: {
      ...emptyTracking.period,
      start: "2024-01-01",
      end: "2024-03-31",
      asOf: "2024-02-15",
      elapsedShare,
    },
    reps: [{ ...blankRep, quota: 1000, ...told }],
    ...others,
  };
  const calendar = { fiscalYearStart: "2024-01-01", period: "quarter" } as const;
  return inPeriod({ ...teamOfAes(4000, [{}]), calendar, tracking });
}
