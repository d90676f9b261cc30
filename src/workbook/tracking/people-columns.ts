import type { ColumnPlan } from "../block";
import { known, placed, worked, wordsWorked } from "../plan/columns";
import { named, NOBODY, type TrackedRow } from "./tracked-rows";

const groups = ["Team", "Region", "Manager", "Segment"] as const;

/** Who a rep is, and whose: a word that nobody told is said to be none, so that it can head a line. */
export const peopleColumns: readonly ColumnPlan<TrackedRow>[] = [
  known("id", "Id", ({ rep }) => rep.id),
  placed("no", "No", ({ no }) => no),
  worked("t", "Team row", {
    formula: "=MATCH({id},TeamList[Id],0)",
    value: ({ steps }) => steps.teamRow,
    format: "general",
  }),
  wordsWorked("name", "Name", {
    formula: "=INDEX(TeamList[Name],{t})",
    value: ({ rep }) => rep.person.name,
  }),
  ...groups.map((header) =>
    wordsWorked<TrackedRow>(header.toLowerCase(), header, {
      formula: `=IF(INDEX(TeamList[${header}],{t})="","${NOBODY}",INDEX(TeamList[${header}],{t}))`,
      value: ({ rep }) => named(rep.person[header.toLowerCase() as "team"]),
    }),
  ),
];
