import { total, type AllocationPlan, type QuotaModel, type RepPlan } from "../../engine";
import { block, type ColumnPlan } from "../block";
import type { Block } from "../description";
import { known, step } from "./columns";
import { groupRows, inUse, type GroupRow } from "./group-rows";

type Row = GroupRow & { readonly reps: readonly RepPlan[] };

/** Sums of the group's reps, by which each rep's share is taken. */
function sumOf(column: string): string {
  return `=SUMIFS(AllocationPlan[${column}],AllocationPlan[Group],{group})`;
}

/** What the group's reps bring to the sharing of its pool, in one sum. */
function over(of: (rep: RepPlan) => number): (row: Row) => number {
  return ({ reps }) => total(reps.map(of));
}

const isThere = ({ capacity }: RepPlan) => Number(capacity > 0);

const sums: readonly ColumnPlan<Row>[] = [
  step("present", "Reps present", sumOf("Present"), over(isThere), "general"),
  step(
    "weights",
    "Weights",
    sumOf("Weight of present"),
    over((rep) => rep.standing.weight * isThere(rep)),
    "count",
  ),
  step(
    "counted",
    "Capacity counted",
    sumOf("Counted"),
    over(({ capacity, standing }) => capacity * standing.weight * standing.tierMultiplier),
    "count",
  ),
  step(
    "adjusted",
    "Adjusted",
    sumOf("Adjusted"),
    over(({ byCapacity, standing }) => byCapacity * standing.adjustment),
    "money",
  ),
  step(
    "adjustments",
    "Reps adjusted",
    "=SUMPRODUCT((AllocationPlan[Group]={group})*(AllocationPlan[Adjustment]<>1))",
    over(({ standing }) => Number(standing.adjustment !== 1)),
    "general",
  ),
];

const results: readonly ColumnPlan<Row>[] = [
  step(
    "assigned",
    "Assigned",
    '=IF(AND(AdjustmentRule="REPORT_SHORTFALL",{adjustments}>0),RoundingStep*ROUND({adjusted}/RoundingStep,0),{pool})',
    ({ assigned }) => assigned,
    "money",
  ),
  step("topDown", "Top down", sumOf("Top down"), ({ topDown }) => topDown, "money"),
  step(
    "unknown",
    "Reps without bottom up",
    '=COUNTIFS(AllocationPlan[Group],{group},AllocationPlan[Bottom up],"")',
    over(({ standing }) => Number(standing.bottomUp === null)),
    "general",
  ),
  step(
    "bottomUp",
    "Bottom up",
    `=IF({unknown}>0,"",${sumOf("Bottom up").slice(1)})`,
    ({ bottomUp }) => bottomUp,
    "money",
  ),
  step("mixed", "Mixed", sumOf("Mixed"), ({ mixed }) => mixed, "money"),
  step(
    "quota",
    "Quota",
    sumOf("Quota"),
    ({ steps }) => total(steps.map(({ quota }) => quota)),
    "money",
  ),
];

/** Each group's pool, what becomes of it, and the sums by which it is shared: for every method that may be chosen. */
export function groupsBlock(model: QuotaModel, plan: AllocationPlan): Block {
  const repsOf = new Map<string, RepPlan[]>();
  for (const rep of plan.reps) {
    const reps = repsOf.get(rep.group) ?? [];
    reps.push(rep);
    repsOf.set(rep.group, reps);
  }
  return block<Row>(
    { heading: "Groups", table: "PoolGroups" },
    [
      known("group", "Group", ({ group }) => group.key),
      known("by", "Split by", ({ by }) => by),
      step("used", "In use", inUse, ({ isUsed }) => Number(isUsed), "general"),
      step(
        "pool",
        "Pool",
        "=SUMIFS(PoolParts[Amount],PoolParts[Group],{group})",
        ({ group }) => group.pool,
        "money",
      ),
      ...sums,
      ...results,
    ],
    groupRows(model, plan).map((row) => ({ ...row, reps: repsOf.get(row.group.key) ?? [] })),
  );
}
