import { total, type AllocationPlan } from "../../engine";
import { block } from "../block";
import type { Block } from "../description";
import { placed, worked, wordsWorked } from "../plan/columns";

/** Who carries a quota of money. */
const sellers = ["AE", "AM"] as const;

type MonthRow = { readonly place: number; readonly label: string };

/** The months of the fiscal year as they are called everywhere. @example monthLabels(plan)[0] //=> "2026-01" */
export function monthLabels({ calendar }: AllocationPlan): readonly string[] {
  const [year = 0, month = 0] = (calendar.periods[0]?.firstDay ?? "").split("-").map(Number);
  return Array.from({ length: 12 }, (_month, at) => {
    const since = month - 1 + at;
    return `${year + Math.floor(since / 12)}-${String((since % 12) + 1).padStart(2, "0")}`;
  });
}

/** The reps that each month has, in full-time reps once ramped, by role. */
export function monthCapacityBlock(plan: AllocationPlan): Block {
  return block<MonthRow>(
    { heading: "Capacity by month", table: "MonthCapacity" },
    [
      wordsWorked("month", "Month", {
        formula:
          '=YEAR(INDEX(MonthList[First day],{place}))&"-"&RIGHT(100+MONTH(INDEX(MonthList[First day],{place})),1+1)',
        value: ({ label }) => label,
      }),
      placed("place", "Month of the year", ({ place }) => place),
      ...sellers.map((role) =>
        worked<MonthRow>(role, role, {
          formula: `=SUMPRODUCT((TeamList[Role]="${role}")*INDEX(TeamList[[Month 1]:[Month 12]],0,{place}))`,
          value: ({ place }) =>
            total(
              plan.carriers
                .filter(({ person }) => person.role === role)
                .map(({ months }) => months[place - 1] ?? 0),
            ),
        }),
      ),
    ],
    monthLabels(plan).map((label, at): MonthRow => ({ place: at + 1, label })),
  );
}
