import { total } from "../share/total";
import { bookedBy, overSoFar } from "./bookings";
import { trackedLine, type PeriodClock, type TrackedLine } from "./tracked-line";
import type { Tracking } from "./tracking-model";

/** A product in a running period. */
export type ProductLine = TrackedLine & {
  /** Empty for what was made without a word on its product. */
  readonly product: string;
  readonly deals: number | null;
};

/** Whose products: some reps, and what they made together. */
export type ProductsOf = {
  /** The reps who count; quotas of the whole company count only where this is everybody. */
  readonly reps: ReadonlySet<string>;
  readonly isEverybody: boolean;
  readonly made: number | null;
};

/**
 * What was made of each product, from bookings that name one, and last what was made without a word on its product: the lines
 * sum to what was made. A product nobody gave a quota has none, which is a quota of nothing here.
 */
export function productLines(
  { bookings, productQuotas, period, limits }: Tracking,
  { reps, isEverybody, made }: ProductsOf,
  clock: PeriodClock,
): readonly ProductLine[] {
  const own = bookings.filter(({ rep, product }) => product !== "" && reps.has(rep));
  const booked = bookedBy(own, overSoFar(period), ({ product }) => product);
  const quotas = new Map<string, number>();
  for (const { product, rep, quota } of productQuotas) {
    const counts = rep === "" ? isEverybody : reps.has(rep);
    if (counts) quotas.set(product, (quotas.get(product) ?? 0) + quota);
  }
  const products = [...new Set([...quotas.keys(), ...booked.keys()])].sort();
  if (products.length === 0) return [];
  const lines = products.map((product) => {
    const { amount, deals } = booked.get(product) ?? { amount: 0, deals: 0 };
    const asked = { quota: quotas.get(product) ?? 0, actual: amount };
    return { product, deals, ...trackedLine(asked, clock, limits) };
  });
  const rest = made === null ? 0 : made - total(lines.map(({ actual }) => actual ?? 0));
  // Cents that binary sums leave are no bookings.
  if (Math.abs(rest) < 0.005) return lines;
  const without = trackedLine({ quota: 0, actual: rest }, clock, limits);
  return [...lines, { product: "", deals: null, ...without }];
}
