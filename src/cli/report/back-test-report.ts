import {
  isBeyondGate,
  spokenMoney,
  spokenShare,
  type BackTest,
  type BackTestVerdict,
  type Hits,
  type QuotaModel,
  type Thresholds,
} from "../../engine";
import { numbers, tableLines, words } from "./table";

/** What a verdict asks for, with the lines that were drawn for it. */
function verdictWords(verdict: BackTestVerdict, thresholds: Thresholds): string {
  const { investigateBelow, adjustBelow, soundFrom, soundTo } = thresholds;
  const gate = `the gate of ${spokenShare(soundFrom)} to ${spokenShare(soundTo)}`;
  switch (verdict) {
    case "INVESTIGATE":
      return `below ${spokenShare(investigateBelow)}: investigate before anything else`;
    case "ADJUST":
      return `below ${spokenShare(adjustBelow)}: adjust the model before it is rolled out`;
    case "HARD":
      return `below ${gate}: hard`;
    case "SOUND":
      return `within ${gate}`;
    case "TOO_EASY":
      return `above ${spokenShare(soundTo)}: look for quotas that are too easy`;
  }
}

function hitWords({ hits, reps, share, interval }: Hits): string {
  if (share === null || interval === null) return "nobody to judge";
  return `${hits} of ${reps}, ${spokenShare(share)} (${spokenShare(interval.low)} to ${spokenShare(interval.high)})`;
}

/** A back-test as a person reads it in a terminal. */
export function backTestReport(
  title: string,
  test: BackTest,
  { company: { currency }, thresholds }: QuotaModel,
): string {
  const { ramped, ramping, verdict, unknown, partYear, bySegment, byTerritory, cost } = test;
  return [
    title,
    `  Ramped reps at quota: ${hitWords(ramped)}`,
    `  Verdict: ${verdict === null ? "none, as nobody can be judged" : verdictWords(verdict, thresholds)}`,
    ...(verdict === null || verdict === "SOUND" || isBeyondGate(ramped, thresholds)
      ? []
      : ["  So few reps do not tell it from a team within the gate."]),
    `  Ramping then, beside the gate: ${hitWords(ramping)}`,
    `  Nothing known of: ${unknown.length === 0 ? "nobody" : unknown.join(", ")}`,
    ...(partYear.length === 0 ? [] : [`  For a part of the year only: ${partYear.join(", ")}`]),
    `  Variable pay it would have cost: ${cost === null ? "not told for everybody" : spokenMoney(Math.round(cost), currency)}`,
    ...histogramLines(test),
    ...hitLines("Segment", bySegment),
    ...hitLines("Territory", byTerritory),
  ].join("\n");
}

/** Reps by the part of another's work, where there is more than one part; parts of one rep each are told by their reps. */
function hitLines(header: string, hits: readonly Hits[]): readonly string[] {
  const some = hits.filter(({ reps }) => reps > 0);
  if (some.length < 2) return [];
  const columns = [words(header), numbers("at quota"), numbers("reps"), numbers("share")];
  const rows = some.map((one) => [
    one.name || "all",
    String(one.hits),
    String(one.reps),
    one.share === null ? "" : spokenShare(one.share),
  ]);
  return ["", ...tableLines(columns, rows).map((line) => `  ${line}`)];
}

/** Attainments from these on are counted together; the first group starts at nothing. */
const bands = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2] as const;

/** How attainments are distributed, as a picture. */
function histogramLines({ attainments }: BackTest): readonly string[] {
  if (attainments.length === 0) return [];
  const lines = bands.map((from, place) => {
    const to = bands[place + 1] ?? Infinity;
    const count = attainments.filter((one) => one >= from && one < to).length;
    const label =
      to === Infinity
        ? `${spokenShare(from)} and more`
        : `${spokenShare(from)} to below ${spokenShare(to)}`;
    return `    ${label.padStart(20)}  ${"█".repeat(count)}${count === 0 ? "·" : ` ${count}`}`;
  });
  return ["", "  Attainment of ramped reps", ...lines];
}
