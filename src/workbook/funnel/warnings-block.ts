import type { QuotaPlan } from "../../engine";
import { block, words } from "../block";
import type { Block } from "../description";
import { warnings, type Warning, type WarningLimits } from "./warnings";

/** Whether the engine raises the doubt: the sheet's own formula must say the same. */
function verdict(warning: Warning, plan: QuotaPlan): string {
  if (warning.figure === null || warning.limit === null) return "WAIT";
  const raised = plan.findings.some(
    (finding) => finding.id === warning.finding && finding.weight !== "good",
  );
  return raised ? "LOOK" : "OK";
}

/** The model's doubts as they stand in the sheet, each with its figure and its limit. */
export function warningsBlock(plan: QuotaPlan, limits: WarningLimits): Block {
  const over =
    '=IF(COUNT({figure})*COUNT({limit})=0,"WAIT",IF({figure}>{limit}+Tolerance,"LOOK","OK"))';
  const reached = '=IF(COUNT({figure})*COUNT({limit})=0,"WAIT",IF({figure}>={limit},"LOOK","OK"))';
  return block<Warning>(
    { heading: "Warnings" },
    [
      words({ key: "finding", header: "Id", value: (row) => row.finding }),
      words({ key: "what", header: "What to look at", value: (row) => row.what }),
      {
        key: "figure",
        header: "Figure",
        look: "calculation",
        format: (row) => row.format,
        formula: (row) => row.formula,
        value: (row) => row.figure,
      },
      {
        key: "limit",
        header: "Limit",
        look: "calculation",
        format: (row) => row.format,
        formula: (row) => row.limitFormula,
        value: (row) => row.limit,
      },
      {
        key: "result",
        header: "Result",
        look: "verdict",
        formula: (row) => (row.inclusive ? reached : over),
        value: (row) => verdict(row, plan),
      },
    ],
    warnings(plan, limits),
  );
}
