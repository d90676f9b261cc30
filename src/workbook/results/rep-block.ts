import { serialDate, type AllocationPlan, type QuotaModel, type RepPlan } from "../../engine";
import type { Block, InputRule } from "../description";
import { figures, type Figure } from "./figures";
import { plannedReps } from "../plan/rep-columns";
import { moneyIn } from "./money-in";
import { managerName } from "./rep-figures";

const choice: InputRule = {
  kind: "choice of",
  list: plannedReps,
  hint: "The id of a rep, as the sheet Quota list has it.",
};

const inPlan = (column: string) => `INDEX(AllocationPlan[${column}],ViewRow)`;

function choosing(plan: AllocationPlan, rep: RepPlan): readonly Figure[] {
  return [
    {
      label: "Rep to look at",
      name: "ViewRep",
      formula: null,
      value: rep.id,
      format: "text",
      look: "input words",
      rule: choice,
      note: "Choose or type an id of the sheet Quota list: all below follows",
    },
    {
      label: "Is on the list",
      formula: '=IF(COUNTIF(AllocationPlan[Id],ViewRep)=0,"LOOK: the first rep is shown","OK")',
      value: "OK",
      look: "verdict",
    },
  ];
}

/** Where the rep stands in the tables: all else is looked up by these. */
function places(plan: AllocationPlan, rep: RepPlan): readonly Figure[] {
  const teamRow = plan.carriers.findIndex(({ person }) => person.id === rep.id) + 1;
  return [
    {
      label: "Row in the plan",
      name: "ViewRow",
      formula: "=IFERROR(MATCH(ViewRep,AllocationPlan[Id],0),1)",
      value: plan.reps.indexOf(rep) + 1,
      look: "calculation",
    },
    {
      label: "Row in the team",
      name: "ViewTeamRow",
      formula: `=${inPlan("Team row")}`,
      value: teamRow,
      look: "calculation",
    },
    {
      label: "Row in the periods",
      name: "ViewPeriodRow",
      formula: "=MATCH(ViewId,PeriodQuotas[Id],0)",
      value: plan.reps.indexOf(rep) + 1,
      look: "calculation",
    },
  ];
}

function whoIs(plan: AllocationPlan, rep: RepPlan): readonly Figure[] {
  const { person } = rep;
  const told = (label: string, value: string, name?: string): Figure => ({
    label,
    value,
    formula: `=${inPlan(label)}&""`,
    format: "text",
    ...(name === undefined ? {} : { name }),
  });
  return [
    told("Id", rep.id, "ViewId"),
    told("Name", person.name, "ViewName"),
    told("Role", person.role),
    told("Segment", person.segment),
    told("Team", person.team),
    told("Group", rep.group),
    told("Territory", person.territory, "ViewTerritory"),
    {
      label: "Manager",
      formula: `=IFERROR(INDEX(TeamList[Name],MATCH(${inPlan("Manager")},TeamList[Id],0)),"")`,
      value: managerName(plan, rep),
      format: "text",
    },
    {
      label: "Start",
      formula: "=INDEX(TeamList[Start],ViewTeamRow)",
      value: serialDate(person.startDate),
      format: "date",
    },
    {
      label: "Capacity",
      formula: `=${inPlan("Capacity")}`,
      value: rep.capacity,
      format: "count",
      note: "Of a ramped full-time year",
    },
    {
      label: "Bottom-up",
      formula: `=IF(COUNT(${inPlan("Bottom up")})=0,"",${inPlan("Bottom up")})`,
      value: rep.standing.bottomUp,
      format: "wholeMoney",
      note: "Productivity times capacity",
    },
    {
      label: "Quota",
      name: "ViewQuota",
      formula: `=${inPlan("Quota")}`,
      value: rep.quota,
      format: "wholeMoney",
      note: "Of the year",
    },
  ];
}

/** The choice of a rep, and who that is. */
export function repBlock(model: QuotaModel, plan: AllocationPlan, rep: RepPlan): Block {
  const rows = [...choosing(plan, rep), moneyIn(model), ...whoIs(plan, rep), ...places(plan, rep)];
  return figures("Rep", rows);
}
