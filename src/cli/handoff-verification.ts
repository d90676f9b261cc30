import type { AllocationPlan, QuotaModel } from "../engine";
import { crmLoad, crmSystems, verificationPath, type ListedFile } from "../handoff";
import { verificationWorkbook, verifiedLoad } from "../workbook";
import { workbookFile } from "../xlsx";

/** For each CRM that there are load files for, the workbook that holds a re-export against them. */
export async function* verificationFiles(
  { model, allocation }: { readonly model: QuotaModel; readonly allocation: AllocationPlan },
  date: string,
): AsyncGenerator<ListedFile> {
  for (const system of crmSystems) {
    const load = crmLoad(system, model, allocation);
    if (load.lines.length === 0 || load.problems.length > 0) continue;
    const bytes = await workbookFile(verificationWorkbook(verifiedLoad(load, model, date)));
    const title =
      "Whether the CRM holds the quotas of the model: paste a re-export, read the result";
    yield { path: verificationPath(system), bytes, title };
  }
}
