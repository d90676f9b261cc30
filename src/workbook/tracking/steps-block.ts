import type { AllocationPlan } from "../../engine";
import { block, type ColumnPlan } from "../block";
import type { Block } from "../description";
import { worked, working } from "../plan/columns";
import { dayValue } from "../plan/months-block";
import { periodHeader } from "../plan/period-header";
import { peopleColumns } from "./people-columns";
import { salesColumns } from "./sales-columns";
import { partTo, placeOf, seasonCount, yearsTo } from "./season-blocks";
import type { Tracked, TrackedRow } from "./tracked-rows";

type Column = ColumnPlan<TrackedRow>;

const presence: readonly Column[] = [
  worked("start", "Start", {
    formula: "=INDEX(TeamList[Start],{t})",
    value: ({ rep }) => dayValue(rep.person.startDate),
    format: "date",
  }),
  worked("end", "End", {
    formula: '=IF(ISNUMBER(INDEX(TeamList[End],{t})),INDEX(TeamList[End],{t}),"")',
    value: ({ rep }) => dayValue(rep.person.endDate),
    format: "date",
  }),
  working("first", "From", "=MAX(TrackStart,{start})", "date"),
  working("last", "To", "=IF(ISNUMBER({end}),MIN(TrackEnd,{end}),TrackEnd)", "date"),
  working("until", "Until", "=MIN(TrackAsOf,{last})", "date"),
  working("away", "Away", "=N({last}<{first})"),
  working("all", "Is there all of it", "=N(AND({first}=TrackStart,{last}=TrackEnd))"),
];

/** Days from the first there to another that count. */
function daysTo(last: string): string {
  return `=IF({${last}}<{first},0,IF(TrackPacing="WORKDAYS",NETWORKDAYS({first},{${last}},HolidayList[Day]),{${last}}-{first}+1))`;
}

const days: readonly Column[] = [
  worked("days", "Days", {
    formula: daysTo("last"),
    value: ({ clock }) => clock.days,
    format: "wholeMoney",
  }),
  worked("elapsed", "Days elapsed", {
    formula: daysTo("until"),
    value: ({ clock }) => clock.elapsed,
    format: "wholeMoney",
  }),
  worked("left", "Days left", {
    formula: "={days}-{elapsed}",
    value: ({ clock }) => clock.left,
    format: "wholeMoney",
  }),
];

const seasons: readonly Column[] = [
  working("before", "Day before", "={start}-1", "date"),
  working("years1", "Years1", yearsTo("before")),
  working("place1", "Place1", placeOf("before")),
  working("part1", "Part1", partTo("before"), "share"),
  working("from", "Seasons before", seasonCount("years1", "place1", "part1"), "count"),
  working("stays", "Last day or today", "=IF(ISNUMBER({end}),{end},TrackEnd)", "date"),
  working("years2", "Years2", yearsTo("stays")),
  working("place2", "Place2", placeOf("stays")),
  working("part2", "Part2", partTo("stays"), "share"),
  working("told", "Seasons at end", seasonCount("years2", "place2", "part2"), "count"),
  working("to", "Seasons while there", "=IF(ISNUMBER({end}),{told},FarSeasons)", "count"),
];

/** The seasons in which the rep is there between two counts of seasons. */
function between(from: string, to: string): string {
  return `=MAX(0,MIN({to},${to})-MAX({from},${from}))`;
}

const clock: readonly Column[] = [
  working("weight", "Seasons all", between("SeasonsAtStart", "SeasonsAtEnd"), "count"),
  working("over", "Seasons over", between("SeasonsAtStart", "SeasonsSoFar"), "count"),
  working(
    "own",
    "Own share",
    '=IF(TrackPacing="SEASON",IF({weight}=0,"",{over}/{weight}),IF({days}=0,"",{elapsed}/{days}))',
    "share",
  ),
  worked("derived", "Share by the clock", {
    formula: "=IF({away}=1,N({last}<TrackStart),IF(ISNUMBER({own}),{own},N(TrackAsOf>={last})))",
    value: ({ clock: own }) => own.derivedShare,
    format: "share",
  }),
  worked("share", "Share over", {
    formula: "=IF(AND({all}=1,ISNUMBER(TrackShare)),TrackShare,{derived})",
    value: ({ clock: own }) => own.share,
    format: "share",
  }),
];

/** Where the quotas stand that count: after what changed hands in mid-year, where anything did. */
function quotaTable({ changeLog }: AllocationPlan): string {
  return changeLog.length > 0 ? "QuotasNow" : "PeriodQuotas";
}

function plannedColumns(plan: AllocationPlan): readonly Column[] {
  const { calendar } = plan;
  const quotas = quotaTable(plan);
  const [first, last] = [calendar.periods[0], calendar.periods[calendar.periods.length - 1]];
  if (first === undefined || last === undefined) return [];
  const all = `${quotas}[[${periodHeader(first)}]:[${periodHeader(last)}]]`;
  const part = (key: string) =>
    `=IF({${key}Of}=0,0,{${key}Part}/{${key}Of})*INDEX(${all},{pq},MAX(1,${key === "head" ? "Head" : "Tail"}Period))`;
  return [
    working("pq", "Quota row", `=MATCH({id},${quotas}[Id],0)`),
    working(
      "whole",
      "Of whole periods",
      `=SUMIFS(INDEX(${all},{pq},0),PeriodNumbers,">="&WholeFrom,PeriodNumbers,"<="&WholeTo)`,
      "money",
    ),
    working(
      "headPart",
      "First: part",
      between("SeasonsAtStart", "MIN(SeasonsAtEnd,HeadSeasonsTo)").replace("=", "=HeadIsPart*"),
      "count",
    ),
    working("headOf", "First: all", between("HeadSeasonsFrom", "HeadSeasonsTo"), "count"),
    working("head", "Of the first", part("head"), "money"),
    working(
      "tailPart",
      "Last: part",
      between("TailSeasonsFrom", "SeasonsAtEnd").replace("=", "=TailIsPart*"),
      "count",
    ),
    working("tailOf", "Last: all", between("TailSeasonsFrom", "TailSeasonsTo"), "count"),
    working("tail", "Of the last", part("tail"), "money"),
    worked("planned", "Planned quota", {
      formula: "={whole}+{head}+{tail}",
      value: ({ plannedQuota }) => plannedQuota,
      format: "money",
    }),
  ];
}

/** Everything that a rep's figures are made of: the days they are there, the plan's quota of these, what is told. */
export function stepsBlock({ rows, plan }: Tracked): Block {
  return block<TrackedRow>(
    { heading: "Every rep's clock, planned quota and sales", table: "TrackSteps" },
    [
      ...peopleColumns,
      ...presence,
      ...days,
      ...seasons,
      ...clock,
      ...plannedColumns(plan),
      ...salesColumns,
    ],
    rows,
  );
}
