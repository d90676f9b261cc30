import type { QuotaPlan } from "../../engine";
import type { Warning } from "../control/warning";
import { sheetNames } from "../sheet-names";
import { warnings, type WarningLimits } from "./warnings";

/** The funnel's doubts, each raised where the engine raises it. */
export function funnelWarnings(plan: QuotaPlan, limits: WarningLimits): readonly Warning[] {
  return warnings(plan, limits).map((warning) => ({
    ...warning,
    sheet: sheetNames.quotas,
    raised: plan.findings.some(
      (finding) => finding.id === warning.finding && finding.weight !== "good",
    ),
  }));
}
