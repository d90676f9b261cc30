import {
  allocationPlan,
  whoPays,
  type Payment,
  type Problem,
  type QuotaBound,
  type QuotaModel,
} from "../../engine";

/** A quota that is to be pinned, and why. */
export type Pin = { readonly rep: string; readonly amount: number; readonly reason: string };

/** The model with a rep's quota pinned: the pin takes the place of a floor and a cap, as a quota has one or the others. */
export function withPin(model: QuotaModel, { rep, amount, reason }: Pin): QuotaModel {
  const pinned: QuotaBound = { rep, floor: null, cap: null, pin: amount, reason };
  const isOwn = (bound: QuotaBound) => bound.rep === rep;
  const bounds = model.bounds.some(isOwn)
    ? model.bounds.map((bound) => (isOwn(bound) ? { ...bound, ...pinned } : bound))
    : [...model.bounds, pinned];
  return { ...model, bounds };
}

/** The model without a rep's pin. */
export function withoutPin(model: QuotaModel, rep: string): QuotaModel {
  return {
    ...model,
    bounds: model.bounds.filter((bound) => bound.rep !== rep || bound.pin === null),
  };
}

/** A rep who carries a part of what a pin moves, and where the own quota would then stand. */
export type Payer = Payment & { readonly name: string; readonly quota: number };

/** What a pin would do: who pays for it, or why it cannot be kept. */
export type PinOutcome =
  | { readonly kind: "paid"; readonly payers: readonly Payer[] }
  | { readonly kind: "impossible"; readonly problems: readonly Problem[] };

/** What comes of a pin before anybody applies it. */
export function pinOutcome(model: QuotaModel, pin: Pin): PinOutcome {
  const pinned = withPin(model, pin);
  const plan = allocationPlan(pinned);
  if (plan?.kind !== "planned") {
    return { kind: "impossible", problems: plan?.problems ?? [] };
  }
  const reps = new Map(plan.reps.map((rep) => [rep.id, rep]));
  const payers = (whoPays(pinned, pin.rep) ?? []).map((payment): Payer => {
    const rep = reps.get(payment.rep);
    return { ...payment, name: rep?.person.name ?? payment.rep, quota: rep?.quota ?? 0 };
  });
  return { kind: "paid", payers };
}
