import { dust, type QuotaPlan } from "../../engine";
import { block, words } from "../block";
import type { Block } from "../description";

/** Something that must come to nothing; null while it waits for inputs. */
type Check = {
  readonly id: string;
  readonly what: string;
  readonly formula: string;
  /** Whether the engine has what the check compares; the difference itself must be nothing. */
  readonly answered: boolean;
};

function checks(plan: QuotaPlan): readonly Check[] {
  const closer = plan.roles.find((each) => each.role === "closer");
  const { team } = plan;
  return [
    {
      id: "C1",
      what: "Closer auto quotas add up to the deals",
      formula: '=IF(COUNT(CloserAutoQuota)=0,"",CloserAutoQuota*CloserHeadcount-Deals)',
      answered: closer?.autoQuota != null,
    },
    {
      id: "C2",
      what: "Worked-out revenue equals closers × quota × deal value",
      formula:
        '=IF(COUNT(CloserAutoQuota)*COUNT(DerivedRevenue)=0,"",CloserAutoQuota*CloserHeadcount*DealValue-DerivedRevenue)',
      answered: closer?.autoQuota != null && plan.funnel.revenue.derived !== null,
    },
    {
      id: "C3",
      what: "Team OTE equals headcount × OTE of the inputs",
      formula:
        '=IF(COUNT(TeamOte)=0,"",TeamOte-SUMPRODUCT(RoleQuotas[Headcount],RolePay[Monthly OTE]))',
      answered: team.ote !== null,
    },
    {
      id: "C4",
      what: "Team pay gap equals the gaps of the roles",
      formula: '=IF(COUNT(TeamPayGap)=0,"",TeamPayGap-SUM(RoleTeams[Team pay gap]))',
      answered: team.payGap !== null,
    },
    {
      id: "C5",
      what: "Commission needed × quota gives back the variable pay",
      formula:
        '=SUMPRODUCT(RolePay[Commission needed],RolePay[Quota])-SUMIF(RolePay[Commission needed],">=0",RolePay[Variable pay])',
      answered: true,
    },
    {
      id: "C6",
      what: "Every input lies in its range",
      formula: '=COUNTIF(RegisterStates,"OUT")',
      answered: true,
    },
    {
      id: "C7",
      what: "Quota modes are Auto or Manual",
      formula: '=SUMPRODUCT(--(QuotaModes<>"Auto"),--(QuotaModes<>"Manual"))',
      answered: true,
    },
    {
      id: "C8",
      what: "No base pay is above the OTE it is a part of",
      formula: '=COUNTIF(RolePay[Variable pay],"<0")',
      answered: true,
    },
    {
      id: "C9",
      what: "Every CONFIRMED input names its source",
      formula: '=SUMPRODUCT(--(RegisterEvidence="CONFIRMED"),--(RegisterSources=""))',
      answered: true,
    },
    {
      id: "C10",
      what: "No formula shows an error",
      formula:
        "=SUMPRODUCT(--ISERROR(FunnelCounts))+SUMPRODUCT(--ISERROR(RoleQuotas))+SUMPRODUCT(--ISERROR(RoleEarnings))+SUMPRODUCT(--ISERROR(RoleTeams))",
      answered: true,
    },
  ];
}

/** How many of the checks still wait for inputs. */
export function waitingChecks(plan: QuotaPlan): number {
  return checks(plan).filter((check) => !check.answered).length;
}

/** Differences that must be nothing. A check without its inputs waits: it neither passes nor fails. */
export function checksBlock(plan: QuotaPlan): Block {
  return block<Check>(
    { heading: "Checks", table: "CheckList" },
    [
      words({ key: "id", header: "Id", value: (row) => row.id }),
      words({ key: "what", header: "What must hold", value: (row) => row.what }),
      {
        key: "value",
        header: "Difference",
        look: "calculation",
        format: "count",
        formula: (row) => row.formula,
        value: (row) => (row.answered ? 0 : null),
      },
      {
        key: "tolerance",
        header: "Allowed",
        look: "calculation",
        format: "general",
        formula: "=Tolerance",
        value: () => dust,
      },
      {
        key: "result",
        header: "Result",
        look: "verdict",
        formula: '=IF(COUNT({value})=0,"WAIT",IF(ABS({value})<={tolerance},"PASS","FAIL"))',
        value: (row) => (row.answered ? "PASS" : "WAIT"),
      },
    ],
    checks(plan),
  );
}
