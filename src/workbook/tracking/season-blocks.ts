import { block } from "../block";
import type { Block } from "../description";
import { placed, working } from "../plan/columns";
import { scalarsBlock, type Scalar } from "./scalars";

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
export function seasonCurve(): Block {
  return block<number>(
    { heading: "Seasons, month by month", table: "SeasonCurve" },
    [
      placed("month", "Month", (month) => month),
      working("share", "Share", "=INDEX(MonthList[Share of the year],{month})", "share"),
      working(
        "before",
        "Before",
        '=SUMIFS(SeasonCurve[Share],SeasonCurve[Month],"<"&{month})',
        "share",
      ),
    ],
    Array.from({ length: 12 }, (_month, at) => at + 1),
  );
}

const facts: readonly Scalar[] = [
  { label: "Days of a week", name: "CalendarWeek", formula: null, value: 7, why: "A fact" },
  { label: "Workdays of a week", name: "WorkingWeek", formula: null, value: 5, why: "A fact" },
  {
    label: "Days of a week that count",
    name: "WeekDays",
    formula: '=IF(TrackPacing="WORKDAYS",WorkingWeek,CalendarWeek)',
  },
  {
    label: "Part of a quota that is rounding",
    name: "QuotaDust",
    formula: null,
    value: 1e-12,
    why: "Less than this is what binary numbers leave of a quota that is made",
  },
  {
    label: "Decimals at which sales are ranked",
    name: "RankDecimals",
    formula: null,
    value: 6,
    why: "Sales that look alike share a rank",
  },
  {
    label: "Seasons of a whole year",
    name: "YearSeasons",
    formula: "=SUM(SeasonCurve[Share])",
    format: "share",
  },
];

/** Facts and settings that the formulas of the tracked period call by name. */
export function factsBlock(): Block {
  return scalarsBlock("Facts and rounding", facts);
}

/** The plan's periods that the tracked stretch takes in: whole ones, and one in part at either end. */
const inPlan: readonly Scalar[] = [
  { label: "Months of a plan period", name: "PeriodMonths", formula: "=12/PeriodCount" },
  {
    label: "Months to the first day",
    name: "StartMonth",
    formula: "=12*YEAR(TrackStart)+MONTH(TrackStart)-1-Month1",
    why: "From the first month of the plan",
  },
  {
    label: "Months to the last day",
    name: "EndMonth",
    formula: "=12*YEAR(TrackEnd)+MONTH(TrackEnd)-1-Month1",
  },
  {
    label: "Plan period of the first day",
    name: "HeadPeriod",
    formula: "=IF(AND(StartMonth>=0,StartMonth<12),INT(StartMonth/PeriodMonths)+1,0)",
    why: "0 outside the plan's year",
  },
  {
    label: "Plan period of the last day",
    name: "TailPeriod",
    formula: "=IF(AND(EndMonth>=0,EndMonth<12),INT(EndMonth/PeriodMonths)+1,0)",
    why: "0 outside the plan's year",
  },
  ...(["Head", "Tail"] as const).flatMap((end): readonly Scalar[] => [
    {
      label: end === "Head" ? "It begins on" : "That one begins on",
      name: `${end}First`,
      formula: `=EDATE(DATE(YEAR(FiscalYearStart),MONTH(FiscalYearStart),1),(${end}Period-1)*PeriodMonths)`,
      format: "date",
    },
    {
      label: end === "Head" ? "It ends on" : "That one ends on",
      name: `${end}Last`,
      formula: `=EOMONTH(${end}First,PeriodMonths-1)`,
      format: "date",
    },
  ]),
  {
    label: "The first one counts in part",
    name: "HeadIsPart",
    formula: "=N(AND(HeadPeriod>0,OR(TrackStart>HeadFirst,TrackEnd<HeadLast)))",
    why: "1 is yes",
  },
  {
    label: "The last one counts in part",
    name: "TailIsPart",
    formula: "=N(AND(TailPeriod>0,TailPeriod<>HeadPeriod,TrackEnd<TailLast))",
    why: "1 is yes",
  },
  {
    label: "First whole period",
    name: "WholeFrom",
    formula: "=IF(StartMonth<0,1,IF(StartMonth<12,HeadPeriod+HeadIsPart,PeriodCount+1))",
  },
  {
    label: "Last whole period",
    name: "WholeTo",
    formula:
      "=IF(EndMonth<0,0,IF(EndMonth>=12,PeriodCount,TailPeriod-IF(TailPeriod=HeadPeriod,HeadIsPart,TailIsPart)))",
  },
];

/** Which periods of the plan the tracked stretch is made of. */
export function inPlanBlock(): Block {
  return scalarsBlock("The stretch in the plan's periods", inPlan);
}
