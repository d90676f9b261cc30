import { LAST_COLUMN, type Extent, type Place } from "./address";

/** Sums over the first so many columns, kept up to date (a Fenwick tree). */
class ColumnSums {
  private readonly sums = new Int32Array(LAST_COLUMN + 3);

  add(column: number, amount: number): void {
    for (let place = column + 1; place < this.sums.length; place += place & -place) {
      this.sums[place] = (this.sums[place] ?? 0) + amount;
    }
  }

  upTo(column: number): number {
    let sum = 0;
    for (let place = column + 1; place > 0; place -= place & -place) sum += this.sums[place] ?? 0;
    return sum;
  }
}

/**
 * Which of many places lie within any of many areas. A line sweeps down the sheet and keeps count of the areas it
 * crosses, column by column: the work grows with areas plus places, not with their product.
 */
export function uncovered<T extends Place>(
  places: readonly T[],
  areas: readonly Extent[],
): readonly T[] {
  const starts = [...areas].sort((one, other) => one.top - other.top);
  const ends = [...areas].sort((one, other) => one.bottom - other.bottom);
  const crossed = new ColumnSums();
  let started = 0;
  let ended = 0;

  function sweep(row: number): void {
    for (
      let area = starts[started];
      area !== undefined && area.top <= row;
      area = starts[started]
    ) {
      crossed.add(area.left, 1);
      crossed.add(area.right + 1, -1);
      started += 1;
    }
    for (let area = ends[ended]; area !== undefined && area.bottom < row; area = ends[ended]) {
      crossed.add(area.left, -1);
      crossed.add(area.right + 1, 1);
      ended += 1;
    }
  }

  const inOrder = [...places].sort((one, other) => one.row - other.row);
  return inOrder.filter(({ row, column }) => {
    sweep(row);
    return crossed.upTo(column) === 0;
  });
}
