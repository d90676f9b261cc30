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

/** Those rows of a table that a tree is grown from, numbered anew: so they lie close together in memory. */
export type Sample = SortedTable & {
  /** Which row of the table each of them is, and how often it counts. */
  readonly rows: Int32Array;
  readonly times: Float64Array;
};

export function sortedTable({ columns, actuals }: LearningTable): SortedTable {
  const flat = columns.map((column) => Float64Array.from(column));
  const anyOrder = Int32Array.from(actuals.keys());
  const orderOf = (column: Float64Array) =>
    anyOrder.slice().sort((one, other) => (column[one] ?? 0) - (column[other] ?? 0));
  const orders = flat.length === 0 ? [anyOrder] : flat.map(orderOf);
  return { columns: flat, actuals: Float64Array.from(actuals), orders };
}

/** The values of some rows. */
function valuesOf(rows: Int32Array, values: Float64Array): Float64Array {
  const kept = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) kept[at] = values[rows[at] ?? 0] ?? 0;
  return kept;
}

/** The rows of a table that count at least once. */
export function sampleOf({ columns, actuals, orders }: SortedTable, times: Float64Array): Sample {
  const places = new Int32Array(times.length);
  const all = new Int32Array(times.length);
  let count = 0;
  for (let row = 0; row < times.length; row += 1) {
    places[row] = count;
    all[count] = row;
    if ((times[row] ?? 0) > 0) count += 1;
  }
  const rows = all.subarray(0, count);
  const orderOf = (order: Int32Array) => {
    const kept = new Int32Array(count);
    let next = 0;
    for (let at = 0; at < order.length; at += 1) {
      const row = order[at] ?? 0;
      if ((times[row] ?? 0) === 0) continue;
      kept[next] = places[row] ?? 0;
      next += 1;
    }
    return kept;
  };
  return {
    columns: columns.map((column) => valuesOf(rows, column)),
    actuals: valuesOf(rows, actuals),
    orders: orders.map(orderOf),
    rows,
    times: valuesOf(rows, times),
  };
}
