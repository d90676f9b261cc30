import type { AllocationPlan, QuotaModel } from "../../engine";
import type { Block } from "../description";
import { changeRows } from "./change-rows";
import { changeMonthsBlock, ranksBlock, stepsBlock } from "./change-steps-blocks";
import { changeLogBlock, movesBlock } from "./changes-blocks";
import { quotasNowBlock } from "./quotas-now-block";

/** What changes hands in mid-year, from the list of changes to everybody's quota after them. */
export function changesBlocks(model: QuotaModel, plan: AllocationPlan): readonly Block[] {
  const { ranks, steps, months } = changeRows(model, plan);
  return [
    ranksBlock(ranks),
    stepsBlock(steps),
    changeMonthsBlock(months),
    movesBlock(plan),
    changeLogBlock(plan),
    quotasNowBlock(plan),
  ];
}
