/**
 * A sum that forgets no small part beside a large one, so that the order of the parts does not show.
 * @example total([0.1, 0.2, 0.3, 0.4]) //=> 1
 */
export function total(values: readonly number[]): number {
  let sum = 0;
  let lost = 0;
  for (const value of values) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}

/** The totals of the columns of many rows, in one walk over them. @example columnTotals([[1, 2], [3, 4]], 2) //=> [4, 6] */
export function columnTotals(
  rows: readonly (readonly number[])[],
  columns: number,
): readonly number[] {
  const sums = new Array<number>(columns).fill(0);
  const lost = new Array<number>(columns).fill(0);
  for (const row of rows) {
    for (let column = 0; column < columns; column += 1) {
      const [sum, value] = [sums[column] ?? 0, row[column] ?? 0];
      const next = sum + value;
      const left = Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
      lost[column] = (lost[column] ?? 0) + left;
      sums[column] = next;
    }
  }
  return sums.map((sum, column) => sum + (lost[column] ?? 0));
}

/** The middle value; null of nothing. @example median([11, 16, 13]) //=> 13 */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}
