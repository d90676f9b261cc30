import type { QuotaModel } from "../../engine";
import type { Check } from "../control/check";
import { cutNames, cuts, shownBaseline, type Cut } from "./baseline-rows";

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
};

/** What must hold of the baseline: no deal is lost and none counted twice, whichever way they are summed up. */
export function baselineChecks(model: QuotaModel): readonly Check[] {
  const shown = shownBaseline(model);
  if (shown === null) return [];
  const { isLive } = shown;
  const parts = [
    ...cuts.map((cut, at) => sumCheck(cut, `D${at + 1}`, isLive)),
    rosterCheck,
    ...(isLive ? [] : [stampCheck]),
  ];
  return parts.map((part) => ({ ...part, sheet: "Baseline", answered: true }));
}
