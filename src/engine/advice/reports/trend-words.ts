import { rounded } from "../../figure/rounded";
import { spokenCount, spokenShare } from "../../figure/spoken";
import type { Trend } from "../../tracking/trends";

const directions = {
  IMPROVING: "Improving",
  DECLINING: "Declining",
  STEADY: "Steady",
} as const;

/** Where attainments lead, in words without a sign. */
export function directionWords({ direction, pointsPerPeriod }: Trend): string {
  if (direction === null) return "";
  const points = spokenCount(rounded(Math.abs(pointsPerPeriod ?? 0) * 100, 1));
  return direction === "STEADY"
    ? "Steady"
    : `${directions[direction]} by ${points} points a period`;
}

/** What grew faster over the window, where quotas got ahead of what is made. */
export function outpacedWords({ overWindow, quotasOutpace }: Trend): string {
  const { quota, actual } = overWindow;
  if (quotasOutpace !== true || quota === null || actual === null) return "";
  const moved = (by: number) =>
    by === 0 ? "did not change" : `${by > 0 ? "grew" : "fell"} by ${spokenShare(Math.abs(by))}`;
  return `Over all of it quotas ${moved(quota)}, and what is made ${moved(actual)}.`;
}
