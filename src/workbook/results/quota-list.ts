import { total, type AllocationPlan, type QuotaModel, type RepPlan } from "../../engine";
import { block } from "../block";
import type { Block, SheetDescription } from "../description";
import { figures } from "./figures";
import { jobsBlock } from "./jobs-block";
import { middleQuota } from "./middle-quota";
import { moneyIn } from "./money-in";
import { isWide, listSteps, named, periodColumns, quotas, signed, who } from "./quota-columns";
import { assignedQuota } from "./rep-figures";

/** The periods in a table of their own, in the same order. */
function periodListBlock(plan: AllocationPlan): Block {
  return block<RepPlan>(
    { heading: "Quotas by period", table: "QuotaPeriods" },
    [...named, ...periodColumns(plan)],
    plan.reps,
  );
}

function totals(model: QuotaModel, plan: AllocationPlan): Block {
  return figures("The list in one line", [
    moneyIn(model),
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
    ...middleQuota(plan),
  ]);
}

/** Every quota on one line, for those who sign it off. */
export function quotaListSheet(
  model: QuotaModel,
  plan: AllocationPlan,
): Omit<SheetDescription, "masterCheck"> {
  const periods = isWide(plan) ? [] : plan.calendar.periods.map(() => 10.5);
  const printed = [...who(plan), ...quotas(plan), ...signed(model)];
  const wide = isWide(plan) ? [periodListBlock(plan)] : [];
  return {
    name: "Quota list",
    family: "results",
    purpose:
      "Talk over and sign off every quota of the year and its periods; the yellow cells are yours.",
    // No wider than what can be read on one page, beside four periods; the steps behind are not printed.
    widths: [16, 20, 9, 12, 12, 12, 14, 10, 11, ...periods, 10, 11, 11, 18, 12, 11, 11, 11, 8, 8],
    frozenColumns: 2,
    printedColumns: Math.max(printed.length, ...wide.map(({ columns }) => columns.length)),
    blocks: [
      totals(model, plan),
      ...[jobsBlock(model, plan)].flatMap((each) => each ?? []),
      block<RepPlan>(
        { heading: "Quota list", table: "QuotaList" },
        [...printed, ...listSteps(plan)],
        plan.reps,
      ),
      ...wide,
    ],
  };
}
