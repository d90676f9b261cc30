import { setterCapacity, type SetterCapacity } from "./funnel/auto-quota";
import { funnel, type Funnel } from "./funnel/funnel";
import { funnelRoles } from "./funnel/roles";
import type { QuotaModel } from "./model";
import { rolePlan, type RolePlan } from "./pay/role-pay";
import { teamPay, type TeamPay } from "./pay/team-pay";
import { shippedBenchmarks } from "./evidence/benchmarks";
import type { Finding } from "./advice/finding";
import { allocationFindings } from "./advice/allocation-findings";
import { byWeight, findings } from "./advice/findings";
import { acceptanceFindings } from "./sign-off/acceptance-findings";
import { allocationPlan, type AllocationOutcome } from "./plan/allocation-plan";

/** Everything we worked out from a model. */
export type QuotaPlan = {
  readonly funnel: Funnel;
  readonly setters: SetterCapacity;
  readonly roles: readonly RolePlan[];
  readonly team: TeamPay;
  /** Every rep's quota; null while nobody is on the roster. */
  readonly allocation: AllocationOutcome | null;
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
  const allocation = allocationPlan(model);
  const worked = { funnel: stages, setters, roles, team };
  const { inputs } = model;
  const { currency } = model.company;
  return {
    ...worked,
    allocation,
    findings: byWeight([
      ...findings({ ...worked, inputs, currency }),
      ...allocationDoubts(model, allocation),
    ]),
  };
}

function allocationDoubts(model: QuotaModel, plan: AllocationOutcome | null): readonly Finding[] {
  if (plan?.kind !== "planned") return [];
  const benchmarks = { ...shippedBenchmarks, ...model.benchmarks };
  const judged = { model, plan, currency: model.company.currency, benchmarks };
  return [...allocationFindings(judged, model.inputs), ...acceptanceFindings(model)];
}
