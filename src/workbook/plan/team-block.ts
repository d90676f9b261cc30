import { monthOf, type AllocationPlan, type Carrier } from "../../engine";
import { block, type ColumnPlan } from "../block";
import type { Block } from "../description";
import { known, worked, working, wordsWorked } from "./columns";
import { dayValue } from "./months-block";

export type TeamColumn = ColumnPlan<Carrier>;

export const MONTHS = Array.from({ length: 12 }, (_month, place) => place + 1);

/** What the roster says of a person, by the row it stands in; a backfill takes over the leaver's. */
function told(column: string): string {
  return `=INDEX(RosterList[${column}],{at})`;
}

/** The row of the roster that holds a person: a backfill's is the leaver's. */
function rosterId(carrier: Carrier): string {
  return carrier.person.standing === "BACKFILL"
    ? carrier.person.id.replace(/-backfill$/, "")
    : carrier.person.id;
}

const who: readonly TeamColumn[] = [
  known("id", "Id", ({ person }) => person.id),
  known("kind", "Standing", ({ person }) => person.standing),
  known("source", "Row of", rosterId),
  working("at", "Roster row", "=MATCH({source},RosterList[Id],0)"),
  working("leave", "Leaver row", "=IFERROR(MATCH({source},LeaverList[Rep],0),0)"),
  wordsWorked("name", "Name", {
    formula: `=IF({kind}="BACKFILL","Backfill of ","")&INDEX(RosterList[Name],{at})`,
    value: ({ person }) => person.name,
  }),
  wordsWorked("role", "Role", { formula: told("Role"), value: ({ person }) => person.role }),
  ...(["Segment", "Tier", "Territory", "Manager", "Team", "Region"] as const).map((column) =>
    wordsWorked<Carrier>(column.toLowerCase(), column, {
      formula: `${told(column)}&""`,
      value: ({ person }) => person[column.toLowerCase() as "segment"],
    }),
  ),
];

const dates: readonly TeamColumn[] = [
  worked("start", "Start", {
    formula: `=IF({kind}="BACKFILL",EDATE(INDEX(LeaverList[Last day],{leave})+1,INDEX(LeaverList[Backfill after months],{leave})),INDEX(RosterList[Start],{at}))`,
    value: ({ person }) => dayValue(person.startDate),
    format: "date",
  }),
  working(
    "lastDay",
    "Last day told",
    `=IF({kind}<>"EMPLOYED",0,IF({leave}>0,INDEX(LeaverList[Last day],{leave}),N(INDEX(RosterList[End],{at}))))`,
    "general",
  ),
  worked("end", "End", {
    formula: `=IF({lastDay}=0,"",{lastDay})`,
    value: ({ person }) => dayValue(person.endDate),
    format: "date",
  }),
  worked("first", "First month", {
    formula: "=12*YEAR({start})+MONTH({start})-1",
    value: ({ person }) => monthOf(person.startDate),
    format: "general",
  }),
  working(
    "last",
    "Last month",
    `=IF({lastDay}=0,Month12,12*YEAR({lastDay}+1)+MONTH({lastDay}+1)-1-1)`,
  ),
  worked("time", "Time", {
    formula: told("Time"),
    value: ({ person }) => person.capacity,
    format: "share",
  }),
];

const ramp: readonly TeamColumn[] = [
  working(
    "ownRamp",
    "Ramp by name",
    `=IFERROR(MATCH(INDEX(RosterList[Ramp],{at})&"",RampList[Name],0),0)`,
  ),
  working(
    "roleRamp",
    "Ramp by role",
    `=IFERROR(MATCH({role}&"|"&{segment},RampKeys[Key],0),IFERROR(MATCH({role}&"|",RampKeys[Key],0),0))`,
  ),
  working(
    "ramp",
    "Ramp row",
    `=IF(RampRule="TIER",1,IF({ownRamp}>0,{ownRamp},IF({roleRamp}>0,{roleRamp},MATCH("Standard",RampList[Name],0))))`,
  ),
  working("length", "Ramp months", "=INDEX(RampList[Months],{ramp})"),
  working("late", "Late month", "={first}+N(SlipMonths)"),
  working("slip", "Slips", `=IF({kind}="EMPLOYED",0,N(SlipShare))`, "share"),
];

/** The share of a full quota in a month of somebody who starts in a month, whichever column tells it. */
export function rampShareFormula(month: string, first: string): string {
  return `=IF(OR(${month}<{${first}},${month}>{last}),0,INDEX(RampList[[Month 1]:[Month 24]],{ramp},MIN(${month}-{${first}}+1,{length})))`;
}

function rampColumns(kind: string, first: string): readonly TeamColumn[] {
  return MONTHS.map((place) =>
    working(
      `${kind}${place}`,
      `${kind} ${place}`,
      rampShareFormula(`Month${place}`, first),
      "share",
    ),
  );
}

function monthColumn(place: number): TeamColumn {
  return worked(`month${place}`, `Month ${place}`, {
    formula: `={time}*((1-{slip})*{Ramp${place}}+{slip}*{Late${place}})`,
    value: ({ months }) => months[place - 1] ?? 0,
    format: "share",
  });
}

/** Everybody, with what dates and ramp leave of each month of the year. */
export function teamBlock({ carriers }: AllocationPlan): Block {
  return block<Carrier>(
    { heading: "Capacity by month", table: "TeamList" },
    [
      ...who,
      ...dates,
      ...ramp,
      ...rampColumns("Ramp", "first"),
      ...rampColumns("Late", "late"),
      ...MONTHS.map(monthColumn),
      worked("capacity", "Capacity", {
        formula: "=SUM(TeamList[[#This Row],[Month 1]:[Month 12]])/12",
        value: ({ capacity }) => capacity,
        format: "count",
      }),
    ],
    carriers,
  );
}
