import { quotient } from "../share/answered";
import { total } from "../share/total";
import { judgedLine, type PeriodClock, type TrackedLine } from "./tracked-line";
import type { TrackedRepLine } from "./tracked-reps";
import type { TrackingLimits } from "./tracking-model";

/**
 * Many reps as one line. What was not reported counts neither as made nor as asked, and what somebody made of whom nothing
 * is asked counts apart: the same people stand above and below every line of a fraction.
 */
export type RollUpLine = TrackedLine & {
  readonly name: string;
  /** Who has a quota and could have reported, and who of them did. */
  readonly reps: number;
  readonly reported: number;
  /** The quota of all, reported or not. */
  readonly quotaOfAll: number;
  /** What those made of whom nothing is asked; it is in no other figure of the line. */
  readonly withoutQuota: number;
  readonly coverage: number | null;
};

/** Reps added up into one line. */
export function rollUpLine(
  name: string,
  reps: readonly TrackedRepLine[],
  { clock, limits }: { readonly clock: PeriodClock; readonly limits: TrackingLimits },
): RollUpLine {
  const reported = reps.filter(({ reporting }) => reporting === "REPORTED");
  const silent = reps.filter(({ reporting }) => reporting === "SILENT");
  const sum = (of: (line: TrackedRepLine) => number | null) =>
    total(reported.map((line) => of(line) ?? 0));
  const isProjected = reported.some(({ projected }) => projected !== null);
  const line = judgedLine(
    {
      quota: sum(({ quota }) => quota),
      actual: reported.length === 0 ? null : sum(({ actual }) => actual),
      expected: sum(({ expected }) => expected),
      // Of whom nothing can be projected yet, what they made so far is all there is to say.
      projected: isProjected ? sum(({ projected, actual }) => projected ?? actual) : null,
    },
    clock,
    limits,
  );
  const sure = reported.map(({ told }) => told.surePipeline);
  const isKnown = reported.length > 0 && sure.every((one) => one !== null);
  return {
    name,
    reps: reported.length + silent.length,
    reported: reported.length,
    quotaOfAll: total(reps.map(({ quota }) => quota)),
    withoutQuota: total(
      reps.map(({ reporting, actual }) => (reporting === "NO_QUOTA" ? (actual ?? 0) : 0)),
    ),
    ...line,
    // What one made above quota covers what another misses: the same net rest as of any single line.
    coverage: isKnown
      ? quotient(
          sum(({ told }) => told.surePipeline),
          line.remaining || null,
        )
      : null,
  };
}
