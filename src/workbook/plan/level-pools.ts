/** What a rep may get at a level of their group: nothing below the floor, nothing above the cap, the rest by weight. */
export type Levelled = {
  readonly floor: number;
  readonly cap: number;
  readonly weight: number;
  /** The levels at which floor and cap are reached. */
  readonly low: number;
  readonly high: number;
};

/** What a group's reps get together at a level: floors and caps of those held there, and the weight of the others. */
export type PoolAt = {
  readonly floors: number;
  readonly caps: number;
  readonly weight: number;
  readonly pool: number;
};

/** Levels that agree in the fifteen digits that a spreadsheet compares are one. */
export function seen(level: number): number {
  return Number(level.toPrecision(15));
}

/** From each place on, what is left of amounts to the end of the list; so that nothing is ever taken away again. */
function sumsToEnd(amounts: readonly number[]): readonly number[] {
  const sums = [0];
  for (const amount of [...amounts].reverse()) sums.push((sums.at(-1) ?? 0) + amount);
  return sums.reverse();
}

/**
 * The pool of a group at each of some levels, by one sweep over the sorted bounds: a rep shares by weight from the level of
 * the floor up to the level of the cap.
 */
export function poolsAt(
  members: readonly Levelled[],
  levels: readonly number[],
): ReadonlyMap<number, PoolAt> {
  const rising = [...members].sort((one, other) => one.low - other.low);
  const ending = [...members].sort((one, other) => one.high - other.high);
  const floorsFrom = sumsToEnd(rising.map(({ floor }) => floor));
  const pools = new Map<number, PoolAt>();
  let [risen, ended, weight, caps] = [0, 0, 0, 0];
  for (const level of [...levels].sort((one, other) => one - other)) {
    if (pools.has(level)) continue;
    for (let next = rising[risen]; next && seen(next.low) <= seen(level); next = rising[risen]) {
      weight += next.weight;
      risen += 1;
    }
    for (let next = ending[ended]; next && seen(next.high) < seen(level); next = ending[ended]) {
      weight -= next.weight;
      caps += next.cap;
      ended += 1;
    }
    // What is left when the last one has gone is dust.
    if (risen === ended) weight = 0;
    const floors = floorsFrom[risen] ?? 0;
    pools.set(level, { floors, caps, weight, pool: floors + caps + level * weight });
  }
  return pools;
}
