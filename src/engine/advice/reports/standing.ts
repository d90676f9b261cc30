import { spokenMoney, spokenShare } from "../../figure/spoken";
import { rounded } from "../../figure/rounded";
import type { RollUpLine } from "../../tracking/roll-up";
import type { TrackedTeam } from "../../tracking/tracked-team";
import { paragraph, type Fact, type ReportPart } from "./report";

/** Who reported, and for how much of the quota they stand: every figure that follows is theirs. */
export function whoReported({
  reps,
  reported,
  quota,
  quotaOfAll,
  withoutQuota,
}: RollUpLine): readonly Fact[] {
  const isAll = quota === quotaOfAll;
  return [
    ["Quota", quotaOfAll, "money"],
    ["Reps who reported", `${reported} of ${reps}`, "text"],
    ...(isAll ? [] : [["Quota of those who reported", quota, "money"] as const]),
    ...(withoutQuota === 0
      ? []
      : [["Made by those without a quota, counted nowhere else", withoutQuota, "money"] as const]),
  ];
}

/** Below this share of a period one deal still moves every projection. */
const EARLY = 0.1;

/** What a reader must know before any figure of a period. */
export function standingNotes({ clock, company }: TrackedTeam): readonly ReportPart[] {
  return [
    ...(2 * company.quota >= company.quotaOfAll
      ? []
      : [paragraph("Less than half of the quota has reported: this does not speak for the team.")]),
    ...(clock.share > 0 && clock.share < EARLY
      ? [
          paragraph(
            `Only ${spokenShare(clock.share)} of the period is over: one deal moves every projection.`,
          ),
        ]
      : []),
    ...(clock.share >= 1
      ? [paragraph("The period is over: what is projected is what was made.")]
      : []),
  ];
}

/** How far ahead or behind, in words that need no sign. */
export function aheadFact(ahead: number | null, currency: string): Fact {
  const name = ahead !== null && ahead < 0 ? "Behind that" : "Ahead of that";
  return [name, ahead === null ? null : spokenMoney(rounded(Math.abs(ahead), 0), currency), "text"];
}
