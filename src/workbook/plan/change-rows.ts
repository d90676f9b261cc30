import {
  firstDayOf,
  lastDayOf,
  monthOf,
  serialDate,
  type AllocationPlan,
  type ChangeMove,
  type MidYearChange,
  type QuotaModel,
} from "../../engine";

/** A change as the list of inputs has it, and the place in which it takes effect. */
export type RankRow = { readonly row: number; readonly first: number; readonly place: number };

/** A change in the order in which changes take effect. */
export type StepRow = {
  readonly place: number;
  readonly listRow: number;
  readonly change: MidYearChange;
  readonly first: number;
  readonly last: number;
};

/** A month of the year, and the part of it in which each change holds. */
export type MonthRow = {
  readonly place: number;
  readonly first: number;
  readonly last: number;
  readonly season: number;
  readonly period: number;
  readonly days: readonly number[];
  readonly held: readonly number[];
};

/** All that the sheet of changes shows beside the quotas. */
export type ChangeRows = {
  readonly ranks: readonly RankRow[];
  readonly steps: readonly StepRow[];
  readonly months: readonly MonthRow[];
};

const serialOf = (iso: string) => serialDate(iso) ?? 0;

function stepRows(
  model: QuotaModel,
  moves: readonly ChangeMove[],
  yearEnd: number,
): readonly StepRow[] {
  const rowOf = new Map(model.changes.map((change, at) => [change, at + 1]));
  return moves.map(({ change, firstDay }, at): StepRow => ({
    place: at + 1,
    listRow: rowOf.get(change) ?? 0,
    change,
    first: serialOf(firstDay),
    last: change.until === "" ? yearEnd : serialOf(change.until),
  }));
}

/** The part of a stretch of days that lies between two days. */
function partBetween(
  [first, last]: readonly [number, number],
  step: Pick<StepRow, "first" | "last">,
): number {
  return (
    Math.max(0, Math.min(last, step.last) - Math.max(first, step.first) + 1) / (last - first + 1)
  );
}

/** The changes in their order, and the months in which they hold. */
export function changeRows(model: QuotaModel, plan: AllocationPlan): ChangeRows {
  const { calendar, changeMoves } = plan;
  const firstMonth = monthOf(model.calendar.fiscalYearStart) ?? 0;
  const ends = calendar.months.map((_share, at) => serialOf(lastDayOf(firstMonth + at)));
  const steps = stepRows(model, changeMoves, ends.at(-1) ?? 0);
  const ranks = steps.map(({ listRow, first, place }) => ({ row: listRow, first, place }));
  return {
    ranks: ranks.sort((one, other) => one.row - other.row),
    steps,
    months: calendar.months.map((season, at): MonthRow => {
      const [first, last] = [serialOf(firstDayOf(firstMonth + at)), ends[at] ?? 0];
      return {
        place: at + 1,
        first,
        last,
        season,
        period: calendar.periods.findIndex(({ months }) => months.includes(at)) + 1,
        days: steps.map((step) => partBetween([first, last], step)),
        held: changeMoves.map(({ months }) => months[at] ?? 0),
      };
    }),
  };
}
