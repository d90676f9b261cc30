import type { AllocationPlan } from "../../plan/allocation-plan";
import { grouped } from "../../share/grouped";
import { LEAST_HISTORY } from "../../plan/bottom-up";
import { mean } from "../../share/spread";
import { total } from "../../share/total";
import { factorNames, territoryFactors } from "../../territory/scores";
import { forest, forestSays } from "./forest";
import { expectedBy, linearFit } from "./least-squares";

/** What a way of learning makes of the territories, and what that is worth. */
export type Learned = {
  readonly method: "linear" | "forest";
  /** The share of what it has not seen that it explains. */
  readonly unseenFit: number | null;
  readonly worth: string;
  /** By territory, as shares that sum to 1; null where it expects less than nothing somewhere. */
  readonly weights: ReadonlyMap<string, number> | null;
};

export type LearnedWeights = {
  readonly kind: "learned";
  readonly features: readonly string[];
  readonly territories: readonly string[];
  readonly linear: Learned | null;
  readonly forest: Learned;
  /** What the forest was grown from. */
  readonly trees: number;
  readonly seed: number;
  /** What the forest goes by, in the order of the features. */
  readonly importances: readonly number[];
};

/** Why there is nothing to learn from. */
export type NothingLearned = {
  readonly kind: "tooFew";
  readonly known: number;
  readonly needs: number;
};

/** Territories below which a fit by four scores says nothing. */
const LEAST_TERRITORIES = 10;
const FOLDS = 10;

/** What a fit is worth, in a sentence that a person can act on. */
export function worthOf(unseenFit: number | null): string {
  if (unseenFit === null) return "It cannot be judged: scores or sales hardly differ.";
  if (unseenFit <= 0) return "It explains nothing of what it has not seen: do not use it.";
  return `It explains ${Math.round(unseenFit * 100)}% of what it has not seen.`;
}

type Known = { readonly id: string; readonly scores: readonly number[]; readonly sold: number };

/**
 * Territories with scores and a past: what a ramped full-time rep sold there last year, as a multiple of what is usual in
 * their role and segment, so that the sizes of deals are not taken for the worth of territories.
 */
function knownTerritories({ reps, territories }: AllocationPlan): readonly Known[] {
  const alike = grouped(reps, ({ person }) => JSON.stringify([person.role, person.segment]));
  return [...alike.values()].flatMap((peers) => {
    const each = [...grouped(peers, ({ person }) => person.territory)].flatMap(([id, some]) => {
      const standing = territories.get(id);
      const past = some.filter(({ person }) => person.previousBookings !== null);
      const capacity = total(past.map((rep) => rep.standing.carrier.capacityBefore));
      const least = LEAST_HISTORY * total(past.map(({ person }) => person.capacity));
      if (standing === undefined || capacity <= 0 || capacity < least) return [];
      const sold = total(past.map(({ person }) => person.previousBookings ?? 0)) / capacity;
      const { scores } = standing.territory;
      return [{ id, scores: territoryFactors.map((factor) => scores[factor]), sold }];
    });
    const usual = mean(each.map(({ sold }) => sold)) ?? 0;
    return usual === 0 ? [] : each.map((one) => ({ ...one, sold: one.sold / usual }));
  });
}

/** The share that a straight dependence explains of rows it was not fitted on, a tenth of them at a time. */
function unseenLinearFit(rows: readonly (readonly number[])[], sold: readonly number[]) {
  const folds = Math.min(FOLDS, rows.length);
  const middle = mean(sold) ?? 0;
  const misses = Array.from({ length: folds }, (_fold, fold) => {
    const isSeen = (_row: unknown, at: number) => at % folds !== fold;
    const fit = linearFit(rows.filter(isSeen), sold.filter(isSeen));
    if (typeof fit === "string") return null;
    return sold.flatMap((value, at) =>
      at % folds === fold ? [(value - expectedBy(fit, rows[at] ?? [])) ** 2] : [],
    );
  });
  if (misses.some((some) => some === null)) return null;
  const spread = total(sold.map((value) => (value - middle) ** 2));
  return spread === 0 ? null : 1 - total(misses.flatMap((some) => some ?? [])) / spread;
}

function weightsFrom(known: readonly Known[], predictions: readonly number[]) {
  const sum = total(predictions);
  if (sum <= 0 || predictions.some((one) => one < 0)) return null;
  return new Map(known.map(({ id }, at) => [id, (predictions[at] ?? 0) / sum]));
}

/**
 * What the past of the territories makes of their scores: a straight dependence and a forest, side by side and judged
 * by what they have not seen. It is evidence beside the weights of the plan and never takes their place unasked.
 */
export function learnedWeights(
  plan: AllocationPlan,
  seed: number,
): LearnedWeights | NothingLearned {
  const known = knownTerritories(plan);
  if (known.length < LEAST_TERRITORIES) {
    return { kind: "tooFew", known: known.length, needs: LEAST_TERRITORIES };
  }
  const rows = known.map(({ scores }) => scores);
  const sold = known.map((one) => one.sold);
  const grown = forest(rows, sold, seed);
  const fit = linearFit(rows, sold);
  const learned = (
    method: Learned["method"],
    unseenFit: number | null,
    says: readonly number[],
  ) => ({
    method,
    unseenFit,
    worth: worthOf(unseenFit),
    weights: weightsFrom(known, says),
  });
  return {
    kind: "learned",
    features: territoryFactors.map((factor) => factorNames[factor]),
    territories: known.map(({ id }) => id),
    linear:
      typeof fit === "string"
        ? null
        : learned(
            "linear",
            unseenLinearFit(rows, sold),
            rows.map((row) => expectedBy(fit, row)),
          ),
    forest: learned(
      "forest",
      grown.unseenFit,
      rows.map((row) => forestSays(grown.trees, row)),
    ),
    trees: grown.trees.length,
    seed,
    importances: grown.importances,
  };
}
