import type { ColumnPlan } from "../block";
import { worked, wordsWorked } from "../plan/columns";
import type { TrackedRow } from "./tracked-rows";

/** What stands in a rep's row of the actuals; blank where nothing does. */
export function toldOf(header: string): string {
  return `=IF(ISNUMBER(INDEX(ActualList[${header}],{a})),INDEX(ActualList[${header}],{a}),"")`;
}

/** A condition on the bookings: the rep's own, of the part of the stretch that is over. */
const own = 'BookingList[Rep],"="&{id},BookingList[Day],DaysFrom,BookingList[Day],DaysTo';

/** What the bookings say of a rep. */
const bookingColumns: readonly ColumnPlan<TrackedRow>[] = [
  worked("deals", "Deals booked", {
    formula: `=COUNTIFS(${own})`,
    value: ({ steps }) => steps.dealsBooked,
    format: "general",
  }),
  worked("booked", "Booked", {
    formula: `=SUMIFS(BookingList[Amount],${own})`,
    value: ({ steps }) => steps.booked,
    format: "money",
  }),
  worked("sold", "Sold", {
    formula: '=IF({deals}=0,"",{booked})',
    value: ({ steps }) => (steps.dealsBooked === 0 ? null : steps.booked),
    format: "money",
  }),
];

/** A rep's quota and sales: what the actuals say, else the plan and the bookings. */
export const salesColumns: readonly ColumnPlan<TrackedRow>[] = [
  worked("a", "Actuals row", {
    formula: '=IFERROR(MATCH({id},ActualList[Rep],0),"")',
    value: ({ steps }) => steps.actualsRow,
    format: "general",
  }),
  worked("ownQuota", "Own quota", {
    formula: toldOf("Quota"),
    value: ({ steps }) => steps.row?.quota ?? null,
    format: "money",
  }),
  worked("ownActual", "Own actual", {
    formula: toldOf("Actual"),
    value: ({ steps }) => steps.row?.actual ?? null,
    format: "money",
  }),
  ...bookingColumns,
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
  wordsWorked("silence", "If silent", {
    formula:
      '=IF({start}>TrackAsOf,"NOT_STARTED",IF(INDEX(TeamList[Standing],{t})="EMPLOYED","SILENT","EMPTY_SEAT"))',
    value: ({ steps }) => steps.ifSilent,
  }),
  worked("sure", "Sure pipeline", {
    formula: toldOf("Sure pipeline"),
    value: ({ told }) => told.surePipeline,
    format: "wholeMoney",
  }),
  wordsWorked("told", "Told", {
    formula: '=IF(INDEX(AttainmentList[Reporting],{no})="REPORTED","="&{id},"=(none)")',
    value: ({ reporting, rep }) => (reporting === "REPORTED" ? `=${rep.id}` : "=(none)"),
  }),
  worked("has", "Has actuals", {
    formula: "=COUNT({a})",
    value: ({ steps }) => Number(steps.actualsRow !== null),
    format: "general",
  }),
];

/** The limits of the lights once more in every row: a chart draws them as lines. */
export function limitColumns<Row>(limits: {
  readonly red: number;
  readonly green: number;
}): readonly ColumnPlan<Row>[] {
  return [
    worked("redBelow", "Red below", {
      formula: "=LimitRed",
      value: () => limits.red,
      format: "share",
    }),
    worked("greenAbove", "Green above", {
      formula: "=LimitGreen",
      value: () => limits.green,
      format: "share",
    }),
  ];
}
