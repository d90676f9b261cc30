import { activityMeasures, type ActivityMeasure } from "../../engine";
import type { NumberFormat } from "../description";

/** A measure of work: its header, the name of its target, and how it is written. */
export type Measure = {
  readonly key: ActivityMeasure;
  readonly header: string;
  readonly target: string;
  readonly format: NumberFormat;
};

const said: Readonly<Record<ActivityMeasure, Omit<Measure, "key">>> = {
  calls: { header: "Calls", target: "TargetCalls", format: "general" },
  meetings: { header: "Meetings", target: "TargetMeetings", format: "general" },
  proposals: { header: "Proposals", target: "TargetProposals", format: "general" },
  dealValue: { header: "Deal value", target: "TargetDealValue", format: "wholeMoney" },
  winRate: { header: "Win rate", target: "TargetWinRate", format: "share" },
  cycleDays: { header: "Cycle days", target: "TargetCycleDays", format: "general" },
};

/** Everything that a rep's work is measured by, in the order of the engine. */
export const measures: readonly Measure[] = activityMeasures.map((key) => ({ key, ...said[key] }));

/** A measure over its target; blank while either is, or while the target is nothing. */
export function overTarget({ key, target }: Measure): string {
  return `=IF(COUNT({${key}})*N(${target})=0,"",{${key}}/${target})`;
}
