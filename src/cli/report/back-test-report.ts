import {
  attainmentBands,
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
  const within = `${spokenShare(interval.low)} to ${spokenShare(interval.high)}`;
  return `${hits} of ${reps}, ${spokenShare(share)}; of so many reps ${within} would be no surprise`;
}

/** These quotas against last year's bookings: what it says of the gate is no verdict. */
export function rawReport(test: BackTest, model: QuotaModel): string {
  const { verdict, ramped } = test;
  const { thresholds } = model;
  return [
    "Raw: these quotas against last year's bookings",
    `  Ramped reps at quota: ${hitWords(ramped)}`,
    ...(verdict === null || verdict === "SOUND" || verdict === "TOO_EASY"
      ? []
      : ["  Quotas that ask for growth look hard so: the gate is the back-test of the method."]),
    ...(verdict === "TOO_EASY" && isBeyondGate(ramped, thresholds)
      ? ["  Even so most would have made them: look for quotas that are too easy."]
      : []),
    ...detailLines(test, model),
    "",
    "The gate: give the model that was in force last year with --last-year FILE. Same ids; what came of it",
    "is previousBookings in this file.",
  ].join("\n");
}

/** Last year's plan by the same method against what came of it: this is what the gate is about. */
export function methodReport(test: BackTest, model: QuotaModel): string {
  const { verdict, ramped } = test;
  const { thresholds } = model;
  return [
    "Method: last year's plan by this method against what came of it",
    `  Ramped reps at quota: ${hitWords(ramped)}`,
    `  Verdict: ${verdict === null ? "none, as nobody can be judged" : verdictWords(verdict, thresholds)}`,
    ...doubtLines(test, thresholds),
    ...detailLines(test, model),
  ].join("\n");
}

/** What so few reps leave open. */
function doubtLines({ verdict, ramped }: BackTest, thresholds: Thresholds): readonly string[] {
  const low = ramped.interval?.low ?? 1;
  if (verdict === "SOUND" && low < thresholds.adjustBelow) {
    return ["  So few reps do not prove it: it could be a team far below the gate."];
  }
  return verdict === null || verdict === "SOUND" || isBeyondGate(ramped, thresholds)
    ? []
    : ["  So few reps do not tell it from a team within the gate."];
}

function namesAfter(what: string, ids: readonly string[]): readonly string[] {
  return ids.length === 0 ? [] : [`  ${what}: ${ids.join(", ")}`];
}

function detailLines(test: BackTest, { company: { currency } }: QuotaModel): readonly string[] {
  const { ramping, unknown, unasked, unplanned, partYear, bySegment, byTerritory, cost } = test;
  const isShared = byTerritory.some(({ reps }) => reps > 1);
  return [
    `  Ramping then, beside the gate: ${hitWords(ramping)}`,
    `  Nothing known of: ${unknown.length === 0 ? "nobody" : unknown.join(", ")}`,
    ...namesAfter("For a part of the year only", partYear),
    ...namesAfter("Asked for nothing", unasked),
    ...namesAfter("Sold, and not in this plan", unplanned),
    `  Variable pay of those who are judged: ${cost === null ? "not told" : spokenMoney(Math.round(cost), currency)}`,
    ...histogramLines(test),
    ...hitLines("Segment", bySegment),
    ...(isShared ? hitLines("Territory", byTerritory) : []),
  ];
}

/** Reps by segment or territory, where there is more than one. */
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

/** No bar is longer than this. */
const WIDEST = 40;

/** How attainments are distributed, as a picture. */
function histogramLines({ attainments }: BackTest): readonly string[] {
  if (attainments.length === 0) return [];
  const counts = attainmentBands.map((from, place) => {
    const to = attainmentBands[place + 1] ?? Infinity;
    return attainments.filter((one) => one >= from && one < to).length;
  });
  const widest = Math.max(...counts, WIDEST);
  const lines = counts.map((count, place) => {
    const [from = 0, to = Infinity] = [attainmentBands[place], attainmentBands[place + 1]];
    const label =
      to === Infinity
        ? `${spokenShare(from)} and more`
        : `${spokenShare(from)} to below ${spokenShare(to)}`;
    return `    ${label.padStart(20)}  ${"█".repeat(Math.ceil((count * WIDEST) / widest))}${count === 0 ? "·" : ` ${count}`}`;
  });
  return ["", "  Attainment of ramped reps", ...lines];
}
