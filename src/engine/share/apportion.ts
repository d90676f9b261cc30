import { boundedShares, type BoundedShares, type Standing } from "./bounded-shares";
import { roundedToTotal } from "./largest-remainder";
import { amountOf, stepsIn } from "./steps";

/** What one row may get: blank is no bound. */
export type Bounds = {
  readonly floor: number | null;
  readonly cap: number | null;
  readonly pin: number | null;
};

/** A pool to be handed out by weight, in whole steps. */
export type Apportioning = {
  readonly pool: number;
  readonly weights: readonly number[];
  /** Above zero. */
  readonly step: number;
  readonly bounds?: readonly Bounds[];
  readonly ids?: readonly string[];
};

export type Hold = "none" | "floor" | "cap" | "pin";

/** Amounts that sum to the pool, or why there are none. */
export type Apportioned =
  | {
      readonly kind: "apportioned";
      /** Before rounding. */
      readonly exact: readonly number[];
      readonly amounts: readonly number[];
      readonly holds: readonly Hold[];
    }
  | Exclude<BoundedShares, { readonly kind: "shared" }>
  | { readonly kind: "offStep"; readonly row: number | null; readonly amount: number };

/** What the division of a bound by the step may leave behind, and is nothing. */
const DUST = 1e-9;
const unbounded: Bounds = { floor: null, cap: null, pin: null };

/** Hands out a pool: bounds first, the rest shared by weight, and at last whole steps by largest remainder. */
export function apportion(apportioning: Apportioning): Apportioned {
  const { pool, weights, step, ids } = apportioning;
  const bounds = weights.map((_weight, row) => apportioning.bounds?.[row] ?? unbounded);
  if (stepsIn(pool, step) === null) return { kind: "offStep", row: null, amount: pool };
  const offStep = bounds.findIndex(({ pin }) => pin !== null && stepsIn(pin, step) === null);
  if (offStep >= 0) return { kind: "offStep", row: offStep, amount: bounds[offStep]?.pin ?? 0 };
  const shared = boundedShares({
    pool,
    weights,
    floors: bounds.map(({ floor, pin }) => pin ?? stepAtOrAbove(floor ?? 0, step)),
    caps: bounds.map(({ cap, pin }) => pin ?? stepAtOrBelow(cap ?? Infinity, step)),
  });
  if (shared.kind === "impossible") return shared;
  const { shares: exact, standings } = shared;
  const holds = standings.map((standing, row) => holdOf(bounds[row] ?? unbounded, standing));
  const held = standings.map((standing) => standing === "cap");
  const rounding = { exact, step, total: pool, weights, held };
  const amounts = roundedToTotal(ids === undefined ? rounding : { ...rounding, ids });
  if (amounts === null) throw new RangeError("Shares that make the pool can be rounded to it.");
  return { kind: "apportioned", exact, amounts, holds };
}

function stepAtOrAbove(amount: number, step: number): number {
  return amountOf(Math.ceil(amount / step - DUST), step);
}

function stepAtOrBelow(amount: number, step: number): number {
  return amount === Infinity ? Infinity : amountOf(Math.floor(amount / step + DUST), step);
}

function holdOf({ floor, pin }: Bounds, standing: Standing): Hold {
  if (pin !== null) return "pin";
  if (standing === "free") return "none";
  return standing === "floor" && (floor ?? 0) === 0 ? "none" : standing;
}
