import { total } from "../../engine";
import { block, type ColumnPlan } from "../block";
import type { Block } from "../description";
import { known, worked, wordsWorked } from "../plan/columns";
import { dayValue } from "../plan/months-block";
import { ratio } from "./line-columns";
import type { Tracked, TrackedRow } from "./tracked-rows";

/** A rep with the stretch of the last days, and what the bookings say of it. */
type RecentRow = TrackedRow & {
  readonly from: number;
  readonly sum: number;
  readonly runs: boolean;
};

type BookedDay = { readonly day: number; readonly amount: number };

const own = 'BookingList[Rep],"="&{id}';

const stepColumns: readonly ColumnPlan<RecentRow>[] = [
  worked("row", "Row", {
    formula: "=MATCH({id},AttainmentList[Rep],0)",
    value: ({ no }) => no,
    format: "general",
  }),
  worked("until", "Until", {
    formula: "=INDEX(TrackSteps[Until],{row})",
    value: ({ steps }) => steps.presence.until,
    format: "date",
  }),
  worked("from", "From", {
    formula: "=MAX(INDEX(TrackSteps[From],{row}),{until}+1-TrackRecentDays)",
    value: ({ from }) => from,
    format: "date",
  }),
  worked("sum", "Sum of bookings", {
    formula: `=SUMIFS(BookingList[Amount],${own},BookingList[Day],">="&{from},BookingList[Day],"<="&{until})`,
    value: ({ sum }) => sum,
    format: "wholeMoney",
  }),
  worked("left", "Days left", {
    formula: "=INDEX(AttainmentList[Days left],{row})",
    value: ({ clock }) => clock.left,
    format: "general",
  }),
  worked("runs", "Told", {
    formula: `=N(AND({until}>={from},ISNUMBER(INDEX(AttainmentList[Actual],{row})),COUNTIFS(${own})>0))`,
    value: ({ runs }) => Number(runs),
    format: "general",
  }),
];

/** Every rep with the last days, from the bookings of each. */
function recentRows({ rows, model: { tracking } }: Tracked): readonly RecentRow[] {
  const bookingsOf = new Map(rows.map(({ rep }) => [rep.id, [] as BookedDay[]]));
  for (const { rep, day, amount } of tracking.bookings) {
    bookingsOf.get(rep)?.push({ day: dayValue(day) ?? 0, amount });
  }
  return rows.map((row) => {
    const { first, until } = row.steps.presence;
    const from = Math.max(first, until + 1 - tracking.period.recentDays);
    const own = (bookingsOf.get(row.rep.id) ?? []).filter(({ day }) => day >= from && day <= until);
    return {
      ...row,
      from,
      sum: total(own.map(({ amount }) => amount)),
      runs: until >= from && row.actual !== null && row.steps.hasBookings,
    };
  });
}

/** What the last days say, and what the period comes to if the rest goes like them; blank without bookings. */
export function recentBlock(tracked: Tracked): Block {
  return block<RecentRow>(
    { heading: "The last days, by bookings", table: "RecentRuns" },
    [
      known("id", "Rep", ({ rep }) => rep.id),
      wordsWorked("name", "Name", {
        formula: "=INDEX(AttainmentList[Name],{row})",
        value: ({ rep }) => rep.person.name,
      }),
      worked("days", "Days", {
        formula:
          '=IF({runs}=0,"",IF(OnWorkdays=1,NETWORKDAYS({from},{until},HolidayList[Day]),{until}-{from}+1))',
        value: ({ recent }) => recent?.days ?? null,
        format: "wholeMoney",
      }),
      worked("booked", "Booked", {
        formula: '=IF({runs}=0,"",{sum})',
        value: ({ recent }) => recent?.booked ?? null,
        format: "wholeMoney",
      }),
      worked("perDay", "Booked a day", {
        formula: ratio("booked", "days"),
        value: ({ recent }) => recent?.perDay ?? null,
        format: "wholeMoney",
      }),
      worked("projected", "Projected", {
        formula: '=IF({perDay}="","",INDEX(AttainmentList[Actual],{row})+{perDay}*{left})',
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
      ...stepColumns,
    ],
    recentRows(tracked),
  );
}
