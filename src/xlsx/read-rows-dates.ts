import { readXml } from "./read-cells-xml";

const DAY = 86_400_000;
/** Days from day zero of a spreadsheet to day zero of a JavaScript date. */
const EPOCH = 25_569;
/** Days from day zero of one calendar of spreadsheets to that of the other, which old files for the Macintosh use. */
const TO_1904 = 1462;
/** Excel knows a 29 February 1900, which never was: before it, days are counted one too high. */
const NO_DAY = 60;
/** 31 December 9999. */
const LAST_DAY = 2_958_465;
/** Times are sums of parts of a day: what is missing by so little is only rounding. */
const DUST = 1e-8;

/** Numbers of formats that show a day, in Excel's own list: those of the West, and those of East Asia. */
function isDayFormat(number: number): boolean {
  return (
    (number >= 14 && number <= 17) ||
    number === 22 ||
    (number >= 27 && number <= 36) ||
    (number >= 50 && number <= 58)
  );
}

/** Whether a format that somebody wrote shows a day: years or days are in it, or a month by its name. */
function showsDay(code: string): boolean {
  const signs = code.replaceAll(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "");
  return /[yd]|mmm/i.test(signs.split(";")[0] ?? "") && !/general/i.test(signs);
}

/** The looks, by number, that show a number as a day. */
export function dayLooks(xml: string | null): ReadonlySet<number> {
  const written = new Map<number, boolean>();
  const looks = new Set<number>();
  let count = 0;
  let list = "";
  if (xml === null) return looks;
  readXml(xml, {
    open: (name, attributes) => {
      if (name === "numFmts" || name === "cellXfs") list = name;
      else if (name === "numFmt" && list === "numFmts") {
        const at = attributes();
        written.set(Number(at.get("numFmtId")), showsDay(at.get("formatCode") ?? ""));
      } else if (name === "xf" && list === "cellXfs") {
        const number = Number(attributes().get("numFmtId") ?? 0);
        if (written.get(number) ?? isDayFormat(number)) looks.add(count);
        count += 1;
      }
    },
    close: (name) => {
      if (name === list) list = "";
    },
  });
  return looks;
}

/** Whether a workbook counts its days from 1904. */
export function countsFrom1904(xml: string): boolean {
  let isOld = false;
  readXml(xml, {
    open: (name, attributes) => {
      if (name === "workbookPr") isOld = /^(?:1|true)$/.test(attributes().get("date1904") ?? "");
    },
  });
  return isOld;
}

/** The day of a serial number as an ISO date; the number itself where there is no such day. */
export function isoDay(serial: number, isFrom1904: boolean): string | number {
  const day = Math.floor(serial + DUST) + (isFrom1904 ? TO_1904 : 0);
  if (!(day >= 1 && day <= LAST_DAY) || day === NO_DAY) return serial;
  const days = day < NO_DAY ? day + 1 : day;
  return new Date((days - EPOCH) * DAY).toISOString().slice(0, 10);
}
