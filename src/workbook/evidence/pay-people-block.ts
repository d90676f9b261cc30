import {
  carriesQuota,
  personPay,
  type AllocationPlan,
  type Carrier,
  type QuotaModel,
} from "../../engine";
import { block, type ColumnPlan } from "../block";
import type { Block } from "../description";
import { known, worked, wordsWorked } from "../plan/columns";
import { presenceColumns } from "../results/presence";
import { placesOf, type Places } from "./places";

type Column = ColumnPlan<Carrier>;

const inTeam = (column: string) => `=INDEX(TeamList[${column}],{t})`;

/** A number of the roster, or nothing. */
function told(column: string): string {
  const cell = `INDEX(RosterList[${column}],{roster})`;
  return `=IF(ISNUMBER(${cell}),${cell},"")`;
}

function numbered(
  key: string,
  header: string,
  said: Pick<Parameters<typeof worked<Carrier>>[2], "formula" | "value">,
): Column {
  return worked<Carrier>(key, header, { ...said, format: "general" });
}

/** Who somebody is, and where they stand in the other tables. */
function who({ inTeam: teamRow, inRoster }: Places): readonly Column[] {
  return [
    known("id", "Id", ({ person }) => person.id),
    wordsWorked("name", "Name", {
      formula: inTeam("Name"),
      value: ({ person }) => person.name,
    }),
    numbered("t", "Team row", {
      formula: "=MATCH({id},TeamList[Id],0)",
      value: ({ person }) => teamRow(person.id),
    }),
    numbered("roster", "Roster row", {
      formula: inTeam("Roster row"),
      value: ({ person }) => inRoster(person),
    }),
    numbered("carries", "Carries a quota", {
      formula: '=N(OR(INDEX(TeamList[Role],{t})="AE",INDEX(TeamList[Role],{t})="AM"))',
      value: (carrier) => (carriesQuota(carrier) ? 1 : 0),
    }),
  ];
}

const pay: readonly Column[] = [
  numbered("untold", "Untold", {
    formula: '=N(OR({ote}="",AND({carries}=1,{mix}="")))',
    value: (carrier) => (personPay(carrier) === null ? 1 : 0),
  }),
  worked("fixed", "Fixed", {
    formula: '=IF({untold}=1,"",{ote}*(1-{carries}*N({mix}))*{presence})',
    value: (carrier) => personPay(carrier)?.fixed ?? null,
    format: "wholeMoney",
  }),
  worked("variable", "Target variable", {
    formula: '=IF({untold}=1,"",{ote}*{carries}*N({mix})*{presence})',
    value: (carrier) => personPay(carrier)?.variable ?? null,
    format: "wholeMoney",
  }),
];

/** Everybody's pay of the year: fixed, and variable at quota of those who carry one. */
export function peopleBlock(model: QuotaModel, plan: AllocationPlan): Block {
  const quotaOf = new Map(plan.reps.map(({ id, quota }) => [id, quota]));
  return block<Carrier>(
    { heading: "Person by person", table: "PayPeople" },
    [
      ...who(placesOf(model, plan)),
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
      ...presenceColumns<Carrier>(plan, (carrier) => carrier, {
        header: "There this year",
        format: "share",
      }),
      worked("quota", "Quota", {
        formula: "=IF({carries}=0,0,INDEX(AllocationPlan[Quota],MATCH({id},AllocationPlan[Id],0)))",
        value: ({ person }) => quotaOf.get(person.id) ?? 0,
        format: "wholeMoney",
      }),
      ...pay,
    ],
    plan.carriers,
  );
}
