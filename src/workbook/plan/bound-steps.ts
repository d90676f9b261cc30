import type { AllocationPlan, QuotaModel, RepPlan } from "../../engine";
import { firstPlaces } from "./allocation-steps";
import { poolsAt, type Levelled, type PoolAt } from "./level-pools";
import { DUST } from "./remainder-steps";

/** What is told of a rep's bounds, in whole steps, and what the rep's group gets where they are reached. */
export type BoundSteps = Levelled & {
  /** The row of the bounds, 0 where there is none. */
  readonly bound: number;
  readonly pin: number | null;
  readonly floorTold: number | null;
  readonly capTold: number | null;
  /** The cap in whole steps, or the whole pool where none is told. */
  readonly capSteps: number;
  readonly atFloor: PoolAt;
  readonly atCap: PoolAt;
};

type Told = Omit<BoundSteps, "atFloor" | "atCap">;

/** The bounds of every rep as the sheet takes them. */
function toldBounds(model: QuotaModel, { reps, pool }: AllocationPlan): readonly Told[] {
  const { roundingStep: step } = model.allocation;
  const rows = firstPlaces(model.bounds.map(({ rep }) => rep));
  return reps.map(({ id, blended }): Told => {
    const bound = rows.get(id) ?? 0;
    const told = model.bounds[bound - 1];
    const { pin = null, floor: floorTold = null, cap: capTold = null } = told ?? {};
    // A zero is written without a sign.
    const floor = pin ?? -Math.floor(DUST - (floorTold ?? 0) / step) * step + 0;
    const capSteps = capTold === null ? pool.pool : Math.floor(capTold / step + DUST) * step;
    const cap = blended === 0 ? floor : (pin ?? capSteps);
    const [low, high] = blended === 0 ? [0, 0] : [floor / blended, cap / blended];
    return { bound, pin, floorTold, capTold, capSteps, floor, cap, weight: blended, low, high };
  });
}

/** The rows of each group, in their order. */
function rowsByGroup(reps: readonly RepPlan[]): readonly (readonly number[])[] {
  const rows = new Map<string, number[]>();
  reps.forEach(({ group }, at) => {
    const found = rows.get(group) ?? [];
    found.push(at);
    rows.set(group, found);
  });
  return [...rows.values()];
}

const nothing: PoolAt = { floors: 0, caps: 0, weight: 0, pool: 0 };

/** Every rep's bounds with what the group gets at the levels where they are reached. */
export function boundSteps(model: QuotaModel, plan: AllocationPlan): readonly BoundSteps[] {
  const told = toldBounds(model, plan);
  const poolOf = new Map<number, ReadonlyMap<number, PoolAt>>();
  for (const rows of rowsByGroup(plan.reps)) {
    const members = rows.flatMap((row) => told[row] ?? []);
    const pools = poolsAt(
      members,
      members.flatMap(({ low, high }) => [low, high]),
    );
    for (const row of rows) poolOf.set(row, pools);
  }
  return told.map((row, at) => ({
    ...row,
    atFloor: poolOf.get(at)?.get(row.low) ?? nothing,
    atCap: poolOf.get(at)?.get(row.high) ?? nothing,
  }));
}
