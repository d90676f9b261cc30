import type { AllocationPlan, QuotaModel } from "../../engine";
import { masterOf } from "../control/sign-off-checks";
import type { SheetDescription } from "../description";
import { planAboutSheet } from "./about-sheet";
import { benchmarksSheet } from "./benchmarks-sheet";
import { definitionsSheet } from "./definitions-sheet";
import { methodologySheet } from "./methodology-sheet";
import type { PlanSaid } from "./said";

/** What the workbook of a plan is, what its words mean, how the quotas are made, and what others have. */
export function foundationSheets(
  model: QuotaModel,
  plan: AllocationPlan,
  said: PlanSaid,
): readonly Omit<SheetDescription, "masterCheck">[] {
  return [
    planAboutSheet(model, said, masterOf(model, plan, said)),
    definitionsSheet(model),
    methodologySheet(model, plan),
    benchmarksSheet(model, plan),
  ];
}
