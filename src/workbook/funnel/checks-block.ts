import type { QuotaPlan } from "../../engine";
import { countOf, type Check } from "../control/check";
import { sheetNames } from "../sheet-names";

/** What must hold of the funnel and of the pay that follows from it. */
export function funnelChecks(plan: QuotaPlan): readonly Check[] {
  const closer = plan.roles.find((each) => each.role === "closer");
  const { team } = plan;
  return [
    {
      id: "C1",
      sheet: sheetNames.quotas,
      what: "Closer auto quotas add up to the deals",
      formula: '=IF(COUNT(CloserAutoQuota)=0,"",CloserAutoQuota*CloserHeadcount-Deals)',
      answered: closer?.autoQuota != null,
    },
    {
      id: "C2",
      sheet: sheetNames.quotas,
      what: "Worked-out revenue equals closers × quota × deal value",
      formula:
        '=IF(COUNT(CloserAutoQuota)*COUNT(DerivedRevenue)=0,"",CloserAutoQuota*CloserHeadcount*DealValue-DerivedRevenue)',
      answered: closer?.autoQuota != null && plan.funnel.revenue.derived !== null,
    },
    {
      id: "C3",
      sheet: sheetNames.quotas,
      what: "Team OTE equals headcount × OTE of the inputs",
      formula:
        '=IF(COUNT(TeamOte)=0,"",TeamOte-SUMPRODUCT(RoleQuotas[Headcount],RolePay[Monthly OTE]))',
      answered: team.ote !== null,
    },
    {
      id: "C4",
      sheet: sheetNames.quotas,
      what: "Team pay gap equals the gaps of the roles",
      formula: '=IF(COUNT(TeamPayGap)=0,"",TeamPayGap-SUM(RoleTeams[Team pay gap]))',
      answered: team.payGap !== null,
    },
    {
      id: "C5",
      sheet: sheetNames.quotas,
      what: "Commission needed × quota gives back the variable pay",
      formula:
        '=SUMPRODUCT(RolePay[Commission needed],RolePay[Quota])-SUMIF(RolePay[Commission needed],">=0",RolePay[Variable pay])',
      answered: true,
    },
    {
      id: "C6",
      sheet: sheetNames.inputs,
      what: "Every input lies in its range",
      formula: '=COUNTIF(RegisterStates,"OUT")',
      answered: true,
    },
    {
      id: "C7",
      sheet: sheetNames.inputs,
      what: "Quota modes are Auto or Manual",
      formula: '=SUMPRODUCT(--(QuotaModes<>"Auto"),--(QuotaModes<>"Manual"))',
      answered: true,
    },
    {
      id: "C8",
      sheet: sheetNames.quotas,
      what: "No base pay is above the OTE it is a part of",
      formula: '=COUNTIF(RolePay[Variable pay],"<0")',
      answered: true,
    },
    {
      id: "C9",
      sheet: sheetNames.inputs,
      what: "Every CONFIRMED input names its source",
      formula: '=SUMPRODUCT(--(RegisterEvidence="CONFIRMED"),--(RegisterSources=""))',
      answered: true,
    },
    {
      id: "C10",
      sheet: sheetNames.quotas,
      what: "No formula shows an error",
      formula:
        "=SUMPRODUCT(--ISERROR(FunnelCounts))+SUMPRODUCT(--ISERROR(RoleQuotas))+SUMPRODUCT(--ISERROR(RoleEarnings))+SUMPRODUCT(--ISERROR(RoleTeams))",
      answered: true,
    },
  ];
}

/** How many of the checks still wait for inputs. */
export function waitingChecks(plan: QuotaPlan): number {
  return countOf(funnelChecks(plan), "WAIT");
}
