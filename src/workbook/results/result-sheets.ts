import type { AllocationPlan, QuotaModel } from "../../engine";
import type { SheetDescription } from "../description";
import { crmLoadSheet } from "./crm-load";
import { paySheet } from "./pay-sheet";
import { quotaListSheet } from "./quota-list";
import { repViewSheet } from "./rep-view";
import { summarySheet } from "./summary-sheet";

/** What people read, sign and load: every figure of it a formula to the sheets before. */
export function resultSheets(
  model: QuotaModel,
  plan: AllocationPlan,
): readonly Omit<SheetDescription, "masterCheck">[] {
  const [first] = plan.reps;
  return [
    summarySheet(model, plan),
    quotaListSheet(model, plan),
    ...(first === undefined ? [] : [repViewSheet(model, plan, first)]),
    paySheet(model, plan),
    crmLoadSheet(model, plan),
  ];
}
