import type { AllocationPlan } from "../plan/allocation-plan";
import type { RepPlan } from "../plan/rep-plan";
import { quotient } from "../share/answered";
import { correlation } from "../share/correlation";
import { grouped } from "../share/grouped";
import { balance, gini, jain, mean } from "../share/spread";
import { total } from "../share/total";
import { isAskedForWholeYear, isRampedAndThere } from "./judged-reps";
import { pastAttainments } from "./past-attainments";

/** What a balance asks for: nothing, nothing yet, another sharing, or a new design. */
export const balanceBands = ["GOOD", "ACCEPTABLE", "IMBALANCED", "REDESIGN"] as const;
export type BalanceBand = (typeof balanceBands)[number];

/** Above the first a balance is good, from the second on acceptable, from the third on imbalanced. */
export const bandsFrom = { good: 0.9, acceptable: 0.8, imbalanced: 0.7 } as const;

/** The band of a balance. @example bandOf(0.85) //=> "ACCEPTABLE" */
export function bandOf(balanced: number): BalanceBand {
  if (balanced > bandsFrom.good) return "GOOD";
  if (balanced >= bandsFrom.acceptable) return "ACCEPTABLE";
  return balanced >= bandsFrom.imbalanced ? "IMBALANCED" : "REDESIGN";
}

/** How even some values are, in the three usual ways. */
export type Evenness = {
  readonly count: number;
  readonly sum: number;
  readonly gini: number;
  readonly balance: number;
  readonly band: BalanceBand;
  readonly jain: number;
  readonly low: number;
  readonly high: number;
};

/** How even values are; null of nothing and of nothing but zeros. */
export function evennessOf(values: readonly number[]): Evenness | null {
  const [uneven, balanced, fair] = [gini(values), balance(values), jain(values)];
  if (uneven === null || balanced === null || fair === null) return null;
  const sorted = [...values].sort((one, other) => one - other);
  return {
    count: values.length,
    sum: total(values),
    gini: uneven,
    balance: balanced,
    band: bandOf(balanced),
    jain: fair,
    low: sorted[0] ?? 0,
    high: sorted.at(-1) ?? 0,
  };
}

/** Fewer reps than this make a correlation hearsay. */
export const FEW_REPS = 10;

/** A correlation and how many reps it is over; null where they are too few or all alike. */
export type Correlated = { readonly value: number | null; readonly reps: number };

function correlated(one: readonly number[], other: readonly number[]): Correlated {
  return { value: correlation(one, other), reps: one.length };
}

export type Fairness = {
  /** What ramped reps can be expected to sell over what they are asked. */
  readonly expected: Evenness | null;
  /** What they sold last year over what they were asked. */
  readonly past: Evenness | null;
  /** Last year's attainment with the size of the quota, and with how much more is asked now. */
  readonly withSize: Correlated;
  readonly withGrowth: Correlated;
  /** Quota over the score of the territory it is for, as a multiple of what is usual in its role and segment. */
  readonly perPotential: Evenness | null;
};

/** Whether a plan asks reps alike, and whether it asks most of those who did well. */
export function planFairness(plan: AllocationPlan): Fairness {
  const ramped = plan.reps.filter(isRampedAndThere);
  const expected = ramped.flatMap(
    ({ standing, quota }) => quotient(standing.bottomUp, quota) ?? [],
  );
  const past = pastAttainments(plan);
  const attainments = past.map(({ attainment }) => attainment);
  const asked = past.map(({ rep }) => rep.person.previousQuota ?? 0);
  // Whoever comes or goes this year is asked for a part of it, which is no growth.
  const whole = past.filter(({ rep }) => isAskedForWholeYear(rep));
  return {
    expected: evennessOf(expected),
    past: evennessOf(attainments),
    withSize: correlated(attainments, asked),
    withGrowth: correlated(
      whole.map(({ attainment }) => attainment),
      whole.map(({ rep }) => rep.quota / (rep.person.previousQuota ?? 1)),
    ),
    perPotential: evennessOf(quotaPerPotential(plan)),
  };
}

/** The ramped reps of one role and segment on one territory, and what they are asked for a point of its score. */
export type AskedOnTerritory = {
  readonly reps: readonly RepPlan[];
  readonly quota: number;
  readonly capacity: number;
  /** The territory's score over the median of its peers. */
  readonly score: number;
  /** Quota per full-time rep and point of score. */
  readonly perPoint: number;
  /** The mean of that over the territories of the same role and segment. */
  readonly usual: number;
};

/** Territory by territory what is asked for a point of its score, beside what is usual in the same role and segment. */
export function askedByTerritory({
  reps,
  territories,
}: AllocationPlan): readonly AskedOnTerritory[] {
  const ramped = reps.filter(isRampedAndThere);
  const alike = grouped(ramped, ({ person }) => JSON.stringify([person.role, person.segment]));
  return [...alike.values()].flatMap((peers) => {
    const each = [...grouped(peers, ({ person }) => person.territory)].flatMap(([id, some]) => {
      const score = territories.get(id)?.raw;
      if (score === undefined) return [];
      const capacity = total(some.map((rep) => rep.capacity));
      const quota = total(some.map((rep) => rep.quota));
      return [{ reps: some, quota, capacity, score, perPoint: quota / capacity / score }];
    });
    const usual = mean(each.map(({ perPoint }) => perPoint)) ?? 1;
    return each.map((one) => ({ ...one, usual }));
  });
}

/** What is asked for a point of score as a multiple of what is usual, so that nobody is held against reps who sell something else. */
function quotaPerPotential(plan: AllocationPlan): readonly number[] {
  return askedByTerritory(plan).flatMap(({ perPoint, usual }) =>
    usual === 0 ? [] : [perPoint / usual],
  );
}
