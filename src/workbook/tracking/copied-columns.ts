import type { ColumnPlan } from "../block";
import { placed } from "../plan/columns";

/**
 * Some columns of a table once more, to be read where its steps are not: each row by its number, which stands last.
 */
export function copiedColumns<Row extends { readonly no: number }>(
  table: string,
  columns: readonly ColumnPlan<Row>[],
  keys: readonly string[],
): readonly ColumnPlan<Row>[] {
  const copies = keys.map((key): ColumnPlan<Row> => {
    const column = columns.find((each) => each.key === key);
    if (column === undefined) throw new RangeError(`${table} has no column ${key}.`);
    const look = column.look === "label" ? "calculation words" : column.look;
    return { ...column, look, formula: `=INDEX(${table}[${column.header}],{no})` };
  });
  return [...copies, placed<Row>("no", "No", ({ no }) => no)];
}
