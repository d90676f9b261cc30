import { type Apportioning, type Bounds } from "../src/engine";

/** The textbook is given up after this, in milliseconds. */
export const PATIENCE = 30_000;

/** What the textbook comes to, and how many times the rest was shared anew. */
export type TextbookShares = { readonly amounts: readonly number[]; readonly rounds: number };

const free: Bounds = { floor: null, cap: null, pin: null };

/**
 * The sharing as a textbook has it: by proportion; whoever passes a bound is held there and the rest shared anew until
 * nobody moves; then one step at a time to the largest remainder, found by looking through all of them. Null when it
 * has not ended by a moment.
 */
export function textbookSharing(apportioning: Apportioning, until: number): TextbookShares | null {
  const { pool, weights, step, ids = [] } = apportioning;
  const bounds = weights.map((_weight, row) => apportioning.bounds?.[row] ?? free);
  const lows = bounds.map(({ floor, pin }) => pin ?? Math.ceil((floor ?? 0) / step) * step);
  const highs = bounds.map(({ cap, pin }) => pin ?? Math.floor((cap ?? Infinity) / step) * step);
  const { shares, rounds } = heldShares({ pool, weights, lows, highs });
  const units = shares.map((share) => Math.floor(share / step + 1e-9));
  const remainders = shares.map((share, row) =>
    share === highs[row] ? -1 : Number((share / step - (units[row] ?? 0)).toFixed(9)),
  );
  const isBefore = (one: number, other: number) => {
    const byRemainder = (remainders[one] ?? 0) - (remainders[other] ?? 0);
    if (byRemainder !== 0) return byRemainder > 0;
    const byWeight = (weights[one] ?? 0) - (weights[other] ?? 0);
    return byWeight === 0 ? (ids[one] ?? "") < (ids[other] ?? "") : byWeight > 0;
  };
  const left = pool / step - units.reduce((sum, one) => sum + one, 0);
  const given = new Set<number>();
  while (given.size < left) {
    if (performance.now() > until) return null;
    let largest = -1;
    for (let row = 0; row < units.length; row += 1) {
      if (!given.has(row) && (largest < 0 || isBefore(row, largest))) largest = row;
    }
    given.add(largest);
  }
  const amounts = units.map((unit, row) => (unit + (given.has(row) ? 1 : 0)) * step);
  return { amounts, rounds };
}

type Bounded = {
  readonly pool: number;
  readonly weights: readonly number[];
  readonly lows: readonly number[];
  readonly highs: readonly number[];
};

/** Where floors lack more than caps have too much, floors are held first, and the other way about. */
function heldShares({ pool, weights, lows, highs }: Bounded) {
  const held: (number | null)[] = weights.map(() => null);
  for (let rounds = 1; ; rounds += 1) {
    let rest = pool;
    let weight = 0;
    held.forEach((amount, row) => {
      if (amount === null) weight += weights[row] ?? 0;
      else rest -= amount;
    });
    const shares = held.map((amount, row) => amount ?? (rest * (weights[row] ?? 0)) / weight);
    const within = shares.map((share, row) =>
      Math.min(Math.max(share, lows[row] ?? 0), highs[row] ?? Infinity),
    );
    const lacking = within.reduce((sum, amount, row) => sum + amount - (shares[row] ?? 0), 0);
    let moved = false;
    within.forEach((amount, row) => {
      const by = amount - (shares[row] ?? 0);
      if (by === 0 || by * lacking < 0) return;
      held[row] = amount;
      moved = true;
    });
    if (!moved) return { shares, rounds };
  }
}
