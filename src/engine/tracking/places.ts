import { sharesAhead } from "../share/ranks";
import { asSeen, ranksOfReported } from "./reported-ranks";

/** The reps in three parts by rank; who are equal are in the same part, that of the best of their places. */
export const thirds = ["top", "middle", "bottom"] as const;
export type Third = (typeof thirds)[number];

/** A rep's place among the others. */
export type Place = {
  /** By attainment, of those who have a quota, and by money; who are equal share the best of their places. */
  readonly rank: number | null;
  readonly rankByMoney: number | null;
  /** The share of those who are ranked by attainment that is strictly ahead: "top 15 %" is 0.15. */
  readonly shareAhead: number | null;
  readonly third: Third | null;
};

/** Lines with their places; who has no attainment, for want of a quota or of a report, has none by it. */
export function placed<
  Line extends { readonly attainment: number | null; readonly actual: number | null },
>(lines: readonly Line[]): readonly (Line & Place)[] {
  const attainments = lines.map(({ attainment }) => attainment);
  const ranked = attainments.flatMap((one) => (one === null ? [] : [asSeen(one)]));
  const ahead = sharesAhead(ranked);
  const ranks = ranksOfReported(attainments, "competition");
  const byMoney = ranksOfReported(
    lines.map(({ actual }) => actual),
    "competition",
  );
  let at = 0;
  return lines.map((line, place) => {
    const rank = ranks[place] ?? null;
    const third = rank === null ? null : Math.floor(((rank - 1) * thirds.length) / ranked.length);
    return {
      ...line,
      rank,
      rankByMoney: byMoney[place] ?? null,
      shareAhead: rank === null ? null : (ahead[at++] ?? null),
      third: third === null ? null : (thirds[third] ?? null),
    };
  });
}
