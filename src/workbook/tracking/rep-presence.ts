import { presentIn, type QuotaModel, type TrackedRepLine } from "../../engine";
import { dayValue } from "../plan/months-block";
import { seasonMark, type SeasonMark } from "./seasons";
import type { TrackedStretch } from "./stretch";

/** The part of the tracked stretch in which a rep is there, in days that are serial numbers, and its seasons. */
export type Presence = {
  readonly first: number;
  readonly last: number;
  readonly until: number;
  readonly isAway: boolean;
  readonly isAll: boolean;
  /** The day before the first, and the last day, or that of the stretch for who stays. */
  readonly before: SeasonMark;
  readonly stays: SeasonMark;
  /** The seasons up to the last day; for who stays, up to a day that is far enough. */
  readonly to: number;
  /** The seasons of the stretch in which the rep is there, and those that are over. */
  readonly weight: number;
  readonly over: number;
  /** What is counted of the rep's stretch, seasons or days, and how much of that is over. */
  readonly counted: number;
  readonly countedOver: number;
  readonly ownShare: number | null;
};

/** The seasons in which a rep is there between two counts of seasons. */
export function seasonsThere(
  { before, to }: Pick<Presence, "before" | "to">,
  from: number,
  until: number,
): number {
  return Math.max(0, Math.min(to, until) - Math.max(before.seasons, from));
}

/** When a rep is there. */
export function presenceOf(
  { rep, clock }: TrackedRepLine,
  { tracking }: QuotaModel,
  stretch: TrackedStretch,
): Presence {
  const { startDate, endDate } = rep.person;
  const present = presentIn(rep.person, tracking.period);
  const [first, last] = [dayValue(present.start) ?? 0, dayValue(present.end) ?? 0];
  const end = dayValue(endDate);
  const { marks, seasons } = stretch;
  const before = seasonMark((dayValue(startDate) ?? 0) - 1, seasons);
  const stays = seasonMark(end ?? stretch.end, seasons);
  const to = end === null ? marks.FarSeasons.seasons : stays.seasons;
  const there = { before, to };
  const weight = seasonsThere(there, marks.SeasonsAtStart.seasons, marks.SeasonsAtEnd.seasons);
  const over = seasonsThere(there, marks.SeasonsAtStart.seasons, marks.SeasonsSoFar.seasons);
  const isBySeason = tracking.period.pacing === "SEASON";
  const counted = isBySeason ? weight : clock.days;
  const countedOver = isBySeason ? over : clock.elapsed;
  return {
    first,
    last,
    until: Math.min(stretch.asOf, last),
    isAway: last < first,
    isAll: first === stretch.start && last === stretch.end,
    before,
    stays,
    to,
    weight,
    over,
    counted,
    countedOver,
    ownShare: counted === 0 ? null : countedOver / counted,
  };
}
