import type { AllocationPlan, QuotaModel } from "../../engine";
import type { SheetDescription } from "../description";
import type { PlanSaid } from "../foundation/said";
import { changesSheet } from "./changes-sheet";
import { checksSheetOf } from "./checks-sheet";
import { checksOf, findingsOf } from "./control-lists";
import { findingsSheet } from "./findings-sheet";
import { maintenanceSheet } from "./maintenance-sheet";
import { planWarnings } from "./plan-warnings";
import { ratiosSheet } from "./ratios-sheet";
import { signOffSheet } from "./sign-off-sheet";
import { versionsSheet } from "./versions-sheet";

/** Whether the plan's workbook holds, what to look at, who stands behind it, what keeps it right, and what changed. */
export function controlSheets(
  model: QuotaModel,
  plan: AllocationPlan,
  given: PlanSaid,
): readonly Omit<SheetDescription, "masterCheck">[] {
  const findings = findingsOf(model, given);
  const said = { ...given, findings };
  return [
    ratiosSheet(model, plan),
    checksSheetOf({
      checks: checksOf(plan, said),
      warnings: [...(said.warnings ?? []), ...planWarnings(plan, findings)],
    }),
    findingsSheet(plan, findings, said.date),
    signOffSheet(model, plan, said),
    maintenanceSheet(model, plan, said.date),
    versionsSheet(said),
    changesSheet(model, said),
  ];
}
