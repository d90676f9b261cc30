import type { Check } from "../control/check";
import type { Sheet } from "./stamp";

type Part = Omit<Check, "answered"> & { readonly needs?: string };

const checks: readonly Part[] = [
  {
    id: "V1",
    what: "The stamped values are of these inputs",
    formula: "=InputsChanged",
    sheet: "Stamp",
  },
  {
    id: "V2",
    what: "Every rep who is judged by last year is counted",
    formula: "=SUM(QuotaHits[Reps])-SUM(BackTest[Judged])",
    sheet: "Back-test",
  },
  {
    id: "V3",
    what: "Every tier of pay costs something",
    formula: "=ROWS(PaySteps[Tier])-COUNT(PayTierList[From])",
    sheet: "Pay cost",
  },
  {
    id: "V4",
    what: "Every rep stands in the evidence",
    formula:
      "=ABS(ROWS(BackTest[Id])-ROWS(AllocationPlan[Id]))+ABS(ROWS(FairnessReps[Id])-ROWS(AllocationPlan[Id]))",
    sheet: "Fairness",
  },
  {
    id: "V5",
    what: "What is left over the target is as when written",
    formula: "=Headroom-HeadroomWritten",
    tolerance: "MoneyTolerance",
    sheet: "Sensitivity",
    needs: "Sensitivity",
  },
  {
    id: "V6",
    what: "The chosen scenario exists",
    formula: "=1-COUNTIF(ScenarioList[Scenario],ChosenScenario)",
    sheet: "Scenarios",
    needs: "Scenarios",
  },
  {
    id: "V7",
    what: "Nobody typed over a stamped value",
    formula: "=ValuesTypedOver",
    sheet: "Stamp",
  },
];

/** What must hold of the evidence: everybody is in it, and what is stamped is still of these inputs. */
export function evidenceChecks(sheets: readonly Sheet[]): readonly Check[] {
  const names = new Set(sheets.map(({ name }) => name));
  return checks
    .filter(({ needs }) => needs === undefined || names.has(needs))
    .map(({ needs: _needs, ...check }) => ({ ...check, answered: true }));
}
