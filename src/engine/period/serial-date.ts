const DAY = 86_400_000;
/** Day zero of a spreadsheet, as every program counts it from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);

/** An ISO date as a spreadsheet's serial number; null where it is no date. @example serialDate("2025-11-12") //=> 45973 */
export function serialDate(iso: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null;
  const time = Date.parse(`${iso}T00:00:00Z`);
  const isReal = !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
  return isReal ? (time - EPOCH) / DAY : null;
}

/** A spreadsheet's serial number as an ISO date. @example isoDate(45973) //=> "2025-11-12" */
export function isoDate(serial: number): string {
  return new Date(EPOCH + Math.floor(serial) * DAY).toISOString().slice(0, 10);
}
