import { block, words } from "../block";
import type { Block } from "../description";
import { worked } from "../plan/columns";
import { partTo, placeOf, seasonCount, yearsTo } from "./season-blocks";
import type { SeasonMark } from "./seasons";
import { markNames, type MarkName } from "./stretch";
import type { Tracked } from "./tracked-rows";

type Mark = SeasonMark & { readonly name: MarkName };
type Day = { readonly label: string; readonly formula: string };

const days: Readonly<Record<MarkName, Day>> = {
  SeasonsAtStart: { label: "Day before the stretch", formula: "=TrackStart-1" },
  SeasonsSoFar: { label: "Day it is looked at", formula: "=TrackUntil" },
  SeasonsAtEnd: { label: "Last day", formula: "=TrackEnd" },
  HeadSeasonsFrom: { label: "Day before the first plan period", formula: "=HeadFirst-1" },
  HeadSeasonsTo: { label: "Its last day", formula: "=HeadLast" },
  TailSeasonsFrom: { label: "Day before the last plan period", formula: "=TailFirst-1" },
  TailSeasonsTo: { label: "Its last day", formula: "=TailLast" },
  FarSeasons: {
    label: "Far day, for who stays",
    formula: "=MAX(TrackEnd,EDATE(FiscalYearStart,12))",
  },
};

/** What all seasons before a day weigh, for the days that bound the stretch. */
export function marksBlock({ stretch: { marks } }: Tracked): Block {
  return block<Mark>(
    { heading: "Seasons up to the days that matter" },
    [
      words({ key: "label", header: "Day", value: ({ name }) => days[name].label }),
      {
        key: "day",
        header: "Date",
        look: "calculation",
        format: "date",
        formula: ({ name }) => days[name].formula,
        value: ({ day }) => day,
      },
      worked("years", "Years", {
        formula: yearsTo("day"),
        value: ({ years }) => years,
        format: "general",
      }),
      worked("place", "Month", {
        formula: placeOf("day"),
        value: ({ place }) => place,
        format: "general",
      }),
      worked("part", "Part of it", {
        formula: partTo("day"),
        value: ({ part }) => part,
        format: "share",
      }),
      {
        ...worked<Mark>("seasons", "Seasons", {
          formula: seasonCount("years", "place", "part"),
          value: ({ seasons }) => seasons,
        }),
        name: ({ name }) => name,
      },
    ],
    markNames.map((name) => ({ name, ...marks[name] })),
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
