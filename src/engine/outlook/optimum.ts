import { total } from "../share/total";

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

/**
 * The exact optimum: everybody at the floor, and the rest to the best yield first until its cap. Moving a dollar from a
 * lower to a higher yield would gain as long as it could be moved, so nothing is better.
 */
export function optimum(placement: Placement): Optimum {
  const { pool, yields, floors } = placement;
  const { fairnessMultiple: multiple } = placement;
  const fair = multiple === Infinity ? Infinity : (multiple * pool) / yields.length;
  const caps = placement.caps.map((cap) => Math.min(cap, fair));
  const clash = clashIn(pool, floors, caps);
  if (clash !== null) return clash;
  const amounts = [...floors];
  const order = yields
    .map((_yield, row) => row)
    .sort((one, other) => (yields[other] ?? 0) - (yields[one] ?? 0) || one - other);
  let rest = pool - total(floors);
  let marginal = yields[order[0] ?? 0] ?? 0;
  for (const row of order) {
    const floor = floors[row] ?? 0;
    const room = (caps[row] ?? Infinity) - floor;
    if (rest <= 0 || room <= 0) continue;
    const more = Math.min(room, rest);
    amounts[row] = more === room ? (caps[row] ?? 0) : floor + more;
    rest -= more;
    marginal = yields[row] ?? 0;
  }
  const objective = total(amounts.map((amount, row) => amount * (yields[row] ?? 0)));
  return { kind: "optimal", amounts, objective, marginal };
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
