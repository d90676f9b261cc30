import type { AllocationPlan, Carrier, SalesPay } from "../../engine";
import { block } from "../block";
import type { Block } from "../description";
import { known, worked, working, wordsWorked } from "../plan/columns";

const inTeam = (column: string) => `=INDEX(TeamList[${column}],{p})`;

/** A number of the roster, or nothing. */
function told(column: string): string {
  const cell = `INDEX(RosterList[${column}],INDEX(TeamList[Roster row],{p}))`;
  return `=IF(ISNUMBER(${cell}),${cell},"")`;
}

/** Everybody's pay of the year: fixed, and variable at quota of those who carry one. */
export function peopleBlock({ carriers, reps }: AllocationPlan, pay: SalesPay | null): Block {
  const quotaOf = new Map(reps.map(({ id, quota }) => [id, quota]));
  const variableOf = new Map(pay?.carriers.map(({ id, targetVariable }) => [id, targetVariable]));
  return block<Carrier>(
    { heading: "Person by person", table: "PayPeople" },
    [
      known("id", "Id", ({ person }) => person.id),
      wordsWorked("name", "Name", {
        formula: inTeam("Name"),
        value: ({ person }) => person.name,
      }),
      working("p", "Team row", "=MATCH({id},TeamList[Id],0)"),
      working(
        "carries",
        "Carries a quota",
        '=N(OR(INDEX(TeamList[Role],{p})="AE",INDEX(TeamList[Role],{p})="AM"))',
      ),
      worked("ote", "OTE", {
        formula: told("OTE"),
        value: ({ person }) => person.annualOte,
        format: "wholeMoney",
      }),
      worked("mix", "Pay mix", {
        formula: told("Pay mix"),
        value: ({ person }) => person.payMix,
        format: "share",
      }),
      worked("presence", "There this year", {
        formula:
          "=MAX(0,MIN(Month12,INDEX(TeamList[Last month],{p}))-MAX(Month1,INDEX(TeamList[First month],{p}))+1)/12",
        value: ({ presence }) => presence,
        format: "share",
      }),
      working("untold", "Untold", '=N(OR({ote}="",AND({carries}=1,{mix}="")))'),
      worked("quota", "Quota", {
        formula: "=IF({carries}=0,0,INDEX(AllocationPlan[Quota],MATCH({id},AllocationPlan[Id],0)))",
        value: ({ person }) => quotaOf.get(person.id) ?? 0,
        format: "wholeMoney",
      }),
      working(
        "fixed",
        "Fixed",
        '=IF({untold}=1,"",{ote}*(1-{carries}*N({mix}))*{presence})',
        "wholeMoney",
      ),
      {
        ...worked<Carrier>("variable", "Target variable", {
          formula: '=IF({untold}=1,"",{ote}*{carries}*N({mix})*{presence})',
          value: ({ person: { id } }) => (pay === null ? null : (variableOf.get(id) ?? 0)),
          format: "wholeMoney",
        }),
        // While somebody's pay is not told the engine has nobody's.
        ...(pay === null ? { isWorking: true } : {}),
      },
    ],
    carriers,
  );
}
