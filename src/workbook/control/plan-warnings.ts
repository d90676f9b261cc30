import type { AllocationPlan, Finding } from "../../engine";
import { people, places, pools, told } from "./plan-doubts";
import type { Warning } from "./warning";

const drift =
  "SUMPRODUCT(AllocationPlan[Equal share],AllocationPlan[Weight of present])/SUMPRODUCT(AllocationPlan[Equal share],AllocationPlan[Present])-1";

/** Below this a drift of weights is not worth a word. */
const SMALL_DRIFT = 0.0005;

/** The doubts of the allocation that formulas can raise; the others stand on the sheet Findings alone. */
export function planWarnings(
  plan: AllocationPlan,
  findings: readonly Finding[],
): readonly Warning[] {
  const foundOf = (id: string) =>
    findings.filter((finding) => finding.id === id || finding.id.startsWith(`${id}-`));
  const hasTerritories = plan.territories.size > 0;
  const doubts = [...pools, ...(hasTerritories ? places : []), ...people];
  return [
    ...doubts.map(({ figure, format = "general", ...doubt }): Warning => {
      const found = foundOf(doubt.finding);
      const raised = found.length > 0;
      return { ...doubt, format, figure: figure(found), limit: 0, limitFormula: null, raised };
    }),
    {
      finding: "weight-drift",
      what: "What weights alone would assign, away from the pool by",
      sheet: "Allocation",
      formula: `=IF(ABS(${drift})<{limit},0,ABS(${drift}))`,
      figure: Math.abs(told("drift")(foundOf("weight-drift"))),
      limit: SMALL_DRIFT,
      limitFormula: null,
      format: "share",
      inclusive: true,
      raised: foundOf("weight-drift").length > 0,
    },
  ];
}
