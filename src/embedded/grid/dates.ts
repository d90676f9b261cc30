const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const dayLength = 86_400_000;

/** Serial 1 is the first of January 1900, counted with the 29 February 1900 that Excel believes in. */
const epoch = Date.UTC(1899, 11, 30);

/** The day number of a date as people type it, or nothing when it is no date. */
export const dateSerial = (typed: string): number | undefined => {
  const [, isoYear, isoMonth, isoDay] = iso.exec(typed) ?? [];
  const [, month, day, year] = american.exec(typed) ?? [];
  const numbers = [isoYear ?? year, isoMonth ?? month, isoDay ?? day].map(Number);
  const [y = NaN, m = NaN, d = NaN] = numbers;
  if (numbers.some(Number.isNaN) || y < 1901) return undefined;
  const time = Date.UTC(y, m - 1, d);
  const same = new Date(time);
  if (same.getUTCMonth() !== m - 1 || same.getUTCDate() !== d) return undefined;
  return (time - epoch) / dayLength;
};
