import type { AllocationModel } from "../plan/allocation-model";
import type { AllocationPlan } from "../plan/allocation-plan";
import { movableInputs, type MovableInput } from "../plan/movable-inputs";
import { quotaPool } from "../plan/pool";
import { saidOf, triedRange, type TriedInput } from "../plan/tried-range";
import { total } from "../share/total";
import { expectedSales } from "./outcome";
import type { OutlookModel } from "./outlook-model";
import { touchedPeople, type TouchedPeople } from "./touched-people";

/** An assumption, and what is left of expected sales after the pool when it lies at either end of its range. */
export type TornadoBar = TriedInput & {
  /** Reps whose sales it concerns; null where it concerns the pool. */
  readonly reps: number | null;
  readonly atLow: number;
  readonly atHigh: number;
  readonly swing: number;
};

export type Sensitivity = {
  readonly sales: number;
  readonly pool: number;
  /** The pool without its buffer. */
  readonly revenueTarget: number;
  /** What a tenth less sold by everybody would take away. */
  readonly tenthOfSales: number;
  /** Expected sales less the pool: below zero the team is asked for more than it can be expected to sell. */
  readonly headroom: number;
  /** The widest swing first. */
  readonly bars: readonly TornadoBar[];
  /** Assumptions that move neither sales nor pool: they say who carries what, or concern nobody here. */
  readonly unmoved: number;
};

/**
 * One assumption at a time over its range, the others as they are. Only what an assumption touches is worked out anew:
 * the pool, or the sales of the people it concerns, so that the whole takes one walk over the team. Null where
 * somebody's productivity is not known.
 */
export function sensitivity(model: OutlookModel, plan: AllocationPlan): Sensitivity | null {
  const sold = expectedSales(plan);
  if (sold === null) return null;
  const { pool } = plan.pool;
  const sales = total(sold);
  const peopleOf = touchedPeople(model, plan);
  const headroomAt = (input: MovableInput, value: number): number => {
    if (input.touches.kind === "pool") return sales - poolOf(input.set(model, value));
    return sales + gained(peopleOf(input.touches), input, value) - pool;
  };
  const assumed = movableInputs(model).flatMap((input) => {
    const said = saidOf(model.register, input);
    const range = triedRange(model.register, input);
    return said.evidence === "CONFIRMED" && !range.isStated ? [] : [{ input, said, range }];
  });
  const bars = assumed
    .filter(({ input: { touches } }) => touches.kind !== "shares" && touches.kind !== "territory")
    .map(({ input, said, range }): TornadoBar => {
      const { low, high } = range;
      const [atLow, atHigh] = [headroomAt(input, low), headroomAt(input, high)];
      const { path, name, value } = input;
      const swing = Math.abs(atHigh - atLow);
      const reps = input.touches.kind === "pool" ? null : peopleOf(input.touches).reps;
      return { path, name, value, ...range, reps, atLow, atHigh, swing, said };
    })
    .filter(({ swing }) => swing > 0);
  return {
    sales,
    pool,
    revenueTarget: plan.pool.revenueTarget,
    tenthOfSales: sales / 10,
    headroom: sales - pool,
    bars: bars.sort((one, other) => other.swing - one.swing),
    unmoved: assumed.length - bars.length,
  };
}

function poolOf({ targets, allocation }: AllocationModel): number {
  const revenueTarget = total(targets.map(({ amount }) => amount));
  return quotaPool({ revenueTarget, coverageBuffer: allocation.coverageBuffer });
}

/** How much more some people sell with another value of an input. */
function gained(people: TouchedPeople, input: MovableInput, value: number): number {
  return people.salesIn(input.set(people.model, value)) - people.salesNow;
}
