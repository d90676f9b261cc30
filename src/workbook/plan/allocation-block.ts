import type { AllocationPlan, QuotaModel } from "../../engine";
import { block, type ColumnPlan } from "../block";
import type { Block } from "../description";
import { allocationRows, type AllocationRow } from "./allocation-steps";
import { bottomUpColumns, count, money } from "./bottom-up-columns";
import { repCounts, repWords } from "./rep-columns";

type Column = ColumnPlan<AllocationRow>;

/** A share of the group's pool by a column, in the sum of the group; nothing for whoever has none of it, or no group. */
function shareOfPool(column: string, sum: string): string {
  const part = `{pool}*{${column}}`;
  return `=IF(${part}=0,0,${part}/INDEX(PoolGroups[${sum}],{g}))`;
}

const topDown: readonly Column[] = [
  money("pool", "Pool", "=IF({g}=0,0,INDEX(PoolGroups[Pool],{g}))", (rep) => rep.groupPool),
  money("equal", "Equal share", shareOfPool("present", "Reps present"), (rep) => rep.equalShare),
  money("byWeight", "By weight", shareOfPool("presentWeight", "Weights"), (rep) => rep.byWeight),
  money(
    "byCapacity",
    "By capacity",
    shareOfPool("counted", "Capacity counted"),
    (rep) => rep.byCapacity,
  ),
  money("adjusted", "Adjusted", "={byCapacity}*{adjustment}", (rep) => rep.adjusted),
  money("toPool", "Adjusted to pool", shareOfPool("adjusted", "Adjusted"), (rep) => rep.toPool),
  money(
    "topDown",
    "Top down",
    '=IF(AdjustmentRule="REPORT_SHORTFALL",{adjusted},{toPool})',
    (rep) => rep.topDown,
  ),
];

const blend: readonly Column[] = [
  count("groupKnown", "Blends", '=IF({g}=0,0,N(INDEX(PoolGroups[Bottom up],{g})<>""))', (rep) =>
    Number(rep.isGroupKnown),
  ),
  // Where somebody's view from below is not known there is nothing to blend with: a check says so.
  money(
    "mixed",
    "Mixed",
    '=IF(QuotaMethod="TOP_DOWN",{topDown},IF({groupKnown}=0,0,BlendShare*{topDown}+(1-BlendShare)*{bottomUp}))',
    (rep) => rep.mixed,
  ),
  money(
    "blended",
    "Blended",
    "=IF({mixed}=0,0,INDEX(PoolGroups[Assigned],{g})*{mixed}/INDEX(PoolGroups[Mixed],{g}))",
    (rep) => rep.blended,
  ),
  money(
    "bounded",
    "Bounded",
    "=INDEX(RoundingPlan[Bounded],MATCH({id},RoundingPlan[Id],0))",
    (rep) => rep.bounded,
  ),
  {
    ...money(
      "quota",
      "Quota",
      "=INDEX(RoundingPlan[Quota],MATCH({id},RoundingPlan[Id],0))",
      (rep) => rep.quota,
    ),
    look: "output",
  },
];

/** Every rep's quota, step by step: from the top, from below, mixed, bounded, in whole steps. */
export function allocationBlock(model: QuotaModel, plan: AllocationPlan): Block {
  return block<AllocationRow>(
    { heading: "Allocation", table: "AllocationPlan" },
    [...repWords(plan), ...repCounts(model, plan), ...topDown, ...bottomUpColumns, ...blend],
    allocationRows(model, plan),
  );
}
