import { activityOf, shareOfTargets, stepConversion } from "../../engine";
import { block, type ColumnPlan } from "../block";
import type { Block } from "../description";
import { known, worked, wordsWorked } from "../plan/columns";
import { ratio } from "./line-columns";
import { toldOf } from "./sales-columns";
import type { Tracked, TrackedRow } from "./tracked-rows";
import { measures, overTarget } from "./work-measures";

type Column = ColumnPlan<TrackedRow>;

/** The deal value stands on the sheet of pipelines; everything else is told of the rep. */
const measureColumns: readonly Column[] = measures.map(({ key, header, format }) =>
  key === "dealValue"
    ? worked(key, header, {
        formula:
          '=IF(ISNUMBER(INDEX(PipelineList[Deal value],{row})),INDEX(PipelineList[Deal value],{row}),"")',
        value: ({ dealValue }) => dealValue,
        format,
      })
    : worked(key, header, {
        formula: toldOf(header),
        value: ({ told }) => told[key],
        format,
      }),
);

function targetColumns({ model }: Tracked): readonly Column[] {
  const { targets } = model.tracking;
  return [
    ...measures.map((measure): Column =>
      worked(`${measure.key}Of`, `${measure.header} of target`, {
        formula: overTarget(measure),
        value: (row) => activityOf(row, targets)[measure.key].ratio,
        format: "percent0",
      }),
    ),
    {
      ...worked<TrackedRow>("ofTargets", "Of targets", {
        formula: '=IFERROR(AVERAGE({callsOf},{meetingsOf},{proposalsOf}),"")',
        value: (row) => shareOfTargets(row, targets),
        format: "percent0",
      }),
      look: "output",
    },
  ];
}

const stepColumns: readonly Column[] = [
  worked("meetingsACall", "Meetings a call", {
    formula: ratio("meetings", "calls"),
    value: (row) => stepConversion(row).callsToMeetings,
    format: "share",
  }),
  worked("proposalsAMeeting", "Proposals a meeting", {
    formula: ratio("proposals", "meetings"),
    value: (row) => stepConversion(row).meetingsToProposals,
    format: "share",
  }),
  worked("row", "Row", {
    formula: "=MATCH({id},AttainmentList[Rep],0)",
    value: ({ no }) => no,
    format: "general",
  }),
  worked("a", "Actuals row", {
    formula: "=INDEX(TrackSteps[Actuals row],{row})",
    value: ({ steps }) => steps.actualsRow,
    format: "general",
  }),
];

/** Every rep's work, against the targets where there are any. */
export function workBlock(tracked: Tracked): Block {
  return block<TrackedRow>(
    {
      heading:
        "Work by rep. Of targets: the mean of calls, meetings and proposals over their targets",
      table: "WorkList",
    },
    [
      known("id", "Rep", ({ rep }) => rep.id),
      wordsWorked("name", "Name", {
        formula: "=INDEX(AttainmentList[Name],{row})",
        value: ({ rep }) => rep.person.name,
      }),
      ...measureColumns,
      ...targetColumns(tracked),
      ...stepColumns,
    ],
    tracked.rows,
  );
}
