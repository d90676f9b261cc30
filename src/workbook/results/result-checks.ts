import type { AllocationPlan } from "../../engine";
import type { Check } from "../control/check";

/** What must hold of the lists that people sign and load: they say what the plan says, of everybody. */
export function resultChecks({ reps }: AllocationPlan): readonly Check[] {
  const money = (
    id: string,
    what: string,
    said: { readonly sum: string; readonly sheet: string },
  ) => ({
    id,
    what,
    formula: `=${said.sum}-AssignedQuota`,
    tolerance: "MoneyTolerance" as const,
    sheet: said.sheet,
    answered: true,
  });
  const checks: readonly Check[] = [
    money("R1", "The quota list sums to what is assigned", {
      sum: "SUM(QuotaList[Quota])",
      sheet: "Quota list",
    }),
    money("R2", "The lines for Salesforce sum to what is assigned", {
      sum: "SUM(SalesforceQuotas[QuotaAmount])",
      sheet: "CRM load",
    }),
    money("R3", "The lines for HubSpot sum to what is assigned", {
      sum: "SUM(HubSpotGoals[hs_target_amount])",
      sheet: "CRM load",
    }),
    money("R4", "The shares of the summary sum to what is assigned", {
      sum: "SUM(QuotaShares[Quota])",
      sheet: "Summary",
    }),
    {
      id: "R5",
      what: "Every tier of pay is counted",
      formula: "=COUNT(PayTierList[From])-ROWS(PayTierSteps[Tier])",
      sheet: "OTE and commission",
      answered: true,
    },
    {
      id: "R6",
      what: "Every rep stands on the quota list and in the pay plan",
      formula:
        "=ABS(ROWS(QuotaList[Rep])-ROWS(AllocationPlan[Id]))+ABS(ROWS(PayPlan[Id])-ROWS(AllocationPlan[Id]))",
      sheet: "Quota list",
      answered: true,
    },
  ];
  return reps.length === 0 ? [] : checks;
}
