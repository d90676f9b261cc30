import { apportion } from "../share/apportion";
import { nearestMultiple } from "../share/steps";
import { revenueTypes, type RevenueType } from "./allocation-model";
import { inSteps } from "./periods-of-rep";

export type ByType = Readonly<Record<RevenueType, number>>;

const noRevenue: ByType = { NEW_BUSINESS: 0, EXPANSION: 0, RENEWAL: 0 };

/**
 * The quotas of a group by revenue type, exact both ways: each rep's types make the rep's quota, and each type's reps
 * make the type's part of what is assigned. One type after the other is handed out, nobody getting more than is left
 * of their quota.
 */
export function splitByType(
  quotas: readonly number[],
  of: { readonly byType: ByType; readonly assigned: number; readonly step: number },
): readonly ByType[] {
  const carried = revenueTypes.filter((type) => of.byType[type] > 0);
  const amounts = inSteps(
    of.assigned,
    carried.map((type) => of.byType[type]),
    of.step,
  );
  const split: Record<RevenueType, number>[] = quotas.map(() => ({ ...noRevenue }));
  let left = quotas;
  carried.forEach((type, place) => {
    const isLast = place === carried.length - 1;
    const given = isLast ? left : handedOut(amounts[place] ?? 0, left, of.step);
    given.forEach((amount, row) => {
      const one = split[row];
      if (one !== undefined) one[type] = amount;
    });
    left = left.map((rest, row) => nearestMultiple(rest - (given[row] ?? 0), of.step));
  });
  return split;
}

function handedOut(pool: number, left: readonly number[], step: number): readonly number[] {
  const bounds = left.map((rest) => ({ floor: null, cap: rest, pin: null }));
  const outcome = apportion({ pool, weights: left, step, bounds });
  if (outcome.kind !== "apportioned")
    throw new RangeError("A part of the quotas fits within them.");
  return outcome.amounts;
}
