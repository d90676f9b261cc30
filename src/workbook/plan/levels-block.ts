import type { AllocationPlan, GroupPlan, QuotaModel } from "../../engine";
import { block } from "../block";
import type { Block } from "../description";
import { known, step } from "./columns";
import { levelRows, type LevelRow } from "./level-steps";

const inGroup = "(RoundingPlan[Group row]={g})";

/** The highest level of a column at which the group's pool is not used up yet. */
function highest(level: string, at: string): string {
  return `=SUMPRODUCT(MAX(${inGroup}*(RoundingPlan[${at}]<={most})*RoundingPlan[${level}]))`;
}

/**
 * The level at which each group's pool is used up. Between two neighbouring turns the reps at their floors and caps are
 * known, and the others share the rest by weight.
 */
export function levelsBlock(
  model: QuotaModel,
  plan: AllocationPlan,
  groups: readonly GroupPlan[],
): Block {
  return block<LevelRow>(
    { heading: "Levels of the groups", table: "BoundLevels" },
    [
      known("group", "Group", ({ group }) => group.key),
      step("g", "Group row", "=MATCH({group},PoolGroups[Group],0)", ({ row }) => row, "general"),
      step(
        "assigned",
        "Assigned",
        "=INDEX(PoolGroups[Assigned],{g})",
        ({ assigned }) => assigned,
        "money",
      ),
      step("most", "Most", "={assigned}*(1+Dust)", ({ most }) => most, "money"),
      step(
        "lowTurn",
        "Turn of a floor",
        highest("Level of floor", "Pool at floor"),
        (row) => row.lowTurn,
        "count",
      ),
      step(
        "highTurn",
        "Turn of a cap",
        highest("Level of cap", "Pool at cap"),
        (row) => row.highTurn,
        "count",
      ),
      step("turn", "Last turn", "=MAX({lowTurn},{highTurn})", ({ turn }) => turn, "count"),
      step(
        "floors",
        "At floors",
        `=SUMPRODUCT(${inGroup}*RoundingPlan[Floor]*(RoundingPlan[Level of floor]>{turn}))`,
        ({ floors }) => floors,
        "money",
      ),
      // Nobody's cap lies below their floor, so that whoever stands at a cap is above the floor.
      step(
        "caps",
        "At caps",
        `=SUMPRODUCT(${inGroup}*RoundingPlan[Cap]*(RoundingPlan[Level of cap]<={turn}))`,
        ({ caps }) => caps,
        "money",
      ),
      step(
        "free",
        "Weight that is free",
        `=SUMPRODUCT(${inGroup}*RoundingPlan[Blended]*(RoundingPlan[Level of floor]<={turn})*(RoundingPlan[Level of cap]>{turn}))`,
        ({ free }) => free,
        "money",
      ),
      step(
        "level",
        "Level",
        "=IF({free}=0,{turn},({assigned}-{floors}-{caps})/{free})",
        ({ level }) => level,
        "count",
      ),
      step(
        "left",
        "Steps left",
        "=ROUND({assigned}/RoundingStep,0)-SUMIFS(RoundingPlan[Whole steps],RoundingPlan[Group row],{g})",
        ({ left }) => left,
        "general",
      ),
    ],
    levelRows(model, plan, groups),
  );
}
