import { total } from "./total";

/** A pool to be shared by weight, each share within its bounds. */
export type Sharing = {
  readonly pool: number;
  readonly weights: readonly number[];
  /** Zero where there is none. */
  readonly floors: readonly number[];
  /** Infinity where there is none. */
  readonly caps: readonly number[];
};

export type Standing = "free" | "floor" | "cap";

/** Shares that make the pool, or the bounds that stand in the way and by how much. */
export type BoundedShares =
  | {
      readonly kind: "shared";
      readonly shares: readonly number[];
      readonly standings: readonly Standing[];
    }
  | {
      readonly kind: "impossible";
      /** What cannot be met: floors above the pool, caps below it, or a rest that no weight may take. */
      readonly clash: "floors" | "caps" | "weights" | "crossed";
      readonly by: number;
      readonly rows: readonly number[];
    };

/** One rep's share starts to grow, or stops growing, when the level reaches this height. */
type Turn = { readonly level: number; readonly weight: number; readonly amount: number };

/**
 * Shares a pool by weight within floors and caps: whoever would fall below a floor or rise above a cap is held there,
 * and the rest is shared anew among the others. The level at which the pool is used up is found by one sweep over the
 * sorted bounds, so that the work grows as n log n and the answer is the one that rounds of re-sharing end at.
 */
export function boundedShares(sharing: Sharing): BoundedShares {
  const { pool, weights, floors, caps } = sharing;
  const clash = clashIn(sharing);
  if (clash !== null) return clash;
  const [low, high] = levelsAround(sharing);
  const standings = weights.map((weight, row): Standing => {
    if (weight === 0) return "floor";
    if ((caps[row] ?? Infinity) / weight <= low) return "cap";
    return (floors[row] ?? 0) / weight >= high ? "floor" : "free";
  });
  const held = standings.map((standing, row) => {
    if (standing === "free") return 0;
    return (standing === "floor" ? floors[row] : caps[row]) ?? 0;
  });
  const rest = pool - total(held);
  const freeWeight = total(weights.filter((_weight, row) => standings[row] === "free"));
  const shares = weights.map((weight, row) => {
    if (standings[row] !== "free") return held[row] ?? 0;
    const share = (rest * weight) / freeWeight;
    return Math.min(Math.max(share, floors[row] ?? 0), caps[row] ?? Infinity);
  });
  return { kind: "shared", shares, standings };
}

/** The two neighbouring turns between which the pool is used up. */
function levelsAround({ pool, weights, floors, caps }: Sharing): readonly [number, number] {
  const turns: Turn[] = [];
  // Whoever has no floor grows from the start: only real bounds are turns, and only they are sorted.
  const atOnce = weights.filter((weight, row) => {
    const [floor, cap] = [floors[row] ?? 0, caps[row] ?? Infinity];
    if (weight === 0) return false;
    if (floor > 0) turns.push({ level: floor / weight, weight, amount: -floor });
    if (cap < Infinity) turns.push({ level: cap / weight, weight: -weight, amount: cap });
    return floor === 0;
  });
  turns.sort((one, other) => one.level - other.level);
  let fixed = total(floors);
  let growing = total(atOnce);
  let low = 0;
  for (const { level, weight, amount } of turns) {
    if (fixed + growing * level > pool) return [low, level];
    fixed += amount;
    growing += weight;
    low = level;
  }
  return [low, Infinity];
}

function clashIn(sharing: Sharing): (BoundedShares & { readonly kind: "impossible" }) | null {
  const { pool, weights, floors, caps } = sharing;
  const rowsWhere = (test: (row: number) => boolean) =>
    weights.map((_weight, row) => row).filter(test);
  const crossed = rowsWhere((row) => (floors[row] ?? 0) > (caps[row] ?? Infinity));
  if (crossed.length > 0) {
    const by = total(crossed.map((row) => (floors[row] ?? 0) - (caps[row] ?? 0)));
    return { kind: "impossible", clash: "crossed", by, rows: crossed };
  }
  const slack = Math.abs(pool) * 1e-12;
  const least = total(floors);
  if (least > pool + slack) {
    const rows = rowsWhere((row) => (floors[row] ?? 0) > 0);
    return { kind: "impossible", clash: "floors", by: least - pool, rows };
  }
  const most = weights.map((weight, row) => (weight === 0 ? floors[row] : caps[row]) ?? 0);
  const reach = most.includes(Infinity) ? Infinity : total(most);
  if (reach >= pool - slack) return null;
  const by = pool - reach;
  // Where the caps together would leave room, it is the rows without a weight that take none of it.
  const room = caps.includes(Infinity) ? Infinity : total(caps);
  if (room >= pool - slack) {
    const rows = rowsWhere((row) => weights[row] === 0);
    return { kind: "impossible", clash: "weights", by, rows };
  }
  const rows = rowsWhere((row) => (caps[row] ?? Infinity) < Infinity);
  return { kind: "impossible", clash: "caps", by, rows };
}
