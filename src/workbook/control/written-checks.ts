import type { AllocationPlan } from "../../engine";
import { rowsOf, type ListedSheet } from "../foundation/said";
import { planInputs } from "../inputs/plan-inputs";
import { depthOf } from "../plan/other-steps";
import { periodHeader } from "../plan/period-header";
import type { Check } from "./check";
import { cellCounts } from "./input-cell-checks";

const again = "if not, read the workbook back and write it again";

type Part = Omit<Check, "answered">;

/** Numbers of the register of which a blank says something. */
const optional = planInputs.filter(({ field }) => field.isAsked !== true).map(({ name }) => name);

/** Blanks where the plan needs a number: in the register, in tables, and in cells of their own. */
function blankCheck(sheets: readonly ListedSheet[]): Part {
  const { blank } = cellCounts(sheets);
  const rows = rowsOf(sheets, "PlanInputs", ["State", "Name"]);
  const asked = rows.filter(
    ([state, name]) => state === "blank" && !optional.includes(String(name)),
  );
  const said = optional.map((name) => `-COUNTBLANK(${name})`).join("");
  return {
    id: "W6",
    what: "No number is blank that the plan needs",
    formula: `=COUNTIF(PlanInputs[State],"blank")${said}${blank.formula}`,
    sheet: "Assumptions",
    difference: asked.length + blank.value,
  };
}

/** A line of managers that goes on beyond its last column never ends, or grew longer than it was. */
function lineCheck(plan: AllocationPlan): readonly Part[] {
  if (plan.managers.length === 0) return [];
  const last = `ReportLines[Level ${depthOf(plan)}]`;
  return [
    {
      id: "W12",
      what: `Nobody is above themselves: every line of managers ends in the columns of Lines of reports; ${again}`,
      formula: `=SUMPRODUCT((${last}<>"")*(COUNTIFS(TeamList[Id],${last},TeamList[Manager],"?*")>0))`,
      sheet: "Period quotas",
    },
  ];
}

/**
 * What formulas cannot follow: rows and columns that stand as many as they were when the workbook was written. An input that
 * asks for more of them turns its check red, and names the way out.
 */
export function writtenChecks(
  plan: AllocationPlan,
  sheets: readonly ListedSheet[],
): readonly Check[] {
  const { territories, calendar, changeMoves } = plan;
  const headers = calendar.periods.map((period) => periodHeader(period));
  const [first = "", last = ""] = [headers[0], headers.at(-1)];
  const weighed = territories.size === 0 ? "0" : "ROWS(TerritoryWeights[Id])";
  const followed = changeMoves.length === 0 ? "0" : "ROWS(ChangeSteps[Place])";
  const checks: readonly Part[] = [
    {
      id: "W1",
      what: `Every rep's role and segment has its row in the table Groups: ${again}`,
      formula: "=COUNTIF(AllocationPlan[Group row],0)",
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
      formula:
        '=SUMPRODUCT((TerritoryList[Id]<>"")*(1-ISNUMBER(TerritoryList[[Account density]:[Competitive openness]])))',
      sheet: "Territories",
    },
    blankCheck(sheets),
    {
      id: "W7",
      what: `The fiscal year and the periods are as written, as the headers of the months have them: ${again}`,
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
    {
      id: "W9",
      what: "Where the method blends, everybody has bookings of last year or a productivity: if not, give one, or choose TOP_DOWN",
      formula: '=(QuotaMethod<>"TOP_DOWN")*SUM(PoolGroups[Reps without bottom up])',
      sheet: "Tiers and productivity",
    },
    {
      id: "W10",
      what: "Somebody is there for every pool of the method: if not, add a rep for the group, or choose another method",
      formula: "=SUMPRODUCT((PoolGroups[Pool]>0)*(PoolGroups[Reps present]=0))",
      sheet: "Allocation",
    },
    {
      id: "W11",
      what: `Every change in mid-year is followed: ${again}`,
      formula: `=COUNTA(ChangeList[Id])-${followed}`,
      sheet: "Leavers and changes",
    },
    ...lineCheck(plan),
  ];
  return checks.map((check) => ({ ...check, answered: true }));
}
