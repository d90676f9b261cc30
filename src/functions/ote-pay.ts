import { oneRate, payCost, payout, type PayTier } from "../engine";
import { aboveZero, answer, refuse, zeroOrMore } from "./asked";
import { listIn, rowsIn, sameLength, valuesOf, zeroOrMoreAt } from "./ranges";

/** Rows of (from attainment, multiple of the base rate), from low to high. */
function tiersFrom(tiers: unknown[][] | null | undefined): readonly PayTier[] {
  if (tiers === null || tiers === undefined) return oneRate;
  let before = -1;
  return rowsIn("tiers", tiers, 2).map(({ cells, nameOf }) => {
    const from = zeroOrMoreAt(cells[0], nameOf(0));
    if (from <= before) refuse(`${nameOf(0)} must be above the row before; it is ${from}.`);
    before = from;
    return { from, multiple: zeroOrMoreAt(cells[1], nameOf(1)) };
  });
}

/**
 * Variable pay by marginal tiers: what is sold within a tier pays that tier's multiple of the base rate, which is target variable pay over quota.
 * @customfunction OTE.PAYOUT OTE.PAYOUT
 * @helpurl https://localhost:3000/functions.html#ote.payout
 * @param {number} actual What was sold
 * @param {number} quota What was asked, above zero
 * @param {number} targetVariable Variable pay at exactly quota
 * @param {any[][]} [tiers] Rows of attainment from which the tier counts, and its multiple; what lies below the first row pays nothing; one rate for all if left out
 * @returns {number} Variable pay
 * @example =OTE.PAYOUT(650000,600000,60000,{0,1;1,1.6}) //=> 68000
 */
export function otePayout(
  actual: number,
  quota: number,
  targetVariable: number,
  tiers?: unknown[][],
): number {
  const paid = {
    actual: zeroOrMore("actual", actual),
    quota: aboveZero("quota", quota),
    targetVariable: zeroOrMore("targetVariable", targetVariable),
  };
  return answer(payout(paid, tiersFrom(tiers)));
}

/**
 * All variable pay of a team at given attainments.
 * @customfunction OTE.COST OTE.COST
 * @helpurl https://localhost:3000/functions.html#ote.cost
 * @param {any[][]} quotas Quota of each rep, in one row or one column
 * @param {any[][]} targetVariables Variable pay of each rep at exactly quota
 * @param {any[][]} attainments Attainment of each rep, or one for all; 1 is quota
 * @param {any[][]} [tiers] Rows of attainment from which the tier counts, and its multiple; what lies below the first row pays nothing; one rate for all if left out
 * @returns {number} Variable pay of all reps
 * @example =OTE.COST({600000;500000},{60000;50000},{1.1;0.8},{0,1;1,1.6}) //=> 109600
 */
export function oteCost(
  quotas: unknown[][],
  targetVariables: unknown[][],
  attainments: unknown[][],
  tiers?: unknown[][],
): number {
  const [asked, variable] = [listIn("quotas", quotas), listIn("targetVariables", targetVariables)];
  const reached = listIn("attainments", attainments);
  sameLength(asked, variable);
  if (reached.cells.length !== 1) sameLength(asked, reached);
  const pays = valuesOf(variable, zeroOrMoreAt);
  const shares = valuesOf(reached, zeroOrMoreAt);
  const reps = valuesOf(asked, zeroOrMoreAt).map((quota, row) => ({
    quota,
    targetVariable: pays[row] ?? 0,
    attainment: shares[row] ?? shares[0] ?? 0,
  }));
  return answer(payCost(reps, tiersFrom(tiers)));
}
