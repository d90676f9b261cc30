import {
  emptyTracking,
  trackedTeam,
  type QuotaModel,
  type Rep,
  type TrackedPeriod,
  type TrackedRep,
  type TrackedRepLine,
  type Tracking,
  type TrackingJudged,
} from "../../src/engine";
import { planOf } from "./planned";
import { teamOfAes } from "./small-team";
import { blankRep } from "./tracked-quarter";

/** What a test tells besides the rows: of the people, of the period, of the tracking, and of the model. */
export type Telling = {
  readonly people?: readonly Partial<Rep>[];
  readonly period?: Partial<TrackedPeriod>;
  readonly tracking?: Partial<Tracking>;
  readonly model?: Partial<QuotaModel>;
};

/**
 * The last quarter of 2024 on December 12, when 73 of its 92 days are over: rep R1 has the first row, and null is no row.
 * Who is there all year is asked for 600,000 a quarter.
 */
export function lastQuarter(
  rows: readonly (Partial<TrackedRep> | null)[],
  { people = [], period = {}, tracking = {}, model = {} }: Telling = {},
): TrackingJudged {
  const told: Tracking = {
    ...emptyTracking,
    period: {
      ...emptyTracking.period,
      start: "2024-10-01",
      end: "2024-12-31",
      asOf: "2024-12-12",
      ...period,
    },
    reps: rows.flatMap((row, place) =>
      row === null ? [] : [{ ...blankRep, rep: `R${place + 1}`, ...row }],
    ),
    ...tracking,
  };
  const whole: QuotaModel = {
    ...teamOfAes(
      2_400_000 * rows.length,
      rows.map((_row, place) => ({ name: `Rep ${place + 1}`, ...people[place] })),
    ),
    calendar: { fiscalYearStart: "2024-01-01", period: "quarter" },
    tracking: told,
    ...model,
  };
  const year = {
    fiscalYearStart: whole.calendar.fiscalYearStart,
    seasonality: whole.seasonality,
  };
  return {
    tracking: told,
    team: trackedTeam(planOf(whole), told, year),
    currency: "USD",
    payTiers: [],
    marketingSpend: null,
  };
}

/** One rep's line. */
export function lineOf({ team }: TrackingJudged, id: string): TrackedRepLine {
  const line = team.reps.find(({ rep }) => rep.id === id);
  if (line === undefined) throw new Error(`There is no line of ${id}.`);
  return line;
}
