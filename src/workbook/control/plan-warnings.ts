import { SMALL_DRIFT, weightDrift, type AllocationPlan, type Finding } from "../../engine";
import { acceptances } from "./acceptance-doubts";
import { people, places, pools } from "./plan-doubts";
import type { Warning } from "./warning";

/** The doubts of the allocation that formulas can raise; the others stand on the sheet Findings alone. */
export function planWarnings(
  plan: AllocationPlan,
  findings: readonly Finding[],
): readonly Warning[] {
  const foundOf = (id: string) =>
    findings.filter((finding) => finding.id === id || finding.id.startsWith(`${id}-`));
  const drift = weightDrift(plan);
  const hasTerritories = plan.territories.size > 0;
  const doubts = [...pools, ...(hasTerritories ? places : []), ...people, ...acceptances];
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
      // The equal shares of those who are not there are nothing.
      formula:
        "=ABS(SUMPRODUCT(AllocationPlan[Equal share],AllocationPlan[Weight of present])/SUM(AllocationPlan[Equal share])-1)",
      figure: drift === null ? null : Math.abs(drift),
      limit: SMALL_DRIFT,
      limitFormula: null,
      format: "share",
      inclusive: true,
      raised: foundOf("weight-drift").length > 0,
    },
  ];
}
