import {
  assumptionRegister,
  gateNames,
  quotaPlan,
  shippedTerms,
  signOffGates,
  type AllocationPlan,
  type Decisions,
  type GateDecision,
  type QuotaModel,
  type SignOffGate,
} from "../../src/engine";

/** The plan of a model that has one. */
export function allocationOf(model: QuotaModel): AllocationPlan {
  const { allocation } = quotaPlan(model);
  if (allocation?.kind !== "planned") throw new Error("There is no plan.");
  return allocation;
}

/** The gates of a model, by their names. */
export function gatesOf(
  model: QuotaModel,
  plan: AllocationPlan = allocationOf(model),
  lastYear: AllocationPlan | null = null,
): (id: string) => SignOffGate {
  const { findings } = quotaPlan(model);
  const gates = new Map(
    signOffGates({ model, plan, findings, lastYear }).map((gate) => [gate.id, gate]),
  );
  return (id) => {
    const gate = gates.get(id);
    if (gate === undefined) throw new Error(`There is no gate ${id}.`);
    return gate;
  };
}

/** A gate that somebody signed. */
export function signedGate(gate: string, more: Partial<GateDecision> = {}): GateDecision {
  return { gate, what: "", signedBy: "Dana", on: "2026-01-11", note: "", ...more };
}

/** A model with other decisions. */
export function deciding(model: QuotaModel, decisions: Partial<Decisions>): QuotaModel {
  return { ...model, decisions: { ...model.decisions, ...decisions } };
}

/** A model in which all that is told is confirmed. */
export function confirmed(model: QuotaModel): QuotaModel {
  const said = { evidence: "CONFIRMED", source: "CRM", owner: "Eli", asOf: "2026-01-05", note: "" };
  const register = Object.fromEntries(
    assumptionRegister(model).map(({ path }) => [
      path,
      { ...said, evidence: "CONFIRMED" as const },
    ]),
  );
  return { ...model, register };
}

/** A model that may be signed: confirmed, all terms approved, every gate signed, the back-test accepted. */
export function ready(model: QuotaModel): QuotaModel {
  return deciding(confirmed(model), {
    definitions: shippedTerms.map((term) => ({
      ...term,
      isApproved: true,
      by: "Dana",
      on: "2026-01-10",
      note: "",
    })),
    gates: gateNames.map((gate) =>
      signedGate(gate, gate === "Back-test" ? { note: "The market has doubled" } : {}),
    ),
  });
}
