import { block, words } from "../block";
import type { Block, CellContent, Look, NumberFormat } from "../description";

/** A figure that stands alone, with the name by which formulas call it. */
export type Scalar = {
  readonly label: string;
  readonly name: string;
  readonly formula: string | null;
  /** The engine's value; left out of a step that only the sheet takes. */
  readonly value?: CellContent;
  readonly format?: NumberFormat;
  readonly look?: Look;
  readonly why?: string;
};

/** Figures one below the other: what it is, how much, and why. */
export function scalarsBlock(heading: string, rows: readonly Scalar[]): Block {
  const made = block<Scalar>(
    { heading },
    [
      words({ key: "label", header: "Item", value: ({ label }) => label }),
      {
        key: "value",
        header: "Value",
        look: ({ look }) => look ?? "calculation",
        format: ({ format }) => format ?? "general",
        formula: ({ formula }) => formula,
        value: ({ value }) => value ?? null,
        name: ({ name }) => name,
      },
      words({ key: "why", header: "Note", value: ({ why }) => why ?? null }, "note"),
    ],
    rows,
  );
  return {
    ...made,
    rows: made.rows.map((cells, at) =>
      cells.map((cell) =>
        cell.name !== null && rows[at]?.value === undefined ? { ...cell, isWorking: true } : cell,
      ),
    ),
  };
}
