import {
  median,
  methodNames,
  serialDate,
  total,
  type AllocationPlan,
  type QuotaModel,
} from "../../engine";
import type { Block } from "../description";
import { cellNameOf } from "../funnel/input-names";
import { evidenceFigures } from "./evidence-figures";
import { figurePairs, type Figure } from "./figures";
import { moneyIn } from "./money-in";
import { assignedQuota } from "./rep-figures";

function company(model: QuotaModel, { calendar }: AllocationPlan): readonly Figure[] {
  const lastDay = calendar.periods[calendar.periods.length - 1]?.lastDay ?? "";
  const firstDay = calendar.periods[0]?.firstDay ?? "";
  return [
    {
      label: "Company",
      formula: `=${cellNameOf("company.name")}&""`,
      value: model.company.name,
      format: "text",
    },
    {
      label: "Method",
      formula:
        '=IF(QuotaMethod="TOP_DOWN","Top-Down Only",IF(QuotaMethod="BLENDED","Blended","Segment-Weighted Blended"))',
      value: methodNames[model.method],
      format: "text",
    },
    {
      label: "Fiscal year from",
      formula: "=INDEX(MonthList[First day],1)",
      value: serialDate(firstDay),
      format: "date",
    },
    {
      label: "Fiscal year to",
      formula: "=EDATE(INDEX(MonthList[First day],1),12)-1",
      value: serialDate(lastDay),
      format: "date",
    },
  ];
}

function money(plan: AllocationPlan, model: QuotaModel): readonly Figure[] {
  const { pool } = plan;
  const assigned = assignedQuota(plan);
  return [
    moneyIn(model),
    {
      label: "Revenue target",
      formula: "=RevenueTarget",
      value: pool.revenueTarget,
      format: "wholeMoney",
    },
    {
      label: "Coverage buffer",
      formula: "=CoverageBuffer",
      value: model.allocation.coverageBuffer,
      format: "multiple",
    },
    { label: "Pool", formula: "=Pool", value: pool.pool, format: "wholeMoney" },
    {
      label: "Assigned to reps",
      formula: "=AssignedQuota",
      value: assigned,
      format: "wholeMoney",
    },
    {
      label: "Not assigned",
      formula: "=UnassignedQuota",
      value: pool.pool - assigned,
      format: "wholeMoney",
    },
    {
      label: "Assigned over target",
      formula: '=IF(RevenueTarget=0,"",AssignedQuota/RevenueTarget)',
      value: pool.revenueTarget === 0 ? null : assigned / pool.revenueTarget,
      format: "share",
    },
  ];
}

function team(plan: AllocationPlan): readonly Figure[] {
  const quotas = plan.reps.flatMap(({ quota }) => (quota > 0 ? [quota] : []));
  const sum = total(quotas);
  return [
    {
      label: "Reps with a quota",
      name: "RepsWithQuota",
      formula: '=COUNTIF(AllocationPlan[Quota],">0")',
      value: quotas.length,
    },
    {
      label: "Capacity, in full-time reps",
      formula: "=SUM(AllocationPlan[Capacity])",
      value: plan.totals.company.capacity,
      format: "count",
    },
    {
      label: "Mean quota",
      formula: '=IF(RepsWithQuota=0,"",SUM(AllocationPlan[Quota])/RepsWithQuota)',
      value: quotas.length === 0 ? null : sum / quotas.length,
      format: "wholeMoney",
    },
    {
      label: "Median quota",
      formula: '=IF(RepsWithQuota=0,"",Half*(MiddleFromAbove+MiddleFromBelow))',
      value: median(quotas),
      format: "wholeMoney",
    },
    {
      label: "Smallest quota",
      formula: '=IF(RepsWithQuota=0,"",LARGE(AllocationPlan[Quota],RepsWithQuota))',
      value: quotas.length === 0 ? null : Math.min(...quotas),
      format: "wholeMoney",
    },
    {
      label: "Largest quota",
      formula: '=IF(RepsWithQuota=0,"",MAX(AllocationPlan[Quota]))',
      value: quotas.length === 0 ? null : Math.max(...quotas),
      format: "wholeMoney",
    },
  ];
}

/** The year in two columns: what was asked for on the left, what became of it on the right. */
export function summaryFigures(model: QuotaModel, plan: AllocationPlan): Block {
  const left = [...company(model, plan), ...money(plan, model)];
  // Nothing stands beside the company and the method: their words need the room.
  const right = [null, null, ...team(plan), ...evidenceFigures(model)];
  const pairs = Array.from({ length: Math.max(left.length, right.length) }, (_pair, at) => ({
    left: left[at] ?? null,
    right: right[at] ?? null,
  }));
  return figurePairs("The year", pairs);
}
