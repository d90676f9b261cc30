import type { Check } from "../control/check";
import type { Sheet } from "./stamp";
import { namedCells } from "./watched-blocks";

/** A check, and the sheet or the named cell without which there is nothing to check. */
type Part = Omit<Check, "answered"> & { readonly needs?: string };

const checks: readonly Part[] = [
  {
    id: "V1",
    what: "Scenarios, Sensitivity, Forecast, Odds and Pay cost are of today's inputs",
    formula: "=InputsChanged",
    sheet: "Stamp",
    otherwise: "STALE",
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
    id: "V10",
    what: "Every quota of the sheets Back-test and Fairness is that of the plan",
    formula: `=${["BackTest", "FairnessReps"]
      .map(
        (table) =>
          `SUMPRODUCT(ABS(${table}[Quota]-SUMIF(AllocationPlan[Id],${table}[Id],AllocationPlan[Quota])))`,
      )
      .join("+")}`,
    tolerance: "MoneyTolerance",
    sheet: "Back-test",
  },
  {
    id: "V5",
    what: "With the inputs of when it was written, what is left over the target is what it was",
    // With other inputs it is another one by right, and V1 says so.
    formula: "=IF(InputsChanged>0,0,Headroom-HeadroomWritten)",
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
  {
    id: "V8",
    what: "What Maintenance says is of today's inputs and actuals",
    formula: "=InputsChanged+TrackingChanged",
    sheet: "Maintenance",
    otherwise: "STALE",
    needs: "TrackingChanged",
  },
  {
    id: "V9",
    what: "What Findings says is of today's inputs, actuals and deals",
    formula: "=AllChanged",
    sheet: "Findings",
    otherwise: "STALE",
  },
];

/** What must hold of the evidence: everybody is in it, and what is stamped is told from what is stale. */
export function evidenceChecks(sheets: readonly Sheet[]): readonly Check[] {
  const names = new Set([...sheets.map(({ name }) => name), ...namedCells(sheets).keys()]);
  return checks
    .filter(({ needs }) => needs === undefined || names.has(needs))
    .map(({ needs: _needs, ...check }) => ({ ...check, answered: true }));
}
