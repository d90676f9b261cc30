import { total } from "../share/total";
import type { Third } from "./places";
import type { TrackedRepLine } from "./tracked-reps";
import type { TrackedTeam } from "./tracked-team";

/** What stepping in is taken to reach, and what leaving things as they are is taken to lose, as shares of quota. */
export type PeriodCaseInputs = {
  /** The middle third is brought to this share, the bottom third to that, where they are below it. */
  readonly middleTo: number;
  readonly bottomTo: number;
  /** Points of quota that the bottom third loses where nobody steps in. */
  readonly bottomLoses: number;
};

/** Spec 004: the middle to 95 %, the bottom to 85 %, or ten points lost. */
export const standardPeriodCases: PeriodCaseInputs = {
  middleTo: 0.95,
  bottomTo: 0.85,
  bottomLoses: 0.1,
};

/** A case for the rest of a period, third by third; the thirds sum to the team. */
export type PeriodCase = {
  readonly name: "Step in" | "As it goes" | "Leave it";
  readonly thirds: Readonly<Record<Third, number>>;
  readonly total: number;
  readonly shareOfQuota: number | null;
  /** Below zero where the quota is missed. */
  readonly gap: number;
};

/**
 * What the period comes to if somebody steps in, if it goes on as it does, and if it is left to get worse: each rep is
 * moved by themselves and never the wrong way, so that the order of the cases holds whatever the numbers are.
 */
export function periodCases(
  { reps, company, clock }: TrackedTeam,
  said: PeriodCaseInputs = standardPeriodCases,
): readonly PeriodCase[] {
  const caseOf = (name: PeriodCase["name"], of: (line: TrackedRepLine, third: Third) => number) => {
    const sums = { top: 0, middle: 0, bottom: 0 };
    for (const third of ["top", "middle", "bottom"] as const) {
      sums[third] = total(
        reps.filter((line) => line.third === third).map((line) => of(line, third)),
      );
    }
    const all = total(Object.values(sums));
    const { quota } = company;
    return {
      name,
      thirds: sums,
      total: all,
      shareOfQuota: quota === 0 ? null : all / quota,
      gap: all - quota,
    };
  };
  const coming = ({ projected, actual }: TrackedRepLine) => projected ?? actual ?? 0;
  const reached = { middle: said.middleTo, bottom: said.bottomTo };
  // While nothing can be projected there is nothing to move, and once the period is over nothing moves any more.
  if (company.projected === null || clock.share >= 1) return [];
  return [
    caseOf("Step in", (line, third) =>
      // Who is no longer there makes no more.
      third === "top" || line.clock.share >= 1
        ? coming(line)
        : Math.max(coming(line), line.quota * reached[third]),
    ),
    caseOf("As it goes", coming),
    caseOf("Leave it", (line, third) =>
      third === "bottom"
        ? // What is made is made, whatever is lost of the rest.
          Math.min(
            coming(line),
            Math.max(coming(line) - line.quota * said.bottomLoses, line.actual ?? 0),
          )
        : coming(line),
    ),
  ];
}
