import { block } from "../block";
import type { Block } from "../description";
import { known, worked, working, wordsWorked } from "../plan/columns";
import { ratio } from "./line-columns";
import type { Tracked, TrackedRow } from "./tracked-rows";

const own = 'BookingList[Rep],"="&{id}';

/** What the last days say, and what the period comes to if the rest goes like them; blank without bookings. */
export function recentBlock({ rows }: Tracked): Block {
  return block<TrackedRow>(
    { heading: "The last days, by bookings", table: "RecentRuns" },
    [
      known("id", "Rep", ({ rep }) => rep.id),
      wordsWorked("name", "Name", {
        formula: "=INDEX(AttainmentList[Name],{row})",
        value: ({ rep }) => rep.person.name,
      }),
      worked("days", "Days", {
        formula:
          '=IF({runs}=0,"",IF(TrackPacing="WORKDAYS",NETWORKDAYS({from},{until},HolidayList[Day]),{until}-{from}+1))',
        value: ({ recent }) => recent?.days ?? null,
        format: "wholeMoney",
      }),
      worked("booked", "Booked", {
        formula: `=IF({runs}=0,"",SUMIFS(BookingList[Amount],${own},BookingList[Day],">="&{from},BookingList[Day],"<="&{until}))`,
        value: ({ recent }) => recent?.booked ?? null,
        format: "wholeMoney",
      }),
      worked("perDay", "Booked a day", {
        formula: ratio("booked", "days"),
        value: ({ recent }) => recent?.perDay ?? null,
        format: "wholeMoney",
      }),
      worked("projected", "Projected", {
        formula:
          '=IF({perDay}="","",INDEX(AttainmentList[Actual],{row})+{perDay}*INDEX(AttainmentList[Days left],{row}))',
        value: ({ recent }) => recent?.projected ?? null,
        format: "wholeMoney",
      }),
      worked("quota", "Quota", {
        formula: "=INDEX(AttainmentList[Quota],{row})",
        value: ({ quota }) => quota,
        format: "wholeMoney",
      }),
      worked("coming", "Projected of quota", {
        formula: ratio("projected", "quota"),
        value: ({ recent }) => recent?.projectedAttainment ?? null,
        format: "share",
      }),
      working("row", "Row", "=MATCH({id},AttainmentList[Rep],0)"),
      working("until", "Until", "=INDEX(TrackSteps[Until],{row})", "date"),
      working(
        "from",
        "From",
        "=MAX(INDEX(TrackSteps[From],{row}),{until}+1-TrackRecentDays)",
        "date",
      ),
      working(
        "runs",
        "Told",
        `=N(AND({until}>={from},ISNUMBER(INDEX(AttainmentList[Actual],{row})),COUNTIFS(${own})>0))`,
      ),
    ],
    rows,
  );
}
