const DAY = 86_400_000;
/** Day zero of a spreadsheet, as every program counts it from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);

/** An ISO date as a spreadsheet's serial number; null where it is no date. @example serialDate("2025-11-12") //=> 45973 */
export function serialDate(iso: string): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (parts === null) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? (date.getTime() - EPOCH) / DAY : null;
}

/** A spreadsheet's serial number as an ISO date. @example isoDate(45973) //=> "2025-11-12" */
export function isoDate(serial: number): string {
  return new Date(EPOCH + Math.floor(serial) * DAY).toISOString().slice(0, 10);
}
