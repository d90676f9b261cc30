import type { QuotaModel } from "../../engine";
import type { Check } from "../control/check";
import { bookingRuleChecks, dealChecks } from "./deal-checks";
import { cutNames, cuts, OTHER_MONTHS, shownBaseline, type Cut } from "./baseline-rows";

type Part = Omit<Check, "answered" | "sheet">;

/** One way of summing up holds all deals once, and all that they booked. */
function sumCheck(cut: Cut, id: string, isLive: boolean): Part {
  const { table, first } = cutNames[cut];
  const booked = isLive ? "SUM(DealList[Booked value])" : "N(BaselineBookings)";
  return {
    id,
    what: `By ${first.toLowerCase()} every deal is counted once, and the bookings sum to those of all deals`,
    formula: `=ABS(BaselineDeals-SUM(${table}[Deals]))+ABS(${booked}-SUM(${table}[Bookings]))`,
    tolerance: "MoneyTolerance",
  };
}

const rosterCheck: Part = {
  id: "D5",
  what: "Everybody on the roster has a row in the baseline: if not, write the workbook again",
  formula:
    '=SUMPRODUCT((RosterList[Id]<>"")*(RosterList[Standing]<>"HIRE")*ISNA(MATCH(RosterList[Id],BaselineReps[Rep],0)))',
};

const stampCheck: Part = {
  id: "D6",
  what: "What counts as a booking is as when the baseline was worked out",
  formula: "=BaselineRulesChanged",
  // Other definitions are no failure: the values are right for those they were written of.
  otherwise: "STALE",
};

const monthsCheck: Part = {
  id: "D15",
  what: "Every day on which a deal closes lies in a month of the baseline: if not, write the workbook again",
  formula: `=SUMIFS(BaselineMonths[Deals],BaselineMonths[Month],"${OTHER_MONTHS}")`,
  otherwise: "STALE",
};

/** What the reps' own figures hold of last year and of open deals that are due is all that the deals have of it. */
const standingChecks: readonly Part[] = [
  {
    id: "D16",
    what: "By rep every won deal of last year that counts is counted once",
    formula:
      '=IF(LastYearCounts="no",0,COUNTIFS(DealList[Last year row],">0",DealList[State],"WON")-SUM(BaselineReps[Won last year]))',
  },
  {
    id: "D17",
    what: "By rep the due pipeline sums to that of all open deals expected by the end of the first quarter",
    formula:
      '=SUMIFS(DealList[Open value],DealList[Closed],"<="&DueTo)-SUM(BaselineReps[Due pipeline])',
    tolerance: "MoneyTolerance",
  },
];

/** What must hold of the baseline: no deal is lost and none counted twice, whichever way they are summed up. */
export function baselineChecks(model: QuotaModel): readonly Check[] {
  const shown = shownBaseline(model);
  if (shown === null) return [];
  const { isLive } = shown;
  const own = [
    ...cuts.map((cut, at) => sumCheck(cut, `D${at + 1}`, isLive)),
    rosterCheck,
    ...(isLive ? [monthsCheck, ...standingChecks] : [stampCheck]),
  ];
  const parts = [
    ...own.map((part) => ({ ...part, sheet: "Baseline" })),
    ...(isLive ? dealChecks(model) : []),
    ...bookingRuleChecks(),
  ];
  return parts.map((part) => ({ ...part, answered: true }));
}
