import type { AllocationPlan, QuotaModel, QuotaPlan } from "../engine";
import { baselineChecks } from "./baseline/baseline-checks";
import { baselineSheets } from "./baseline/baseline-sheet";
import type { Check } from "./control/check";
import { masterOf } from "./control/sign-off-checks";
import { controlSheets } from "./control/control-sheets";
import type { SheetDescription, WorkbookDescription } from "./description";
import { evidenceChecks } from "./evidence/evidence-checks";
import { evidenceSheets } from "./evidence/evidence-sheets";
import { fitted } from "./fitted";
import { foundationSheets } from "./foundation/foundation-sheets";
import type { PlanSaid, SignedAs } from "./foundation/said";
import { funnelChecks } from "./funnel/checks-block";
import { companyBlock, inputsSheet } from "./funnel/inputs-sheet";
import { quotasSheet } from "./funnel/quotas-sheet";
import { holdsFunnel } from "./holds-funnel";
import { inputSheets } from "./inputs/input-sheets";
import { tabColours } from "./looks";
import { planSheets } from "./plan/plan-sheets";
import { resultChecks } from "./results/result-checks";
import { resultSheets } from "./results/result-sheets";
import { trackingSheets } from "./tracking/tracking-sheets";
import { wholeMoney } from "./whole-money";

type Sheet = Omit<SheetDescription, "masterCheck">;

/** When a workbook is written, by which version of the engine, and what stood before it. */
export type Written = {
  /** The day of writing, as an ISO date. */
  readonly date: string;
  readonly engineVersion: string;
  /** The model of the version before, where there is one. */
  readonly before?: QuotaModel;
  /** Of a signed model: whether it is what was signed, where that was worked out. */
  readonly signedAs?: SignedAs;
  /** The model as the text of a settings file: the workbook carries it for what no sheet holds. */
  readonly state?: string;
};

/** What a description says of the model that its workbook carries. */
export function stateOf({ state }: Written): Pick<WorkbookDescription, "state"> {
  return state === undefined ? {} : { state };
}

/** The sheet of attainment has checks of its own: here they are one line. */
const trackingCheck: Check = {
  id: "T1",
  what: "The checks of the sheet Attainment pass",
  formula: '=COUNTIF(TrackChecks[State],"FAIL")',
  sheet: "Attainment",
  answered: true,
};

/** The company's name and currency, where no sheet of the funnel holds them. */
function withCompany(sheet: Sheet, model: QuotaModel): Sheet {
  return { ...sheet, blocks: [companyBlock(model), ...sheet.blocks] };
}

/** Sheets of a family stand together, in the order of the families' tabs. */
function inFamilies(sheets: readonly Sheet[]): readonly Sheet[] {
  const families = Object.keys(tabColours);
  const place = ({ family }: Sheet) => families.indexOf(family);
  return [...sheets].sort((one, other) => place(one) - place(other));
}

/** The workbook of a model with a team: what it rests on, every step of its quotas, and what becomes of them. */
export function planWorkbook(
  model: QuotaModel,
  { plan, allocation }: { readonly plan: QuotaPlan; readonly allocation: AllocationPlan },
  written: Written,
): WorkbookDescription {
  const isFunnel = holdsFunnel(model);
  const [assumptions, ...lists] = inputSheets(model);
  const inputs: readonly Sheet[] = [
    ...(assumptions === undefined
      ? []
      : [isFunnel ? assumptions : withCompany(assumptions, model)]),
    ...lists,
    ...(isFunnel ? [inputsSheet(model)] : []),
  ];
  const evidence = evidenceSheets(model, allocation, { ...written, inputs });
  const tracking = trackingSheets(model, allocation);
  const sheets: readonly Sheet[] = [
    ...inputs,
    ...baselineSheets(model, allocation, written),
    ...planSheets(model, allocation),
    ...(isFunnel ? [quotasSheet(plan)] : []),
    ...evidence,
    ...resultSheets(model, allocation),
    ...tracking,
  ];
  const said: PlanSaid = {
    sheets,
    date: written.date,
    ...(written.before === undefined ? {} : { before: written.before }),
    ...(written.signedAs === undefined ? {} : { signedAs: written.signedAs }),
    findings: plan.findings,
    checks: [
      ...(isFunnel ? funnelChecks(plan) : []),
      ...evidenceChecks(evidence),
      ...resultChecks(allocation),
      ...baselineChecks(model),
      ...(tracking.length === 0 ? [] : [trackingCheck]),
    ],
  };
  const all = [
    ...foundationSheets(model, allocation, said),
    ...sheets,
    ...controlSheets(model, allocation, said),
  ];
  const masterCheck = masterOf(model, allocation, said);
  return {
    title: "Quota workbook",
    company: model.company.name,
    ...stateOf(written),
    sheets: inFamilies(all).map((sheet) => ({ ...fitted(wholeMoney(model, sheet)), masterCheck })),
  };
}
