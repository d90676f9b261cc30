import { block, words } from "../block";
import type { Block, CellContent, Look, NumberFormat } from "../description";

/** A figure that stands alone, with the name by which formulas call it. */
export type Scalar = {
  readonly label: string;
  readonly name: string;
  readonly formula: string | null;
  readonly value: CellContent;
  readonly format?: NumberFormat;
  readonly look?: Look;
  readonly why?: string;
};

/** Figures one below the other: what it is, how much, and why. */
export function scalarsBlock(heading: string, rows: readonly Scalar[]): Block {
  return block<Scalar>(
    { heading },
    [
      words({ key: "label", header: "Item", value: ({ label }) => label }),
      {
        key: "value",
        header: "Value",
        look: ({ look }) => look ?? "calculation",
        format: ({ format }) => format ?? "general",
        formula: ({ formula }) => formula,
        value: ({ value }) => value,
        name: ({ name }) => name,
      },
      words({ key: "why", header: "Note", value: ({ why }) => why ?? null }, "note"),
    ],
    rows,
  );
}
