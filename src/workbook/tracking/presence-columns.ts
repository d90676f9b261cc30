import type { ColumnPlan } from "../block";
import { worked } from "../plan/columns";
import { dayValue } from "../plan/months-block";
import { between, presenceStep, seasonColumns } from "./season-columns";
import type { TrackedRow } from "./tracked-rows";

type Column = ColumnPlan<TrackedRow>;

const there: readonly Column[] = [
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
  presenceStep("first", "From", {
    formula: "=MAX(TrackStart,{start})",
    value: ({ first }) => first,
    format: "date",
  }),
  presenceStep("last", "To", {
    formula: "=IF(ISNUMBER({end}),MIN(TrackEnd,{end}),TrackEnd)",
    value: ({ last }) => last,
    format: "date",
  }),
  presenceStep("until", "Until", {
    formula: "=MIN(TrackAsOf,{last})",
    value: ({ until }) => until,
    format: "date",
  }),
  presenceStep("away", "Away", {
    formula: "=N({last}<{first})",
    value: ({ isAway }) => Number(isAway),
  }),
  presenceStep("all", "Is there all of it", {
    formula: "=N(AND({first}=TrackStart,{last}=TrackEnd))",
    value: ({ isAll }) => Number(isAll),
  }),
];

/** Days from the first there to another that count. */
function daysTo(last: string): string {
  return `=IF({${last}}<{first},0,IF(OnWorkdays=1,NETWORKDAYS({first},{${last}},HolidayList[Day]),{${last}}-{first}+1))`;
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

const clock: readonly Column[] = [
  presenceStep("weight", "Seasons all", {
    formula: `=${between("SeasonsAtStart", "SeasonsAtEnd")}`,
    value: ({ weight }) => weight,
    format: "count",
  }),
  presenceStep("over", "Seasons over", {
    formula: `=${between("SeasonsAtStart", "SeasonsSoFar")}`,
    value: ({ over }) => over,
    format: "count",
  }),
  presenceStep("counted", "Counted", {
    formula: '=IF(TrackPacing="SEASON",{weight},{days})',
    value: ({ counted }) => counted,
    format: "count",
  }),
  presenceStep("countedOver", "Counted over", {
    formula: '=IF(TrackPacing="SEASON",{over},{elapsed})',
    value: ({ countedOver }) => countedOver,
    format: "count",
  }),
  presenceStep("own", "Own share", {
    formula: '=IF({counted}=0,"",{countedOver}/{counted})',
    value: ({ ownShare }) => ownShare,
    format: "share",
  }),
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

/** When a rep is there, by days and by seasons, and how much of that is over. */
export const presenceColumns: readonly Column[] = [...there, ...days, ...seasonColumns, ...clock];
