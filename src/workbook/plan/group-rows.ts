import {
  groupKey,
  poolOf,
  type AllocationPlan,
  type GroupPlan,
  type PoolGroup,
  type PoolPart,
  type QuotaMethod,
  type QuotaModel,
} from "../../engine";

/** What a method splits the pool by: the role alone, or the role and the segment. */
export type SplitBy = "ROLE" | "SEGMENT";

/** Whether the method splits the pool as the row has it. */
export const inUse = '=N(({by}="SEGMENT")=(QuotaMethod="SEGMENT_BLENDED"))';

/** How a row of the pool is split, and whether the method in use does so. */
type Shown = { readonly by: SplitBy; readonly isUsed: boolean };
export type GroupRow = GroupPlan & Shown;
export type PartRow = PoolPart & Shown & { readonly order: number };

function splitOf(method: QuotaMethod): SplitBy {
  return method === "SEGMENT_BLENDED" ? "SEGMENT" : "ROLE";
}

/** The same model by a method that splits the pool the other way. */
function splitAnew(model: QuotaModel): QuotaModel {
  return { ...model, method: model.method === "SEGMENT_BLENDED" ? "BLENDED" : "SEGMENT_BLENDED" };
}

function otherPool(other: QuotaModel) {
  const pool = poolOf(other);
  // Targets, buffer and step are those of the plan, of which there would be none either.
  if ("where" in pool) throw new RangeError(pool.what);
  return pool;
}

/** A group of another method: nobody's quota comes from it, and nothing is assigned by it. */
function waiting({ key, role, segment }: Pick<PoolGroup, "key" | "role" | "segment">): GroupPlan {
  const byType = { NEW_BUSINESS: 0, EXPANSION: 0, RENEWAL: 0 };
  return {
    group: { key, role, segment, revenueTarget: 0, pool: 0, byType },
    steps: [],
    holds: [],
    assigned: 0,
    unassigned: 0,
    topDown: 0,
    bottomUp: 0,
    mixed: 0,
  };
}

/** The groups of the plan, and beneath them those that another method asks for: whoever chooses it finds them here. */
export function groupRows(
  model: QuotaModel,
  { groups, reps }: AllocationPlan,
): readonly GroupRow[] {
  const other = splitAnew(model);
  const found = new Map<string, GroupPlan>();
  for (const group of otherPool(other).groups) found.set(group.key, waiting(group));
  for (const { person } of reps) {
    const key = groupKey(other, person);
    if (!found.has(key)) found.set(key, waiting({ ...person, key }));
  }
  return [
    ...groups.map((group): GroupRow => ({ ...group, by: splitOf(model.method), isUsed: true })),
    ...[...found.values()].map((group): GroupRow => ({
      ...group,
      by: splitOf(other.method),
      isUsed: false,
    })),
  ];
}

/** The parts of the pool, and beneath them those of another method; ties of the rounding are decided by id. */
export function partRows(model: QuotaModel, { pool }: AllocationPlan): readonly PartRow[] {
  const other = splitAnew(model);
  const rows = [
    ...pool.parts.map((part) => ({ ...part, by: splitOf(model.method), isUsed: true })),
    ...otherPool(other).parts.map((part) => ({
      ...part,
      target: 0,
      pool: 0,
      by: splitOf(other.method),
      isUsed: false,
    })),
  ];
  const idOf = ({ key, revenueType }: PoolPart) => `${key} ${revenueType}`;
  const ids = rows.map(idOf).sort((one, other_) => (one < other_ ? -1 : 1));
  const orderOf = new Map(ids.map((id, place) => [id, place + 1]));
  return rows.map((row) => ({ ...row, order: orderOf.get(idOf(row)) ?? 0 }));
}
