import type { QuotaModel, QuotaPlan } from "../../engine";
import { checksSheetOf } from "../control/checks-sheet";
import type { SheetDescription } from "../description";
import { funnelChecks } from "./checks-block";
import { funnelWarnings } from "./warnings-block";

/** The sentence that stands at the top of every sheet. */
export function masterCheck(waiting: number): string {
  return waiting === 0 ? "All checks pass" : `${waiting} waiting for inputs`;
}

/** What must hold, what to look at, and the one line that every sheet repeats. */
export function checksSheet(
  model: QuotaModel,
  plan: QuotaPlan,
): Omit<SheetDescription, "masterCheck"> {
  return checksSheetOf({
    checks: funnelChecks(plan),
    warnings: funnelWarnings(plan, model.inputs),
  });
}
