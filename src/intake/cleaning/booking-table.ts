import type { RawCell } from "../tables/table-source";
import { listedRows, type ListedRow, type ListedTable } from "./listed-rows";
import type { PeopleIndex } from "./people";
import { periodWritten } from "./periods";
import { textHash } from "./text-hash";
import { isTotalWord } from "./total-rows";

/** What somebody booked in a period, as a table of sums tells it. */
export type ImportedBooking = {
  /** Empty where the table tells only what the company booked. */
  readonly rep: string;
  /** 2025-03, 2025-Q3, FY2025-Q3, 2025 or FY2025. */
  readonly period: string;
  readonly amount: number;
};

/**
 * Reads a list of bookings by month. Rows of one rep and period that differ in nothing but the amount replace one another; where
 * other columns tell them apart, such as a product, they add up.
 */
export function bookingTable(table: ListedTable, people: PeopleIndex) {
  const { columns } = table.mapping;
  const known = new Set(columns.map(({ place }) => place));
  const order = columns.find(({ field }) => field === "period")?.dateOrder ?? null;
  const namesReps = columns.some(({ field }) => field === "rep");
  const besides = (row: readonly RawCell[]) =>
    row.flatMap((cell, place) => (known.has(place) || cell === null ? [] : [String(cell)])).sort();
  return listedRows<ImportedBooking>(table, (cells, row): ListedRow<ImportedBooking> => {
    const { text, number, marks } = cells;
    const written = text("rep");
    const said = text("period");
    const amount = number("amount");
    const isSum = isTotalWord(written) || isTotalWord(said);
    const period = periodWritten(said, order);
    const person = people.find(written);
    const rep = person?.id ?? written;
    const found: readonly (readonly [boolean, (typeof marks)[number]["reason"], string])[] = [
      [isSum, "total-row", written || said],
      [!isSum && period === null, said === "" ? "no-period" : "unreadable-period", said],
      [!isSum && namesReps && written === "", "no-owner", ""],
      [!isSum && amount === null, "no-amount", ""],
      [!isSum && amount !== null && amount < 0, "negative-amount", ""],
      [!isSum && person === null && people.isTold && written !== "", "unknown-owner", written],
      [period !== null && !/^\d{4}-\d{2}$/.test(period), "long-period", said],
    ];
    const hasKey = !isSum && period !== null && !(namesReps && written === "");
    return {
      item: { rep, period: period ?? "", amount: amount ?? 0 },
      id: hasKey ? `${rep}/${period}/${textHash(besides(row).join("\u0000"))}` : "",
      owner: written,
      money: amount,
      marks: [
        ...marks,
        ...found.filter(([is]) => is).map(([, reason, note]) => ({ reason, note })),
      ],
    };
  });
}
