import { funnelRoles, type FunnelRole } from "./funnel/roles";
import type { QuotaModel } from "./model";
import { inScenario } from "./outlook/scenario/scenario";
import { payCure, payOption, type PayCure, type PayOption } from "./pay/pay-options";
import { quotaPlan } from "./quota-plan";

/** A role's pay as it stands beside what scenarios make of it. */
export type PayComparison = {
  readonly role: FunnelRole;
  readonly present: PayOption;
  /** Scenarios that change something of it. */
  readonly options: readonly PayOption[];
  readonly cure: PayCure;
};

function isSame(one: PayOption, other: PayOption): boolean {
  const numbers = ["monthlyOte", "quota", "commissionPerUnit", "paidAtQuota"] as const;
  return numbers.every((number) => one[number] === other[number]);
}

/** Each role's pay in every scenario that changes it: which of them lets quota pay the on-target earnings. */
export function payComparison(model: QuotaModel): readonly PayComparison[] {
  const optionsOf = (of: QuotaModel, name: string) => {
    // The team's half of a model says nothing of the roles' pay.
    const { roles } = quotaPlan({ ...of, roster: [], hires: [] });
    return new Map(roles.map((plan) => [plan.role, payOption(name, plan)]));
  };
  const present = optionsOf(model, "As it stands");
  const others = model.scenarios.flatMap((scenario) => {
    const seen = inScenario(model, scenario);
    return seen.kind === "model" ? [optionsOf(seen.model, scenario.name)] : [];
  });
  return funnelRoles.flatMap((role) => {
    const now = present.get(role) ?? null;
    if (now === null) return [];
    const options = others.flatMap((options) => options.get(role) ?? []);
    const changed = options.filter((option) => !isSame(option, now));
    return [{ role, present: now, options: changed, cure: payCure(now) }];
  });
}
