import { monthOf, tenureOf, type AllocationPlan, type Carrier } from "../../engine";
import type { ColumnPlan } from "../block";
import type { NumberFormat } from "../description";
import { worked } from "../plan/columns";

/** The last month of the fiscal year. */
function lastOfYear({ calendar }: AllocationPlan): number {
  return (monthOf(calendar.periods[0]?.firstDay ?? "") ?? 0) + 12 - 1;
}

/** How long into the year somebody is there, and the share of its months; the row of the team stands in column `t`. */
export function presenceColumns<Row>(
  plan: AllocationPlan,
  carrierOf: (row: Row) => Carrier,
  shown: { readonly header: string; readonly format: NumberFormat },
): readonly ColumnPlan<Row>[] {
  const yearEnd = lastOfYear(plan);
  return [
    worked<Row>("until", "Until month", {
      formula: "=MIN(INDEX(TeamList[Last month],{t}),Month12)",
      value: (row) => Math.min(tenureOf(carrierOf(row).person).lastMonth, yearEnd),
      format: "general",
    }),
    worked<Row>("presence", shown.header, {
      formula: "=MAX(0,{until}-MAX(INDEX(TeamList[First month],{t}),Month1)+1)/12",
      value: (row) => carrierOf(row).presence,
      format: shown.format,
    }),
  ];
}
