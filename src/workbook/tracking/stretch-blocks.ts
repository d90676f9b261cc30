import type { Block } from "../description";
import { scalarsBlock, type Scalar } from "./scalars";
import type { InPlan, PlanEnd } from "./stretch";
import type { Tracked } from "./tracked-rows";

/** A period of the plan in which the stretch begins or ends: its first and its last day. */
function endRows(end: "Head" | "Tail", { first, last }: PlanEnd): readonly Scalar[] {
  return [
    {
      label: end === "Head" ? "It begins on" : "That one begins on",
      name: `${end}First`,
      formula: `=EDATE(DATE(YEAR(FiscalYearStart),MONTH(FiscalYearStart),1),(${end}Period-1)*PeriodMonths)`,
      value: first,
      format: "date",
    },
    {
      label: end === "Head" ? "It ends on" : "That one ends on",
      name: `${end}Last`,
      formula: `=EOMONTH(${end}First,PeriodMonths-1)`,
      value: last,
      format: "date",
    },
  ];
}

function monthRows({ periodMonths, startMonth, endMonth }: InPlan): readonly Scalar[] {
  return [
    {
      label: "Months of a plan period",
      name: "PeriodMonths",
      formula: "=12/PeriodCount",
      value: periodMonths,
    },
    {
      label: "Months to the first day",
      name: "StartMonth",
      formula: "=12*YEAR(TrackStart)+MONTH(TrackStart)-1-Month1",
      value: startMonth,
      why: "From the first month of the plan",
    },
    {
      label: "Months to the last day",
      name: "EndMonth",
      formula: "=12*YEAR(TrackEnd)+MONTH(TrackEnd)-1-Month1",
      value: endMonth,
    },
  ];
}

/** The plan's periods that the tracked stretch takes in: whole ones, and one in part at either end. */
export function inPlanBlock({ stretch: { inPlan } }: Tracked): Block {
  const { head, tail, headIsPart, tailIsPart, wholeFrom, wholeTo } = inPlan;
  return scalarsBlock("The stretch in the plan's periods", [
    ...monthRows(inPlan),
    {
      label: "Plan period of the first day",
      name: "HeadPeriod",
      formula: "=IF(AND(StartMonth>=0,StartMonth<12),INT(StartMonth/PeriodMonths)+1,0)",
      value: head.period,
      why: "0 outside the plan's year",
    },
    {
      label: "Plan period of the last day",
      name: "TailPeriod",
      formula: "=IF(AND(EndMonth>=0,EndMonth<12),INT(EndMonth/PeriodMonths)+1,0)",
      value: tail.period,
      why: "0 outside the plan's year",
    },
    ...endRows("Head", head),
    ...endRows("Tail", tail),
    {
      label: "The first one counts in part",
      name: "HeadIsPart",
      formula: "=N(AND(HeadPeriod>0,OR(TrackStart>HeadFirst,TrackEnd<HeadLast)))",
      value: Number(headIsPart),
      why: "1 is yes",
    },
    {
      label: "The last one counts in part",
      name: "TailIsPart",
      formula: "=N(AND(TailPeriod>0,TailPeriod<>HeadPeriod,TrackEnd<TailLast))",
      value: Number(tailIsPart),
      why: "1 is yes",
    },
    {
      label: "First whole period",
      name: "WholeFrom",
      formula: "=IF(StartMonth<0,1,IF(StartMonth<12,HeadPeriod+HeadIsPart,PeriodCount+1))",
      value: wholeFrom,
    },
    {
      label: "Last whole period",
      name: "WholeTo",
      formula:
        "=IF(EndMonth<0,0,IF(EndMonth>=12,PeriodCount,TailPeriod-IF(TailPeriod=HeadPeriod,HeadIsPart,TailIsPart)))",
      value: wholeTo,
    },
  ]);
}
