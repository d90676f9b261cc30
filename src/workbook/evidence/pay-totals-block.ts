import { personPay, total, type AllocationPlan, type SalesPay } from "../../engine";
import type { Block } from "../description";
import { blankOr } from "./pay-curve-blocks";
import { itemsBlock, type Item } from "./stamp";

/** What everybody earns at quota, and what that is of the quotas. */
export function totalsBlock(plan: AllocationPlan, pay: SalesPay | null): Block {
  const quota = total(plan.reps.map((rep) => rep.quota));
  const untold = plan.carriers.filter((carrier) => personPay(carrier) === null).length;
  const variable = pay === null ? null : total(pay.carriers.map((one) => one.targetVariable));
  const ote = pay === null || variable === null ? null : pay.fixed + variable;
  const money = (label: string, value: number | null, formula: string): Item => ({
    label,
    value,
    formula,
    format: "wholeMoney",
    isOutput: true,
  });
  return itemsBlock("On-target earnings", [
    {
      label: "People of whose pay something is not told",
      value: untold,
      formula: "=SUM(PayPeople[Untold])",
      name: "PayUntold",
    },
    {
      ...money(
        "On-target earnings",
        ote,
        blankOr("SUM(PayPeople[Fixed],PayPeople[Target variable])"),
      ),
      name: "PayOnTarget",
      why: "Of the time everybody is there this year, SDRs and managers with it",
    },
    money("Of them variable", variable, blankOr("SUM(PayPeople[Target variable])")),
    {
      label: "Share of the quotas",
      value: ote === null || quota === 0 ? null : ote / quota,
      formula:
        '=IF(COUNT(PayOnTarget)*SUM(PayPeople[Quota])=0,"",PayOnTarget/SUM(PayPeople[Quota]))',
      format: "share",
      isOutput: true,
    },
  ]);
}
