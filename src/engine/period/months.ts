import { isoDate, serialDate } from "./serial-date";

/** A calendar month as one number, so that months can be counted: year × 12 + month, January being 0. */
export type Month = number;

/** The month of an ISO date; null where it is no date. @example monthOf("2026-03-31") //=> 24314 */
export function monthOf(iso: string): Month | null {
  if (serialDate(iso) === null) return null;
  return Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
}

/** The first day of a month. @example firstDayOf(24314) //=> "2026-03-01" */
export function firstDayOf(month: Month): string {
  const year = String(Math.floor(month / 12)).padStart(4, "0");
  return `${year}-${String((month % 12) + 1).padStart(2, "0")}-01`;
}

/** The last day of a month. @example lastDayOf(24313) //=> "2026-02-28" */
export function lastDayOf(month: Month): string {
  return dayAfter(firstDayOf(month + 1), -1);
}

/** The date so many days later. @example dayAfter("2026-02-28", 1) //=> "2026-03-01" */
export function dayAfter(iso: string, days: number): string {
  const serial = serialDate(iso);
  if (serial === null) throw new RangeError(`${iso} is no date.`);
  return isoDate(serial + days);
}

/** The same day so many months later, or the month's last day where it has no such day. */
export function monthsAfter(iso: string, months: number): string {
  const month = monthOf(iso);
  if (month === null) throw new RangeError(`${iso} is no date.`);
  const last = lastDayOf(month + months);
  const sameDay = `${last.slice(0, 8)}${iso.slice(8)}`;
  return sameDay < last ? sameDay : last;
}

/**
 * The last month that counts for somebody who leaves on this day: the month itself only when they see its last day.
 */
export function lastMonthUntil(lastDay: string): Month | null {
  const month = monthOf(lastDay);
  if (month === null) return null;
  return lastDay === lastDayOf(month) ? month : month - 1;
}

/** The share of a month's days that lie on or after a date. @example shareOfMonthFrom(24314, "2026-03-17") //=> 15/31 */
export function shareOfMonthFrom(month: Month, from: string): number {
  const first = serialDate(firstDayOf(month)) ?? 0;
  const end = serialDate(firstDayOf(month + 1)) ?? 0;
  const start = serialDate(from) ?? 0;
  return Math.min(Math.max(end - start, 0), end - first) / (end - first);
}
