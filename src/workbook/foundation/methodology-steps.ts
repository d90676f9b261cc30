import type { AllocationPlan, QuotaModel } from "../../engine";
import type { NumberFormat } from "../description";

/** A step on the way from the target to a quota, with the number that it goes by or comes to. */
export type Step = {
  readonly step: string;
  readonly words: string;
  readonly formula: string;
  readonly value: number | null;
  readonly format: NumberFormat;
  readonly sheet: string;
};

function poolSteps(model: QuotaModel, { pool, groups }: AllocationPlan): readonly Step[] {
  return [
    {
      step: "1. Target",
      words: "What the company must book in the year, over all segments and revenue types.",
      formula: "=RevenueTarget",
      value: pool.revenueTarget,
      format: "wholeMoney",
      sheet: "Targets",
    },
    {
      step: "2. Buffer",
      words: "The target times the coverage buffer is the pool: all quota that is to be assigned.",
      formula: "=CoverageBuffer",
      value: model.allocation.coverageBuffer,
      format: "multiple",
      sheet: "Assumptions",
    },
    {
      step: "3. Pool",
      words:
        "In whole rounding steps; a pool that is no multiple of the step is an error, not a rest.",
      formula: "=Pool",
      value: pool.pool,
      format: "wholeMoney",
      sheet: "Allocation",
    },
    {
      step: "4. Groups",
      words:
        "The pool is split by role, and by segment where the method says so, as targets and revenue mix have it.",
      formula: "=SUM(PoolGroups[In use])",
      value: groups.length,
      format: "general",
      sheet: "Allocation",
    },
  ];
}

function shareSteps(model: QuotaModel, plan: AllocationPlan): readonly Step[] {
  const { minWeight, maxWeight } = model.allocation;
  const { company } = plan.reconciliation;
  return [
    {
      step: "5. Capacity",
      words:
        "Every month counts by dates, part time and ramp: so many ramped full-time reps the team amounts to.",
      formula: "=SUM(AllocationPlan[Capacity])",
      value: plan.totals.company.capacity,
      format: "count",
      sheet: "Capacity",
    },
    {
      step: "6. Territory weight",
      words:
        "A territory's score over the median of its peers, by four factors: no less than this,",
      formula: "=MinWeight",
      value: minWeight,
      format: "multiple",
      sheet: "Territories",
    },
    {
      step: "",
      words: "and no more than this. A territory far beyond the limits should be split or merged.",
      formula: "=MaxWeight",
      value: maxWeight,
      format: "multiple",
      sheet: "Territories",
    },
    {
      step: "7. Top-down",
      words:
        "Each group's pool is shared by capacity × weight × tier, then by ramp factor and maturity: it keeps its sum.",
      formula: "=SUM(PoolGroups[Top down])",
      value: company.topDown,
      format: "wholeMoney",
      sheet: "Allocation",
    },
    {
      step: "8. Bottom-up",
      words:
        "Capacity × productivity: last year's bookings over last year's capacity, else what is assumed for the role.",
      formula:
        '=IF(COUNT(PoolGroups[Bottom up])<ROWS(PoolGroups[Bottom up]),"",SUM(PoolGroups[Bottom up]))',
      value: company.bottomUp,
      format: "wholeMoney",
      sheet: "Allocation",
    },
  ];
}

function quotaSteps(model: QuotaModel, plan: AllocationPlan): readonly Step[] {
  const { blendShare, roundingStep } = model.allocation;
  return [
    {
      step: "9. Blend",
      words:
        "Top-down and bottom-up are mixed, top-down with this weight, and the mix is brought back to the pool.",
      formula: "=BlendShare",
      value: blendShare,
      format: "share",
      sheet: "Assumptions",
    },
    {
      step: "10. Bounds",
      words: "Floors, caps and pins are kept; what they take or leave is shared by the others.",
      formula: "=COUNTA(BoundList[Rep])",
      value: model.bounds.length,
      format: "general",
      sheet: "Bounds and rounding",
    },
    {
      step: "11. Rounding",
      words: "Quotas are whole steps by largest remainder: they sum to what is assigned, exactly.",
      formula: "=RoundingStep",
      value: roundingStep,
      format: "general",
      sheet: "Bounds and rounding",
    },
    {
      step: "12. Periods",
      words:
        "Every quota falls on the periods by season and by what the ramp leaves of each month.",
      formula: "=PeriodCount",
      value: plan.calendar.periods.length,
      format: "general",
      sheet: "Period quotas",
    },
    {
      step: "13. Assigned",
      words: "What all reps carry together.",
      formula: "=AssignedQuota",
      value: plan.groups.reduce((sum, { assigned }) => sum + assigned, 0),
      format: "wholeMoney",
      sheet: "Allocation",
    },
  ];
}

/** The whole way from the target to the quotas, each step with its number. */
export function methodologySteps(model: QuotaModel, plan: AllocationPlan): readonly Step[] {
  return [...poolSteps(model, plan), ...shareSteps(model, plan), ...quotaSteps(model, plan)];
}
