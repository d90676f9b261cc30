import { rounded } from "../../figure/rounded";
import type { AllocationModel } from "../allocation-model";
import { quotasToTheCent } from "./quotas-to-the-cent";

/** What somebody's bound takes from another rep, or gives; below zero it is given. */
export type Payment = { readonly rep: string; readonly amount: number };

/** Who carries what a rep's floor, cap or pin moves: the plan beside the plan without it. Null where either is impossible. */
export function whoPays(model: AllocationModel, rep: string): readonly Payment[] | null {
  const withBound = quotasToTheCent(model);
  const without = quotasToTheCent({
    ...model,
    bounds: model.bounds.filter((bound) => bound.rep !== rep),
  });
  if (withBound === null || without === null) return null;
  return [...withBound]
    .map(([id, amount]) => ({ rep: id, amount: rounded(amount - (without.get(id) ?? 0), 2) }))
    .filter((payment) => payment.rep !== rep && payment.amount !== 0)
    .sort((one, other) => Math.abs(other.amount) - Math.abs(one.amount));
}
