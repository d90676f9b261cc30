import type { AllocationPlan, QuotaModel } from "../../engine";
import type { ChartDescription } from "../description";

/** More reps than these cannot be told apart on half a page: the list has them all. */
const MOST_REPS = 80;

function inMoney(model: QuotaModel): string {
  const { currency } = model.company;
  return currency === "" ? "Quota" : `Quota, ${currency}`;
}

function quotaByRep(model: QuotaModel, { reps }: AllocationPlan): readonly ChartDescription[] {
  if (reps.length > MOST_REPS) return [];
  const series = (name: string, table: string, column: string) =>
    ({ name, values: { table, column } }) as const;
  const isBlended = model.method !== "TOP_DOWN";
  return [
    {
      name: "QuotaByRep",
      kind: "column",
      title: "Quota by rep",
      categoryAxis: "Rep",
      valueAxis: inMoney(model),
      fromZero: true,
      altText:
        "One column for each rep's quota of the year. Marks show what the rep would carry from the top alone, and what the rep would sell as seen from below.",
      categories: { table: "QuotaList", column: "Name" },
      series: [
        series("Quota", "QuotaList", "Quota"),
        { ...series("Top-down", "AllocationPlan", "Top down"), drawn: "marks" },
        ...(isBlended
          ? [{ ...series("Bottom-up", "AllocationPlan", "Bottom up"), drawn: "marks" } as const]
          : []),
      ],
      place: { side: "right", rows: 22, columns: 10 },
    },
  ];
}

/** What the numbers look like: reps, months, groups. */
export function summaryCharts(
  model: QuotaModel,
  plan: AllocationPlan,
): readonly ChartDescription[] {
  const first = quotaByRep(model, plan);
  const down = first.length === 0 ? 0 : 23;
  const hasManagers = plan.carriers.some(({ person }) => person.role === "AM");
  const half = { side: "right", rows: 17 } as const;
  return [
    ...first,
    {
      name: "CapacityByMonth",
      kind: "stacked column",
      title: "Capacity by month",
      categoryAxis: "Month",
      valueAxis: "Full-time reps",
      fromZero: true,
      altText:
        "One column for each month of the year: how many full-time reps the team amounts to once ramps, starts and leavers are counted, by role.",
      categories: { table: "MonthCapacity", column: "Month" },
      series: [
        { name: "AE", values: { table: "MonthCapacity", column: "AE" } },
        ...(hasManagers
          ? [{ name: "AM", values: { table: "MonthCapacity", column: "AM" } } as const]
          : []),
      ],
      place: { ...half, down, columns: 5 },
    },
    {
      name: "ShareOfQuota",
      kind: "bar",
      title: "Quota by role and segment",
      categoryAxis: "Group",
      valueAxis: inMoney(model),
      fromZero: true,
      altText: "One bar for each role and segment: the quota that its reps carry together.",
      categories: { table: "QuotaShares", column: "Group" },
      series: [{ name: "Quota", values: { table: "QuotaShares", column: "Quota" } }],
      place: { ...half, down, across: 5, columns: 5 },
    },
  ];
}
