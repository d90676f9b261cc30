import type { Productivity, QuotaModel } from "../../engine";
import { block } from "../block";
import type { Block } from "../description";
import { placed, worked, wordsWorked } from "./columns";

/** A row of the list, or its one blank row where nothing is assumed. */
type Row = { readonly at: number; readonly told: Productivity | null };

/** Assumed productivity by role and segment, as it is looked up. */
export function productivityKeys({ productivity }: QuotaModel): Block {
  const told: readonly (Productivity | null)[] = productivity.length === 0 ? [null] : productivity;
  return block<Row>(
    { heading: "Assumed productivity", table: "ProductivityKeys" },
    [
      placed("at", "Row", (row) => row.at),
      wordsWorked("key", "Key", {
        formula: '=INDEX(ProductivityList[Role],{at})&"|"&INDEX(ProductivityList[Segment],{at})',
        value: ({ told: row }) => `${row?.role ?? ""}|${row?.segment ?? ""}`,
      }),
      worked("amount", "Amount", {
        formula: "=INDEX(ProductivityList[Amount],{at})",
        value: ({ told: row }) => row?.amount ?? 0,
        format: "money",
      }),
      // Booked revenue is told as it is; only pipeline has a part that is won.
      worked("won", "Part won", {
        formula:
          "=IF(ISNUMBER(INDEX(ProductivityList[Win rate],{at})),INDEX(ProductivityList[Win rate],{at}),1)",
        value: ({ told: row }) => row?.winRate ?? 1,
        format: "share",
      }),
      worked("booked", "Booked", {
        formula: "={amount}*{won}",
        value: ({ told: row }) => (row === null ? 0 : row.amount * (row.winRate ?? 1)),
        format: "money",
      }),
    ],
    told.map((row, place): Row => ({ at: place + 1, told: row })),
  );
}
