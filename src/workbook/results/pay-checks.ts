import type { Check } from "../control/check";

type Part = Omit<Check, "answered">;

const sheet = "OTE and commission";

/** Each row counts times its place in the team: what two reps swap is seen, and a blank counts for nothing. */
const times = "SUMPRODUCT(PayPlan[Team row],";

/** The same of a column of the roster: the row of each person counts for all who are paid by it, a backfill by the leaver's. */
function ofRoster(column: string): string {
  const row = "ROW(RosterList[Id])-MIN(ROW(RosterList[Id]))+1";
  return `SUMPRODUCT(SUMIF(PayPlan[Roster row],${row},PayPlan[Team row]),RosterList[${column}])`;
}

/** What must hold of the pay plan: OTE and mix are those of the roster, and pay is what follows from them. */
export const payChecks: readonly Part[] = [
  {
    id: "R11",
    what: "The OTE of the pay plan is that of the roster: each times the rep's row",
    formula: `=${times}PayPlan[OTE])-${ofRoster("OTE")}`,
    tolerance: "MoneyTolerance",
    sheet,
  },
  {
    id: "R12",
    what: "The pay mix of the pay plan is that of the roster: each times the rep's row",
    formula: `=${times}PayPlan[Pay mix])-${ofRoster("Pay mix")}`,
    sheet,
  },
  {
    id: "R13",
    what: "Every target variable is OTE by mix and presence: each times the rep's row",
    formula: `=${times}PayPlan[Target variable])-${times}PayPlan[OTE],PayPlan[Pay mix],PayPlan[Presence])`,
    tolerance: "MoneyTolerance",
    sheet,
  },
  {
    id: "R14",
    what: "Base pay and target variable sum to the OTE: each times the rep's row",
    formula: `=${times}PayPlan[Base pay])+${times}PayPlan[Target variable])-${times}PayPlan[OTE],--ISNUMBER(PayPlan[Pay mix]),PayPlan[Presence])`,
    tolerance: "MoneyTolerance",
    sheet,
  },
];
