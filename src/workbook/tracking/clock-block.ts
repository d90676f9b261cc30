import type { Block } from "../description";
import { scalarsBlock } from "./scalars";
import type { Tracked } from "./tracked-rows";

const days = (last: string) =>
  `=IF(${last}<TrackStart,0,IF(TrackPacing="WORKDAYS",NETWORKDAYS(TrackStart,${last},HolidayList[Day]),${last}-TrackStart+1))`;

/** Where the period stands: its days, and the share of the quota that should be made by now. */
export function clockBlock({ team: { clock } }: Tracked): Block {
  return scalarsBlock("Clock", [
    {
      label: "Looked at until",
      name: "TrackUntil",
      formula: "=MIN(TrackAsOf,TrackEnd)",
      format: "date",
      why: "Of a period that is over, its last day",
    },
    {
      label: "Days of the period",
      name: "TrackDays",
      format: "wholeMoney",
      formula: days("TrackEnd"),
      value: clock.days,
      why: "Mondays to Fridays less holidays where workdays count, else all days",
    },
    {
      label: "Days elapsed",
      name: "TrackElapsed",
      format: "wholeMoney",
      formula: days("TrackUntil"),
      value: clock.elapsed,
      why: "The day it is looked at counts as elapsed",
    },
    {
      label: "Days left",
      name: "TrackLeft",
      format: "wholeMoney",
      formula: "=TrackDays-TrackElapsed",
      value: clock.left,
    },
    {
      label: "Share over by days",
      name: "TrackByDays",
      formula: '=IF(TrackDays=0,"",TrackElapsed/TrackDays)',
      format: "share",
      why: "Blank of a period in which no day counts",
    },
    {
      label: "Share over by seasons",
      name: "TrackBySeasons",
      formula:
        '=IF(SeasonsAtEnd=SeasonsAtStart,"",MAX(0,SeasonsSoFar-SeasonsAtStart)/(SeasonsAtEnd-SeasonsAtStart))',
      format: "share",
      why: "Blank of a period that weighs nothing in the year",
    },
    {
      label: "The one that paces",
      name: "TrackPaced",
      formula: '=IF(TrackPacing="SEASON",TrackBySeasons,TrackByDays)',
      format: "share",
    },
    {
      label: "Share over by the clock",
      name: "TrackDerived",
      formula: "=IF(ISNUMBER(TrackPaced),TrackPaced,N(TrackAsOf>=TrackEnd))",
      value: clock.derivedShare,
      format: "share",
    },
    {
      label: "Share over",
      name: "TrackOver",
      formula: "=IF(ISNUMBER(TrackShare),TrackShare,TrackDerived)",
      value: clock.share,
      format: "share",
      look: "output",
      why: "As somebody says on sheet Actuals, else by the clock",
    },
  ]);
}

/** The four figures that are all called attainment. */
export function meaningsBlock({ team: { metrics } }: Tracked): Block {
  return scalarsBlock("Four meanings of attainment", [
    {
      label: "Of the team",
      name: "TeamAttainment",
      formula: '=IF(COUNT(CompanyLine[Attainment])=0,"",SUM(CompanyLine[Attainment]))',
      value: metrics.teamAttainment,
      format: "share",
      look: "output",
      why: "All sales over all quotas, of those who reported",
    },
    {
      label: "Mean of the reps",
      name: "MeanAttainment",
      formula: '=IF(COUNT(AttainmentList[Attainment])=0,"",AVERAGE(AttainmentList[Attainment]))',
      value: metrics.meanRepAttainment,
      format: "share",
      look: "output",
      why: "Every rep counts alike",
    },
    {
      label: "Reps at quota",
      name: "RepsAtQuota",
      formula:
        '=IF(COUNT(AttainmentList[Attainment])=0,"",COUNTIF(AttainmentList[Attainment as ranked],">=1")/COUNT(AttainmentList[Attainment]))',
      value: metrics.shareAtQuota,
      format: "share",
      look: "output",
      why: "The share of those who reported that made their quota",
    },
    {
      label: "Pace",
      name: "TeamPace",
      formula: '=IF(COUNT(CompanyLine[Pace])=0,"",SUM(CompanyLine[Pace]))',
      value: metrics.pace,
      format: "share",
      look: "output",
      why: "Sales over what should be made by now",
    },
  ]);
}
