import type { CellContent } from "../workbook";

const DAY = 86_400_000;
/** Days from day zero of a spreadsheet to day zero of a JavaScript date. */
const EPOCH = 25_569;
/** Excel knows a 29 February 1900, which never was: before it, days are counted one too high. */
const NO_DAY = 60;
/** 31 December 9999. */
const LAST_DAY = 2_958_465;
/** Times are sums of parts of a day: what is missing by so little is only rounding. */
const DUST = 1e-8;

/** Whether a number format shows a day: years or days are in it, or a month by its name. */
export function showsDay(format: string): boolean {
  const signs = format.replaceAll(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "");
  return /[yd]|mmm/i.test(signs.split(";")[0] ?? "") && !/general/i.test(signs);
}

/** What a cell holds, with a day as an ISO date: as a number nobody could tell it from an amount. */
export function withDay(content: CellContent, format: string): CellContent {
  if (typeof content !== "number" || !showsDay(format)) return content;
  const day = Math.floor(content + DUST);
  if (!(day >= 1 && day <= LAST_DAY) || day === NO_DAY) return content;
  const days = day < NO_DAY ? day + 1 : day;
  return new Date((days - EPOCH) * DAY).toISOString().slice(0, 10);
}
