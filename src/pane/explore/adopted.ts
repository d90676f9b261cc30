import {
  allocationPlan,
  inScenario,
  type Problem,
  type QuotaModel,
  type Scenario,
} from "../../engine";

/** A model, or what keeps it from being one. */
export type Adopted =
  | { readonly kind: "model"; readonly model: QuotaModel }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };

/** The model as a scenario sees it, without that scenario, whose changes it now holds. */
export function adopted(model: QuotaModel, scenario: Scenario): Adopted {
  const seen = inScenario(model, scenario);
  if (seen.kind === "refused") {
    const problems = seen.refusals.map(({ what, remedy }) => ({ where: "", what, remedy }));
    return { kind: "problems", problems };
  }
  const plan = allocationPlan(seen.model);
  if (plan?.kind === "impossible") return { kind: "problems", problems: plan.problems };
  const scenarios = seen.model.scenarios.filter(({ name }) => name !== scenario.name);
  return { kind: "model", model: { ...seen.model, scenarios } };
}
