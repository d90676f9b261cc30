import {
  spokenMoney,
  spokenShare,
  type BackTest,
  type BackTestVerdict,
  type Hits,
} from "../../engine";
import { numbers, tableLines, words } from "./table";

/** What a verdict asks for. */
const verdicts: Readonly<Record<BackTestVerdict, string>> = {
  INVESTIGATE: "below 50%: investigate before anything else",
  ADJUST: "below 60%: adjust the model before it is rolled out",
  HARD: "below the gate of 70 to 80%: hard",
  SOUND: "within the gate of 70 to 80%",
  TOO_EASY: "above 80%: look for quotas that are too easy",
};

function hitWords({ hits, reps, share, interval }: Hits): string {
  if (share === null || interval === null) return "nobody to judge";
  return `${hits} of ${reps}, ${spokenShare(share)} (${spokenShare(interval.low)} to ${spokenShare(interval.high)})`;
}

/** A back-test as a person reads it in a terminal. */
export function backTestReport(title: string, test: BackTest, currency: string): string {
  const { ramped, ramping, verdict, unknown, partYear, bySegment, cost } = test;
  const segments = bySegment.map((one) => [
    one.name || "all",
    String(one.hits),
    String(one.reps),
    one.share === null ? "" : spokenShare(one.share),
  ]);
  const columns = [words("Segment"), numbers("at quota"), numbers("reps"), numbers("share")];
  return [
    title,
    `  Ramped reps at quota: ${hitWords(ramped)}`,
    `  Verdict: ${verdict === null ? "none, as nobody can be judged" : verdicts[verdict]}`,
    `  Ramping then, beside the gate: ${hitWords(ramping)}`,
    `  Nothing known of: ${unknown.length === 0 ? "nobody" : unknown.join(", ")}`,
    ...(partYear.length === 0 ? [] : [`  For a part of the year only: ${partYear.join(", ")}`]),
    `  Variable pay it would have cost: ${cost === null ? "not told for everybody" : spokenMoney(Math.round(cost), currency)}`,
    ...(segments.length < 2
      ? []
      : ["", ...tableLines(columns, segments).map((line) => `  ${line}`)]),
  ].join("\n");
}
