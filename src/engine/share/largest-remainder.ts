import { amountOf, stepsIn } from "./steps";

/** Remainders that agree to this part of a step are a tie, and what is closer than this to a whole step is one. */
const DUST = 1e-9;
/** The part in which sums of the same numbers may differ. */
const ALIKE = 1e-14;

/** Amounts to be rounded to a step so that they make a total. */
export type Rounding = {
  readonly exact: readonly number[];
  readonly step: number;
  /** A multiple of the step. */
  readonly total: number;
  /** Decide a tie: the larger first, then the smaller id. */
  readonly weights: readonly number[];
  /** Without ids, the order of the rows decides. */
  readonly ids?: readonly string[];
  /** Amounts that may not be rounded up: they stand at their cap. */
  readonly held?: readonly boolean[];
};

/**
 * Rounds by largest remainder: each amount to the step below, the steps left over to the largest remainders.
 * Null where no rounding of these amounts makes the total.
 * @example roundedToTotal({ exact: [1000/3, 1000/3, 1000/3], step: 1, total: 1000, weights: [1, 1, 1] }) //=> [334, 333, 333]
 */
export function roundedToTotal(rounding: Rounding): readonly number[] | null {
  const { exact, step, weights, ids, held } = rounding;
  const units = stepsIn(rounding.total, step);
  if (units === null) return null;
  const bases = exact.map((amount) => Math.floor(amount / step + DUST));
  const left = units - bases.reduce((sum, base) => sum + base, 0);
  if (left < 0 || left > exact.length) return null;
  const remainders = exact.map((amount, row) =>
    held?.[row] === true ? -1 : Math.round((amount / step - (bases[row] ?? 0)) / DUST),
  );
  const byRemainder = (one: number, other: number) =>
    (remainders[other] ?? 0) - (remainders[one] ?? 0) ||
    heavier(weights[one] ?? 0, weights[other] ?? 0) ||
    before(ids, one, other);
  const order = exact.map((_amount, row) => row).sort(byRemainder);
  for (const row of order.slice(0, left)) bases[row] = (bases[row] ?? 0) + 1;
  return bases.map((base) => amountOf(base, step));
}

/** The larger weight first; weights that only the order of their sums tells apart are alike. */
function heavier(one: number, other: number): number {
  return Math.abs(other - one) <= ALIKE * Math.max(one, other) ? 0 : other - one;
}

function before(ids: readonly string[] | undefined, one: number, other: number): number {
  const [first = "", second = ""] = [ids?.[one], ids?.[other]];
  if (first === second) return one - other;
  return first < second ? -1 : 1;
}
