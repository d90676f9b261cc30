import type { AllocationPlan } from "../../engine";
import type { Check } from "../control/check";
import { periodHeader } from "../plan/period-header";
import { payChecks } from "./pay-checks";
import { isWide } from "./quota-columns";

type Part = Omit<Check, "answered">;

/** The quotas of a table less those of the plan, rep by rep: what two of them swap is seen. */
function byRep(table: string, id: string): string {
  const planned = `SUMIF(AllocationPlan[Id],${table}[${id}],AllocationPlan[Quota])`;
  return `SUMPRODUCT(ABS(${table}[Quota]-${planned}))`;
}

/** The quota list, and its periods: each row sums to its quota. */
function listChecks(plan: AllocationPlan): readonly Part[] {
  const headers = plan.calendar.periods.map((period) => periodHeader(period));
  const [first = "", last = ""] = [headers[0], headers.at(-1)];
  // Twelve columns stand in a table of their own: their sum, row by row, is a product with twelve ones.
  const sums = isWide(plan)
    ? `MMULT(QuotaPeriods[[${first}]:[${last}]],MonthList[Month]^0)`
    : headers.map((header) => `QuotaList[${header}]`).join("+");
  const ids = isWide(plan) ? "QuotaPeriods[Rep]" : "QuotaList[Rep]";
  return [
    {
      id: "R1",
      what: "Every quota of the quota list is that of the plan",
      formula: `=${byRep("QuotaList", "Rep")}`,
      tolerance: "MoneyTolerance",
      sheet: "Quota list",
    },
    {
      id: "R7",
      what: "The periods of every rep on the quota list sum to the quota",
      formula: `=SUMPRODUCT(ABS(${sums}-SUMIF(AllocationPlan[Id],${ids},AllocationPlan[Quota])))`,
      tolerance: "MoneyTolerance",
      sheet: "Quota list",
    },
  ];
}

/** The lines of a CRM: each rep's place times what the lines come to, and the same of the periods. */
function loadChecks(
  { calendar }: AllocationPlan,
  crm: {
    readonly name: string;
    readonly table: string;
    readonly amount: string;
    readonly ids: readonly [byRep: string, byPeriod: string];
  },
): readonly Part[] {
  const { name, table, amount, ids } = crm;
  const headers = calendar.periods.map((period) => periodHeader(period));
  const periods = `PeriodQuotas[[${headers[0] ?? ""}]:[${headers.at(-1) ?? ""}]]`;
  const common = { tolerance: "MoneyTolerance", sheet: "CRM load" } as const;
  return [
    {
      ...common,
      id: ids[0],
      what: `The lines for ${name} come to the quota of every rep: each times the rep's row`,
      formula: `=SUMPRODUCT(${table}[Rep row],${table}[${amount}])-SUMPRODUCT(MATCH(PeriodQuotas[Id]&"",CrmUsers[Rep],0),PeriodQuotas[All periods])`,
    },
    {
      ...common,
      id: ids[1],
      what: `The lines for ${name} come to the quota of every period: each times its number`,
      formula: `=SUMPRODUCT(${table}[Period],${table}[${amount}])-SUMPRODUCT((COLUMN(${periods})-MIN(COLUMN(${periods}))+1)*${periods})`,
    },
  ];
}

/** What must hold of the lists that people sign and load: they say what the plan says, row by row. */
export function resultChecks(plan: AllocationPlan): readonly Check[] {
  if (plan.reps.length === 0) return [];
  const parts: readonly Part[] = [
    ...listChecks(plan),
    ...loadChecks(plan, {
      name: "Salesforce",
      table: "SalesforceQuotas",
      amount: "QuotaAmount",
      ids: ["R2", "R8"],
    }),
    ...loadChecks(plan, {
      name: "HubSpot",
      table: "HubSpotGoals",
      amount: "hs_target_amount",
      ids: ["R3", "R9"],
    }),
    {
      id: "R4",
      what: "The shares of the summary sum to what is assigned",
      formula: "=SUM(QuotaShares[Quota])-AssignedQuota",
      tolerance: "MoneyTolerance",
      sheet: "Summary",
    },
    {
      id: "R5",
      what: "Every tier of pay is counted",
      formula: "=COUNT(PayTierList[From])-ROWS(PayTierSteps[Tier])",
      sheet: "OTE and commission",
    },
    {
      id: "R6",
      what: "Every rep stands on the quota list and in the pay plan",
      formula:
        "=ABS(ROWS(QuotaList[Rep])-ROWS(AllocationPlan[Id]))+ABS(ROWS(PayPlan[Id])-ROWS(AllocationPlan[Id]))",
      sheet: "Quota list",
    },
    {
      id: "R10",
      what: "Every quota of the pay plan is that of the plan",
      formula: `=${byRep("PayPlan", "Id")}`,
      tolerance: "MoneyTolerance",
      sheet: "OTE and commission",
    },
    ...payChecks,
  ];
  return parts.map((part) => ({ ...part, answered: true }));
}
