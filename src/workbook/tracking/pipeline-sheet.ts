import { block, type ColumnPlan } from "../block";
import type { Block, SheetDescription } from "../description";
import { known, worked, wordsWorked } from "../plan/columns";
import { pipelineChart } from "./charts";
import { ratio } from "./line-columns";
import { coverageBlock } from "./lookup-blocks";
import { recentBlock } from "./recent-block";
import { toldOf } from "./sales-columns";
import type { Tracked, TrackedRow } from "./tracked-rows";

type Column = ColumnPlan<TrackedRow>;

const held: readonly Column[] = [
  worked("rest", "Left", {
    formula:
      '=IF(ISNUMBER(INDEX(AttainmentList[Left],{row})),INDEX(AttainmentList[Left],{row}),"")',
    value: ({ remaining }) => remaining,
    format: "wholeMoney",
  }),
  worked("sure", "Sure pipeline", {
    formula: toldOf("Sure pipeline"),
    value: ({ told }) => told.surePipeline,
    format: "wholeMoney",
  }),
  {
    ...worked<TrackedRow>("coverage", "Coverage", {
      formula: ratio("sure", "rest"),
      value: ({ coverage }) => coverage,
      format: "multiple",
    }),
    look: "output",
  },
  wordsWorked("status", "Coverage is", {
    formula:
      '=IF({coverage}="","",INDEX(CoverageNames,1+COUNTIF(CoverageFrom,"<="&ROUND({coverage},12))))',
    value: ({ coverageStatus }) => coverageStatus ?? "",
  }),
];

const work: readonly Column[] = [
  worked("open", "Open pipeline", {
    formula: toldOf("Open pipeline"),
    value: ({ told }) => told.openPipeline,
    format: "wholeMoney",
  }),
  worked("share", "Open share", {
    formula: toldOf("Open share"),
    value: ({ told }) => told.openShare,
    format: "share",
  }),
  worked("weighted", "Weighted", {
    formula: '=IF(COUNT({open})*COUNT({share})=0,"",{open}*{share})',
    value: ({ weightedPipeline }) => weightedPipeline,
    format: "wholeMoney",
  }),
  worked("winRate", "Win rate", {
    formula: toldOf("Win rate"),
    value: ({ told }) => told.winRate,
    format: "share",
  }),
  worked("needed", "Needed at own win rate", {
    formula: ratio("rest", "winRate"),
    value: ({ pipelineNeeded }) => pipelineNeeded,
    format: "wholeMoney",
  }),
  worked("deals", "Deals", {
    formula:
      '=IF(ISNUMBER({toldDeals}),{toldDeals},IF({booked}=1,INDEX(TrackSteps[Deals booked],{row}),""))',
    value: ({ told }) => told.deals,
    format: "general",
  }),
  worked("dealValue", "Deal value", {
    formula: '=IF(COUNT({actual})*N({deals})=0,"",{actual}/{deals})',
    value: ({ dealValue }) => dealValue,
    format: "wholeMoney",
  }),
];

const steps: readonly Column[] = [
  worked("row", "Row", {
    formula: "=MATCH({id},AttainmentList[Rep],0)",
    value: ({ no }) => no,
    format: "general",
  }),
  worked("a", "Actuals row", {
    formula: "=INDEX(TrackSteps[Actuals row],{row})",
    value: ({ steps: own }) => own.actualsRow,
    format: "general",
  }),
  worked("actual", "Actual", {
    formula:
      '=IF(ISNUMBER(INDEX(AttainmentList[Actual],{row})),INDEX(AttainmentList[Actual],{row}),"")',
    value: ({ actual }) => actual,
    format: "wholeMoney",
  }),
  worked("toldDeals", "Deals told", {
    formula: toldOf("Deals"),
    value: ({ steps: own }) => own.row?.deals ?? null,
    format: "general",
  }),
  worked("booked", "By bookings", {
    formula:
      '=N(AND(INDEX(TrackSteps[Own actual],{row})="",INDEX(TrackSteps[Deals booked],{row})>0))',
    value: ({ steps: own }) => Number((own.row?.actual ?? null) === null && own.dealsBooked > 0),
    format: "general",
  }),
  worked("counted", "Deals counted", {
    formula: '=IF({dealValue}="",0,{deals})',
    value: ({ dealValue, told }) => (dealValue === null ? 0 : told.deals),
    format: "general",
  }),
  worked("sold", "Sold in them", {
    formula: '=IF({dealValue}="",0,{actual})',
    value: ({ dealValue, actual }) => (dealValue === null ? 0 : actual),
    format: "wholeMoney",
  }),
];

function pipelineBlock({ rows }: Tracked): Block {
  return block<TrackedRow>(
    { heading: "Pipeline by rep", table: "PipelineList" },
    [
      known("id", "Rep", ({ rep }) => rep.id),
      wordsWorked("name", "Name", {
        formula: "=INDEX(AttainmentList[Name],{row})",
        value: ({ rep }) => rep.person.name,
      }),
      ...held,
      ...work,
      ...steps,
    ],
    rows,
  );
}

/** How far every pipeline carries, and what the last days say. */
export function pipelineSheet(tracked: Tracked): Omit<SheetDescription, "masterCheck"> {
  return {
    name: "Pipeline",
    family: "results",
    purpose:
      "See whether what is in the pipeline carries what is left of every quota, and who has to build more.",
    widths: [20, 24, 13, 13, 13, 13, 13, 13, 13, 12, 14, 12, 13, 9, 11, 13, 12, 12, 12, 13],
    blocks: [
      pipelineBlock(tracked),
      recentBlock(tracked),
      coverageBlock(tracked.model.tracking.limits),
    ],
    // As far as what a rep has and needs: behind it stand the steps.
    printedColumns: 2 + held.length + work.length,
    charts: [pipelineChart],
    frozenColumns: 2,
  };
}
