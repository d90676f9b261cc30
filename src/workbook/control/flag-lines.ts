import type { FlagLine } from "../../engine";

/** Where a flag goes up, in a word that the formulas know. */
export const flagWhen: Readonly<Record<FlagLine["flag"], string>> = {
  ABOVE: "above",
  BELOW: "below",
  FROM: "from",
  OUTSIDE: "outside",
};

/** The one line, or the lower of two. */
export function lineFrom(line: FlagLine): number {
  return line.flag === "OUTSIDE" ? line.from : line.at;
}

/** The upper of two lines; null where there is one. */
export function lineTo(line: FlagLine): number | null {
  return line.flag === "OUTSIDE" ? line.to : null;
}
