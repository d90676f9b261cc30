import type { AllocationPlan, QuotaModel } from "../../engine";
import type { SheetDescription } from "../description";
import { summaryCharts } from "./summary-charts";
import { summaryFigures } from "./summary-figures";
import { extremesBlock, sharesBlock } from "./summary-tables";

/** The plan on one page, for those who read no other. */
export function summarySheet(
  model: QuotaModel,
  plan: AllocationPlan,
): Omit<SheetDescription, "masterCheck"> {
  return {
    name: "Summary",
    family: "results",
    purpose:
      "Show the plan on one page: what was asked for, who carries it, and how sure the inputs are.",
    widths: [26, 16, 14, 8, 10, 13, 12, 14],
    blocks: [summaryFigures(model, plan), sharesBlock(plan), extremesBlock(plan)],
    charts: summaryCharts(model, plan),
  };
}
