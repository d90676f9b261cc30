import type { AllocationPlan, QuotaModel } from "../../engine";
import { crmLoad, crmSystems, verificationPath } from "../../handoff";
import { verificationWorkbook, verifiedLoad, type WorkbookDescription } from "../../workbook";

/** For each CRM that there are load files for, the workbook that holds a re-export against them, and where it lies. */
export function verifications(
  model: QuotaModel,
  plan: AllocationPlan,
  date: string,
): readonly { readonly path: string; readonly description: WorkbookDescription }[] {
  return crmSystems.flatMap((system) => {
    const load = crmLoad(system, model, plan);
    if (load.lines.length === 0 || load.problems.length > 0) return [];
    const description = verificationWorkbook(verifiedLoad(load, model, date));
    return [{ path: verificationPath(system), description }];
  });
}
