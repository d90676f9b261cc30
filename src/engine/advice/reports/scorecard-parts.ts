import type { PayTier } from "../../pay/payout";
import { spokenChance } from "../../figure/spoken";
import { inTime } from "../../tracking/period-series";
import type { Confidence } from "../../tracking/confidence";
import { periodPay } from "../../tracking/period-pay";
import type { TrackedRepLine } from "../../tracking/tracked-reps";
import type { TrackingJudged } from "../tracking-judged";
import { counted } from "../finding";
import { facts, heading, type ReportPart } from "./report";

/** How sure a projection is, and where the spread behind it comes from. */
export type ConfidenceSaid = { readonly confidence: Confidence; readonly source: string };

/** How sure the projection is. */
export function confidenceParts(said: ConfidenceSaid | null): readonly ReportPart[] {
  if (said === null) return [];
  const { spread, chanceOfQuota, sure90, sure75, sure50 } = said.confidence;
  return [
    heading("How sure that is"),
    facts([
      ["Chance of quota", spokenChance(chanceOfQuota), "text"],
      ["Exceeded with 90% confidence", sure90, "money"],
      ["With 75%", sure75, "money"],
      ["With 50%", sure50, "money"],
      [
        `All from one lognormal distribution of what is left to come; its spread, ${said.source}`,
        spread,
        "share",
      ],
    ]),
  ];
}

/** What the period pays. */
export function payParts(line: TrackedRepLine, tiers: readonly PayTier[]): readonly ReportPart[] {
  const pay = periodPay(line, tiers);
  if (pay === null) return [];
  return [
    heading("Variable pay"),
    facts([
      ["So far", pay.soFar, "money"],
      ["At quota", pay.atQuota, "money"],
      ["At what is projected", pay.atProjected, "money"],
    ]),
  ];
}

/** The last days, where deals are told one by one. */
export function recentParts({ recent }: TrackedRepLine): readonly ReportPart[] {
  if (recent === null) return [];
  const { days, booked, perDay, projected, projectedAttainment } = recent;
  return [
    heading(`The last ${counted(days, { one: "day", many: "days" })}`),
    facts([
      ["Booked", booked, "money"],
      ["Run rate a day", perDay, "money"],
      ["Projected, if the rest goes like them", projected, "money"],
      ["Of quota", projectedAttainment, "share"],
    ]),
  ];
}

/** The periods before. */
export function pastParts(
  { rep }: TrackedRepLine,
  past: TrackingJudged["tracking"]["past"],
): readonly ReportPart[] {
  const own = inTime(past.filter((one) => one.rep === rep.id));
  if (own.length === 0) return [];
  return [
    heading("Periods before"),
    {
      kind: "table",
      columns: [
        { header: "Period", kind: "text" },
        { header: "quota", kind: "money" },
        { header: "made", kind: "money" },
        { header: "attained", kind: "share" },
      ],
      rows: own.map(({ period, quota, actual }) => [
        period,
        quota,
        actual,
        quota === null || actual === null || quota === 0 ? null : actual / quota,
      ]),
    },
  ];
}
