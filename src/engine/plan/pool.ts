import type { Role } from "../team/people";
import { apportion } from "../share/apportion";
import { stepsIn } from "../share/steps";
import { total } from "../share/total";
import type { Problem } from "../figure/problem";
import { spokenCount } from "../figure/spoken";
import {
  revenueTypes,
  type AllocationModel,
  type RevenueMix,
  type RevenueType,
} from "./allocation-model";
import { offStepProblem } from "./off-step";

/**
 * All quota to be assigned: the revenue target and its buffer.
 * @example quotaPool({ revenueTarget: 10000000, coverageBuffer: 1.1 }) //=> 11000000
 */
export function quotaPool(said: {
  readonly revenueTarget: number;
  readonly coverageBuffer: number;
}): number {
  return Number((said.revenueTarget * said.coverageBuffer).toPrecision(15));
}

/** The part of the pool that one group of reps shares: one role, and one segment in a plan by segment. */
export type PoolGroup = {
  readonly key: string;
  readonly role: Role;
  /** Empty when all segments are shared together. */
  readonly segment: string;
  readonly revenueTarget: number;
  readonly pool: number;
  /** The pool by revenue type, in whole steps. */
  readonly byType: Readonly<Record<RevenueType, number>>;
};

/** One group's part of one revenue type. */
export type PoolPart = {
  readonly key: string;
  readonly role: Role;
  readonly segment: string;
  readonly revenueType: RevenueType;
  readonly target: number;
  readonly pool: number;
};

/** The company's pool: the base conserves what was asked for, the buffer stands on its own line. */
export type Pool = {
  readonly revenueTarget: number;
  readonly buffer: number;
  readonly pool: number;
  /** What each group carries of each revenue type: its target, and its whole steps of the pool. */
  readonly parts: readonly PoolPart[];
  readonly groups: readonly PoolGroup[];
};

/** Who carries which revenue type: as told, or AEs the new business and AMs the rest, where there are any. */
export function revenueMixOf(model: AllocationModel): readonly RevenueMix[] {
  if (model.revenueMix.length > 0) return model.revenueMix;
  const hasManagers = [...model.roster, ...model.hires].some(({ role }) => role === "AM");
  const keeper = hasManagers ? "AM" : "AE";
  return revenueTypes.map((revenueType) => ({
    revenueType,
    role: revenueType === "NEW_BUSINESS" ? "AE" : keeper,
    share: 1,
  }));
}

/** The group that somebody's quota comes from. @example groupKey(model, { role: "AE", segment: "SMB" }) //=> "AE" */
export function groupKey(
  model: AllocationModel,
  of: { readonly role: Role; readonly segment: string },
): string {
  if (model.method !== "SEGMENT_BLENDED") return of.role;
  return of.segment === "" ? `${of.role} (no segment)` : `${of.role} · ${of.segment}`;
}

type Part = {
  readonly key: string;
  readonly role: Role;
  readonly segment: string;
  readonly revenueType: RevenueType;
  readonly amount: number;
};

function partsOf(model: AllocationModel): readonly Part[] {
  const mix = revenueMixOf(model);
  return model.targets.flatMap(({ segment, revenueType, amount }) =>
    mix
      .filter((one) => one.revenueType === revenueType && one.share > 0)
      .map(({ role, share }) => ({
        key: groupKey(model, { role, segment }),
        role,
        segment: model.method === "SEGMENT_BLENDED" ? segment : "",
        revenueType,
        amount: amount * share,
      })),
  );
}

/** The pool by group and revenue type, every part in whole steps and all of them the pool; or what stands in the way. */
export function poolOf(model: AllocationModel): Pool | Problem {
  const { coverageBuffer, roundingStep: step } = model.allocation;
  const revenueTarget = total(model.targets.map(({ amount }) => amount));
  const pool = quotaPool({ revenueTarget, coverageBuffer });
  if (stepsIn(pool, step) === null) {
    const what = `The pool of ${spokenCount(pool)}, targets times buffer,`;
    return offStepProblem("allocation.roundingStep", { what, amount: pool, step });
  }
  const parts = merged(partsOf(model));
  const shared = apportion({
    pool,
    weights: parts.map(({ amount }) => amount),
    step,
    ids: parts.map(({ key, revenueType }) => `${key} ${revenueType}`),
  });
  if (shared.kind !== "apportioned") throw new RangeError("Targets above zero make a pool.");
  const groups = new Map<string, PoolGroup>();
  parts.forEach((part, row) => {
    const group = groups.get(part.key) ?? emptyGroup(part);
    const amount = shared.amounts[row] ?? 0;
    groups.set(part.key, {
      ...group,
      revenueTarget: group.revenueTarget + part.amount,
      pool: group.pool + amount,
      byType: { ...group.byType, [part.revenueType]: group.byType[part.revenueType] + amount },
    });
  });
  return {
    revenueTarget,
    buffer: pool - revenueTarget,
    pool,
    parts: parts.map(({ amount, ...part }, row) => ({
      ...part,
      target: amount,
      pool: shared.amounts[row] ?? 0,
    })),
    groups: [...groups.values()],
  };
}

function merged(parts: readonly Part[]): readonly Part[] {
  const byKey = new Map<string, Part>();
  for (const part of parts) {
    const key = `${part.key} ${part.revenueType}`;
    byKey.set(key, { ...part, amount: part.amount + (byKey.get(key)?.amount ?? 0) });
  }
  return [...byKey.values()];
}

function emptyGroup({ key, role, segment }: Part): PoolGroup {
  const byType = { NEW_BUSINESS: 0, EXPANSION: 0, RENEWAL: 0 };
  return { key, role, segment, revenueTarget: 0, pool: 0, byType };
}
