import { allocationDefinitions } from "./allocation-definitions";
import { emptyModel } from "./empty-model";
import type { Provenance } from "./figure/figure";
import { provenanceOf } from "./figure/register";
import { funnelRoles } from "./funnel/roles";
import { roleDefinitions, roleLabels, scalarDefinitions } from "./input-definitions";
import type { QuotaModel, ScalarName } from "./model";
import type { RoleNumber } from "./pay/role-pay";
import type { AllocationInput } from "./plan/allocation-model";
import type { NamedInput } from "./register-lines";
import { outlookInputs } from "./register-of-outlook";
import { teamInputs } from "./register-of-team";

/** A line of the assumption register: an input, what stands there, and what is said of it. */
export type RegisterLine = NamedInput & { readonly said: Provenance };

function funnelInputs(model: QuotaModel): readonly NamedInput[] {
  const scalars = Object.keys(scalarDefinitions) as ScalarName[];
  const fields = Object.keys(roleDefinitions) as RoleNumber[];
  return [
    ...scalars.map((name) => {
      const { label, unit } = scalarDefinitions[name];
      return { path: name, name: label, value: model.inputs[name], unit };
    }),
    ...funnelRoles.flatMap((role) =>
      fields.map((field) => {
        const { label, unit } = roleDefinitions[field];
        const name = `${roleLabels[role]}: ${label.toLowerCase()}`;
        return { path: `${role}.${field}`, name, value: model.roles[role][field], unit };
      }),
    ),
  ];
}

function allocationInputs(model: QuotaModel): readonly NamedInput[] {
  const names = Object.keys(allocationDefinitions) as AllocationInput[];
  const { fiscalYearStart, period } = model.calendar;
  const word = (path: string, name: string, value: string) => ({ path, name, value, unit: "" });
  return [
    word("calendar.fiscalYearStart", "Start of the fiscal year", fiscalYearStart),
    word("calendar.period", "Periods", period),
    word("method", "Method", model.method),
    word("rampRule", "Ramp rule", model.rampRule),
    word("adjustmentRule", "Adjustment rule", model.adjustmentRule),
    ...names.map((name) => {
      const { label, unit } = allocationDefinitions[name];
      return { path: `allocation.${name}`, name: label, value: model.allocation[name], unit };
    }),
  ];
}

/** Whether anything was answered beyond what an empty model says. */
function hasFunnel({ inputs }: QuotaModel): boolean {
  return Object.entries(emptyModel.inputs).some(
    ([name, untouched]) => inputs[name as ScalarName] !== untouched,
  );
}

/**
 * Every input of a model, with its value, unit and evidence: the funnel's where there is a funnel, the team's where
 * there is a team. What was not answered is not listed.
 */
export function assumptionRegister(model: QuotaModel): readonly RegisterLine[] {
  const hasTeam = model.roster.length + model.hires.length > 0;
  const isAnswered = ({ value }: NamedInput) => value !== null && value !== "";
  return [
    ...(hasFunnel(model) || !hasTeam ? funnelInputs(model) : []),
    ...(hasTeam ? [...allocationInputs(model), ...teamInputs(model), ...outlookInputs(model)] : []),
  ]
    .filter(isAnswered)
    .map((input) => ({ ...input, said: provenanceOf(model.register, input.path) }));
}
