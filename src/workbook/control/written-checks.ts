import type { AllocationPlan } from "../../engine";
import { periodHeader } from "../plan/period-header";
import type { Check } from "./check";

const again = "if not, read the workbook back and write it again";

const scores = [
  "Account density",
  "Market maturity",
  "Historical performance",
  "Competitive openness",
];

const required = ["CoverageBuffer", "BlendShare", "MinWeight", "MaxWeight", "RoundingStep"];

/**
 * What formulas cannot follow: rows and columns that stand as many as they were when the workbook was written. An input that
 * asks for more of them turns its check red, and names the way out.
 */
export function writtenChecks({ territories, calendar }: AllocationPlan): readonly Check[] {
  const headers = calendar.periods.map((period) => periodHeader(period));
  const [first = "", last = ""] = [headers[0], headers.at(-1)];
  const weighed = territories.size === 0 ? "0" : "ROWS(TerritoryWeights[Id])";
  const told = scores.map((score) => `ISNUMBER(TerritoryList[${score}])`).join("*");
  const checks: readonly Omit<Check, "answered">[] = [
    {
      id: "W1",
      what: `Every group of the method has its pool: ${again}`,
      formula: "=SUMPRODUCT(--(COUNTIF(PoolGroups[Group],AllocationPlan[Group])=0))",
      sheet: "Allocation",
    },
    {
      id: "W2",
      what: `Every backfill has its row in the team: ${again}`,
      formula:
        '=SUMPRODUCT((LeaverList[Rep]<>"")*(LeaverList[Backfill after months]<>""))-COUNTIF(TeamList[Standing],"BACKFILL")',
      sheet: "Capacity",
    },
    {
      id: "W3",
      what: `Every territory is weighed: ${again}`,
      formula: `=COUNTA(TerritoryList[Id])-${weighed}`,
      sheet: "Territories",
    },
    {
      id: "W4",
      what: "Every ramp that somebody names is a schedule",
      formula:
        '=SUMPRODUCT((RosterList[Ramp]<>"")*(COUNTIF(RampList[Name],RosterList[Ramp]&"")=0))',
      sheet: "Roster",
    },
    {
      id: "W5",
      what: "Every territory has its four scores",
      formula: `=SUMPRODUCT((TerritoryList[Id]<>"")*(1-${told}))`,
      sheet: "Territories",
    },
    {
      id: "W6",
      what: "No number is blank that the plan needs",
      formula: `=${required.map((name) => `ISBLANK(${name})`).join("+")}`,
      sheet: "Assumptions",
    },
    {
      id: "W7",
      what: `The periods and the fiscal year are those of the headers: ${again}`,
      formula: `=ABS(PeriodCount-COLUMNS(PeriodQuotas[[${first}]:[${last}]]))+ABS(FiscalYearStart-FiscalYearWritten)`,
      sheet: "Period quotas",
    },
    {
      id: "W8",
      what: "Rounding moves nobody by more than a step: nobody typed over a quota",
      formula:
        "=SUMPRODUCT(--(ABS(RoundingPlan[Quota]-RoundingPlan[Bounded])>RoundingStep+MoneyTolerance))",
      sheet: "Bounds and rounding",
    },
  ];
  return checks.map((check) => ({ ...check, answered: true }));
}
