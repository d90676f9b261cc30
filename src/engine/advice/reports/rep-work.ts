import {
  activityOf,
  meanActivity,
  stepConversion,
  type ActivityMeasure,
} from "../../tracking/activity";
import type { TrackedRepLine } from "../../tracking/tracked-reps";
import type { TrackingJudged } from "../tracking-judged";
import { spokenCell, type CellKind, type ReportCell, type ReportPart } from "./report";
import { meanOfMost } from "./work-tables";

/** How a measure of work is called, and how its value is said. */
const measures: Readonly<Record<ActivityMeasure, readonly [name: string, kind: CellKind]>> = {
  dealValue: ["Deal value", "money"],
  winRate: ["Win rate", "share"],
  cycleDays: ["Days to a deal", "count"],
  calls: ["Calls", "count"],
  meetings: ["Meetings", "count"],
  proposals: ["Proposals", "count"],
};

/** A rep's work against targets and against the mean of the team. */
export function workTable(
  line: TrackedRepLine,
  { team, tracking, currency }: TrackingJudged,
): ReportPart {
  const held = activityOf(line, tracking.targets);
  const means = meanActivity(team.reps, tracking.targets);
  const { callsToMeetings, meetingsToProposals } = stepConversion(line);
  // A column of one kind of cell cannot hold money, shares and counts: they are said in words.
  const said = (value: number | null, kind: CellKind): ReportCell =>
    value === null ? null : spokenCell(value, kind, currency);
  const steps = [
    ["Meetings a call", callsToMeetings],
    ["Proposals a meeting", meetingsToProposals],
  ] as const;
  return {
    kind: "table",
    columns: [
      { header: "What", kind: "text" },
      { header: "is", kind: "count" },
      { header: "target", kind: "count" },
      { header: "over target", kind: "share" },
      { header: "team's mean", kind: "count" },
    ],
    rows: [
      ...(Object.keys(measures) as ActivityMeasure[]).map((measure): readonly ReportCell[] => {
        const [name, kind] = measures[measure];
        const { value, target, ratio } = held[measure];
        return [
          name,
          said(value, kind),
          said(target, kind),
          ratio === null ? null : ratio - 1,
          said(meanOfMost(means[measure], team.reps.length), kind),
        ];
      }),
      ...steps.flatMap(([name, step]) =>
        step === null ? [] : [[name, said(step, "share"), null, null, null]],
      ),
    ],
  };
}
