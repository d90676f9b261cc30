import { apportion, total, type AllocationModel, type Apportioning } from "../src/engine";
import { counts, manyReps, plannedOf } from "../test/support/many-reps";
import { PATIENCE, textbookSharing } from "./textbook-sharing";

// Run by plan-reps.bench.ts in a process of its own: in jest's sandbox every look at a global such as Math is a detour,
// which makes tight loops take several times as long as they do for people who use them.

/** What was measured at one number of reps, in milliseconds; null where it was given up. */
export type Measured = {
  readonly plan: number;
  readonly sharing: number;
  readonly textbook: number | null;
  /** How many rounds of sharing anew the textbook took. */
  readonly rounds: number | null;
  /** Whether plan, sharing and textbook, as far as it ended, come to the same quotas. */
  readonly agree: boolean;
  /** How many reps are held by each kind of bound. */
  readonly held: Readonly<Record<"floor" | "cap" | "pin", number>>;
};

/** The shortest of a few runs: what the work takes when nothing else happens. */
function fastest<Result>(runs: number, act: () => Result) {
  let [ms, result] = [Infinity, act()];
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now();
    result = act();
    ms = Math.min(ms, performance.now() - began);
  }
  return { ms, result };
}

/** The sharing that a plan comes down to: the whole pool by blended weight, within bounds, in whole steps. */
function sharingOf(model: AllocationModel): Apportioning {
  const { reps, pool } = plannedOf(model);
  const boundOf = new Map(model.bounds.map((bound) => [bound.rep, bound]));
  return {
    pool: pool.pool,
    weights: reps.map(({ blended }) => blended),
    step: model.allocation.roundingStep,
    bounds: reps.map(({ id }) => boundOf.get(id) ?? { floor: null, cap: null, pin: null }),
    ids: reps.map(({ id }) => id),
  };
}

function amountsOf(sharing: Apportioning): readonly number[] {
  const outcome = apportion(sharing);
  if (outcome.kind !== "apportioned") throw new Error(outcome.kind);
  return outcome.amounts;
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((amount, row) => amount === other[row]);
}

function measured(count: number): Measured {
  const model = manyReps(count);
  const runs = count > 10_000 ? 4 : 10;
  const plan = fastest(runs, () => plannedOf(model));
  const sharing = sharingOf(model);
  const shared = fastest(10, () => amountsOf(sharing));
  const began = performance.now();
  const textbook = textbookSharing(sharing, began + PATIENCE);
  const ended = performance.now();
  const { reps, pool } = plan.result;
  const quotas = reps.map(({ quota }) => quota);
  const heldBy = (kind: "floor" | "cap" | "pin") => reps.filter(({ hold }) => hold === kind).length;
  return {
    plan: plan.ms,
    sharing: shared.ms,
    textbook: textbook === null ? null : ended - began,
    rounds: textbook?.rounds ?? null,
    agree:
      total(quotas) === pool.pool &&
      isSame(quotas, shared.result) &&
      (textbook === null || isSame(quotas, textbook.amounts)),
    held: { floor: heldBy("floor"), cap: heldBy("cap"), pin: heldBy("pin") },
  };
}

// The first sizes once more: the first of all would pay for warming up.
counts.slice(0, 2).forEach(measured);
process.stdout.write(JSON.stringify(counts.map(measured)));
