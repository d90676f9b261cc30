import { rawBackTest, type Hits } from "../evidence/back-test";
import { pastAttainments, pastSpread } from "../evidence/past-attainments";
import { payFor, salesPay } from "../pay/sales-pay";
import type { AllocationPlan } from "../plan/allocation-plan";
import { feasibilityOf } from "../plan/feasibility";
import { quotient } from "../share/answered";
import { normalBelow } from "../share/distributions";
import { mean } from "../share/spread";
import { total } from "../share/total";
import type { OutlookModel } from "./outlook-model";
import { chanceOfSales } from "./chance/probability";

/** What a year comes to, as far as the model tells: null is not told. */
export type Outcome = {
  readonly revenueTarget: number;
  readonly pool: number;
  readonly reps: number;
  /** Ramped full-time reps that the team amounts to. */
  readonly capacity: number;
  /** Planned hires and backfills who carry quota in the year. */
  readonly hires: number;
  /** More hires, ramped from the first day, that the pool would take. */
  readonly hiresNeeded: number | null;
  /** What capacity times productivity makes. */
  readonly sales: number | null;
  /** Sales over the pool. */
  readonly coverage: number | null;
  /** Ramped reps whose last year reaches these quotas. */
  readonly atQuota: Hits;
  /** The share of ramped reps to be expected at quota. */
  readonly expectedAtQuota: number | null;
  /** The chance that the team books the revenue target. */
  readonly chance: number | null;
  /** Sales pay for what is expected to be sold. */
  readonly cost: number | null;
};

/** What each rep can be expected to sell, in the order of the plan's reps; null where somebody's productivity is not known. */
export function expectedSales({ reps }: AllocationPlan): readonly number[] | null {
  const sales = reps.flatMap(({ standing }) => standing.bottomUp ?? []);
  return sales.length === reps.length ? sales : null;
}

/** How far a rep's year lies from what is expected: as told, or as last year; null where neither is known. */
export function spreadOf({ outlook }: OutlookModel, plan: AllocationPlan): number | null {
  return outlook.attainmentSpread ?? pastSpread(pastAttainments(plan));
}

/** What the year of a plan comes to; a what-if that changes somebody's past leaves luck as it is and hands the spread in. */
export function outcomeOf(
  model: OutlookModel,
  plan: AllocationPlan,
  spread = spreadOf(model, plan),
): Outcome {
  const { pool, revenueTarget } = plan.pool;
  const means = expectedSales(plan);
  const sales = means === null ? null : total(means);
  const needed = feasibilityOf(model, plan).groups.map(({ hiresNeeded }) => hiresNeeded);
  const isKnown = (count: number | null): count is number => count !== null;
  const pay = salesPay(plan);
  const { correlation } = model.outlook;
  return {
    revenueTarget,
    pool,
    reps: plan.reps.filter(({ capacity }) => capacity > 0).length,
    capacity: plan.totals.company.capacity,
    hires: plan.reps.filter(
      ({ person, capacity }) => person.standing !== "EMPLOYED" && capacity > 0,
    ).length,
    hiresNeeded: needed.every(isKnown) ? total(needed.filter(isKnown)) : null,
    sales,
    coverage: quotient(sales, pool),
    atQuota: rawBackTest(plan, { thresholds: model.thresholds, tiers: model.payTiers }).ramped,
    expectedAtQuota: spread === null ? null : expectedShare(plan, spread),
    chance:
      means === null || spread === null
        ? null
        : chanceOfSales(
            { means, deviations: means.map((one) => one * spread), correlation },
            revenueTarget,
          ),
    cost: pay === null || means === null ? null : payFor(pay, means, model.payTiers),
  };
}

/** The mean of the ramped reps' own chances to make quota; null of nobody, or of nobody whose sales are known. */
function expectedShare({ reps }: AllocationPlan, spread: number): number | null {
  return mean(
    reps.flatMap(({ isRamping, quota, standing: { bottomUp } }) => {
      if (isRamping || quota === 0 || bottomUp === null) return [];
      const above = bottomUp - quota;
      if (spread === 0 || bottomUp === 0) return [above >= 0 ? 1 : 0];
      return [normalBelow(above / (spread * bottomUp))];
    }),
  );
}
