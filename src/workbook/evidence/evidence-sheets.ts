import type { AllocationPlan, QuotaModel } from "../../engine";
import { bookingRulesBlocks } from "../foundation/booking-rules-block";
import { backTestSheet } from "./back-test-sheet";
import { fairnessSheet } from "./fairness-sheet";
import { forecastSheet } from "./forecast-sheet";
import { copiesSheet, inputCopies } from "./input-copies";
import { oddsSheet } from "./odds-sheet";
import { payCostSheet } from "./pay-cost-sheet";
import { scenariosSheet } from "./scenarios-sheet";
import { sensitivitySheet } from "./sensitivity-sheet";
import type { Sheet, Stamp } from "./stamp";
import { stampSheet } from "./stamp-sheet";

/** What there is to say for and against a plan: in formulas where formulas can, as stamped values where they cannot. */
export function evidenceSheets(
  model: QuotaModel,
  plan: AllocationPlan,
  stamp: Stamp,
): readonly Sheet[] {
  const sheets: readonly (Sheet | null)[] = [
    backTestSheet(model, plan, stamp),
    fairnessSheet(model, plan),
    payCostSheet(model, plan, stamp),
    scenariosSheet(model, stamp),
    sensitivitySheet(model, plan, stamp),
    forecastSheet(model, stamp),
    oddsSheet(model, plan, stamp),
  ];
  const evidence = sheets.flatMap((sheet) => sheet ?? []);
  const copies = inputCopies(stamp.inputs);
  // What counts as a booking stands among the definitions.
  const inputs = [...stamp.inputs, { blocks: bookingRulesBlocks(model) }];
  return [...evidence, stampSheet(stamp, { copies, inputs }, evidence), copiesSheet(copies)];
}
