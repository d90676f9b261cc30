import type { AllocationPlan } from "../plan/allocation-plan";
import type { Carrier } from "../plan/carriers";
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

/** Whether a quota of money hangs on somebody, and variable pay with it. */
export function carriesQuota({ person: { role } }: Carrier): boolean {
  return role === "AE" || role === "AM";
}

/** One person's pay of the time they are there: null where their earnings are not told, or the pay mix of a carrier. */
export function personPay(
  carrier: Carrier,
): { readonly fixed: number; readonly variable: number } | null {
  const { person, presence } = carrier;
  const variableShare = carriesQuota(carrier) ? person.payMix : 0;
  if (person.annualOte === null || variableShare === null) return null;
  return {
    fixed: person.annualOte * (1 - variableShare) * presence,
    variable: person.annualOte * variableShare * presence,
  };
}

/** The pay behind a plan; null while somebody's earnings or pay mix are not told. */
export function salesPay(plan: AllocationPlan): SalesPay | null {
  const carriers = plan.reps.map(({ id, quota, standing }) => {
    const pay = personPay(standing.carrier);
    return { id, quota, base: pay?.fixed ?? null, variable: pay?.variable ?? null };
  });
  const others = plan.carriers
    .filter((carrier) => !carriesQuota(carrier))
    .map((carrier) => personPay(carrier)?.fixed ?? null);
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
export const PAY_PLACES = 200;

/** Attainments around a mean, evenly over a normal distribution that is cut off at nothing sold. */
function around(mean: number, deviation: number): readonly number[] {
  return Array.from({ length: PAY_PLACES }, (_place, at) =>
    Math.max(mean + deviation * normalAt((at + 0.5) / PAY_PLACES), 0),
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
      costWithSpread: spread === null ? null : total(places) / PAY_PLACES,
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
