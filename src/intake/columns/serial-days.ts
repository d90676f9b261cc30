import { isoDate } from "../../engine";

/** The days from 1990 to 2099 as spreadsheets count them: what lies between may be a day that lost its format. */
const FIRST = 32_874;
const LAST = 73_050;

/** Whether a text may be the number of a day, as spreadsheets have it beneath a date. */
export function maybeSerial(text: string): boolean {
  if (!/^\d{5}(?:[.,]\d+)?$/.test(text)) return false;
  const day = Number(text.slice(0, 5));
  return day >= FIRST && day <= LAST;
}

/** The ISO date of a number that a spreadsheet shows as a day; null where it is none. @example dayOfSerial("45731") //=> "2025-03-15" */
export function dayOfSerial(text: string): string | null {
  return maybeSerial(text) ? isoDate(Number(text.slice(0, 5))) : null;
}
