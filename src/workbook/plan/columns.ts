import type { ColumnPlan } from "../block";
import { words } from "../block";
import type { CellContent, NumberFormat } from "../description";

/** A column that is worked out: its key, its header, its formula and what the engine says. */
export function worked<Row>(
  key: string,
  header: string,
  said: {
    readonly formula: string;
    readonly value: (row: Row) => CellContent;
    readonly format?: NumberFormat;
    readonly rangeName?: string;
  },
): ColumnPlan<Row> {
  return { key, header, look: "calculation", format: "count", ...said };
}

/** A worked-out column of words. */
export function wordsWorked<Row>(
  key: string,
  header: string,
  said: { readonly formula: string; readonly value: (row: Row) => string },
): ColumnPlan<Row> {
  return { key, header, look: "calculation words", format: "general", ...said };
}

/** The column by which a table's rows are known. */
export function known<Row>(
  key: string,
  header: string,
  value: (row: Row) => CellContent,
): ColumnPlan<Row> {
  return words({ key, header, value });
}

/** A number that stands in the row's place and is nobody's input: its order, its month. */
export function placed<Row>(
  key: string,
  header: string,
  value: (row: Row) => number,
): ColumnPlan<Row> {
  return { key, header, look: "note", format: "general", value };
}

/** A column of numbers on the way to a figure. */
export function step<Row>(
  ...[key, header, formula, value, format = "general"]: readonly [
    key: string,
    header: string,
    formula: string,
    value: (row: Row) => number | null,
    format?: NumberFormat,
  ]
): ColumnPlan<Row> {
  return worked<Row>(key, header, { formula, value, format });
}
