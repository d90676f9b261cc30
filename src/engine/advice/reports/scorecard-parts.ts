import type { PayTier } from "../../pay/payout";
import type { Confidence } from "../../tracking/confidence";
import { periodPay } from "../../tracking/period-pay";
import type { TrackedRepLine } from "../../tracking/tracked-reps";
import type { TrackingJudged } from "../tracking-judged";
import { counted } from "../finding";
import { facts, heading, type ReportPart } from "./report";

/** How sure the projection is. */
export function confidenceParts(
  confidence: Confidence | null,
  currency: string,
): readonly ReportPart[] {
  if (confidence === null) return [];
  const { spread, chanceOfQuota, sure90, sure75, sure50 } = confidence;
  return [
    heading("How sure that is"),
    facts(
      [
        ["Chance of quota", chanceOfQuota, "share"],
        ["Exceeded with 90% confidence", sure90, "money"],
        ["With 75%", sure75, "money"],
        ["With 50%", sure50, "money"],
        [
          "All from one normal distribution of what is left to come, with a spread of",
          spread,
          "share",
        ],
      ],
      currency,
    ),
  ];
}

/** What the period pays. */
export function payParts(
  line: TrackedRepLine,
  tiers: readonly PayTier[],
  currency: string,
): readonly ReportPart[] {
  const pay = periodPay(line, tiers);
  if (pay === null) return [];
  return [
    heading("Variable pay"),
    facts(
      [
        ["So far", pay.soFar, "money"],
        ["At quota", pay.atQuota, "money"],
        ["At what is projected", pay.atProjected, "money"],
      ],
      currency,
    ),
  ];
}

/** The last days, where deals are told one by one. */
export function recentParts({ recent }: TrackedRepLine, currency: string): readonly ReportPart[] {
  if (recent === null) return [];
  const { days, booked, perDay, projected, projectedAttainment } = recent;
  return [
    heading(`The last ${counted(days, { one: "day", many: "days" })}`),
    facts(
      [
        ["Booked", booked, "money"],
        ["Run rate a day", perDay, "money"],
        ["Projected, if the rest goes like them", projected, "money"],
        ["Of quota", projectedAttainment, "share"],
      ],
      currency,
    ),
  ];
}

/** The periods before. */
export function pastParts(
  { rep }: TrackedRepLine,
  past: TrackingJudged["tracking"]["past"],
): readonly ReportPart[] {
  const own = past.filter((one) => one.rep === rep.id);
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
