import type { AllocationPlan, GroupPlan } from "../../engine";
import { block } from "../block";
import type { Block } from "../description";
import { known, worked, working } from "./columns";

/** The highest level of a column at which the group's pool is not used up yet. */
function highest(level: string, at: string): string {
  return `=SUMPRODUCT(MAX((RoundingPlan[Group row]={g})*(RoundingPlan[${at}]<={assigned}*(1+Dust))*RoundingPlan[${level}]))`;
}

/**
 * The level at which each group's pool is used up. Between two neighbouring turns the reps at their floors and caps are
 * known, and the others share the rest by weight.
 */
export function levelsBlock({ groups }: AllocationPlan): Block {
  return block<GroupPlan>(
    { heading: "Levels of the groups", table: "BoundLevels" },
    [
      known("group", "Group", ({ group }) => group.key),
      working("g", "Group row", "=MATCH({group},PoolGroups[Group],0)"),
      worked("assigned", "Assigned", {
        formula: "=INDEX(PoolGroups[Assigned],{g})",
        value: ({ assigned }) => assigned,
        format: "money",
      }),
      working("lowTurn", "Turn of a floor", highest("Level of floor", "Pool at floor"), "count"),
      working("highTurn", "Turn of a cap", highest("Level of cap", "Pool at cap"), "count"),
      working("turn", "Last turn", "=MAX({lowTurn},{highTurn})", "count"),
      working(
        "fixed",
        "At floor or cap",
        "=SUMPRODUCT((RoundingPlan[Group row]={g})*(RoundingPlan[Floor]*(RoundingPlan[Level of floor]>{turn})+RoundingPlan[Cap]*(RoundingPlan[Level of cap]<={turn})*(RoundingPlan[Level of floor]<={turn})))",
        "money",
      ),
      working(
        "free",
        "Weight that is free",
        "=SUMPRODUCT((RoundingPlan[Group row]={g})*RoundingPlan[Blended]*(RoundingPlan[Level of floor]<={turn})*(RoundingPlan[Level of cap]>{turn}))",
        "money",
      ),
      working("level", "Level", "=IF({free}=0,{turn},({assigned}-{fixed})/{free})", "count"),
      working(
        "left",
        "Steps left",
        "=ROUND({assigned}/RoundingStep,0)-SUMIFS(RoundingPlan[Whole steps],RoundingPlan[Group row],{g})",
      ),
    ],
    groups,
  );
}
