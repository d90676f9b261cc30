import type { AllocationPlan, QuotaModel } from "../../engine";
import type { SheetDescription } from "../description";
import { placesOf } from "../evidence/places";
import { breakEvenBlock } from "./break-even";
import { payBands, payBandsBlock } from "./pay-bands";
import { payLevelsBlock, payStepsBlock } from "./pay-levels";
import { payPlanBlock } from "./pay-plan";
import { otherPayBlock, teamPayBlock } from "./team-pay";

/** What the quotas pay, rep by rep and for the team. */
export function paySheet(
  model: QuotaModel,
  plan: AllocationPlan,
): Omit<SheetDescription, "masterCheck"> {
  const bands = payBands(model);
  const places = placesOf(model, plan);
  const others = otherPayBlock(plan, places);
  return {
    name: "OTE and commission",
    family: "results",
    purpose:
      "Check what every quota pays, on target and beside it, and what sales cost the company.",
    widths: [
      27, 24, 17, 13, 13, 12, 11, 10, 10, 11, 11, 11, 12, 11, 11, 11, 11, 11, 10, 9, 9, 10, 10,
    ],
    frozenColumns: 2,
    blocks: [
      teamPayBlock(model, plan),
      payLevelsBlock(model, plan),
      payBandsBlock(bands),
      payPlanBlock(model, plan, { bands, places }),
      ...(others === null ? [] : [others]),
      payStepsBlock(model),
      breakEvenBlock(model, plan),
    ],
  };
}
