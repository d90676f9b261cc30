import { allocationPlan, type AllocationPlan, type QuotaModel } from "../../src/engine";
import type { SheetDescription, WorkbookDescription } from "../../src/workbook";
import { masterOf } from "../../src/workbook/control/sign-off-checks";
import { controlSheets } from "../../src/workbook/control/control-sheets";
import { evidenceSheets } from "../../src/workbook/evidence/evidence-sheets";
import { foundationSheets } from "../../src/workbook/foundation/foundation-sheets";
import type { PlanSaid } from "../../src/workbook/foundation/said";
import { companyBlock } from "../../src/workbook/funnel/inputs-sheet";
import { inputSheets } from "../../src/workbook/inputs/input-sheets";
import { planSheets } from "../../src/workbook/plan/plan-sheets";

export function planOf(model: QuotaModel): AllocationPlan {
  const plan = allocationPlan(model);
  if (plan?.kind !== "planned") throw new Error(JSON.stringify(plan));
  return plan;
}

/** A plan's workbook of inputs, calculations and the frame around them. */
export function framed(model: QuotaModel, before?: QuotaModel): WorkbookDescription {
  const plan = planOf(model);
  const [first, ...inputs] = inputSheets(model);
  const sheets: readonly Omit<SheetDescription, "masterCheck">[] = [
    ...(first === undefined ? [] : [{ ...first, blocks: [companyBlock(model), ...first.blocks] }]),
    ...inputs,
    ...planSheets(model, plan),
    ...evidenceSheets(model, plan, {
      engineVersion: "0.1.0",
      date: "2026-01-05",
      inputs: inputSheets(model),
    }),
  ];
  const said: PlanSaid = {
    sheets,
    date: "2026-01-05",
    ...(before === undefined ? {} : { before }),
  };
  const masterCheck = masterOf(model, plan, said);
  return {
    title: "Quota workbook",
    company: model.company.name,
    sheets: [
      ...foundationSheets(model, plan, said),
      ...sheets,
      ...controlSheets(model, plan, said),
    ].map((sheet) => ({ ...sheet, masterCheck })),
  };
}
