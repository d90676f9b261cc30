import { dust } from "../../engine";

/** The cells that say how far off is still right. */
export const tolerances = { Tolerance: dust, MoneyTolerance: 0.005 } as const;
export type ToleranceName = keyof typeof tolerances;

/** Something that must come to nothing. */
export type Check = {
  readonly id: string;
  readonly what: string;
  readonly formula: string;
  /** Tolerance where left out. */
  readonly tolerance?: ToleranceName;
  /** The sheet on which to look. */
  readonly sheet: string;
  /** Whether there is what the check compares; a check without its inputs waits. */
  readonly answered: boolean;
  /** What comes of a check that does not hold: FAIL where left out. */
  readonly otherwise?: "WAIT" | "STALE";
  /** How far off it is, where that is known not to be nothing. */
  readonly difference?: number;
};

/** STALE is no failure: values that no formula follows are older than the inputs, until the workbook is written again. */
export type CheckResult = "PASS" | "WAIT" | "STALE" | "FAIL";

/** What a check comes to. */
export function resultOf({ answered, difference = 0, tolerance, otherwise }: Check): CheckResult {
  if (!answered) return "WAIT";
  return Math.abs(difference) <= tolerances[tolerance ?? "Tolerance"]
    ? "PASS"
    : (otherwise ?? "FAIL");
}

/** How many of some checks come to a result. */
export function countOf(checks: readonly Check[], result: CheckResult): number {
  return checks.filter((check) => resultOf(check) === result).length;
}

/** What the master check says where nothing fails and nothing waits, and what it adds around the number of what is stale. */
export const allPass = "All checks pass";
export const staleWords = ["; STALE parts: ", ", see Checks"] as const;

/** The sentence that stands at the top of every sheet. */
export function masterSentence(checks: readonly Check[]): string {
  const [failed, waiting] = [countOf(checks, "FAIL"), countOf(checks, "WAIT")];
  if (failed > 0) return `${failed} FAIL: see Checks`;
  if (waiting > 0) return `${waiting} waiting for inputs`;
  const stale = countOf(checks, "STALE");
  return stale === 0 ? allPass : allPass + staleWords.join(String(stale));
}
