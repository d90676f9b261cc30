import type { Block } from "../description";
import { scalarsBlock } from "./scalars";
import type { Tracked } from "./tracked-rows";

const CALENDAR_WEEK = 7;
const WORKING_WEEK = 5;

/** Facts and settings that the formulas of the tracked period call by name. */
export function factsBlock({ model, stretch }: Tracked): Block {
  const isByWorkdays = model.tracking.period.pacing === "WORKDAYS";
  return scalarsBlock("Facts and rounding", [
    {
      label: "Days of a week",
      name: "CalendarWeek",
      formula: null,
      value: CALENDAR_WEEK,
      why: "A fact",
    },
    {
      label: "Workdays of a week",
      name: "WorkingWeek",
      formula: null,
      value: WORKING_WEEK,
      why: "A fact",
    },
    {
      label: "Only workdays count",
      name: "OnWorkdays",
      formula: '=N(TrackPacing="WORKDAYS")',
      value: Number(isByWorkdays),
      why: "1 is yes",
    },
    {
      label: "Days of a week that count",
      name: "WeekDays",
      formula: "=IF(OnWorkdays=1,WorkingWeek,CalendarWeek)",
      value: isByWorkdays ? WORKING_WEEK : CALENDAR_WEEK,
    },
    {
      label: "Booked from",
      name: "DaysFrom",
      formula: '=">="&TrackStart',
      value: `>=${stretch.start}`,
      why: "As a condition on days",
    },
    {
      label: "Booked until",
      name: "DaysTo",
      formula: '="<="&TrackUntil',
      value: `<=${stretch.until}`,
      why: "As a condition on days",
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
      value: stretch.seasons.year,
      format: "share",
    },
  ]);
}
