import { spokenCount, spokenShare } from "../figure/spoken";
import type { AllocationPlan } from "../plan/allocation-plan";
import { LEAST_HISTORY } from "../plan/bottom-up";
import { quotient } from "../share/answered";
import { grouped } from "../share/grouped";
import { total } from "../share/total";
import { attainability, riskOf, type RiskLevel } from "./attainability";
import { standardThresholds, type RiskThresholds } from "./thresholds";

/** What history makes of the quotas on one territory. */
export type TerritoryAttainability = {
  readonly territory: string;
  readonly quota: number;
  /** What was sold there last year. */
  readonly history: number;
  /** Ramped reps that the territory had last year, and has this year. */
  readonly capacityBefore: number;
  readonly capacity: number;
  readonly attainability: number;
  /** What last year's sales per rep make of the quota with this year's capacity. */
  readonly atCapacity: number;
  /** How much more is asked than was sold, as a share. */
  readonly growthRequired: number | null;
  readonly risk: RiskLevel;
  readonly riskAtCapacity: RiskLevel;
  readonly advice: string;
};

export type PlanAttainability = {
  /** Weighted by quota: all history over all quota, of the territories whose history is known. */
  readonly overall: number | null;
  readonly territories: readonly TerritoryAttainability[];
  /** Territories of which nothing is known. */
  readonly unknown: readonly string[];
};

/** Where so much more was sold than is asked, something is amiss or somebody is missing. */
const FAR_ABOVE = 1.25;
/** Capacity that changes by less than this share is the same. */
const SAME_CAPACITY = 0.05;

/** A quota, what last year's sales per rep make of it now, and by how much capacity grew. */
type Asked = { readonly quota: number; readonly expected: number; readonly grown: number };

/** What capacity has to do with it, where it is not what it was. */
function capacityWords({ quota, expected, grown }: Asked): string {
  if (Math.abs(grown) < SAME_CAPACITY) return "";
  const moved = `${spokenShare(Math.abs(grown))} ${grown > 0 ? "more" : "less"}`;
  return `With ${moved} capacity it makes ${spokenShare(expected / quota)}. `;
}

function adviceFor(risk: RiskLevel, asked: Asked): string {
  const { quota, expected } = asked;
  const gap = quota - expected;
  return `${capacityWords(asked)}${adviceWords(risk, gap, expected)}`;
}

function adviceWords(risk: RiskLevel, gap: number, expected: number): string {
  if (expected > FAR_ABOVE * (expected + gap)) {
    return `Asks ${spokenCount(Math.round(-gap))} less than can be expected: raise it.`;
  }
  switch (risk) {
    case "Low Risk":
      return "Keep it.";
    case "Medium Risk":
      return `Check where ${spokenCount(Math.round(gap))} more than last year is to come from.`;
    case "High Risk":
      return `Lower it, or add capacity for ${spokenCount(Math.round(gap))} more.`;
    case "Very High Risk":
      return `Do not assign it as it stands: ${spokenShare(expected / (expected + gap))} of it can be expected.`;
  }
}

/** Every territory's quota beside what was sold there last year, the riskiest first. */
export function planAttainability(
  plan: AllocationPlan,
  thresholds: RiskThresholds = standardThresholds,
): PlanAttainability {
  const judged = [...grouped(plan.reps, ({ person }) => person.territory || person.id)].map(
    ([territory, reps]) => {
      const quota = total(reps.map((rep) => rep.quota));
      const known = reps.filter(({ person }) => person.previousBookings !== null);
      const before = total(known.map(({ standing }) => standing.carrier.capacityBefore));
      // A few weeks of a year say nothing of the year.
      const isKnown = before >= LEAST_HISTORY * total(known.map(({ person }) => person.capacity));
      return {
        territory,
        quota,
        history:
          known.length === 0 || !isKnown
            ? null
            : total(known.map(({ person }) => person.previousBookings ?? 0)),
        capacity: total(reps.map((rep) => rep.capacity)),
        capacityBefore: before,
      };
    },
  );
  const territories = judged.flatMap(({ history, ...of }) => {
    const { quota, capacity, capacityBefore } = of;
    const ratio = attainability(history, quota);
    if (ratio === null || history === null) return [];
    const grown = capacity / capacityBefore - 1;
    const expected = history * (1 + grown);
    const riskAtCapacity = riskOf(expected / quota, thresholds);
    return [
      {
        ...of,
        history,
        attainability: ratio,
        atCapacity: expected / quota,
        growthRequired: quotient(quota - history, history),
        risk: riskOf(ratio, thresholds),
        riskAtCapacity,
        advice: adviceFor(riskAtCapacity, { quota, expected, grown }),
      },
    ];
  });
  return {
    overall: quotient(
      total(territories.map((one) => one.history)),
      total(territories.map((one) => one.quota)),
    ),
    territories: territories.sort((one, other) => one.attainability - other.attainability),
    unknown: judged.filter(({ history }) => history === null).map(({ territory }) => territory),
  };
}
