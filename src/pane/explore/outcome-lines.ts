import type { Outcome } from "../../engine";
import { spokenShare } from "../numbers/spoken";
import { spokenIn, type Unit } from "./explore-figures";
import { exploreWords } from "../words/explore";
import { fixed } from "../numbers/marks";

export type OutcomeMeasure = keyof typeof exploreWords.outcomes;

const units: Readonly<Record<Exclude<OutcomeMeasure, "atQuota">, Unit>> = {
  revenueTarget: "money",
  pool: "money",
  reps: "count",
  hires: "count",
  capacity: "count",
  sales: "money",
  coverage: "share",
  hiresNeeded: "count",
  expectedAtQuota: "share",
  chance: "chance",
  cost: "money",
};

/** The lines of the comparison, from the target to what it costs. */
export const outcomeMeasures = Object.keys(exploreWords.outcomes) as readonly OutcomeMeasure[];

function atQuota({ atQuota: { share, interval } }: Outcome): string {
  if (share === null || interval === null) return exploreWords.unknown;
  return exploreWords.interval(
    spokenShare(share),
    spokenShare(interval.low),
    spokenShare(interval.high),
  );
}

/** A measure of an outcome in words; a dash where it is not known. */
export function outcomeWords(outcome: Outcome, measure: OutcomeMeasure, currency: string): string {
  if (measure === "atQuota") return atQuota(outcome);
  if (measure === "capacity") return fixed(outcome.capacity, 2);
  return spokenIn(units[measure], outcome[measure], currency);
}
