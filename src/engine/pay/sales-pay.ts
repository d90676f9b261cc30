import type { AllocationPlan } from "../plan/allocation-plan";
import type { RepPlan } from "../plan/rep-plan";
import { product } from "../share/answered";
import { normalAt } from "../share/distributions";
import { total } from "../share/total";
import { payout, type PayTier } from "./payout";

/** What a year of sales pay hangs on: fixed pay of everybody, and the variable pay of those who carry a quota. */
export type SalesPay = {
  /** Base pay of those with a quota, and on-target earnings of those without. */
  readonly fixed: number;
  readonly carriers: readonly {
    readonly id: string;
    readonly quota: number;
    readonly targetVariable: number;
  }[];
};

/** The share of the year's pay that somebody draws. */
function earned({ person, standing }: RepPlan, part: number): number | null {
  return product(person.annualOte, part, standing.carrier.presence);
}

/** The pay behind a plan; null while somebody's earnings or pay mix are not told. */
export function salesPay(plan: AllocationPlan): SalesPay | null {
  const carriers = plan.reps.map((rep) => {
    const mix = rep.person.payMix;
    return {
      id: rep.id,
      quota: rep.quota,
      base: mix === null ? null : earned(rep, 1 - mix),
      variable: mix === null ? null : earned(rep, mix),
    };
  });
  const others = plan.carriers
    .filter(({ person }) => person.role === "SDR" || person.role === "MANAGER")
    .map(({ person, presence }) => product(person.annualOte, presence));
  const fixed = [...carriers.map(({ base }) => base), ...others];
  const isTold = (amount: number | null): amount is number => amount !== null;
  if (!fixed.every(isTold)) return null;
  return {
    fixed: total(fixed),
    carriers: carriers.map(({ id, quota, variable }) => ({
      id,
      quota,
      targetVariable: variable ?? 0,
    })),
  };
}

/** All sales pay of a year when each carrier sells what is given, in the order of the carriers. */
export function payFor(
  { fixed, carriers }: SalesPay,
  sold: readonly number[],
  tiers: readonly PayTier[],
): number {
  const variable = carriers.map(({ quota, targetVariable }, at) =>
    quota === 0 ? 0 : payout({ actual: sold[at] ?? 0, quota, targetVariable }, tiers),
  );
  return fixed + total(variable);
}

/** What a year costs when the team makes a share of its quotas. */
export type PayPoint = {
  readonly attainment: number;
  readonly sold: number;
  /** Everybody makes that share. */
  readonly cost: number;
  /** Reps lie around it: with accelerators those above cost more than those below save; null without a spread. */
  readonly costWithSpread: number | null;
  /** Of what is sold. */
  readonly costShare: number | null;
};

/** Places of a distribution that stand for it, each for as many reps as any other. */
const PLACES = 200;

/** Attainments around a mean, evenly over a normal distribution that is cut off at nothing sold. */
function around(mean: number, deviation: number): readonly number[] {
  return Array.from({ length: PLACES }, (_place, at) =>
    Math.max(mean + deviation * normalAt((at + 0.5) / PLACES), 0),
  );
}

/** What the quotas cost when the team makes 60, 80, 100 and 120 % of them, or other shares. */
export function payCurve(
  pay: SalesPay,
  said: {
    readonly tiers: readonly PayTier[];
    readonly spread: number | null;
    readonly attainments?: readonly number[];
  },
): readonly PayPoint[] {
  const { tiers, spread, attainments = [0.6, 0.8, 1, 1.2] } = said;
  const all = total(pay.carriers.map(({ quota }) => quota));
  const at = (share: number) =>
    payFor(
      pay,
      pay.carriers.map(({ quota }) => quota * share),
      tiers,
    );
  return attainments.map((attainment) => {
    const sold = all * attainment;
    const cost = at(attainment);
    const places = spread === null ? [] : around(attainment, spread * attainment).map(at);
    return {
      attainment,
      sold,
      cost,
      costWithSpread: spread === null ? null : total(places) / PLACES,
      costShare: sold === 0 ? null : cost / sold,
    };
  });
}

/** From where to where what is left of the bookings pays for sales; without an end it does from there on. */
export type BreakEven = { readonly from: number; readonly to: number | null };

/**
 * Where what is left of the bookings begins to pay for sales, and where accelerators end it again; null where it never
 * does. Between two tiers all is straight, so that a crossing is found exactly.
 */
export function breakEven(
  pay: SalesPay,
  said: { readonly tiers: readonly PayTier[]; readonly grossMargin: number },
): BreakEven | null {
  const left = (share: number) => {
    const sold = pay.carriers.map(({ quota }) => quota * share);
    return said.grossMargin * total(sold) - payFor(pay, sold, said.tiers);
  };
  const knots = [0, ...said.tiers.map(({ from }) => from).filter((from) => from > 0)];
  let begun: number | null = null;
  for (const [place, from] of knots.entries()) {
    const to = knots[place + 1] ?? Infinity;
    const before = left(from);
    const step = Math.min(to - from, 1);
    const slope = (left(from + step) - before) / step;
    const crossing = from - before / slope;
    if (begun === null && before > 0) begun = from;
    if (begun === null && slope > 0 && crossing < to) begun = crossing;
    if (begun !== null && slope < 0 && crossing < to) return { from: begun, to: crossing };
  }
  return begun === null ? null : { from: begun, to: null };
}
