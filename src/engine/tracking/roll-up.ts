import { quotient } from "../share/answered";
import { total } from "../share/total";
import { trackedLine, type PeriodClock, type TrackedLine } from "./tracked-line";
import type { TrackedRepLine } from "./tracked-reps";
import type { TrackingLimits } from "./tracking-model";

/** Many reps as one line; what was not reported counts neither as made nor as asked. */
export type RollUpLine = TrackedLine & {
  readonly name: string;
  readonly reps: number;
  readonly reported: number;
  /** The quota of all, reported or not. */
  readonly quotaOfAll: number;
  readonly coverage: number | null;
};

/** Reps added up into one line. */
export function rollUpLine(
  name: string,
  reps: readonly TrackedRepLine[],
  { clock, limits }: { readonly clock: PeriodClock; readonly limits: TrackingLimits },
): RollUpLine {
  const reported = reps.filter(({ actual }) => actual !== null);
  const quota = total(reported.map((line) => line.quota));
  const actual = reported.length === 0 ? null : total(reported.map((line) => line.actual ?? 0));
  const sure = reported.map(({ told }) => told.surePipeline);
  const isKnown = reported.length > 0 && sure.every((one) => one !== null);
  const left = total(reported.map(({ remaining }) => remaining ?? 0));
  return {
    name,
    reps: reps.length,
    reported: reported.length,
    quotaOfAll: total(reps.map((line) => line.quota)),
    ...trackedLine({ quota, actual }, clock, limits),
    coverage: isKnown ? quotient(total(sure.map((one) => one ?? 0)), left) : null,
  };
}
