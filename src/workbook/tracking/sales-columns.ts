import type { ColumnPlan } from "../block";
import { worked, working } from "../plan/columns";
import type { TrackedRow } from "./tracked-rows";

/** What stands in a rep's row of the actuals; blank where nothing does. */
export function toldOf(header: string): string {
  return `=IF(ISNUMBER(INDEX(ActualList[${header}],{a})),INDEX(ActualList[${header}],{a}),"")`;
}

/** A condition on the bookings: the rep's own, of the part of the stretch that is over. */
const own =
  'BookingList[Rep],"="&{id},BookingList[Day],">="&TrackStart,BookingList[Day],"<="&TrackUntil';

/** A rep's quota and sales: what the actuals say, else the plan and the bookings. */
export const salesColumns: readonly ColumnPlan<TrackedRow>[] = [
  working("a", "Actuals row", '=IFERROR(MATCH({id},ActualList[Rep],0),"")'),
  working("ownQuota", "Own quota", toldOf("Quota"), "money"),
  working("ownActual", "Own actual", toldOf("Actual"), "money"),
  working("deals", "Deals booked", `=COUNTIFS(${own})`),
  working("booked", "Booked", `=SUMIFS(BookingList[Amount],${own})`, "money"),
  working("sold", "Sold", '=IF({deals}=0,"",{booked})', "money"),
  worked("quota", "Quota", {
    formula: "=IF(ISNUMBER({ownQuota}),{ownQuota},{planned})",
    value: ({ quota }) => quota,
    format: "money",
  }),
  worked("actual", "Actual", {
    formula: "=IF(ISNUMBER({ownActual}),{ownActual},{sold})",
    value: ({ actual }) => actual,
    format: "money",
  }),
  {
    ...working<TrackedRow>(
      "silence",
      "If silent",
      '=IF({start}>TrackAsOf,"NOT_STARTED",IF(INDEX(TeamList[Standing],{t})="EMPLOYED","SILENT","EMPTY_SEAT"))',
    ),
    look: "calculation words",
  },
  worked("sure", "Sure pipeline", {
    formula: toldOf("Sure pipeline"),
    value: ({ told }) => told.surePipeline,
    format: "wholeMoney",
  }),
  working("has", "Has actuals", "=COUNT({a})"),
  working("red", "Red below", "=LimitRed", "share"),
  working("green", "Green above", "=LimitGreen", "share"),
];
