import { payout, type PayTier } from "../../pay/payout";
import { product } from "../../share/answered";
import type { Confidence } from "../../tracking/confidence";
import type { TrackedRepLine } from "../../tracking/tracked-reps";
import type { TrackingJudged } from "../tracking-findings";
import { facts, heading, type ReportCell, type ReportPart } from "./report";

/** A rep's value beside a target: what, how much, against what. */
type Held = readonly [
  name: string,
  value: number | null,
  target: number | null,
  kind: "money" | "share" | "count",
];

/** A rep's work beside the targets. */
function heldOf(
  line: TrackedRepLine,
  targets: TrackingJudged["tracking"]["targets"],
): readonly Held[] {
  const { told } = line;
  return [
    ["Deal value", line.dealValue, targets.dealValue, "money"],
    ["Win rate", told.winRate, targets.winRate, "share"],
    ["Days to a deal", told.cycleDays, targets.cycleDays, "count"],
    ["Calls", told.calls, targets.calls, "count"],
    ["Meetings", told.meetings, targets.meetings, "count"],
    ["Proposals", told.proposals, targets.proposals, "count"],
  ];
}

/** A rep's work against targets. */
export function workTable(
  line: TrackedRepLine,
  targets: TrackingJudged["tracking"]["targets"],
): ReportPart {
  const held = heldOf(line, targets);
  const spoken = (value: number | null, kind: Held[3]): ReportCell =>
    value === null ? null : kind === "share" ? `${Math.round(value * 1000) / 10}%` : value;
  return {
    kind: "table",
    columns: [
      { header: "What", kind: "text" },
      { header: "is", kind: "count" },
      { header: "target", kind: "count" },
      { header: "over target", kind: "share" },
    ],
    rows: held.map(([name, value, target, kind]) => [
      name,
      spoken(value, kind),
      spoken(target, kind),
      value === null || target === null || target === 0 ? null : value / target - 1,
    ]),
  };
}

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
  { rep, quota, projected, actual }: TrackedRepLine,
  tiers: readonly PayTier[],
  currency: string,
): readonly ReportPart[] {
  const yearly = product(rep.person.annualOte, rep.person.payMix);
  if (yearly === null || rep.quotaNow === 0 || quota === 0) return [];
  // The period's part of the year's variable pay is its part of the year's quota.
  const targetVariable = (yearly * quota) / rep.quotaNow;
  const paid = (sold: number | null) =>
    sold === null ? null : payout({ actual: sold, quota, targetVariable }, tiers);
  return [
    heading("Variable pay"),
    facts(
      [
        ["So far", paid(actual), "money"],
        ["At quota", targetVariable, "money"],
        ["At what is projected", paid(projected), "money"],
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
