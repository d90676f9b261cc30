import type { AllocationPlan, QuotaModel } from "../../engine";
import type { ChartDescription, ChartPlace, ChartSeries, SheetDescription } from "../description";
import { widthsOf } from "../widths";
import { calendarScalars } from "./calendar-scalars";
import { pastCapacityBlock, rampKeysBlock } from "./capacity-blocks";
import { monthCapacityBlock } from "./month-capacity-block";
import { monthsBlock } from "./months-block";
import { teamBlock } from "./team-block";

type Seller = "AE" | "AM";

/** The same colours as wherever else the roles stand beside each other; what is lost is paler. */
const colours: Readonly<Record<Seller, string>> = { AE: "0F4C81", AM: "E07B00" };
const PALE = "8EA9C8";

/** What counts as ramped by role. The smaller part lies beneath: from it every program begins the axis at zero. */
function rampedSeries({ reps }: AllocationPlan): readonly ChartSeries[] {
  const countOf = (role: Seller) => reps.filter(({ person }) => person.role === role).length;
  const roles: readonly Seller[] = countOf("AM") > countOf("AE") ? ["AE", "AM"] : ["AM", "AE"];
  return roles.map((role): ChartSeries => {
    const drawn = countOf(role) === 0 ? ({ drawn: "unseen" } as const) : {};
    const values = { table: "MonthCapacity", column: role };
    return { name: `${role}, ramped`, values, colour: colours[role], ...drawn };
  });
}

/** Beside the short blocks, in the columns that nothing but the first and the last blocks fill. */
const FREE_COLUMN = 7;

/** What ramps and leavers cost, month by month. */
function capacityChart(
  plan: AllocationPlan,
  place: Pick<ChartPlace, "across" | "down">,
): ChartDescription {
  const rest = { table: "MonthCapacity", column: "Not ramped yet" };
  return {
    name: "RepsByMonth",
    kind: "stacked column",
    title: "Full-time reps by month, ramped and not",
    categoryAxis: "Month",
    valueAxis: "Full-time reps",
    fromZero: true,
    altText:
      "One column for each month of the year, as high as there are full-time AEs and AMs. The lower parts are what of them counts as ramped, by role; the pale part at the top is what ramps still cost. Where a column is lower than the one before, somebody left.",
    categories: { table: "MonthCapacity", column: "Month" },
    series: [...rampedSeries(plan), { name: "Not ramped yet", values: rest, colour: PALE }],
    place: { side: "right", ...place, rows: 20, columns: 9 },
  };
}

/** Everybody's year: what dates and ramps leave of it, month by month. */
export function capacitySheet(
  model: QuotaModel,
  plan: AllocationPlan,
): Omit<SheetDescription, "masterCheck"> {
  const months = monthCapacityBlock(model, plan);
  const blocks = [
    months,
    monthsBlock(model, plan),
    calendarScalars(model, plan),
    rampKeysBlock(model),
    teamBlock(model, plan),
    pastCapacityBlock(model, plan),
  ];
  const widths = widthsOf(blocks);
  return {
    name: "Capacity",
    family: "calculations",
    purpose: "Follow what dates and ramps leave of everybody's year, month by month.",
    widths,
    blocks,
    frozenColumns: 1,
    charts: [
      capacityChart(plan, {
        // Counted from the column after the last one, and from the first heading.
        across: FREE_COLUMN - widths.length - 1,
        down: months.rows.length + 3,
      }),
    ],
  };
}
