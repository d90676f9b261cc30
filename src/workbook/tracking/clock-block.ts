import type { Block } from "../description";
import { scalarsBlock } from "./scalars";
import type { TrackedStretch } from "./stretch";
import type { Tracked } from "./tracked-rows";

const days = (last: string) =>
  `=IF(${last}<TrackStart,0,IF(OnWorkdays=1,NETWORKDAYS(TrackStart,${last},HolidayList[Day]),${last}-TrackStart+1))`;

/** How much of the stretch's seasons is over; null of one that weighs nothing in the year. */
function seasonShare({ marks }: TrackedStretch): number | null {
  const { SeasonsAtStart: start, SeasonsSoFar: now, SeasonsAtEnd: end } = marks;
  if (end.seasons === start.seasons) return null;
  return Math.max(0, now.seasons - start.seasons) / (end.seasons - start.seasons);
}

/** Where the period stands: its days, and the share of the quota that should be made by now. */
export function clockBlock({ team: { clock }, stretch, model }: Tracked): Block {
  const bySeasons = seasonShare(stretch);
  const byDays = clock.days === 0 ? null : clock.elapsed / clock.days;
  return scalarsBlock("Clock", [
    {
      label: "Looked at until",
      name: "TrackUntil",
      formula: "=MIN(TrackAsOf,TrackEnd)",
      value: stretch.until,
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
      value: byDays,
      format: "share",
      why: "Blank of a period in which no day counts",
    },
    {
      label: "Share over by seasons",
      name: "TrackBySeasons",
      formula:
        '=IF(SeasonsAtEnd=SeasonsAtStart,"",MAX(0,SeasonsSoFar-SeasonsAtStart)/(SeasonsAtEnd-SeasonsAtStart))',
      value: bySeasons,
      format: "share",
      why: "Blank of a period that weighs nothing in the year",
    },
    {
      label: "The one that paces",
      name: "TrackPaced",
      formula: '=IF(TrackPacing="SEASON",TrackBySeasons,TrackByDays)',
      value: model.tracking.period.pacing === "SEASON" ? bySeasons : byDays,
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

/** A figure of the line of all reps. */
function ofAll(header: string): string {
  return `=INDEX(PartLines[${header}],MATCH("all",PartLines[By],0))`;
}

/** The four figures that are all called attainment. */
export function meaningsBlock({ team: { metrics } }: Tracked): Block {
  return scalarsBlock("Four meanings of attainment", [
    {
      label: "Of the team",
      name: "TeamAttainment",
      formula: ofAll("Attainment"),
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
      formula: ofAll("Share at quota"),
      value: metrics.shareAtQuota,
      format: "share",
      look: "output",
      why: "The share of those who reported that made their quota",
    },
    {
      label: "Pace",
      name: "TeamPace",
      formula: ofAll("Pace"),
      value: metrics.pace,
      format: "share",
      look: "output",
      why: "Sales over what should be made by now",
    },
  ]);
}
