import {
  firstDayOf,
  lastDayOf,
  monthOf,
  monthsAfter,
  type AllocationPlan,
  type QuotaModel,
} from "../../engine";
import { dayValue } from "../plan/months-block";
import { seasonMark, seasonsOf, type SeasonMark, type Seasons } from "./seasons";

/** A period of the plan in which the tracked stretch begins or ends; 0 outside the plan's year. */
export type PlanEnd = { readonly period: number; readonly first: number; readonly last: number };

/** Which periods of the plan the tracked stretch takes in, in days that are serial numbers. */
export type InPlan = {
  readonly periodMonths: number;
  readonly startMonth: number;
  readonly endMonth: number;
  readonly head: PlanEnd;
  readonly tail: PlanEnd;
  readonly headIsPart: boolean;
  readonly tailIsPart: boolean;
  readonly wholeFrom: number;
  readonly wholeTo: number;
};

/** The days up to which seasons are counted, for all reps alike. */
export const markNames = [
  "SeasonsAtStart",
  "SeasonsSoFar",
  "SeasonsAtEnd",
  "HeadSeasonsFrom",
  "HeadSeasonsTo",
  "TailSeasonsFrom",
  "TailSeasonsTo",
  "FarSeasons",
] as const;
export type MarkName = (typeof markNames)[number];

/** The tracked stretch as the sheets count it. */
export type TrackedStretch = {
  readonly start: number;
  readonly end: number;
  readonly asOf: number;
  /** The last day that is over, or the day it is looked at. */
  readonly until: number;
  readonly seasons: Seasons;
  readonly inPlan: InPlan;
  readonly marks: Readonly<Record<MarkName, SeasonMark>>;
};

function inPlanOf({ calendar, tracking }: QuotaModel, periods: number): InPlan {
  const first = monthOf(calendar.fiscalYearStart) ?? 0;
  const periodMonths = 12 / periods;
  const [start, end] = [dayValue(tracking.period.start) ?? 0, dayValue(tracking.period.end) ?? 0];
  const startMonth = (monthOf(tracking.period.start) ?? 0) - first;
  const endMonth = (monthOf(tracking.period.end) ?? 0) - first;
  const endOf = (month: number): PlanEnd => {
    const isInside = month >= 0 && month < 12;
    const period = isInside ? Math.floor(month / periodMonths) + 1 : 0;
    const begins = first + (period - 1) * periodMonths;
    return {
      period,
      first: dayValue(firstDayOf(begins)) ?? 0,
      last: dayValue(lastDayOf(begins + periodMonths - 1)) ?? 0,
    };
  };
  const [head, tail] = [endOf(startMonth), endOf(endMonth)];
  const headIsPart = head.period > 0 && (start > head.first || end < head.last);
  const tailIsPart = tail.period > 0 && tail.period !== head.period && end < tail.last;
  const isCut = tail.period === head.period ? headIsPart : tailIsPart;
  return {
    periodMonths,
    startMonth,
    endMonth,
    head,
    tail,
    headIsPart,
    tailIsPart,
    wholeFrom:
      startMonth < 0 ? 1 : startMonth < 12 ? head.period + Number(headIsPart) : periods + 1,
    wholeTo: endMonth < 0 ? 0 : endMonth >= 12 ? periods : tail.period - Number(isCut),
  };
}

/** The tracked stretch of a model in its plan's year. */
export function stretchOf(model: QuotaModel, plan: AllocationPlan): TrackedStretch {
  const { period } = model.tracking;
  const day = (iso: string) => dayValue(iso) ?? 0;
  const [start, end, asOf] = [day(period.start), day(period.end), day(period.asOf)];
  const until = Math.min(asOf, end);
  const seasons = seasonsOf(model, plan);
  const inPlan = inPlanOf(model, plan.calendar.periods.length);
  const mark = (of: number) => seasonMark(of, seasons);
  return {
    start,
    end,
    asOf,
    until,
    seasons,
    inPlan,
    marks: {
      SeasonsAtStart: mark(start - 1),
      SeasonsSoFar: mark(until),
      SeasonsAtEnd: mark(end),
      HeadSeasonsFrom: mark(inPlan.head.first - 1),
      HeadSeasonsTo: mark(inPlan.head.last),
      TailSeasonsFrom: mark(inPlan.tail.first - 1),
      TailSeasonsTo: mark(inPlan.tail.last),
      FarSeasons: mark(Math.max(end, day(monthsAfter(model.calendar.fiscalYearStart, 12)))),
    },
  };
}
