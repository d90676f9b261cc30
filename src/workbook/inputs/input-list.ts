import { block, type BlockHead, type ColumnPlan } from "../block";
import type { Block } from "../description";
import { contentOf, lookOf, type Field } from "./field";
import { valueAt, type Settings } from "./setting-paths";

/** A table of inputs: its columns, and the list of the settings file that its rows are. */
export type InputList = {
  readonly table: string;
  readonly heading: string;
  /** @example "tracking.reps" */
  readonly section: string;
  readonly fields: readonly Field[];
  /** By which fields a row is known again. */
  readonly knownBy: readonly string[];
  /** Fields that do not make a row: where all others are blank, nothing was said. */
  readonly notAlone?: readonly string[];
  /** Headers of columns that stand beside the fields and are worked out; "any" where there are as many as the plan has. */
  readonly beside?: readonly string[] | "any";
};

/** The column of a field. */
export function columnOf(field: Field): ColumnPlan<Settings> {
  const { key, header, format, rule, formula, rangeName } = field;
  const column: ColumnPlan<Settings> = {
    key: key.replaceAll(".", "_"),
    header,
    look: lookOf(field),
    format,
    value: (row) => contentOf(field, valueAt(row, key)),
    ...(formula === undefined ? {} : { formula }),
    ...(rangeName === undefined ? {} : { rangeName }),
  };
  return field.shown === undefined ? { ...column, rule: () => rule } : column;
}

/** The column of a field in a table whose rows are something else: what was told of each is asked for. */
export function toldColumn<Row>(field: Field, said: (row: Row) => unknown): ColumnPlan<Row> {
  const { key, header, format, rule } = field;
  const column: ColumnPlan<Row> = {
    key,
    header,
    look: lookOf(field),
    format,
    value: (row) => contentOf(field, said(row)),
  };
  return field.shown === undefined ? { ...column, rule: () => rule } : column;
}

/** The field of a list by its key. */
export function fieldOf({ table, fields }: InputList, key: string): Field {
  const field = fields.find((each) => each.key === key);
  if (field === undefined) throw new RangeError(`${table} has no field ${key}.`);
  return field;
}

/** The table with a row for each of the list; an empty list has one blank row, for Excel has no empty tables. */
export function listBlock(list: InputList, rows: readonly Settings[]): Block {
  const head: BlockHead = { heading: list.heading, table: list.table };
  return block(head, list.fields.map(columnOf), rows.length === 0 ? [{}] : rows);
}
