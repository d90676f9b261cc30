import type { AllocationPlan, QuotaModel } from "../../engine";
import type { SheetDescription } from "../description";
import type { PlanSaid } from "../foundation/said";
import { changesSheet } from "./changes-sheet";
import { checksSheetOf } from "./checks-sheet";
import { checksOf, findingsOf } from "./control-lists";
import { engagementSheet } from "./engagement-sheet";
import { findingsSheet } from "./findings-sheet";
import { gateRows } from "./gate-rows";
import { inputCellsBlock } from "./input-cells-block";
import { maintenanceSheet } from "./maintenance-sheet";
import { planWarnings } from "./plan-warnings";
import { ratiosSheet } from "./ratios-sheet";
import { rowsAskedBlock } from "./rows-asked";
import { rosterRowsBlock, rowsForOf, rowsNeededBlock } from "./rows-needed";
import { signOffChecks } from "./sign-off-checks";
import { signOffSheet } from "./sign-off-sheet";
import { versionsSheet } from "./versions-sheet";
import { watchedInputs } from "./watched-inputs";

/** Whether the plan's workbook holds, what to look at, who stands behind it, what keeps it right, and what changed. */
export function controlSheets(
  model: QuotaModel,
  plan: AllocationPlan,
  given: PlanSaid,
): readonly Omit<SheetDescription, "masterCheck">[] {
  const findings = findingsOf(model, given);
  const said = { ...given, findings };
  const warnings = [...(said.warnings ?? []), ...planWarnings(plan, findings)];
  const ratios = ratiosSheet(model, plan);
  const sheets = [...said.sheets, ratios];
  const cells = watchedInputs(said.sheets);
  return [
    ratios,
    checksSheetOf({
      checks: checksOf(plan, said),
      signOff: signOffChecks(model, plan, said),
      warnings,
      rows: [
        rosterRowsBlock(plan),
        rowsAskedBlock(model, plan, rowsForOf(sheets)),
        rowsNeededBlock(sheets),
        ...(cells.length === 0 ? [] : [inputCellsBlock(cells)]),
      ],
    }),
    findingsSheet(findings, warnings, said),
    signOffSheet(model, plan, said),
    engagementSheet(model, gateRows(model, plan, said)),
    maintenanceSheet(model, plan, said),
    versionsSheet(model, said),
    changesSheet(model, said),
  ];
}
