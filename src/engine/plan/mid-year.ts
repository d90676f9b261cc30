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

/** What one change moves, in the order in which changes take effect. */
export type ChangeMove = {
  readonly change: MidYearChange;
  /** The first day on which it counts. */
  readonly firstDay: string;
  /** The share of each month of the year in which it holds. */
  readonly months: readonly number[];
  /** The share of each period's quota that changes hands, and the amount. */
  readonly shares: readonly number[];
  readonly moved: readonly number[];
};

/** The plan's periods after everything that changed hands, with the log of it. */
export type MidYear = {
  readonly moves: readonly ChangeMove[];
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

/** The share of each month of the year in which a change holds. */
function sharesOfMonths(change: MidYearChange, calendar: Calendar): readonly number[] {
  const first = monthOf(calendar.periods[0]?.firstDay ?? "") ?? 0;
  return calendar.months.map((_share, place) => shareOfMonth(change, first + place));
}

/** The share of a period's quota that changes hands: its months count as the seasons weigh them. */
function movingShare(
  change: MidYearChange,
  period: Period,
  of: { readonly calendar: Calendar; readonly months: readonly number[] },
): number {
  const sum = (weigh: (month: number) => number) =>
    period.months.reduce((so, month) => so + (of.calendar.months[month] ?? 0) * weigh(month), 0);
  const whole = sum(() => 1);
  return whole === 0 ? 0 : (change.share * sum((month) => of.months[month] ?? 0)) / whole;
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
  const moves: ChangeMove[] = [];
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
    const months = sharesOfMonths(change, calendar);
    const shares = calendar.periods.map((each) => movingShare(change, each, { calendar, months }));
    const movedIn = calendar.periods.map((period, place) => {
      const [given = 0, taken = 0] = [giver[place], taker[place]];
      const moved = Math.min(nearestMultiple(given * (shares[place] ?? 0), calendar.step), given);
      if (moved === 0) return 0;
      giver[place] = given - moved;
      taker[place] = taken + moved;
      const line = { change: change.id, period: period.label };
      log.push(
        { ...line, rep: change.rep, before: given, after: given - moved },
        { ...line, rep: change.to, before: taken, after: taken + moved },
      );
      return moved;
    });
    moves.push({ change, firstDay: effectiveDay(change), months, shares, moved: movedIn });
  }
  return { periodsOf: now, held, log, moves };
}
