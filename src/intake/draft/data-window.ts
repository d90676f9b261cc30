import { firstDayOf, lastDayOf, monthOf, total, type Month, type MonthRun } from "../../engine";
import type { ByMonth, DealSummary } from "./deal-collector";

/** The months that the data tell of, and the year that is planned. */
export type DataWindow = {
  /** All full months from the first booking on; none where nothing was booked. */
  readonly all: MonthRun;
  /** The year looked at: the twelve months before the year that is planned, or the last ones there are. */
  readonly year: MonthRun;
  readonly isWholeYear: boolean;
  /** The first day of the year that is planned; empty where neither data nor anybody tells. */
  readonly fiscalYearStart: string;
  readonly isStartTold: boolean;
};

const A_YEAR = 12;
/** A history of more months than these is one stray date. */
const MOST_MONTHS = 600;

/** What was booked in a run of months. */
export function bookedIn(months: ByMonth | undefined, { first, count }: MonthRun): number {
  if (months === undefined) return 0;
  return total(Array.from({ length: count }, (_month, at) => months.get(first + at) ?? 0));
}

function lastFullMonth(asOf: string): Month | null {
  const month = monthOf(asOf);
  if (month === null) return null;
  return asOf === lastDayOf(month) ? month : month - 1;
}

function allMonths({ company }: DealSummary, asOf: string): MonthRun {
  const booked = [...company.keys()].sort((one, other) => one - other);
  const [first, latest] = [booked.at(0), booked.at(-1)];
  if (first === undefined || latest === undefined) return { first: 0, count: 0 };
  const full = Math.min(lastFullMonth(asOf) ?? latest, latest);
  // All in a month that is still running: that month is all there is to go by.
  const last = full < first ? latest : full;
  const earliest = Math.max(first, last - MOST_MONTHS + 1);
  return { first: earliest, count: last - earliest + 1 };
}

/**
 * The start of the year that is planned: as told, or the January after the last calendar year that is over on the day of the
 * export. Of an export of 31 December that is the next day, of one of 31 January the same month's first.
 */
function startOf(all: MonthRun, said: { readonly fiscalYearStart: string; readonly asOf: string }) {
  const told = monthOf(said.fiscalYearStart);
  if (told !== null) return { start: told, isStartTold: true };
  const last = lastFullMonth(said.asOf) ?? (all.count > 0 ? all.first + all.count - 1 : null);
  return {
    start: last === null ? null : Math.floor((last + 1) / A_YEAR) * A_YEAR,
    isStartTold: false,
  };
}

/** Which months the data tell of. */
export function dataWindow(
  deals: DealSummary,
  said: { readonly fiscalYearStart: string; readonly asOf: string },
): DataWindow {
  const all = allMonths(deals, said.asOf);
  const { start, isStartTold } = startOf(all, said);
  const end = all.first + all.count;
  const isBehind = start !== null && start - A_YEAR >= all.first && start <= end;
  const count = Math.min(A_YEAR, all.count);
  return {
    all,
    year: isBehind ? { first: start - A_YEAR, count: A_YEAR } : { first: end - count, count },
    isWholeYear: count === A_YEAR,
    fiscalYearStart: start === null ? "" : firstDayOf(start),
    isStartTold,
  };
}
