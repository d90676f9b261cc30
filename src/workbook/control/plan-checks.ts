import type { AllocationPlan } from "../../engine";
import { periodHeader } from "../plan/period-header";
import type { Check } from "./check";
import { weightChecks } from "./weight-checks";

type Part = Omit<Check, "answered">;

/** The columns of the periods, by name. */
function periodsOf({ calendar }: AllocationPlan): readonly string[] {
  return calendar.periods.map((period) => periodHeader(period));
}

/** The pool and its parts. */
function poolChecks({ pool }: AllocationPlan): readonly Part[] {
  return [
    {
      id: "P1",
      what: "The pool is a whole number of rounding steps",
      formula: "=Pool/RoundingStep-ROUND(Pool/RoundingStep,0)",
      sheet: "Allocation",
    },
    {
      id: "P2",
      what: "The parts of the pool sum to the pool, in steps",
      formula: "=SUM(PoolParts[Amount])/RoundingStep-ROUND(Pool/RoundingStep,0)",
      sheet: "Allocation",
    },
    {
      id: "P3",
      what: "Every target is asked of somebody: a share of all of them",
      // Without a target there is nothing to ask of anybody: right only where nobody told one to begin with.
      formula: `=IF(RevenueTarget=0,${pool.revenueTarget === 0 ? 0 : 1},SUM(PoolParts[Target])/RevenueTarget-1)`,
      sheet: "Allocation",
    },
    {
      id: "P4",
      what: "The quotas of every group sum to what it assigns",
      formula: "=SUMPRODUCT(ABS(PoolGroups[Quota]-PoolGroups[Assigned]))",
      tolerance: "MoneyTolerance",
      sheet: "Allocation",
    },
  ];
}

/** Every rep's quota: its parts, its steps, its bounds. */
function quotaChecks(plan: AllocationPlan): readonly Part[] {
  const periods = periodsOf(plan);
  const [first = "", last = ""] = [periods[0], periods.at(-1)];
  const quotaOf = "SUMIFS(AllocationPlan[Quota],AllocationPlan[Id],BoundList[Rep])";
  return [
    {
      id: "P5",
      what: "Every quota is a whole number of rounding steps",
      formula:
        "=SUMPRODUCT(ABS(AllocationPlan[Quota]/RoundingStep-ROUND(AllocationPlan[Quota]/RoundingStep,0)))",
      sheet: "Bounds and rounding",
    },
    {
      id: "P6",
      what: "No quota is negative, of the year or of a period",
      formula: `=COUNTIF(AllocationPlan[Quota],"<0")+COUNTIF(PeriodQuotas[[${first}]:[${last}]],"<0")`,
      sheet: "Period quotas",
    },
    {
      id: "P7",
      what: "Nobody is above their cap",
      formula: `=SUMPRODUCT((BoundList[Cap]<>"")*(BoundList[Pin]="")*(${quotaOf}-MoneyTolerance>BoundList[Cap]))`,
      sheet: "Bounds and rounding",
    },
    {
      id: "P8",
      what: "Nobody is below their floor",
      formula: `=SUMPRODUCT((BoundList[Floor]<>"")*(BoundList[Pin]="")*(${quotaOf}+MoneyTolerance<BoundList[Floor]))`,
      sheet: "Bounds and rounding",
    },
    {
      id: "P9",
      what: "Everybody who is pinned has exactly that quota",
      formula: `=SUMPRODUCT((BoundList[Pin]<>"")*ABS(${quotaOf}-BoundList[Pin]))`,
      tolerance: "MoneyTolerance",
      sheet: "Bounds and rounding",
    },
    {
      id: "P10",
      what: "The revenue types of every quota sum to it",
      formula:
        "=SUMPRODUCT(ABS(TypePlan[Quota]-TypePlan[New business]-TypePlan[Expansion]-TypePlan[Renewal]))",
      tolerance: "MoneyTolerance",
      sheet: "Revenue types",
    },
    {
      id: "P11",
      what: "The periods of every quota sum to its year",
      formula: "=SUMPRODUCT(ABS(PeriodQuotas[Quota of the year]-PeriodQuotas[All periods]))",
      tolerance: "MoneyTolerance",
      sheet: "Period quotas",
    },
    {
      id: "P16",
      what: "Every quota of the sheet Allocation is that of its rounding",
      formula:
        "=SUMPRODUCT(ABS(AllocationPlan[Quota]-SUMIF(RoundingPlan[Id],AllocationPlan[Id],RoundingPlan[Quota])))",
      tolerance: "MoneyTolerance",
      sheet: "Allocation",
    },
    {
      id: "P17",
      what: "Every quota is its whole steps, and one more where the remainder is among the largest",
      formula:
        "=SUMPRODUCT(ABS(RoundingPlan[Quota]/RoundingStep-RoundingPlan[Whole steps]-(RoundingPlan[Rank of remainder]<=RoundingPlan[Steps left])))",
      sheet: "Bounds and rounding",
    },
    {
      id: "P12",
      what: "The months' shares of the year sum to 1",
      formula: "=SUM(MonthList[Share of the year])-1",
      sheet: "Capacity",
    },
  ];
}

/** Nobody is left out on the way from the roster to the quotas. */
function peopleChecks(plan: AllocationPlan): readonly Part[] {
  const managers: Part = {
    id: "P15",
    what: "The quotas of the topmost managers are those of all reps beneath them",
    formula:
      "=SUMIFS(ManagerPlan[Quota],ManagerPlan[Topmost],1)-SUMPRODUCT(COUNTIF(ManagerPlan[Id],AllocationPlan[Manager]),AllocationPlan[Quota])",
    tolerance: "MoneyTolerance",
    sheet: "Period quotas",
  };
  return [
    {
      id: "P13",
      what: "Everybody on the roster stands on the sheet Capacity",
      formula: '=SUMPRODUCT((RosterList[Id]<>"")*ISNA(MATCH(RosterList[Id],TeamList[Row of],0)))',
      sheet: "Capacity",
    },
    {
      id: "P14",
      what: "Every AE and AM has a quota: nobody too few, nobody too many",
      formula:
        '=COUNTIF(TeamList[Role],"AE")+COUNTIF(TeamList[Role],"AM")-ROWS(AllocationPlan[Id])',
      sheet: "Allocation",
    },
    ...(plan.managers.length === 0 ? [] : [managers]),
    ...weightChecks(plan),
  ];
}

/** What must hold of the plan, whatever the inputs. */
export function planChecks(plan: AllocationPlan): readonly Check[] {
  return [...poolChecks(plan), ...quotaChecks(plan), ...peopleChecks(plan)].map((part) => ({
    ...part,
    answered: true,
  }));
}
