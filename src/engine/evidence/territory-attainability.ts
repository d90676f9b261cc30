import { spokenCount, spokenShare } from "../figure/spoken";
import type { AllocationPlan } from "../plan/allocation-plan";
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
  /** How much more is asked than was sold, as a share. */
  readonly growthRequired: number | null;
  readonly risk: RiskLevel;
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

function adviceFor(risk: RiskLevel, asked: number, sold: number): string {
  const gap = asked - sold;
  if (sold > FAR_ABOVE * asked) {
    return `Asks ${spokenCount(Math.round(-gap))} less than last year sold: raise it, or say who sells the rest.`;
  }
  switch (risk) {
    case "Low Risk":
      return "Keep it.";
    case "Medium Risk":
      return `Check where ${spokenCount(Math.round(gap))} more than last year is to come from.`;
    case "High Risk":
      return `Lower it, or add capacity for ${spokenShare(gap / sold)} more than last year.`;
    case "Very High Risk":
      return "Do not assign it as it stands: last year made little more than half of it.";
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
      const known = reps.flatMap(({ person }) => person.previousBookings ?? []);
      return {
        territory,
        quota,
        history: known.length === 0 ? null : total(known),
        capacity: total(reps.map((rep) => rep.capacity)),
        capacityBefore: total(reps.map(({ standing }) => standing.carrier.capacityBefore)),
      };
    },
  );
  const territories = judged.flatMap(({ history, ...of }) => {
    const { territory, quota, capacity, capacityBefore } = of;
    const ratio = attainability(history, quota);
    if (ratio === null || history === null) return [];
    const risk = riskOf(ratio, thresholds);
    return [
      {
        territory,
        quota,
        history,
        capacityBefore,
        capacity,
        attainability: ratio,
        growthRequired: quotient(quota - history, history),
        risk,
        advice: adviceFor(risk, quota, history),
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
