import { serialDate, type AllocationPlan, type QuotaModel } from "../../engine";
import { block, type ColumnPlan } from "../block";
import type { Block } from "../description";
import { cellNameOf } from "../funnel/input-names";
import { known, placed, worked, wordsWorked } from "../plan/columns";
import { periodHeader } from "../plan/period-header";
import { userColumn, userIn, type System } from "./crm-users";

/** One quota of one rep for one period: a line of what a CRM takes in. */
type Line = {
  readonly id: string;
  /** The rep's row in the table of users, which lists the reps in the order of the plan. */
  readonly row: number;
  readonly name: string;
  /** The user that the rep is in the system. */
  readonly user: string;
  readonly period: number;
  readonly firstDay: number | null;
  readonly lastDay: number | null;
  readonly amount: number;
};

type Column = ColumnPlan<Line>;

function lines(
  { reps, calendar }: AllocationPlan,
  userOf: (id: string) => string,
): readonly Line[] {
  return reps.flatMap(({ id, person, periods }, row) =>
    calendar.periods.map(({ firstDay, lastDay }, at) => ({
      id,
      row: row + 1,
      name: person.name,
      user: userOf(id),
      period: at + 1,
      firstDay: serialDate(firstDay),
      lastDay: serialDate(lastDay),
      amount: periods[at] ?? 0,
    })),
  );
}

/** The first day of the period that a number of periods has gone before. */
function dayAfter(gone: string): string {
  return `DATE(YEAR(FiscalYearStart),MONTH(FiscalYearStart)+${gone}*12/PeriodCount,1)`;
}

function lineColumns(plan: AllocationPlan, system: System): Record<string, Column> {
  const { periods } = plan.calendar;
  const headers = [periods[0], periods[periods.length - 1]].map((period) =>
    period === undefined ? "" : periodHeader(period),
  );
  const told = `INDEX(CrmUsers[${userColumn(system)}],{at})`;
  return {
    rep: known("id", "Rep", ({ id }) => id),
    period: placed("period", "Period", ({ period }) => period),
    name: wordsWorked("name", "Name", {
      formula: "=INDEX(CrmUsers[Name],{at})",
      value: ({ name }) => name,
    }),
    row: worked("at", "Rep row", {
      formula: "=MATCH({id},CrmUsers[Rep],0)",
      value: ({ row }) => row,
      format: "general",
    }),
    user: wordsWorked("user", "User", {
      formula: `=IF(${told}="",{id},${told})`,
      value: ({ user }) => user,
    }),
    first: worked("first", "First", {
      formula: `=${dayAfter("({period}-1)")}`,
      value: ({ firstDay }) => firstDay,
      format: "date",
    }),
    last: worked("last", "Last", {
      formula: `=${dayAfter("{period}")}-1`,
      value: ({ lastDay }) => lastDay,
      format: "date",
    }),
    amount: {
      ...worked<Line>("amount", "Amount", {
        formula: `=INDEX(PeriodQuotas[[${headers.join("]:[")}]],MATCH({id},PeriodQuotas[Id],0),{period})`,
        value: ({ amount }) => amount,
        format: "money",
      }),
      look: "output",
    },
  };
}

type Columns = Readonly<Record<string, Column>>;

/** The columns asked for, under the names that the system gives its fields. */
function called(
  columns: Columns,
  names: readonly (readonly [string, string?])[],
): readonly Column[] {
  return names.flatMap(([key, header]) => {
    const column = columns[key];
    if (column === undefined) return [];
    return [header === undefined ? column : { ...column, header }];
  });
}

/** The lines as Salesforce calls their fields. */
export function salesforceBlock(model: QuotaModel, plan: AllocationPlan): Block {
  const own: Columns = {
    ...lineColumns(plan, "Salesforce"),
    type: wordsWorked("type", "ForecastingTypeId", {
      formula: '=ForecastType&""',
      value: () => model.decisions.crm.forecastType,
    }),
    currency: wordsWorked("currency", "CurrencyIsoCode", {
      formula: `=${cellNameOf("company.currency")}&""`,
      value: () => model.company.currency,
    }),
  };
  return block<Line>(
    { heading: "Salesforce: ForecastingQuota", table: "SalesforceQuotas" },
    called(own, [
      ["rep"],
      ["name"],
      ["period"],
      ["row"],
      ["user", "QuotaOwnerId"],
      ["type"],
      ["first", "StartDate"],
      ["amount", "QuotaAmount"],
      ["currency"],
    ]),
    lines(plan, userIn("Salesforce", model)),
  );
}

/** The lines as HubSpot calls their fields. */
export function hubSpotBlock(model: QuotaModel, plan: AllocationPlan): Block {
  const own: Columns = {
    ...lineColumns(plan, "HubSpot"),
    goal: wordsWorked("goal", "hs_goal_name", {
      formula: '=GoalName&""',
      value: () => model.decisions.crm.goalName,
    }),
  };
  return block<Line>(
    { heading: "HubSpot: goal targets", table: "HubSpotGoals" },
    called(own, [
      ["rep"],
      ["name"],
      ["period"],
      ["row"],
      ["user", "hubspot_owner_id"],
      ["goal"],
      ["first", "hs_start_datetime"],
      ["amount", "hs_target_amount"],
      ["last", "hs_end_datetime"],
    ]),
    lines(plan, userIn("HubSpot", model)),
  );
}
