import { pacings, type TrackingLimits } from "../../engine";
import { asked, choice, day, number, type Field } from "./field";
import type { SingleInput } from "./single-inputs";

type NumberKind = "share" | "count" | "money" | "days";

const kinds = {
  share: { low: 0, high: 1, format: "share" },
  count: { low: 0, high: 1e9, format: "general" },
  money: { low: 0, high: 1e12, format: "money" },
  days: { low: 0, high: 3660, format: "general" },
} as const;

function numberField(key: string, header: string, said: { kind: NumberKind; hint: string }): Field {
  return number(key, header, { ...kinds[said.kind], hint: said.hint });
}

const period = (key: string) => `tracking.period.${key}`;

/** The period that is tracked, and the day on which it is looked at. */
export const periodInputs: readonly SingleInput[] = [
  { name: "TrackStart", field: day(period("start"), "First day") },
  { name: "TrackEnd", field: day(period("end"), "Last day") },
  { name: "TrackAsOf", field: day(period("asOf"), "Looked at on") },
  {
    name: "TrackPacing",
    field: choice(period("pacing"), "Pacing", {
      choices: pacings,
      hint: "How the share that should be made by a day is worked out.",
    }),
  },
  {
    name: "TrackShare",
    field: numberField(period("elapsedShare"), "Elapsed share, if told", {
      kind: "share",
      hint: "Stands instead of what days or seasons say; blank for theirs.",
    }),
  },
  {
    name: "TrackRecentDays",
    field: asked(
      number(period("recentDays"), "Recent days", {
        low: 1,
        high: 3660,
        format: "general",
        hint: "Of how many last days the recent run rate speaks.",
      }),
    ),
  },
];

const target = (key: string, header: string, kind: NumberKind): SingleInput => ({
  name: `Target${key.slice(0, 1).toUpperCase()}${key.slice(1)}`,
  field: numberField(`tracking.targets.${key}`, header, {
    kind,
    hint: "What a rep is held against; blank for no target.",
  }),
});

/** What a rep's work is held against. */
export const targetInputs: readonly SingleInput[] = [
  target("dealValue", "Deal value", "money"),
  target("winRate", "Win rate", "share"),
  target("cycleDays", "Cycle days", "days"),
  target("calls", "Calls", "count"),
  target("meetings", "Meetings", "count"),
  target("proposals", "Proposals", "count"),
];

type LimitSaid = { readonly header: string; readonly high: number; readonly hint: string };

function limit(name: string, key: keyof TrackingLimits, said: LimitSaid): SingleInput {
  const { header, high, hint } = said;
  const format = high === 100 ? "multiple" : "share";
  const field = number(`tracking.limits.${key}`, header, { low: 0, high, format, hint });
  return { name, field: asked(field) };
}

const ofQuota = "A share of quota.";
const overRest = "Pipeline over what is left.";

/** The lines between well and badly. */
export const limitInputs: readonly SingleInput[] = [
  limit("LimitRed", "red", { header: "Red below", high: 2, hint: ofQuota }),
  limit("LimitGreen", "green", { header: "Green from", high: 2, hint: ofQuota }),
  limit("LimitAtRisk", "atRisk", { header: "At risk below", high: 2, hint: ofQuota }),
  limit("LimitStrong", "strongCoverage", { header: "Strong coverage", high: 100, hint: overRest }),
  limit("LimitAdequate", "adequateCoverage", {
    header: "Adequate coverage",
    high: 100,
    hint: overRest,
  }),
  limit("LimitLow", "lowCoverage", { header: "Low coverage", high: 100, hint: overRest }),
  limit("LimitActivity", "activityDrop", {
    header: "Drop of activity below",
    high: 1,
    hint: "Calls as a share of the target, or of the rep's own past.",
  }),
  limit("LimitWinRate", "winRateDrop", {
    header: "Drop of the win rate",
    high: 1,
    hint: "Points lost against the past.",
  }),
  limit("LimitSlowdown", "slowdown", {
    header: "Slowdown",
    high: 10,
    hint: "Cycles longer than the target by this share.",
  }),
  limit("LimitDeterioration", "deterioration", {
    header: "Deterioration",
    high: 10,
    hint: "Points of attainment lost from the best of the last periods.",
  }),
];
