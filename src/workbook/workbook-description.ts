import { quotaPlan, type QuotaModel } from "../engine";
import { aboutSheet } from "./funnel/about-sheet";
import { waitingChecks } from "./funnel/checks-block";
import { checksSheet, masterCheck } from "./funnel/checks-sheet";
import type { WorkbookDescription } from "./description";
import { planWorkbook, stateOf, type Written } from "./plan-workbook";
import { inputsSheet } from "./funnel/inputs-sheet";
import { quotasSheet } from "./funnel/quotas-sheet";

/** The workbook of a model: every sheet with its formulas, and the engine's values beneath them. */
export function workbookDescription(model: QuotaModel, written: Written): WorkbookDescription {
  const plan = quotaPlan(model);
  const { allocation } = plan;
  if (allocation?.kind === "planned") return planWorkbook(model, { plan, allocation }, written);
  const sheets = [
    aboutSheet(model),
    inputsSheet(model),
    quotasSheet(plan),
    checksSheet(model, plan),
  ];
  return {
    title: "Quota workbook",
    company: model.company.name,
    ...stateOf(written),
    sheets: sheets.map((sheet) => ({ ...sheet, masterCheck: masterCheck(waitingChecks(plan)) })),
  };
}
