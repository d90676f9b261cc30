import { ranks, type TieRule } from "../share/ranks";

/** The fifteen digits that a spreadsheet shows: values that look alike are alike. */
export function asSeen(value: number): number {
  return Number(value.toPrecision(15));
}

/**
 * The rank of each value that is reported, the largest being 1. Null is not reported: it has no rank and takes no place.
 * @example ranksOfReported([58, null, 87], "competition") //=> [2, null, 1]
 */
export function ranksOfReported(
  values: readonly (number | null)[],
  ties: TieRule,
): readonly (number | null)[] {
  const reported = values.flatMap((value, at) => (value === null ? [] : [{ at, value }]));
  const places = ranks(
    reported.map(({ value }) => asSeen(value)),
    ties,
  );
  const found = new Array<number | null>(values.length).fill(null);
  reported.forEach(({ at }, place) => (found[at] = places[place] ?? null));
  return found;
}
