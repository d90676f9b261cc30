import {
  serialDate,
  trackedTeam,
  type AllocationPlan,
  type QuotaModel,
  type TrackedPast,
} from "../../../engine";
import type { PeriodSaid } from "../../../intake";
import { actualsWords } from "../../words/actuals";

export type PeriodDay = "start" | "end" | "asOf";
export const periodDays: readonly PeriodDay[] = ["start", "end", "asOf"];

/** What is wrong with some of the days. */
export type DayProblems = Readonly<Partial<Record<PeriodDay, string>>>;

/** What is wrong with the days of a period, each beside its field. */
export function dayProblems(said: PeriodSaid): DayProblems {
  const found: Partial<Record<PeriodDay, string>> = {};
  for (const day of periodDays) {
    if (said[day] === "") found[day] = actualsWords.noDay;
    else if (serialDate(said[day]) === null) found[day] = actualsWords.badDay;
  }
  if (Object.keys(found).length > 0) return found;
  if (said.end < said.start) return { end: actualsWords.endsFirst };
  return said.asOf < said.start ? { asOf: actualsWords.asOfFirst } : {};
}

/** Whether the days are others than those that stand. */
export function areOtherDays(standing: PeriodSaid, said: PeriodSaid): boolean {
  return periodDays.some((day) => standing[day] !== said[day]);
}

const PERIOD_NAME = /^\d{4}(?:-Q[1-4]|-(?:0[1-9]|1[0-2]))?$/;

/** Whether a name sorts by time. */
export function isPeriodName(name: string): boolean {
  return PERIOD_NAME.test(name);
}

/** How a period is usually called by its days; empty where they make no month, quarter or year. */
export function periodNameOf({ start, end }: Pick<PeriodSaid, "start" | "end">): string {
  const [year = "", first = ""] = start.split("-");
  const [endYear, last = ""] = end.split("-");
  const span = Number(last) - Number(first) + 1;
  if (year !== endYear) return "";
  if (span === 1) return `${year}-${first}`;
  if (span === 12) return year;
  return span === 3 && Number(last) % 3 === 0 ? `${year}-Q${Number(last) / 3}` : "";
}

/** The figures of the period that stands, as a period that is over; of whom nothing was reported nothing is kept. */
export function closedPeriod(
  model: QuotaModel,
  plan: AllocationPlan,
  name: string,
): readonly TrackedPast[] {
  const { calendar, seasonality, tracking } = model;
  const year = { fiscalYearStart: calendar.fiscalYearStart, seasonality };
  return trackedTeam(plan, tracking, year).reps.flatMap(({ rep, quota, actual, told }) =>
    actual === null
      ? []
      : [{ rep: rep.id, period: name, quota, actual, winRate: told.winRate, calls: told.calls }],
  );
}
