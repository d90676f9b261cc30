import { rampShare, type AllocationPlan, type QuotaModel, type RampSchedule } from "../../engine";
import { block } from "../block";
import type { Block } from "../description";
import { known, worked, wordsWorked } from "./columns";
import { rampKey, rampRows } from "./ramp-rows";
import { MONTHS } from "./team-block";
import { counted, type TeamColumn } from "./team-columns";
import { firstMonthOfYear, teamRows, type TeamRow } from "./team-rows";

/**
 * The same for the year before, by which last year's bookings are brought to a full year. First and last month stand a
 * year on, so that they are held against the months of this one.
 */
export function pastCapacityBlock(model: QuotaModel, plan: AllocationPlan): Block {
  const inTeam = (column: string) => `INDEX(TeamList[${column}],{at})`;
  const before = firstMonthOfYear(model) - 1;
  const share = ({ firstMonth, lastMonth, found }: TeamRow, month: number) =>
    month > lastMonth ? 0 : rampShare(found.shares, month - firstMonth + 1);
  return block<TeamRow>(
    { heading: "Capacity of the year before", table: "PastCapacity" },
    [
      known("id", "Id", ({ person }) => person.id),
      counted("at", "Team row", "=MATCH({id},TeamList[Id],0)", ({ teamRow }) => teamRow),
      counted(
        "first",
        "From",
        `=${inTeam("First month")}+YearMonths`,
        (row) => row.firstMonth + 12,
      ),
      counted("last", "To", `=${inTeam("Last month")}+YearMonths`, (row) => row.lastMonth + 12),
      counted("ramp", "Ramp", `=${inTeam("Ramp row")}`, ({ found }) => found.row),
      counted("length", "Months", `=${inTeam("Months")}`, ({ found }) => found.shares.length),
      ...MONTHS.map((place): TeamColumn =>
        worked(`month${place}`, `Month ${place}`, {
          formula: `=IF(OR(Month${place}<{first},Month${place}>{last}),0,INDEX(RampList[[Month 1]:[Month 24]],{ramp},MIN(Month${place}-{first}+1,{length})))`,
          value: (row) => share(row, before + place - 12),
          format: "share",
        }),
      ),
      worked("time", "Time", {
        formula: `=${inTeam("Time")}`,
        value: ({ person }) => person.capacity,
        format: "share",
      }),
      worked("capacity", "Capacity before", {
        formula: "={time}*SUM(PastCapacity[[#This Row],[Month 1]:[Month 12]])/12",
        value: ({ capacityBefore }) => capacityBefore,
      }),
    ],
    teamRows(model, plan),
  );
}

type RampRow = RampSchedule & { readonly at: number };

/** Which schedule is meant for which role and segment: a schedule for nobody in particular has no key. */
export function rampKeysBlock(model: QuotaModel): Block {
  return block<RampRow>(
    { heading: "Schedules by role and segment", table: "RampKeys" },
    [
      { key: "at", header: "Ramp row", look: "note", format: "general", value: (row) => row.at },
      wordsWorked("role", "Role", {
        formula: '=INDEX(RampList[For role],{at})&""',
        value: ({ role }) => role ?? "",
      }),
      wordsWorked("segment", "Segment", {
        formula: '=INDEX(RampList[For segment],{at})&""',
        value: ({ segment }) => segment,
      }),
      wordsWorked("key", "Key", {
        formula: '=IF({role}="","",{role}&"|"&{segment})',
        value: rampKey,
      }),
    ],
    rampRows(model).map((ramp, place): RampRow => ({ ...ramp, at: place + 1 })),
  );
}
