import type { ColumnPlan } from "../block";
import type { NumberFormat } from "../description";
import { worked } from "../plan/columns";
import { ratio } from "./line-columns";
import { pastColumns } from "./past-block";
import { toldOf } from "./sales-columns";
import type { Tracked } from "./tracked-rows";
import type { WarnedRow, WarningSteps } from "./warning-steps";

type Column = ColumnPlan<WarnedRow>;

/** A figure of the list of reps, blank where it is. */
function listed(header: string): string {
  return `=IF(ISNUMBER(INDEX(AttainmentList[${header}],{row})),INDEX(AttainmentList[${header}],{row}),"")`;
}

/** A step whose value the rep's figures hold. */
function figure(
  ...[key, header, formula, format = "share"]: readonly [
    key: keyof WarningSteps,
    header: string,
    formula: string,
    format?: NumberFormat,
  ]
): Column {
  return worked(key, header, { formula, value: ({ figures }) => figures[key], format });
}

/** A figure that is told of the rep. */
function told(
  ...[key, header, format]: readonly [
    key: "calls" | "winRate" | "cycleDays",
    header: string,
    format: NumberFormat,
  ]
): Column {
  return worked(key, header, { formula: toldOf(header), value: (row) => row.told[key], format });
}

const attained: readonly Column[] = [
  worked("attainment", "Attainment", {
    formula: listed("Attainment"),
    value: (row) => row.attainment,
    format: "share",
  }),
  worked("pace", "Pace", { formula: listed("Pace"), value: ({ pace }) => pace, format: "share" }),
  worked("coming", "Projected of quota", {
    formula: listed("Projected of quota"),
    value: (row) => row.projectedAttainment,
    format: "share",
  }),
  worked("over", "Share over", {
    formula: listed("Share over"),
    value: ({ clock }) => clock.share,
    format: "share",
  }),
];

function pastOf({ periods }: Tracked): readonly Column[] {
  const [last, all] = [periods.length, pastColumns("Attained", periods.length)];
  const cell = `INDEX(RepPast[Attained ${last}],{past})`;
  return [
    worked("past", "Past row", {
      formula: "=MATCH({id},RepPast[Rep],0)",
      value: ({ no }) => no,
      format: "general",
    }),
    figure("last", "Last period", `=IF(ISNUMBER(${cell}),${cell},"")`),
    figure("best", "Best period", `=IF({last}="","",MAX(INDEX(${all},{past},0)))`),
    figure("fallen", "Fell", '=IF({last}="","",ROUND({best}-{last},12))'),
    figure("falling", "Falls", '=IF(COUNT({last})*COUNT({coming})=0,"",ROUND({last}-{coming},12))'),
  ];
}

/** What a rate of the rep is held against besides the target: the mean of the own past. */
function ownPast(column: string): string {
  return `=IFERROR(AVERAGEIFS(PastList[${column}],PastList[Rep],"="&{id}),"")`;
}

/** How far the win rate lies under what it is held against. */
function under(against: string): string {
  return `=IF(COUNT({winRate})*COUNT(${against})=0,"",ROUND(${against}-{winRate},12))`;
}

const work: readonly Column[] = [
  told("calls", "Calls", "general"),
  figure("callsOwn", "Own calls", ownPast("Calls"), "count"),
  worked("coverage", "Coverage", {
    formula:
      '=IF(ISNUMBER(INDEX(PipelineList[Coverage],{row})),INDEX(PipelineList[Coverage],{row}),"")',
    value: ({ coverage }) => coverage,
    format: "multiple",
  }),
  told("winRate", "Win rate", "share"),
  figure("winRateOwn", "Own win rate", ownPast("Win rate")),
  figure("dropTarget", "Under target", under("TargetWinRate")),
  figure("dropOwn", "Under own past", under("{winRateOwn}")),
  told("cycleDays", "Cycle days", "general"),
  figure(
    "longer",
    "Longer than target",
    '=IF(OR({cycleDays}="",N(TargetCycleDays)<=0),"",ROUND(({cycleDays}-TargetCycleDays)/TargetCycleDays,12))',
  ),
];

const accelerator: readonly Column[] = [
  figure(
    "reached",
    "Tiers reached",
    '=IF({attainment}="","",COUNTIF(AcceleratorList[From],"<="&ROUND({attainment},12)))',
    "general",
  ),
  figure(
    "next",
    "Next tier",
    '=IF(OR({over}>=1,{reached}=""),"",IFERROR(SMALL(AcceleratorList[From],1+{reached}),""))',
  ),
  figure(
    "short",
    "Still missing",
    '=IF({next}="","",{next}*INDEX(AttainmentList[Quota],{row})-INDEX(AttainmentList[Actual],{row}))',
    "count",
  ),
  worked("sure", "Sure pipeline", {
    formula: toldOf("Sure pipeline"),
    value: (row) => row.told.surePipeline,
    format: "wholeMoney",
  }),
  figure("carried", "Sure over missing", ratio("sure", "short"), "count"),
  figure("nears", "By projection", '=IF({next}="","",N(ROUND(N({coming}),12)>{next}))', "count"),
  figure(
    "carries",
    "By pipeline",
    '=IF({carried}="",0,N(ROUND({carried},12)>=LimitAdequate))',
    "count",
  ),
];

/** The figures from which a rep's warnings are raised, and the rows where they stand. */
export function figureColumns(tracked: Tracked): readonly Column[] {
  return [
    ...attained,
    ...pastOf(tracked),
    ...work,
    ...accelerator,
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
}
