import { rampShare, type AllocationPlan, type QuotaModel } from "../../engine";
import { block } from "../block";
import type { Block } from "../description";
import { worked } from "./columns";
import { counted, dateColumns, whoColumns, type TeamColumn } from "./team-columns";
import { firstMonthOfYear, teamRows, type TeamRow } from "./team-rows";

/** The places of the months in the plan's year. */
export const MONTHS = Array.from({ length: 12 }, (_month, place) => place + 1);

const ramp: readonly TeamColumn[] = [
  counted(
    "ownRamp",
    "Ramp by name",
    `=IFERROR(MATCH(INDEX(RosterList[Ramp],{at})&"",RampList[Name],0),0)`,
    ({ found }) => found.byName,
  ),
  counted(
    "roleRamp",
    "Ramp by role",
    `=IFERROR(MATCH({role}&"|"&{segment},RampKeys[Key],0),IFERROR(MATCH({role}&"|",RampKeys[Key],0),0))`,
    ({ found }) => found.byRole,
  ),
  counted(
    "ramp",
    "Ramp row",
    `=IF(RampRule="TIER",1,IF({ownRamp}>0,{ownRamp},IF({roleRamp}>0,{roleRamp},StandardRamp)))`,
    ({ found }) => found.row,
  ),
  counted(
    "length",
    "Months",
    "=INDEX(RampList[Months],{ramp})",
    ({ found }) => found.shares.length,
  ),
  counted("from", "Ramp from", "={first}", ({ firstMonth }) => firstMonth),
  counted(
    "late",
    "Late from",
    "={from}+N(SlipMonths)",
    ({ firstMonth, slipMonths }) => firstMonth + slipMonths,
  ),
  worked("slip", "Slips", {
    formula: `=IF({kind}="EMPLOYED",0,N(SlipShare))`,
    value: (row) => row.slip,
    format: "share",
  }),
];

/** The share of a full quota by tenure alone, whichever column tells the month it begins in. */
function rampColumns(
  kind: string,
  start: string,
  shareOf: (row: TeamRow, place: number) => number,
): readonly TeamColumn[] {
  return MONTHS.map((place) =>
    worked(`${kind}${place}`, `${kind} ${place}`, {
      formula: `=IF(Month${place}<{${start}},0,INDEX(RampList[[Month 1]:[Month 24]],{ramp},MIN(Month${place}-{${start}}+1,{length})))`,
      value: (row) => shareOf(row, place),
      format: "share",
    }),
  );
}

function monthColumn(place: number): TeamColumn {
  return worked(`month${place}`, `Month ${place}`, {
    formula: `=IF(Month${place}>{last},0,{time}*((1-{slip})*{Ramp${place}}+{slip}*{Late${place}}))`,
    value: ({ months }) => months[place - 1] ?? 0,
    format: "share",
  });
}

/** Everybody, with what dates and ramp leave of each month of the year. */
export function teamBlock(model: QuotaModel, plan: AllocationPlan): Block {
  const before = firstMonthOfYear(model) - 1;
  const tenure = ({ firstMonth }: TeamRow, place: number) => before + place - firstMonth + 1;
  return block<TeamRow>(
    { heading: "Capacity by month", table: "TeamList" },
    [
      ...whoColumns,
      ...dateColumns,
      ...ramp,
      ...rampColumns("Ramp", "from", (row, place) =>
        rampShare(row.found.shares, tenure(row, place)),
      ),
      ...rampColumns("Late", "late", (row, place) =>
        rampShare(row.found.shares, tenure(row, place) - row.slipMonths),
      ),
      ...MONTHS.map(monthColumn),
      worked("capacity", "Capacity", {
        formula: "=SUM(TeamList[[#This Row],[Month 1]:[Month 12]])/12",
        value: ({ capacity }) => capacity,
        format: "count",
      }),
    ],
    teamRows(model, plan),
  );
}
