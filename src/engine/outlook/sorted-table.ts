/** Rows of features, one column each, and what they are to explain. */
export type LearningTable = {
  /** One list for each feature. */
  readonly columns: readonly (readonly number[])[];
  readonly actuals: readonly number[];
};

/** A table that many trees are grown from: with the rows in the order of each feature, so that no node sorts them. */
export type SortedTable = {
  readonly columns: readonly Float64Array[];
  readonly actuals: Float64Array;
  readonly orders: readonly Int32Array[];
};

export function sortedTable({ columns, actuals }: LearningTable): SortedTable {
  const flat = columns.map((column) => Float64Array.from(column));
  const anyOrder = Int32Array.from(actuals.keys());
  const orderOf = (column: Float64Array) =>
    anyOrder.slice().sort((one, other) => (column[one] ?? 0) - (column[other] ?? 0));
  const orders = flat.length === 0 ? [anyOrder] : flat.map(orderOf);
  return { columns: flat, actuals: Float64Array.from(actuals), orders };
}

/** Those rows of an order that count, in the same order. */
export function counting(order: Int32Array, times: Float64Array): Int32Array {
  const kept = new Int32Array(order.length);
  let count = 0;
  for (let place = 0; place < order.length; place += 1) {
    const row = order[place] ?? 0;
    kept[count] = row;
    if ((times[row] ?? 0) > 0) count += 1;
  }
  return kept.subarray(0, count);
}
