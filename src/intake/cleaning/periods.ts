import { dayWritten, monthNamed, writtenDate } from "../columns/dates-as-written";
import type { DateOrder } from "../columns/mapping";

function fullYear(written: string): string {
  return written.length === 2 ? `20${written}` : written;
}

function monthOfYear(year: string, month: number): string | null {
  return month >= 1 && month <= 12 ? `${fullYear(year)}-${String(month).padStart(2, "0")}` : null;
}

const YEAR = "(\\d{4}|\\d{2})";
const QUARTER_FIRST = new RegExp(`^(?:[QT]([1-4])|([1-4])[QT])[ \\-/.]*(FY ?)?'?${YEAR}$`);
const QUARTER_LAST = new RegExp(`^(FY ?)?${YEAR}[ \\-/.]*(?:[QT]([1-4])|([1-4])[QT])$`);

function quarterIn(text: string): string | null {
  const first = QUARTER_FIRST.exec(text);
  if (first !== null) {
    const [, one, other, fiscal, year = ""] = first;
    return `${fiscal === undefined ? "" : "FY"}${fullYear(year)}-Q${one ?? other}`;
  }
  const last = QUARTER_LAST.exec(text);
  if (last === null) return null;
  const [, fiscal, year = "", one, other] = last;
  return `${fiscal === undefined ? "" : "FY"}${fullYear(year)}-Q${one ?? other}`;
}

function monthIn(text: string): string | null {
  const numbers = /^(20\d{2})[-/. ]?(\d{2})$/.exec(text) ?? /^(\d{4})[-/. ](\d{1,2})$/.exec(text);
  if (numbers !== null) return monthOfYear(numbers[1] ?? "", Number(numbers[2]));
  const swapped = /^(\d{1,2})[-/. ](\d{4})$/.exec(text);
  if (swapped !== null) return monthOfYear(swapped[2] ?? "", Number(swapped[1]));
  const named =
    /^(\p{L}+)\.?[ \-/.,']*(\d{4}|\d{2})$/u.exec(text) ??
    /^(\d{4})[ \-/.,]*(\p{L}+)\.?$/u.exec(text);
  if (named === null) return null;
  const [, one = "", other = ""] = named;
  const [word, year] = /^\d/.test(one) ? [other, one] : [one, other];
  const month = monthNamed(word);
  return month === undefined ? null : monthOfYear(year, month);
}

/**
 * A period in one way of writing: 2025-03, 2025-Q3, FY2025-Q3, 2025 or FY2025; null where it is none. A day stands for its
 * month. @example periodWritten("Q3 FY25", null) //=> "FY2025-Q3"
 */
export function periodWritten(written: string, order: DateOrder | null): string | null {
  const text = written.trim().replaceAll(/\s+/g, " ");
  const capitals = text.toUpperCase();
  const year = /^(FY ?)?'?(\d{4})$|^(FY) ?'?(\d{2})$/.exec(capitals);
  if (year !== null) {
    const isFiscal = year[1] !== undefined || year[3] !== undefined;
    return `${isFiscal ? "FY" : ""}${fullYear(year[2] ?? year[4] ?? "")}`;
  }
  const found = quarterIn(capitals) ?? monthIn(text);
  if (found !== null) return found;
  const date = writtenDate(text);
  const day = date === null ? null : dayWritten(date, order);
  return day === null ? null : day.slice(0, 7);
}
