import { total } from "../../share/total";
import { constraintSums, type LinearProgramme } from "./linear-programme";

/**
 * A solver's values without its dust: inside their bounds, and so that they sum to the pool, the first constraint. What
 * is missing goes where there is room, and first where it disturbs no group that stands at its own limit, and nobody who
 * stands at theirs.
 */
export function settledAmounts(
  programme: LinearProgramme,
  values: readonly number[],
): readonly number[] {
  const boxes = programme.variables.map(
    ({ lower, upper }) => [lower?.at ?? -Infinity, upper?.at ?? Infinity] as const,
  );
  const amounts = values.map((value, row) => {
    const [low, high] = boxes[row] ?? [value, value];
    return Math.min(Math.max(value, low), high);
  });
  const pool = programme.constraints[0]?.lower?.at ?? 0;
  const held = heldByGroups(programme, amounts);
  // A second walk takes what the first one's own additions rounded away.
  for (let walk = 0; walk < 2; walk += 1) {
    let rest = pool - total(amounts);
    if (rest === 0) break;
    const places = amounts.map((amount, row) => {
      const [low, high] = boxes[row] ?? [amount, amount];
      const room = Math.min(rest < 0 ? amount - low : high - amount, Number.MAX_VALUE);
      const isAtBound = amount === low || amount === high;
      return { row, low, high, room, rank: 2 * Number(held.has(row)) + Number(isAtBound) };
    });
    places.sort(
      (one, other) => one.rank - other.rank || other.room - one.room || one.row - other.row,
    );
    for (const { row, low, high } of places) {
      const amount = amounts[row] ?? 0;
      const moved = Math.min(Math.max(amount + rest, low), high);
      amounts[row] = moved;
      rest -= moved - amount;
      if (rest === 0) break;
    }
  }
  return amounts;
}

/** The territories that count in a total which stands at its minimum or maximum. */
function heldByGroups(programme: LinearProgramme, amounts: readonly number[]): ReadonlySet<number> {
  const sums = constraintSums(programme, amounts);
  const groups = programme.constraints.flatMap(({ lower, upper, terms }, place) => {
    const sum = sums[place] ?? 0;
    const dust = Math.abs(sum) * 1e-9;
    const stands = [lower, upper].some(
      (bound) => bound !== null && Math.abs(bound.at - sum) <= dust,
    );
    return place > 0 && stands ? [terms] : [];
  });
  return new Set(groups.flatMap((terms) => terms.map(({ variable }) => variable)));
}
