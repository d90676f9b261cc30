import { dayAfter, monthOf, shareOfMonthFrom, type Month } from "../period/months";
import type { Period } from "../period/plan-periods";
import { nearestMultiple } from "../share/steps";
import type { MidYearChange } from "./allocation-model";
import type { Calendar } from "./periods-of-rep";
import type { RepPlan } from "./rep-plan";

/** One line of the change log: what one period of one rep was and became. */
export type ChangeLine = {
  readonly change: string;
  /** Empty for what the company holds. */
  readonly rep: string;
  readonly period: string;
  readonly before: number;
  readonly after: number;
};

/** The plan's periods after everything that changed hands, with the log of it. */
export type MidYear = {
  readonly periodsOf: ReadonlyMap<string, readonly number[]>;
  /** What nobody carries any more, by period. */
  readonly held: readonly number[];
  readonly log: readonly ChangeLine[];
};

/** The first day on which a change counts: after its days of grace. */
function effectiveDay(change: MidYearChange): string {
  return dayAfter(change.from, change.graceDays);
}

/** The share of one month in which a change holds: by its days, or whole months from the next one on. */
function shareOfMonth(change: MidYearChange, month: Month): number {
  const from = effectiveDay(change);
  const end = change.until === "" ? "9999-12-30" : dayAfter(change.until, 1);
  const days = Math.max(shareOfMonthFrom(month, from) - shareOfMonthFrom(month, end), 0);
  return change.prorateBy === "DAYS" ? days : Math.floor(days);
}

/** The share of a period's quota that changes hands: its months count as the seasons weigh them. */
function movingShare(change: MidYearChange, period: Period, calendar: Calendar): number {
  const first = monthOf(period.firstDay) ?? 0;
  const weights = period.months.map((month) => calendar.months[month] ?? 0);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const moved = weights.reduce(
    (sum, weight, place) => sum + weight * shareOfMonth(change, first + place),
    0,
  );
  return whole === 0 ? 0 : (change.share * moved) / whole;
}

/**
 * Moves quota from hand to hand as the changes say, one after the other. No period before a change's day is touched,
 * and what one hand gives the other takes: the total of every period is kept.
 */
export function midYear(
  changes: readonly MidYearChange[],
  reps: readonly RepPlan[],
  calendar: Calendar,
): MidYear {
  const planned = new Map(reps.map((rep) => [rep.id, rep.periods]));
  const now = new Map<string, number[]>();
  const held = calendar.periods.map(() => 0);
  const log: ChangeLine[] = [];
  const periodsNow = (rep: string): number[] => {
    const known = now.get(rep) ?? [...(planned.get(rep) ?? [])];
    now.set(rep, known);
    return known;
  };
  const inOrder = [...changes].sort((one, other) =>
    effectiveDay(one) < effectiveDay(other) ? -1 : 1,
  );
  for (const change of inOrder) {
    const giver = periodsNow(change.rep);
    const taker = change.to === "" ? held : periodsNow(change.to);
    calendar.periods.forEach((period, place) => {
      const share = movingShare(change, period, calendar);
      const [given = 0, taken = 0] = [giver[place], taker[place]];
      const moved = Math.min(nearestMultiple(given * share, calendar.step), given);
      if (moved === 0) return;
      giver[place] = given - moved;
      taker[place] = taken + moved;
      const line = { change: change.id, period: period.label };
      log.push(
        { ...line, rep: change.rep, before: given, after: given - moved },
        { ...line, rep: change.to, before: taken, after: taken + moved },
      );
    });
  }
  return { periodsOf: now, held, log };
}
