import type { AllocationPlan, QuotaModel, RepPlan } from "../../engine";
import { firstPlaces } from "./allocation-steps";
import { boundSteps, type BoundSteps } from "./bound-steps";
import {
  placesDown,
  ranksWithin,
  remainderOf,
  sortedBy,
  sumsWithin,
  wholeSteps,
} from "./remainder-steps";

/** A rep's bounds and rounding, step by step. */
export type RoundingRow = RepPlan & {
  /** The place by id, in which ties of equal blends are decided. */
  readonly order: number;
  readonly groupRow: number;
  readonly bounds: BoundSteps;
  readonly steps: number;
  readonly remainder: number;
  readonly tie: number;
  readonly sort: number;
  readonly rank: number;
  readonly left: number;
};

function remaindersOf(
  reps: readonly RepPlan[],
  bounds: readonly BoundSteps[],
  step: number,
): readonly number[] {
  return reps.map(({ blended, bounded }, at) =>
    // Whoever stands at a cap takes no step more.
    blended > 0 && bounded >= (bounds[at]?.cap ?? Infinity) ? -1 : remainderOf(bounded / step),
  );
}

/** Every rep with the steps from the blend to the quota. */
export function roundingRows(model: QuotaModel, plan: AllocationPlan): readonly RoundingRow[] {
  const { reps, groups } = plan;
  const { roundingStep: step } = model.allocation;
  const bounds = boundSteps(model, plan);
  const ids = reps.map(({ id }) => id).sort((one, other) => (one < other ? -1 : 1));
  const orderOf = new Map(ids.map((id, place) => [id, place + 1]));
  const orders = reps.map(({ id }) => orderOf.get(id) ?? 0);
  const groupRows = firstPlaces(groups.map(({ group }) => group.key));
  const groupOf = reps.map(({ group }) => groupRows.get(group) ?? 0);
  const steps = reps.map(({ bounded }) => wholeSteps(bounded / step));
  const remainders = remaindersOf(reps, bounds, step);
  const ties = placesDown(
    reps.map(({ blended }) => blended),
    orders,
  );
  const sorts = sortedBy(remainders, ties);
  const ranks = ranksWithin(groupOf, sorts);
  const stepsIn = sumsWithin(groupOf, steps);
  return reps.map((rep, at): RoundingRow => {
    const [groupRow = 0, own] = [groupOf[at], bounds[at]];
    if (own === undefined) throw new RangeError("Every rep has a row of bounds.");
    const assigned = groups[groupRow - 1]?.assigned ?? 0;
    const left = Math.round(assigned / step) - (stepsIn.get(groupRow) ?? 0);
    return {
      ...rep,
      order: orders[at] ?? 0,
      groupRow,
      bounds: own,
      steps: steps[at] ?? 0,
      remainder: remainders[at] ?? 0,
      tie: ties[at] ?? 0,
      sort: sorts[at] ?? 0,
      rank: ranks[at] ?? 0,
      left: rep.blended === 0 ? 0 : left,
    };
  });
}
