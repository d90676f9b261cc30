import { firstDayOf, monthOf, total, type AllocationPlan, type QuotaModel } from "../../engine";
import { block, type ColumnPlan } from "../block";
import type { Block } from "../description";
import { placed, worked, wordsWorked } from "./columns";
import { dayValue } from "./months-block";
import { firstMonthOfYear, teamRows, type TeamRow } from "./team-rows";

/** Who carries a quota of money. */
const sellers = ["AE", "AM"] as const;
type Seller = (typeof sellers)[number];

type MonthRow = {
  readonly place: number;
  readonly label: string;
  readonly number: number;
  readonly ramped: Readonly<Record<Seller, number>>;
  readonly there: Readonly<Record<Seller, number>>;
};

/** The months of the fiscal year as they are called everywhere. @example monthLabels(plan)[0] //=> "2026-01" */
export function monthLabels({ calendar }: AllocationPlan): readonly string[] {
  const first = monthOf(calendar.periods[0]?.firstDay ?? "") ?? 0;
  return Array.from({ length: 12 }, (_month, at) => firstDayOf(first + at).slice(0, 7));
}

function bySeller(of: (role: Seller) => number): Readonly<Record<Seller, number>> {
  return { AE: of("AE"), AM: of("AM") };
}

function monthRows(model: QuotaModel, plan: AllocationPlan): readonly MonthRow[] {
  const team = teamRows(model, plan);
  const first = firstMonthOfYear(model);
  const labels = monthLabels(plan);
  const inRole = (role: Seller) => team.filter(({ person }) => person.role === role);
  const members = { AE: inRole("AE"), AM: inRole("AM") };
  return Array.from({ length: 12 }, (_month, at): MonthRow => {
    const number = first + at;
    const isThere = ({ firstMonth, lastMonth }: TeamRow) =>
      firstMonth <= number && number <= lastMonth;
    return {
      place: at + 1,
      label: labels[at] ?? "",
      number,
      ramped: bySeller((role) => total(members[role].map(({ months }) => months[at] ?? 0))),
      there: bySeller((role) =>
        total(members[role].filter(isThere).map(({ person }) => person.capacity)),
      ),
    };
  });
}

/** Full-time reps of a role who are there, ramped or not. */
function thereColumn(role: Seller): ColumnPlan<MonthRow> {
  return worked<MonthRow>(`${role}There`, `${role} there`, {
    formula: `=SUMIFS(TeamList[Time],TeamList[Role],"${role}",TeamList[First month],"<="&{number},TeamList[Last month],">="&{number})`,
    value: ({ there }) => there[role],
  });
}

const ofAll = (said: Readonly<Record<Seller, number>>) => said.AE + said.AM;

/** Full-time reps who carry a quota of money: in each month those there are, and what of them counts as ramped. */
export function monthCapacityBlock(model: QuotaModel, plan: AllocationPlan): Block {
  return block<MonthRow>(
    { heading: "Full-time reps by month", table: "MonthCapacity" },
    [
      wordsWorked("month", "Month", {
        formula: '=YEAR({day})&"-"&RIGHT(100+MONTH({day}),1+1)',
        value: ({ label }) => label,
      }),
      placed("place", "Month of the year", ({ place }) => place),
      worked("day", "First day", {
        formula: "=INDEX(MonthList[First day],{place})",
        value: ({ number }) => dayValue(firstDayOf(number)),
        format: "date",
      }),
      worked("number", "Number", {
        formula: "=INDEX(MonthList[Month number],{place})",
        value: ({ number }) => number,
        format: "general",
      }),
      ...sellers.map((role) =>
        worked<MonthRow>(role, role, {
          formula: `=SUMPRODUCT((TeamList[Role]="${role}")*INDEX(TeamList[[Month 1]:[Month 12]],0,{place}))`,
          value: ({ ramped }) => ramped[role],
        }),
      ),
      worked("ramped", "Ramped", {
        formula: `=${sellers.map((role) => `{${role}}`).join("+")}`,
        value: ({ ramped }) => ofAll(ramped),
      }),
      ...sellers.map(thereColumn),
      worked("there", "There", {
        formula: `=${sellers.map((role) => `{${role}There}`).join("+")}`,
        value: ({ there }) => ofAll(there),
      }),
      worked("rest", "Not ramped yet", {
        formula: "={there}-{ramped}",
        value: ({ there, ramped }) => ofAll(there) - ofAll(ramped),
      }),
    ],
    monthRows(model, plan),
  );
}
