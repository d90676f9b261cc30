import { monthOf, rounded, total, type Month, type MonthRun } from "../../engine";
import type { ImportedQuota } from "../cleaning/quota-table";
import { tidyId } from "./tidy-words";

const A_YEAR = 12;
const A_QUARTER = 3;

/** A year as people write it, in two digits or four. */
function fullYear(written: string): number {
  return written.length === 2 ? 2000 + Number(written) : Number(written);
}

/** The first month of a year: of the calendar, or of the fiscal year that ends in it. */
function yearStart(year: number, isFiscal: boolean, fiscalStart: Month): Month {
  const into = fiscalStart % A_YEAR;
  return isFiscal && into > 0 ? (year - 1) * A_YEAR + into : year * A_YEAR;
}

/** The months of a period as written: 2025, FY25, 2025-Q3, Q3 2025, 2025-03 or 2025-03-01; null of anything else. */
export function quotaMonths(written: string, fiscalStart: Month): MonthRun | null {
  const text = written.trim().toUpperCase();
  const isFiscal = text.includes("FY");
  const quarter = /^(?:FY ?)?(\d{4}|\d{2})[ \-/]*Q([1-4])$/.exec(text);
  const swapped = /^Q([1-4])[ \-/]*(?:FY ?)?(\d{4}|\d{2})$/.exec(text);
  const [year, place] = quarter
    ? [quarter[1], quarter[2]]
    : swapped
      ? [swapped[2], swapped[1]]
      : [undefined, undefined];
  if (year !== undefined && place !== undefined) {
    const start = yearStart(fullYear(year), isFiscal, fiscalStart);
    return { first: start + (Number(place) - 1) * A_QUARTER, count: A_QUARTER };
  }
  const whole = /^(?:FY ?)?(\d{4})$|^FY ?(\d{2})$/.exec(text);
  const named = whole?.[1] ?? whole?.[2];
  if (named !== undefined) {
    return { first: yearStart(fullYear(named), isFiscal, fiscalStart), count: A_YEAR };
  }
  const month = monthOf(/^\d{4}-\d{2}$/.test(text) ? `${text}-01` : text);
  return month === null ? null : { first: month, count: 1 };
}

/** What everybody was asked for in a year, by id: the longest periods told, added up. */
export function quotasIn(
  quotas: readonly ImportedQuota[],
  year: MonthRun,
  fiscalStart: Month,
): ReadonlyMap<string, number> {
  const byRep = new Map<string, { readonly count: number; readonly quota: number }[]>();
  for (const { rep, period, quota } of quotas) {
    const months = quotaMonths(period, fiscalStart);
    if (months === null || months.first < year.first) continue;
    if (months.first + months.count > year.first + year.count) continue;
    const id = tidyId(rep);
    byRep.set(id, [...(byRep.get(id) ?? []), { count: months.count, quota }]);
  }
  return new Map(
    [...byRep].map(([rep, told]) => {
      const longest = Math.max(...told.map(({ count }) => count));
      const parts = told.filter(({ count }) => count === longest).map(({ quota }) => quota);
      return [rep, rounded(total(parts), 2)];
    }),
  );
}
