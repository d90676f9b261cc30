import { apportion, type Apportioned, type Bounds, type Hold } from "../share/apportion";
import { nearestMultiple } from "../share/steps";
import { total } from "../share/total";
import type { AllocationModel, QuotaBound } from "./allocation-model";
import type { PoolGroup } from "./pool";
import type { AllocationSteps, Standing } from "./rep-plan";
import { blendedQuotas, sharesOf } from "./shares";

/** What became of one group's pool. */
export type GroupPlan = {
  readonly group: PoolGroup;
  readonly steps: readonly AllocationSteps[];
  readonly holds: readonly Hold[];
  /** What the reps carry together. */
  readonly assigned: number;
  /** What ramp factors and maturity took away and nobody carries. */
  readonly unassigned: number;
  readonly topDown: number;
  /** Null where somebody's bottom-up is not known. */
  readonly bottomUp: number | null;
  readonly mixed: number;
};

export type GroupOutcome =
  | { readonly kind: "planned"; readonly plan: GroupPlan }
  | {
      readonly kind: "impossible";
      readonly group: PoolGroup;
      /** What was to be handed out: the group's pool, or what a reported shortfall leaves of it. */
      readonly pool: number;
      readonly why:
        | Exclude<Apportioned, { readonly kind: "apportioned" }>
        | { readonly kind: "nobody" }
        | { readonly kind: "noBottomUp"; readonly rows: readonly number[] };
    };

const unbounded: Bounds = { floor: null, cap: null, pin: null };

/** Hands a group's pool to its reps, step by step. */
export function groupPlan(
  model: AllocationModel,
  group: PoolGroup,
  members: { readonly reps: readonly Standing[]; readonly bounds: ReadonlyMap<string, QuotaBound> },
): GroupOutcome {
  const { reps, bounds } = members;
  const present = reps.map(({ carrier }) => (carrier.capacity > 0 ? 1 : 0));
  if (group.pool > 0 && total(present) === 0) {
    return { kind: "impossible", group, pool: group.pool, why: { kind: "nobody" } };
  }
  const unknown = reps.flatMap(({ bottomUp }, row) => (bottomUp === null ? [row] : []));
  if (model.method !== "TOP_DOWN" && unknown.length > 0) {
    const why = { kind: "noBottomUp", rows: unknown } as const;
    return { kind: "impossible", group, pool: group.pool, why };
  }
  const down = topDownSteps(model, group.pool, { reps, present });
  const { roundingStep: step } = model.allocation;
  const assigned = down.assigned === group.pool ? group.pool : nearestMultiple(down.assigned, step);
  const blend = blendOf(model, { reps, topDown: down.topDown, pool: assigned });
  const apportioned = apportion({
    pool: assigned,
    weights: blend.quotas,
    step,
    bounds: reps.map(({ carrier }) => bounds.get(carrier.person.id) ?? unbounded),
    ids: reps.map(({ carrier }) => carrier.person.id),
  });
  if (apportioned.kind !== "apportioned")
    return { kind: "impossible", group, pool: assigned, why: apportioned };
  const steps = reps.map((_rep, row): AllocationSteps => {
    const at = (column: readonly number[]) => column[row] ?? 0;
    return {
      equalShare: at(down.equalShare),
      byWeight: at(down.byWeight),
      byCapacity: at(down.byCapacity),
      topDown: at(down.topDown),
      mixed: at(blend.mixed),
      blended: at(blend.quotas),
      bounded: at(apportioned.exact),
      quota: at(apportioned.amounts),
    };
  });
  const bottomUps = reps.map(({ bottomUp }) => bottomUp);
  const isKnown = (amount: number | null): amount is number => amount !== null;
  return {
    kind: "planned",
    plan: {
      group,
      steps,
      holds: apportioned.holds,
      assigned,
      unassigned: group.pool - assigned,
      topDown: total(down.topDown),
      bottomUp: bottomUps.every(isKnown) ? total(bottomUps.filter(isKnown)) : null,
      mixed: total(blend.mixed),
    },
  };
}

/** The steps from the top: equal shares, then weight, then capacity and tier, then ramp factor and maturity. */
function topDownSteps(
  model: AllocationModel,
  pool: number,
  { reps, present }: { readonly reps: readonly Standing[]; readonly present: readonly number[] },
) {
  const counted = reps.map(
    ({ carrier, weight, tierMultiplier }) => carrier.capacity * weight * tierMultiplier,
  );
  const byCapacity = sharesOf(pool, counted);
  const adjusted = byCapacity.map((share, row) => share * (reps[row]?.adjustment ?? 1));
  const isReported = model.adjustmentRule === "REPORT_SHORTFALL";
  return {
    equalShare: sharesOf(pool, present),
    byWeight: sharesOf(
      pool,
      reps.map(({ weight }, row) => weight * (present[row] ?? 0)),
    ),
    byCapacity,
    topDown: isReported ? adjusted : sharesOf(pool, adjusted),
    assigned:
      isReported && reps.some(({ adjustment }) => adjustment !== 1) ? total(adjusted) : pool,
  };
}

function blendOf(
  model: AllocationModel,
  said: {
    readonly reps: readonly Standing[];
    readonly topDown: readonly number[];
    readonly pool: number;
  },
) {
  const { reps, topDown, pool } = said;
  if (model.method === "TOP_DOWN") return { mixed: topDown, quotas: sharesOf(pool, topDown) };
  return blendedQuotas({
    topDown,
    bottomUp: reps.map(({ bottomUp }) => bottomUp ?? 0),
    blendShare: model.allocation.blendShare,
    pool,
  });
}
