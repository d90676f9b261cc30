import type { EarlyWarning } from "../../engine";
import type { ColumnPlan } from "../block";
import { worked, working } from "../plan/columns";
import { ratio } from "./line-columns";
import { pastColumns } from "./past-block";
import { toldOf } from "./sales-columns";
import type { Tracked, TrackedRow } from "./tracked-rows";

/** A rep with what the engine warns of. */
export type WarnedRow = TrackedRow & { readonly warnings: readonly EarlyWarning[] };
type Column = ColumnPlan<WarnedRow>;

/** A figure of the list of reps, blank where it is. */
function listed(header: string): string {
  return `=IF(ISNUMBER(INDEX(AttainmentList[${header}],{row})),INDEX(AttainmentList[${header}],{row}),"")`;
}

const share = (key: string, header: string, formula: string) =>
  working<WarnedRow>(key, header, formula, "share");
const count = (key: string, header: string, formula: string) =>
  working<WarnedRow>(key, header, formula, "count");

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
  return [
    working<WarnedRow>("past", "Past row", "=MATCH({id},RepPast[Rep],0)"),
    share(
      "last",
      "Last period",
      `=IF(ISNUMBER(INDEX(RepPast[Attained ${last}],{past})),INDEX(RepPast[Attained ${last}],{past}),"")`,
    ),
    share("best", "Best period", `=IF({last}="","",MAX(INDEX(${all},{past},0)))`),
    share("fallen", "Fell", '=IF({last}="","",ROUND({best}-{last},12))'),
    share("falling", "Falls", '=IF(COUNT({last})*COUNT({coming})=0,"",ROUND({last}-{coming},12))'),
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
  count("calls", "Calls", toldOf("Calls")),
  count("callsOwn", "Own calls", ownPast("Calls")),
  worked("coverage", "Coverage", {
    formula:
      '=IF(ISNUMBER(INDEX(PipelineList[Coverage],{row})),INDEX(PipelineList[Coverage],{row}),"")',
    value: ({ coverage }) => coverage,
    format: "multiple",
  }),
  share("winRate", "Win rate", toldOf("Win rate")),
  share("winRateOwn", "Own win rate", ownPast("Win rate")),
  share("dropTarget", "Under target", under("TargetWinRate")),
  share("dropOwn", "Under own past", under("{winRateOwn}")),
  count("cycle", "Cycle days", toldOf("Cycle days")),
  share(
    "longer",
    "Longer than target",
    '=IF(OR({cycle}="",N(TargetCycleDays)<=0),"",ROUND(({cycle}-TargetCycleDays)/TargetCycleDays,12))',
  ),
];

const accelerator: readonly Column[] = [
  share(
    "next",
    "Next tier",
    '=IF({over}>=1,"",IFERROR(SMALL(AcceleratorList[From],1+COUNTIF(AcceleratorList[From],"<="&ROUND({attainment},12))),""))',
  ),
  count(
    "short",
    "Still missing",
    '=IF({next}="","",{next}*INDEX(AttainmentList[Quota],{row})-INDEX(AttainmentList[Actual],{row}))',
  ),
  worked("sure", "Sure pipeline", {
    formula: toldOf("Sure pipeline"),
    value: ({ told }) => told.surePipeline,
    format: "wholeMoney",
  }),
  count("carried", "Sure over missing", ratio("sure", "short")),
  count("nears", "By projection", '=IF({next}="","",N(ROUND(N({coming}),12)>{next}))'),
  count("carries", "By pipeline", '=IF({carried}="",0,N(ROUND({carried},12)>=LimitAdequate))'),
];

/** The figures from which a rep's warnings are raised, and the rows where they stand. */
export function figureColumns(tracked: Tracked): readonly Column[] {
  return [
    ...attained,
    ...pastOf(tracked),
    ...work,
    ...accelerator,
    working("row", "Row", "=MATCH({id},AttainmentList[Rep],0)"),
    working("a", "Actuals row", "=INDEX(TrackSteps[Actuals row],{row})"),
  ];
}
