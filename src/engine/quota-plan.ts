import { setterCapacity, type SetterCapacity } from "./funnel/auto-quota";
import { funnel, type Funnel } from "./funnel/funnel";
import { funnelRoles } from "./funnel/roles";
import type { QuotaModel } from "./model";
import { rolePlan, type RolePlan } from "./pay/role-pay";
import { teamPay, type TeamPay } from "./pay/team-pay";
import type { Finding } from "./advice/finding";
import { findings } from "./advice/findings";

/** Everything we worked out from a model. */
export type QuotaPlan = {
  readonly funnel: Funnel;
  readonly setters: SetterCapacity;
  readonly roles: readonly RolePlan[];
  readonly team: TeamPay;
  readonly findings: readonly Finding[];
};

/** The model worked out: funnel, quotas, pay, and what we make of them. */
export function quotaPlan(model: QuotaModel): QuotaPlan {
  const stages = funnel(model.inputs);
  const basis = {
    deals: stages.deals.value,
    closers: model.roles.closer.headcount,
    meetingsPerDay: model.inputs.meetingsPerDay,
    workingDays: model.inputs.workingDays,
    dealValue: model.inputs.dealValue,
    meetingsBooked: stages.meetingsBooked.value,
  };
  const roles = funnelRoles.map((role) => rolePlan(role, model.roles[role], basis));
  const setters = setterCapacity({
    setters: model.roles.setter.headcount,
    meetingsPerSetter: roles.find((plan) => plan.role === "setter")?.autoQuota ?? null,
    meetingsBooked: stages.meetingsBooked.value,
  });
  const team = teamPay(roles, stages.revenue.value);
  const worked = { funnel: stages, setters, roles, team };
  return {
    ...worked,
    findings: findings({ ...worked, inputs: model.inputs, currency: model.company.currency }),
  };
}
