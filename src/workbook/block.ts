import type { Block, Cell, CellContent, InputRule, Look, NumberFormat } from "./description";

/** How a column of a block is made from the rows beneath it. */
export type ColumnPlan<Row> = {
  readonly key: string;
  readonly header: string;
  readonly look: Look | ((row: Row) => Look);
  readonly format?: NumberFormat | ((row: Row) => NumberFormat);
  readonly value: (row: Row) => CellContent;
  /** One formula for the column, or one for each row where the rows are steps of their own. */
  readonly formula?: string | ((row: Row) => string | null);
  readonly name?: (row: Row) => string | null;
  readonly rule?: (row: Row) => InputRule | null;
  readonly link?: (row: Row) => string | null;
  readonly rangeName?: string;
};

/** What a block is called, and the Excel table it makes, if it makes one. */
export type BlockHead = {
  readonly heading: string;
  readonly table?: string;
  /** The name of the whole body: all rows over all columns. */
  readonly bodyName?: string;
};

function chosen<Row, Value>(given: Value | ((row: Row) => Value), row: Row): Value {
  return typeof given === "function" ? (given as (row: Row) => Value)(row) : given;
}

function cell<Row>(column: ColumnPlan<Row>, row: Row): Cell {
  return {
    value: column.value(row),
    formula: column.formula === undefined ? null : chosen(column.formula, row),
    look: chosen(column.look, row),
    format: chosen(column.format ?? "general", row),
    name: column.name?.(row) ?? null,
    rule: column.rule?.(row) ?? null,
    link: column.link?.(row) ?? null,
  };
}

/** A block made of a plan for its columns and the rows it shows. */
export function block<Row>(
  head: BlockHead,
  columns: readonly ColumnPlan<Row>[],
  rows: readonly Row[],
): Block {
  return {
    heading: head.heading,
    table: head.table ?? null,
    ...(head.bodyName === undefined ? {} : { bodyName: head.bodyName }),
    columns: columns.map(({ key, header, rangeName }) => ({
      key,
      header,
      rangeName: rangeName ?? null,
    })),
    rows: rows.map((row) => columns.map((column) => cell(column, row))),
  };
}

/** A column of words. */
export function words<Row>(
  column: Pick<ColumnPlan<Row>, "key" | "header" | "value" | "rangeName" | "link">,
  look: Look = "label",
): ColumnPlan<Row> {
  return { ...column, look, format: "text" };
}
