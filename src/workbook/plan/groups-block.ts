import type { AllocationPlan, GroupPlan } from "../../engine";
import { block } from "../block";
import type { Block } from "../description";
import { known, worked, working } from "./columns";

/** Sums of the group's reps, by which each rep's share is taken. */
function sumOf(column: string): string {
  return `=SUMIFS(AllocationPlan[${column}],AllocationPlan[Group],{group})`;
}

/** Each group's pool, what becomes of it, and the sums by which it is shared. */
export function groupsBlock({ groups }: AllocationPlan): Block {
  return block<GroupPlan>(
    { heading: "Groups", table: "PoolGroups" },
    [
      known("group", "Group", ({ group }) => group.key),
      worked("pool", "Pool", {
        formula: "=SUMIFS(PoolParts[Amount],PoolParts[Group],{group})",
        value: ({ group }) => group.pool,
        format: "money",
      }),
      working("present", "Reps present", sumOf("Present")),
      working("weights", "Weights", sumOf("Weight of present"), "count"),
      working("counted", "Capacity counted", sumOf("Counted"), "count"),
      working("adjusted", "Adjusted", sumOf("Adjusted"), "money"),
      working(
        "adjustments",
        "Reps adjusted",
        "=SUMPRODUCT((AllocationPlan[Group]={group})*(AllocationPlan[Adjustment]<>1))",
      ),
      worked("assigned", "Assigned", {
        formula:
          '=IF(AND(AdjustmentRule="REPORT_SHORTFALL",{adjustments}>0),RoundingStep*ROUND({adjusted}/RoundingStep,0),{pool})',
        value: ({ assigned }) => assigned,
        format: "money",
      }),
      worked("topDown", "Top down", {
        formula: sumOf("Top down"),
        value: ({ topDown }) => topDown,
        format: "money",
      }),
      worked("bottomUp", "Bottom up", {
        formula:
          '=IF(COUNTIFS(AllocationPlan[Group],{group},AllocationPlan[Bottom up],"")>0,"",SUMIFS(AllocationPlan[Bottom up],AllocationPlan[Group],{group}))',
        value: ({ bottomUp }) => bottomUp,
        format: "money",
      }),
      worked("mixed", "Mixed", {
        formula: sumOf("Mixed"),
        value: ({ mixed }) => mixed,
        format: "money",
      }),
      worked("quota", "Quota", {
        formula: sumOf("Quota"),
        value: ({ steps }) => steps.reduce((sum, { quota }) => sum + quota, 0),
        format: "money",
      }),
    ],
    groups,
  );
}
