import type { QuotaModel } from "../../engine";
import type { ChartDescription } from "../description";
import { beside } from "../evidence/stamp";
import type { RowSpan } from "./baseline-months";
import type { ShownBaseline } from "./baseline-rows";

/** More columns than these cannot be told apart beside one another. */
const MOST = 80;

type Drawn = {
  readonly table: string;
  readonly first: string;
  readonly down: number;
  readonly rows?: RowSpan;
};

/** The charts stand beneath one another, right of the figures on top: side by side a page would cut one in two. */
const COLUMN = 7;

/** What was booked by month of the window and by rep, to the right of the figures of all deals. */
export function baselineCharts(
  { company }: QuotaModel,
  { found, drawn }: ShownBaseline,
  widths: readonly number[],
): readonly ChartDescription[] {
  const money = company.currency === "" ? "Bookings" : `Bookings, ${company.currency}`;
  const size = { rows: 16, columns: 5 };
  const chart = (by: string, { table, first, down, ...part }: Drawn): ChartDescription => ({
    name: `BookingsBy${by}`,
    kind: "column",
    title: `Bookings by ${by.toLowerCase()}`,
    categoryAxis: by,
    valueAxis: money,
    fromZero: true,
    altText: `A column for each ${by.toLowerCase()}: what the won deals that count come to.`,
    categories: { table, column: first, ...part },
    series: [{ name: "Bookings", values: { table, column: "Bookings", ...part } }],
    place: beside(widths, { column: COLUMN, down }, size),
  });
  const months = { table: "BaselineMonths", first: "Month", down: 0 };
  const reps = { table: "BaselineReps", first: "Rep", down: 17 };
  return [
    ...(drawn !== null && drawn.count <= MOST ? [chart("Month", { ...months, rows: drawn })] : []),
    ...(found.reps.length <= MOST ? [chart("Rep", reps)] : []),
  ];
}
