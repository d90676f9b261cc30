import type { AllocationPlan } from "../../engine";
import { block, type ColumnPlan } from "../block";
import type { Block, NumberFormat } from "../description";
import { worked } from "../plan/columns";
import { periodHeader } from "../plan/period-header";
import { peopleColumns } from "./people-columns";
import { presenceColumns } from "./presence-columns";
import type { PlannedParts } from "./rep-steps";
import { between } from "./season-columns";
import { limitColumns, salesColumns } from "./sales-columns";
import type { Tracked, TrackedRow } from "./tracked-rows";

type Column = ColumnPlan<TrackedRow>;

/** Where the quotas stand that count: after what changed hands in mid-year, where anything did. */
function quotaTable({ changeLog }: AllocationPlan): string {
  return changeLog.length > 0 ? "QuotasNow" : "PeriodQuotas";
}

function part(
  ...[key, header, formula, format]: readonly [
    key: keyof PlannedParts,
    header: string,
    formula: string,
    format: NumberFormat,
  ]
): Column {
  return worked(key, header, { formula, value: ({ steps }) => steps.planned[key], format });
}

function plannedColumns(plan: AllocationPlan): readonly Column[] {
  const { calendar } = plan;
  const quotas = quotaTable(plan);
  const [first, last] = [calendar.periods[0], calendar.periods[calendar.periods.length - 1]];
  if (first === undefined || last === undefined) return [];
  const all = `${quotas}[[${periodHeader(first)}]:[${periodHeader(last)}]]`;
  const ofEnd = (key: "head" | "tail", period: string) =>
    `=IF({${key}Of}=0,0,{${key}Part}/{${key}Of})*INDEX(${all},{pq},MAX(1,${period}))`;
  return [
    worked("pq", "Quota row", {
      formula: `=MATCH({id},${quotas}[Id],0)`,
      value: ({ steps }) => steps.quotaRow,
      format: "general",
    }),
    part(
      "whole",
      "Of whole periods",
      `=SUMIFS(INDEX(${all},{pq},0),PeriodNumbers,">="&WholeFrom,PeriodNumbers,"<="&WholeTo)`,
      "money",
    ),
    part(
      "headPart",
      "First part",
      `=HeadIsPart*${between("SeasonsAtStart", "MIN(SeasonsAtEnd,HeadSeasonsTo)")}`,
      "count",
    ),
    part("headOf", "First all", `=${between("HeadSeasonsFrom", "HeadSeasonsTo")}`, "count"),
    part("head", "Of the first", ofEnd("head", "HeadPeriod"), "money"),
    part(
      "tailPart",
      "Last part",
      `=TailIsPart*${between("TailSeasonsFrom", "SeasonsAtEnd")}`,
      "count",
    ),
    part("tailOf", "Last all", `=${between("TailSeasonsFrom", "TailSeasonsTo")}`, "count"),
    part("tail", "Of the last", ofEnd("tail", "TailPeriod"), "money"),
    worked("planned", "Planned quota", {
      formula: "={whole}+{head}+{tail}",
      value: ({ plannedQuota }) => plannedQuota,
      format: "money",
    }),
  ];
}

/** Everything that a rep's figures are made of: the days they are there, the plan's quota of these, what is told. */
export function stepsBlock({ rows, plan, model }: Tracked): Block {
  return block<TrackedRow>(
    { heading: "Every rep's clock, planned quota and sales", table: "TrackSteps" },
    [
      ...peopleColumns,
      ...presenceColumns,
      ...plannedColumns(plan),
      ...salesColumns,
      ...limitColumns<TrackedRow>(model.tracking.limits),
    ],
    rows,
  );
}
