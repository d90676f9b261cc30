import { spokenCount, spokenShare, type ScenarioChange } from "../../engine";

function valueWords(value: unknown): string {
  if (value === null) return "taken away";
  if (typeof value === "number") return spokenCount(value);
  return typeof value === "object" ? "another row" : String(value);
}

/** One change of a scenario in words. @example changeWords({ path: "targets.*", by: 0.1 }) //=> "targets.*: +10%" */
export function changeWords({ path, value, by }: ScenarioChange): string {
  if (by !== undefined) return `${path}: ${by > 0 ? "+" : ""}${spokenShare(by)}`;
  return `${path}: ${valueWords(value)}`;
}

/** Whether it would write over what was booked last year. */
export function touchesFacts({ path }: ScenarioChange): boolean {
  return /^roster\..*previous(Bookings|Quota)$/.test(path);
}
