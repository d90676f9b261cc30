import { block } from "../block";
import type { Block } from "../description";
import { placed, worked } from "../plan/columns";
import type { Tracked } from "./tracked-rows";

/**
 * Seasons as one rising count: what the months before a day weigh, and the day's part of its own month. What lies
 * between two days is the difference of their counts, whichever months those are.
 */
export const seasonCount = (years: string, place: string, part: string) =>
  `=ROUND({${years}}*YearSeasons+INDEX(SeasonCurve[Before],{${place}})+INDEX(SeasonCurve[Share],{${place}})*{${part}},12)`;

/** How much of its month is over at the end of a day. */
export const partTo = (day: string) => `=DAY({${day}})/DAY(EOMONTH({${day}},0))`;

/** Whole years from the plan's first month to a day, and the place of its month in the year. */
export const yearsTo = (day: string) => `=INT((12*YEAR({${day}})+MONTH({${day}})-1-Month1)/12)`;
export const placeOf = (day: string) => `=MOD(12*YEAR({${day}})+MONTH({${day}})-1-Month1,12)+1`;

/** The months of a year with what those before them weigh. */
export function seasonCurve({ stretch: { seasons } }: Tracked): Block {
  return block<number>(
    { heading: "Seasons, month by month", table: "SeasonCurve" },
    [
      placed("month", "Month", (month) => month),
      worked("share", "Share", {
        formula: "=INDEX(MonthList[Share of the year],{month})",
        value: (month) => seasons.shares[month - 1] ?? 0,
        format: "share",
      }),
      worked("before", "Before", {
        formula: '=SUMIFS(SeasonCurve[Share],SeasonCurve[Month],"<"&{month})',
        value: (month) => seasons.before[month - 1] ?? 0,
        format: "share",
      }),
    ],
    seasons.shares.map((_share, at) => at + 1),
  );
}
