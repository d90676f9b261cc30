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
  readonly otherwise?: "WAIT";
  /** How far off it is, where that is known not to be nothing. */
  readonly difference?: number;
};

export type CheckResult = "PASS" | "WAIT" | "FAIL";

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

/** The sentence that stands at the top of every sheet. */
export function masterSentence(checks: readonly Check[]): string {
  const [failed, waiting] = [countOf(checks, "FAIL"), countOf(checks, "WAIT")];
  if (failed > 0) return `${failed} FAIL: see Checks`;
  return waiting === 0 ? "All checks pass" : `${waiting} waiting for inputs`;
}
