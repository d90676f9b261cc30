import { block } from "../block";
import type { Block } from "../description";
import { working } from "./columns";

/** Assumed productivity by role and segment, as it is looked up. */
export function productivityKeys(rowCount: number): Block {
  type Row = { readonly at: number };
  return block<Row>(
    { heading: "Assumed productivity", table: "ProductivityKeys" },
    [
      { key: "at", header: "Row", look: "note", format: "general", value: (row) => row.at },
      {
        ...working<Row>(
          "key",
          "Key",
          '=INDEX(ProductivityList[Role],{at})&"|"&INDEX(ProductivityList[Segment],{at})',
        ),
        look: "calculation words",
      },
      working(
        "booked",
        "Booked",
        "=INDEX(ProductivityList[Amount],{at})*IF(ISNUMBER(INDEX(ProductivityList[Win rate],{at})),INDEX(ProductivityList[Win rate],{at}),1)",
        "money",
      ),
    ],
    Array.from({ length: rowCount }, (_row, place) => ({ at: place + 1 })),
  );
}
