import type { AllocationPlan, QuotaModel, RepPlan } from "../../engine";
import type { Block, ChartDescription, SheetDescription } from "../description";
import { letterPartsBlock } from "./letter-parts";
import { repBlock } from "./rep-block";
import { repLetterBlock } from "./rep-letter";
import { repStepsBlock, waterfallBlock } from "./rep-steps";
import { repMonthsBlock, repPeriodsBlock, repTerritoryBlock } from "./rep-tables";

function chart(model: QuotaModel): ChartDescription {
  const { currency } = model.company;
  return {
    name: "RepWaterfall",
    kind: "stacked column",
    title: "From equal share to quota",
    categoryAxis: "Step",
    valueAxis: currency === "" ? "Amount" : `Amount, ${currency}`,
    altText:
      "A waterfall: the first column is the equal share of the pool, each next one what a step adds or takes away, the last one the quota.",
    categories: { name: "ViewSteps" },
    series: [
      { name: "Foot", values: { name: "ViewFoot" }, drawn: "unseen" },
      { name: "Stands at", values: { name: "ViewLevel" } },
      { name: "Adds", values: { name: "ViewAdds" }, colour: "2E7D32" },
      { name: "Takes", values: { name: "ViewTakes" }, colour: "C62828" },
    ],
    place: { side: "right", rows: 24, columns: 8 },
  };
}

function present(blocks: readonly (Block | null)[]): readonly Block[] {
  return blocks.flatMap((each) => each ?? []);
}

/** One rep at a time: how the quota came to be, when it falls due, and words for the letter. */
export function repViewSheet(
  model: QuotaModel,
  plan: AllocationPlan,
  rep: RepPlan,
): Omit<SheetDescription, "masterCheck"> {
  return {
    name: "Rep view",
    family: "results",
    purpose: "Choose a rep in the yellow cell: how the quota came to be, and words for the letter.",
    widths: [26, 18, 13, 13, 13, 45],
    blocks: present([
      repBlock(model, plan, rep),
      repStepsBlock(model, plan, rep),
      repPeriodsBlock(plan, rep),
      repLetterBlock(model, plan, rep),
      repTerritoryBlock(plan, rep),
      repMonthsBlock(plan, rep),
      waterfallBlock(model, plan, rep),
      letterPartsBlock(model, rep),
    ]),
    charts: [chart(model)],
  };
}
