import type { ColumnPlan } from "../block";
import { known, worked, wordsWorked } from "./columns";
import { dayValue } from "./months-block";
import type { TeamRow } from "./team-rows";

export type TeamColumn = ColumnPlan<TeamRow>;

/** What the roster says of a person, by the row it stands in; a backfill takes over the leaver's. */
function told(column: string): string {
  return `=INDEX(RosterList[${column}],{at})`;
}

/** A count, or the number of a row or of a month. */
export function counted(
  ...[key, header, formula, value]: readonly [
    key: string,
    header: string,
    formula: string,
    value: (row: TeamRow) => number | null,
  ]
): TeamColumn {
  return worked(key, header, { formula, value, format: "general" });
}

/** A day, blank for none. */
function day(
  ...[key, header, formula, value]: readonly [
    key: string,
    header: string,
    formula: string,
    value: (row: TeamRow) => string,
  ]
): TeamColumn {
  return worked(key, header, { formula, value: (row) => dayValue(value(row)), format: "date" });
}

/** Who somebody is, as the roster tells it. */
export const whoColumns: readonly TeamColumn[] = [
  known("id", "Id", ({ person }) => person.id),
  known("kind", "Standing", ({ person }) => person.standing),
  known("source", "Row of", ({ source }) => source),
  counted("at", "Roster row", "=MATCH({source},RosterList[Id],0)", (row) => row.rosterRow),
  counted(
    "leave",
    "Leaver row",
    "=IFERROR(MATCH({source},LeaverList[Rep],0),0)",
    (row) => row.leaverRow,
  ),
  wordsWorked("name", "Name", {
    formula: `=IF({kind}="BACKFILL","Backfill of ","")&INDEX(RosterList[Name],{at})`,
    value: ({ person }) => person.name,
  }),
  wordsWorked("role", "Role", { formula: told("Role"), value: ({ person }) => person.role }),
  ...(["Segment", "Tier", "Territory", "Manager", "Team", "Region"] as const).map((column) =>
    wordsWorked<TeamRow>(column.toLowerCase(), column, {
      formula: `${told(column)}&""`,
      value: ({ person }) => person[column.toLowerCase() as "segment"],
    }),
  ),
];

/** From when until when somebody counts, and for how much of a full-time rep. */
export const dateColumns: readonly TeamColumn[] = [
  day(
    "leaves",
    "Leaves on",
    '=IF({leave}=0,"",INDEX(LeaverList[Last day],{leave}))',
    ({ leaver }) => leaver?.lastDay ?? "",
  ),
  counted(
    "empty",
    "Months empty",
    '=IF({kind}="BACKFILL",INDEX(LeaverList[Backfill after months],{leave}),"")',
    ({ person, leaver }) =>
      person.standing === "BACKFILL" ? (leaver?.backfillAfterMonths ?? 0) : null,
  ),
  day(
    "start",
    "Start",
    '=IF({kind}="BACKFILL",EDATE({leaves}+1,{empty}),INDEX(RosterList[Start],{at}))',
    ({ person }) => person.startDate,
  ),
  day(
    "endTold",
    "End told",
    '=IF(ISNUMBER(INDEX(RosterList[End],{at})),INDEX(RosterList[End],{at}),"")',
    (row) => row.endTold,
  ),
  day(
    "end",
    "End",
    '=IF({kind}<>"EMPLOYED","",IF(N({leaves})>0,{leaves},{endTold}))',
    ({ person }) => person.endDate,
  ),
  counted(
    "first",
    "First month",
    "=12*YEAR({start})+MONTH({start})-1",
    ({ firstMonth }) => firstMonth,
  ),
  counted(
    "last",
    "Last month",
    "=IF(N({end})=0,Month12,12*YEAR({end}+1)+MONTH({end}+1)-1-1)",
    ({ lastMonth }) => lastMonth,
  ),
  worked("time", "Time", {
    formula: told("Time"),
    value: ({ person }) => person.capacity,
    format: "share",
  }),
];
