import type { Person } from "../team/people";

/** What is told of somebody's period, and why nothing is where nothing could be. */
export const reportings = [
  "REPORTED",
  /** Something is asked of them, and nobody told what they made. */
  "SILENT",
  /** Nothing is asked of them in the period: they are away, or left before it. */
  "NO_QUOTA",
  /** They come later in the period. */
  "NOT_STARTED",
  /** A planned hire or backfill whose day has come and of whom nobody told anything. */
  "EMPTY_SEAT",
] as const;
export type Reporting = (typeof reportings)[number];

/**
 * Whether a planned hire or backfill whose day has come is not there. Whoever takes the seat moves to the roster, or at
 * least reports sales; one that does neither is no rep who keeps silent.
 */
export function isSeatEmpty({ standing }: Person, actual: number | null): boolean {
  return standing !== "EMPLOYED" && actual === null;
}

/** What is told of somebody on a day. */
export function reportingOf(
  person: Person,
  { quota, actual }: { readonly quota: number; readonly actual: number | null },
  asOf: string,
): Reporting {
  if (quota === 0) return "NO_QUOTA";
  if (actual !== null) return "REPORTED";
  if (person.startDate > asOf) return "NOT_STARTED";
  return isSeatEmpty(person, actual) ? "EMPTY_SEAT" : "SILENT";
}
