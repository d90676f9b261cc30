import { total } from "../../share/total";

/** A pool to be placed where it yields most, within bounds. */
export type Placement = {
  readonly pool: number;
  /** What a dollar of quota brings in each territory. */
  readonly yields: readonly number[];
  readonly floors: readonly number[];
  /** Infinity where there is none. */
  readonly caps: readonly number[];
  /** Nobody may carry more than this many times the mean; Infinity for no such limit. */
  readonly fairnessMultiple: number;
};

/** The plan of most yield, or the bounds that leave none. */
export type Optimum =
  | {
      readonly kind: "optimal";
      readonly amounts: readonly number[];
      readonly objective: number;
      /** What one dollar more would bring. */
      readonly marginal: number;
    }
  | {
      readonly kind: "infeasible";
      /** A floor above its cap, floors above the pool, or caps below it. */
      readonly clash: "crossed" | "floors" | "caps";
      readonly by: number;
      readonly rows: readonly number[];
    };

/** Rows that may still take more. */
type Waiting = { readonly rows: Int32Array; readonly yields: Float64Array };

/** A yield to part the rows by: the middle one of five. */
function pivotOf({ rows, yields }: Waiting): number {
  const places = [0, 0.25, 0.5, 0.75, 1].map((share) => Math.floor(share * (rows.length - 1)));
  const five = places.map((place) => yields[rows[place] ?? 0] ?? 0);
  return five.sort((one, other) => one - other)[2] ?? 0;
}

/** The waiting rows on one side of a yield: above it, or below it. */
function beside(pivot: number, { rows, yields }: Waiting, side: 1 | -1): Int32Array {
  const kept = new Int32Array(rows.length);
  let count = 0;
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place] ?? 0;
    kept[count] = row;
    if (((yields[row] ?? 0) - pivot) * side > 0) count += 1;
  }
  return kept.subarray(0, count);
}

/**
 * The yield at which the rest runs out when the best are filled first; null where nobody has room. The rows are parted
 * and one side is looked at again, as in quicksort, of which this needs only the side where the rest runs out.
 */
function marginOf(rest: number, rooms: Float64Array, yields: Float64Array): number | null {
  const all = new Int32Array(rooms.length);
  for (let row = 0; row < all.length; row += 1) all[row] = row;
  let rows = beside(0, { rows: all, yields: rooms }, 1);
  let left = rest;
  while (rows.length > 0) {
    const pivot = pivotOf({ rows, yields });
    let above = 0;
    let level = 0;
    for (let place = 0; place < rows.length; place += 1) {
      const row = rows[place] ?? 0;
      const one = yields[row] ?? 0;
      if (one > pivot) above += rooms[row] ?? 0;
      else if (one === pivot) level += rooms[row] ?? 0;
    }
    const isAbove = left <= above;
    const others = beside(pivot, { rows, yields }, isAbove ? 1 : -1);
    if (!isAbove) {
      left -= above + level;
      if (left <= 0 || others.length === 0) return pivot;
    }
    rows = others;
  }
  return null;
}

/**
 * The exact optimum: everybody at the floor, and the rest to the best yield first until its cap. Moving a dollar from a
 * lower to a higher yield would gain as long as it could be moved, so nothing is better.
 */
export function optimum(placement: Placement): Optimum {
  const { pool, yields, floors } = placement;
  const fair = (placement.fairnessMultiple * pool) / yields.length;
  const caps = placement.caps.map((cap) => Math.min(cap, fair));
  const clash = clashIn(pool, floors, caps);
  if (clash !== null) return clash;
  const amounts = floors.slice();
  const worth = new Float64Array(yields.length);
  const rooms = new Float64Array(yields.length);
  for (let row = 0; row < worth.length; row += 1) {
    worth[row] = yields[row] ?? 0;
    rooms[row] = Math.max((caps[row] ?? Infinity) - (floors[row] ?? 0), 0);
  }
  let rest = pool - total(floors);
  const margin = rest <= 0 ? null : marginOf(rest, rooms, worth);
  const fill = (row: number) => {
    const room = rooms[row] ?? 0;
    if (rest <= 0 || room <= 0) return;
    const more = Math.min(room, rest);
    amounts[row] = more === room ? (caps[row] ?? 0) : (floors[row] ?? 0) + more;
    rest -= more;
  };
  if (margin !== null) {
    for (let row = 0; row < worth.length; row += 1) if ((worth[row] ?? 0) > margin) fill(row);
    // Of equal yields the earlier ones first.
    for (let row = 0; row < worth.length; row += 1) if (worth[row] === margin) fill(row);
  }
  const objective = total(amounts.map((amount, row) => amount * (yields[row] ?? 0)));
  return {
    kind: "optimal",
    amounts,
    objective,
    marginal: margin ?? worth.reduce((most, one) => Math.max(most, one), -Infinity),
  };
}

function clashIn(
  pool: number,
  floors: readonly number[],
  caps: readonly number[],
): (Optimum & { readonly kind: "infeasible" }) | null {
  const rowsWhere = (test: (row: number) => boolean) =>
    floors.map((_floor, row) => row).filter(test);
  const slack = Math.abs(pool) * 1e-12;
  const crossed = rowsWhere((row) => (floors[row] ?? 0) > (caps[row] ?? Infinity) + slack);
  if (crossed.length > 0) {
    const by = total(crossed.map((row) => (floors[row] ?? 0) - (caps[row] ?? 0)));
    return { kind: "infeasible", clash: "crossed", by, rows: crossed };
  }
  const least = total(floors);
  if (least > pool + slack) {
    const rows = rowsWhere((row) => (floors[row] ?? 0) > 0);
    return { kind: "infeasible", clash: "floors", by: least - pool, rows };
  }
  const most = caps.includes(Infinity) ? Infinity : total(caps);
  if (most >= pool - slack) return null;
  return { kind: "infeasible", clash: "caps", by: pool - most, rows: rowsWhere(() => true) };
}
