import { block, words } from "../block";
import type { Block } from "../description";
import { working } from "../plan/columns";
import { partTo, placeOf, seasonCount, yearsTo } from "./season-blocks";

type Mark = { readonly label: string; readonly day: string; readonly name: string };

const marks: readonly Mark[] = [
  { label: "Day before the stretch", day: "=TrackStart-1", name: "SeasonsAtStart" },
  { label: "Day it is looked at", day: "=TrackUntil", name: "SeasonsSoFar" },
  { label: "Last day", day: "=TrackEnd", name: "SeasonsAtEnd" },
  { label: "Day before the first plan period", day: "=HeadFirst-1", name: "HeadSeasonsFrom" },
  { label: "Its last day", day: "=HeadLast", name: "HeadSeasonsTo" },
  { label: "Day before the last plan period", day: "=TailFirst-1", name: "TailSeasonsFrom" },
  { label: "Its last day", day: "=TailLast", name: "TailSeasonsTo" },
  {
    label: "Far day, for who stays",
    day: "=MAX(TrackEnd,EDATE(FiscalYearStart,12))",
    name: "FarSeasons",
  },
];

/** What all seasons before a day weigh, for the days that bound the stretch. */
export function marksBlock(): Block {
  return block<Mark>(
    { heading: "Seasons up to the days that matter" },
    [
      words({ key: "label", header: "Day", value: ({ label }) => label }),
      {
        key: "day",
        header: "Date",
        look: "calculation",
        format: "date",
        formula: ({ day }) => day,
        value: () => null,
        isWorking: true,
      },
      working("years", "Years", yearsTo("day")),
      working("place", "Month", placeOf("day")),
      working("part", "Part of it", partTo("day"), "share"),
      {
        ...working<Mark>("seasons", "Seasons", seasonCount("years", "place", "part"), "count"),
        name: ({ name }) => name,
      },
    ],
    marks,
  );
}

/** Whole numbers from 1 on, across: what the columns of a row are counted by. */
export function numbersAcross(heading: string, bodyName: string, count: number): Block {
  return block<null>(
    { heading, bodyName },
    Array.from({ length: count }, (_column, at) => ({
      key: `n${at + 1}`,
      header: `Column ${at + 1}`,
      look: "note" as const,
      format: "general" as const,
      value: () => at + 1,
    })),
    [null],
  );
}
