import type { DateOrder } from "./mapping";

/** A date as somebody wrote it, before anybody knows which number is the month. */
export type WrittenDate = {
  readonly parts: readonly [number, number, number];
  /** The orders in which the parts make a day that there is; one of them: there is no doubt. */
  readonly orders: readonly DateOrder[];
};

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    "jan|ene|janv|januar|january|enero|janvier|gennaio|janeiro",
    "feb|fev|fevr|februar|february|febrero|fevrier|febbraio|fevereiro",
    "mar|mrz|marz|maerz|march|marzo|mars|marco",
    "apr|abr|avr|april|abril|avril|aprile",
    "may|mai|mayo|maggio|maio",
    "jun|juin|juni|june|junio|giugno|junho",
    "jul|juil|juli|july|julio|juillet|luglio|julho",
    "aug|ago|aout|august|agosto",
    "sep|sept|set|september|septiembre|septembre|settembre|setembro",
    "oct|okt|out|october|oktober|octubre|octobre|ottobre|outubro",
    "nov|november|noviembre|novembre|novembro",
    "dec|dez|dic|december|dezember|diciembre|decembre|dicembre|dezembro",
  ].flatMap((names, place) => names.split("|").map((name) => [name, place + 1])),
);

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Two digits of a year stand for the hundred years that end fifty years from the turn of the century. */
function fullYear(year: number, digits: number): number {
  if (digits > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

function isDay(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1) return false;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= (month === 2 && !isLeap ? 28 : (DAYS[month - 1] ?? 0));
}

const places: Readonly<Record<DateOrder, readonly [number, number, number]>> = {
  YMD: [0, 1, 2],
  DMY: [2, 1, 0],
  MDY: [2, 0, 1],
};

type Parts = WrittenDate["parts"];

function inOrder(parts: Parts, order: DateOrder): Parts {
  const [year, month, day] = places[order];
  return [parts[year] ?? 0, parts[month] ?? 0, parts[day] ?? 0];
}

function dateOf(parts: Parts, orders: readonly DateOrder[]): WrittenDate | null {
  const possible = orders.filter((order) => isDay(...inOrder(parts, order)));
  return possible.length === 0 ? null : { parts, orders: possible };
}

/** The time of day that stands behind a date, which no quota asks for. */
const TIME =
  /[T ,]+\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?\s*(?:[AaPp]\.?[Mm]\.?)?\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/;

/** The number of a month that is written as a word, in some languages; undefined of any other word. */
export function monthNamed(word: string): number | undefined {
  const plain = word
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036F.]/g, "");
  return MONTHS[plain];
}

function withName(text: string): WrittenDate | null {
  const dayFirst =
    /^(?:\p{L}+\.?,? )?(\d{1,2})[. -]+(?:de )?(\p{L}+\.?)[, -]+(?:de )?(\d{4}|\d{2})$/u.exec(text);
  const monthFirst = /^(?:\p{L}+, )?(\p{L}+\.?)[ -](\d{1,2})(?:st|nd|rd|th)?,?[ -](\d{4})$/u.exec(
    text,
  );
  const [day, name, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  if (day === undefined || name === undefined || year === undefined) return null;
  const month = monthNamed(name);
  if (month === undefined) return null;
  return dateOf([Number(day), month, fullYear(Number(year), year.length)], ["DMY"]);
}

/** What is written, taken apart; null where it is no day in any way of writing. */
export function writtenDate(text: string): WrittenDate | null {
  const written = text.trim();
  // Most texts with digits are ids and amounts: they need no closer look.
  if (
    written.length < 6 ||
    (/^\d+(?:\.\d+)?$/.test(written) && written.length !== 8 && !/^\d{4}\./.test(written))
  )
    return null;
  const day = written.length > 10 ? written.replace(TIME, "") : written;
  const yearFirst =
    /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})$/.exec(day) ??
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(day);
  if (yearFirst !== null) {
    return dateOf([Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3])], ["YMD"]);
  }
  const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(day);
  if (yearLast === null) return /\p{L}/u.test(day) ? withName(day) : null;
  const [, first = "", mark = "", second = "", year = ""] = yearLast;
  const parts: Parts = [Number(first), Number(second), fullYear(Number(year), year.length)];
  // Nobody writes the month first with points.
  return dateOf(parts, mark === "." ? ["DMY"] : ["DMY", "MDY"]);
}

/** The day as an ISO date, once it is settled in which order it is written; null where there is no such day. */
export function dayWritten({ parts, orders }: WrittenDate, order: DateOrder | null): string | null {
  const [only] = orders;
  const chosen = orders.length === 1 ? only : orders.find((each) => each === order);
  if (chosen === undefined) return null;
  const [year, month, day] = inOrder(parts, chosen);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${year}-${two(month)}-${two(day)}`;
}
