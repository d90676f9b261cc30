import type { AllocationPlan, QuotaModel } from "../../engine";
import type { Block, SheetDescription } from "../description";
import { hubSpotBlock, salesforceBlock } from "./crm-lines";
import { isText, usersBlock } from "./crm-users";
import { figures, type Figure } from "./figures";
import { moneyIn } from "./money-in";
import { assignedQuota } from "./rep-figures";

function settingsBlock(model: QuotaModel, plan: AllocationPlan): Block {
  const { forecastType, goalName } = model.decisions.crm;
  const assigned = assignedQuota(plan);
  const sum = (label: string, column: string): readonly Figure[] => [
    {
      label: `${label}: sum of the lines`,
      formula: `=SUM(${column})`,
      value: assigned,
      format: "money",
    },
    {
      label: `${label}: same as assigned`,
      formula: `=IF(ROUND(100*(SUM(${column})-AssignedQuota),0)=0,"PASS","FAIL")`,
      value: "PASS",
      look: "verdict",
      note: "To the cent",
    },
  ];
  const words = (label: string, name: string, said: Pick<Figure, "value" | "note">): Figure => ({
    label,
    name,
    formula: null,
    format: "text",
    look: "input words",
    rule: isText,
    ...said,
  });
  return figures("Load and reconciliation", [
    moneyIn(model),
    words("Salesforce: forecast type", "ForecastType", {
      value: forecastType || null,
      note: "The id of the forecast type, which begins with 0Db",
    }),
    words("HubSpot: name of the goal", "GoalName", {
      value: goalName || null,
      note: "All targets of one goal bear one name",
    }),
    ...sum("Salesforce", "SalesforceQuotas[QuotaAmount]"),
    ...sum("HubSpot", "HubSpotGoals[hs_target_amount]"),
  ]);
}

/** The quotas by period as two CRMs take them in, each line a formula, and both sums held against the plan. */
export function crmLoadSheet(
  model: QuotaModel,
  plan: AllocationPlan,
): Omit<SheetDescription, "masterCheck"> {
  return {
    name: "CRM load",
    family: "results",
    purpose:
      "Copy the tables into Salesforce or HubSpot once both sums agree; without users of theirs the roster's ids stand in.",
    widths: [29, 24, 18, 18, 22, 20, 19, 19, 19],
    blocks: [
      settingsBlock(model, plan),
      usersBlock(model, plan),
      salesforceBlock(model, plan),
      hubSpotBlock(model, plan),
    ],
  };
}
