import { total, type AllocationPlan, type QuotaModel, type RepPlan } from "../../engine";
import { block } from "../block";
import type { Block, SheetDescription } from "../description";
import { figures } from "./figures";
import { monthCapacityBlock } from "./month-capacity";
import { isWide, periodColumns, quotas, signed, who } from "./quota-columns";
import { assignedQuota } from "./rep-figures";

/** The periods in a table of their own, in the same order. */
function periodListBlock(plan: AllocationPlan): Block {
  return block<RepPlan>(
    { heading: "Quotas by period", table: "QuotaPeriods" },
    [...who(plan).slice(0, 2), ...periodColumns(plan)],
    plan.reps,
  );
}

function totals(plan: AllocationPlan): Block {
  return figures("The list in one line", [
    {
      label: "Quotas of the list",
      formula: "=SUM(QuotaList[Quota])",
      value: assignedQuota(plan),
      format: "wholeMoney",
      note: "What the reps carry together",
    },
    {
      label: "Capacity of the list",
      formula: "=SUM(QuotaList[Capacity])",
      value: total(plan.reps.map(({ capacity }) => capacity)),
      format: "count",
      note: "Ramped full-time reps over the year",
    },
  ]);
}

/** Every quota on one line, for those who sign it off. */
export function quotaListSheet(
  _model: QuotaModel,
  plan: AllocationPlan,
): Omit<SheetDescription, "masterCheck"> {
  const periods = isWide(plan) ? [] : plan.calendar.periods.map(() => 10.5);
  return {
    name: "Quota list",
    family: "results",
    purpose:
      "Talk over and sign off every quota of the year and its periods; the yellow cells are yours.",
    widths: [20, 24, 11, 13, 12, 16, 19, 11, 10, 11.5, ...periods, 11, 10, 11, 10, 12, 12, 30],
    frozenColumns: 2,
    blocks: [
      totals(plan),
      block<RepPlan>(
        { heading: "Quota list", table: "QuotaList" },
        [...who(plan), ...quotas(plan), ...signed],
        plan.reps,
      ),
      ...(isWide(plan) ? [periodListBlock(plan)] : []),
      monthCapacityBlock(plan),
    ],
  };
}
