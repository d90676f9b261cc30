import { quotient } from "../share/answered";
import { mean } from "../share/spread";
import { total } from "../share/total";
import type { Third } from "./places";
import type { TrackedRepLine } from "./tracked-reps";
import type { TrackingTargets } from "./tracking-model";

/** What a rep's work is measured by. */
export const activityMeasures = [
  "calls",
  "meetings",
  "proposals",
  "dealValue",
  "winRate",
  "cycleDays",
] as const satisfies readonly (keyof TrackingTargets)[];
export type ActivityMeasure = (typeof activityMeasures)[number];

/** A measure beside its target; null is not told. */
export type ActivityHeld = {
  readonly value: number | null;
  readonly target: number | null;
  /** Value over target: above 1 is more of it, which is worse of cycleDays alone. */
  readonly ratio: number | null;
};

/** Means of what many reps told, and how many told it. */
export type ActivityMean = ActivityHeld & { readonly told: number };

/**
 * How much of one step of a sale becomes the next; null where either is not told. The last step is the win rate: deals are
 * counted over the period, work over whatever time it is told for.
 */
export type StepConversion = {
  readonly callsToMeetings: number | null;
  readonly meetingsToProposals: number | null;
};

function told(line: TrackedRepLine, measure: ActivityMeasure): number | null {
  return measure === "dealValue" ? line.dealValue : line.told[measure];
}

function byMeasure<Held>(
  heldOf: (measure: ActivityMeasure) => Held,
): Readonly<Record<ActivityMeasure, Held>> {
  return {
    calls: heldOf("calls"),
    meetings: heldOf("meetings"),
    proposals: heldOf("proposals"),
    dealValue: heldOf("dealValue"),
    winRate: heldOf("winRate"),
    cycleDays: heldOf("cycleDays"),
  };
}

/** A rep's work against the targets. @example activityOf(sarah, targets).calls.ratio //=> 127 / 120 */
export function activityOf(
  line: TrackedRepLine,
  targets: TrackingTargets,
): Readonly<Record<ActivityMeasure, ActivityHeld>> {
  return byMeasure((measure) => {
    const [value, target] = [told(line, measure), targets[measure]];
    return { value, target, ratio: quotient(value, target) };
  });
}

/** Calls, meetings and proposals over their targets: the mean of those of which both are told. */
export function shareOfTargets(line: TrackedRepLine, targets: TrackingTargets): number | null {
  const held = activityOf(line, targets);
  const work = [held.calls, held.meetings, held.proposals];
  return mean(work.flatMap(({ ratio }) => ratio ?? []));
}

/** What a deal is worth in the mean of all deals, not of all reps: who made one deal weighs as one. */
export function dealValueOf(lines: readonly TrackedRepLine[]): number | null {
  const known = lines.filter(({ dealValue }) => dealValue !== null);
  const deals = total(known.map((line) => line.told.deals ?? 0));
  return quotient(total(known.map(({ actual }) => actual ?? 0)), deals);
}

/** The mean work of many reps against the targets; who did not tell a measure is not in its mean. */
export function meanActivity(
  lines: readonly TrackedRepLine[],
  targets: TrackingTargets,
): Readonly<Record<ActivityMeasure, ActivityMean>> {
  return byMeasure((measure) => {
    const values = lines.flatMap((line) => told(line, measure) ?? []);
    const value = measure === "dealValue" ? dealValueOf(lines) : mean(values);
    const target = targets[measure];
    return { value, target, ratio: quotient(value, target), told: values.length };
  });
}

/** The mean work of the top, middle and bottom third: what those who make their quota do that others do not. */
export function activityByThird(
  lines: readonly TrackedRepLine[],
  targets: TrackingTargets,
): Readonly<Record<Third, Readonly<Record<ActivityMeasure, ActivityMean>>>> {
  const of = (third: Third) =>
    meanActivity(
      lines.filter((line) => line.third === third),
      targets,
    );
  return { top: of("top"), middle: of("middle"), bottom: of("bottom") };
}

/** How much of a rep's work becomes the next step of a sale. */
export function stepConversion({ told: row }: TrackedRepLine): StepConversion {
  return {
    callsToMeetings: quotient(row.meetings, row.calls),
    meetingsToProposals: quotient(row.proposals, row.meetings),
  };
}
