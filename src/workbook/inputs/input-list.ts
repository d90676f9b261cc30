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
};

/** The column of a field. */
export function columnOf(field: Field): ColumnPlan<Settings> {
  const { key, header, format, rule, formula } = field;
  const column: ColumnPlan<Settings> = {
    key: key.replaceAll(".", "_"),
    header,
    look: lookOf(field),
    format,
    value: (row) => contentOf(field, valueAt(row, key)),
    ...(formula === undefined ? {} : { formula }),
  };
  return field.shown === undefined ? { ...column, rule: () => rule } : column;
}

/** The table with a row for each of the list; an empty list has one blank row, for Excel has no empty tables. */
export function listBlock(list: InputList, rows: readonly Settings[]): Block {
  const head: BlockHead = { heading: list.heading, table: list.table };
  return block(head, list.fields.map(columnOf), rows.length === 0 ? [{}] : rows);
}
