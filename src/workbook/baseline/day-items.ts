import { serialDate } from "../../engine";
import type { Item } from "../evidence/stamp";
import { quarterIn, type ShownStanding } from "./standing-columns";

const dayOf = (iso: string | undefined) => serialDate(iso ?? "");

/** By which days the reps are looked at. */
export function dayItems({ found, plan }: ShownStanding): readonly Item[] {
  const { days, team } = found;
  const columns = `COLUMNS(${quarterIn(plan)})`;
  return [
    {
      label: "Deals decided on a day",
      value: days.decided,
      formula: '=COUNTIFS(DealList[Outcome],"<>OPEN",DealList[Closed],">0")',
      name: "DatedDecided",
    },
    {
      label: "Last day decided",
      value: dayOf(days.lastDecided),
      formula:
        '=IF(DatedDecided=0,"",IFERROR(SUMPRODUCT(MAX((DealList[Outcome]<>"OPEN")*DealList[Closed])),""))',
      name: "LastDecided",
      format: "date",
      why: "The last day on which a deal was won or lost.",
    },
    {
      label: "Tenure until",
      value: dayOf(days.day),
      formula:
        "=IF(ISNUMBER(BaselineTo),BaselineTo,IF(ISNUMBER(LastDecided),LastDecided,LastYearTo))",
      name: "TenureDay",
      format: "date",
      why: "The last day that counts, or else the last decided, or of last year.",
    },
    {
      label: "Last year from",
      value: dayOf(days.past?.from),
      formula: "=EDATE(FiscalYearStart,-12)",
      name: "LastYearFrom",
      format: "date",
      why: "Previous quotas are of the year before the plan's.",
    },
    {
      label: "Last year until",
      value: dayOf(days.past?.to),
      formula: "=FiscalYearStart-1",
      name: "LastYearTo",
      format: "date",
    },
    {
      label: "All its days count",
      value: days.isPastCounted ? "yes" : "no",
      formula:
        '=IF((N(BaselineFrom)<=LastYearFrom)*(IF(ISNUMBER(BaselineTo),BaselineTo,LastYearTo)>=LastYearTo),"yes","no")',
      name: "LastYearCounts",
      why: "If no, the definitions leave out days of it: no attainment is told.",
    },
    {
      label: "Months of it with deals",
      value: team.monthsDecided,
      formula: '=IF(LastYearCounts="no","",SUM(BaselineMonths[Decided last year]))',
      why: "Of twelve: of fewer, attainment is of a part of the year.",
    },
    {
      label: "Due until",
      value: dayOf(days.quarter?.to),
      formula: `=EDATE(FiscalYearStart,${columns}*12/PeriodCount)-1`,
      name: "DueTo",
      format: "date",
      why: "The end of the plan's first quarter: by then open deals are due.",
    },
  ];
}
