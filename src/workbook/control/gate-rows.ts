import { gateNames, type AllocationPlan, type GateDecision, type QuotaModel } from "../../engine";
import type { PlanSaid } from "../foundation/said";
import { gates, type Gate } from "./gates";

/** A gate with who signed for it, and what comes of both. */
export type GateRow = Gate & { readonly said: GateDecision | undefined; readonly result: string };

const PASS = "PASS";

/** Whether somebody took a gate as it is: by name, with a day and a reason, where that is allowed. */
export const gateAccepted = '=N(AND({mayBeAccepted}="yes",{signedBy}<>"",{on}<>"",{note}<>""))';

/** A gate with a figure is open while the figure is not nothing and nobody accepts it; every gate is open until somebody signs. */
export const gateResult =
  '=IF(AND(N({open})>0,{accepted}=0),"WAIT: open",IF({signedBy}<>"","PASS",IF({open}="","WAIT: to be judged","OK: to be signed")))';

/** Whether a gate is taken as it is. */
export function isAccepted({ mayBeAccepted }: Gate, said: GateDecision | undefined): boolean {
  if (mayBeAccepted !== true || said === undefined) return false;
  return said.signedBy !== "" && said.on !== "" && said.note !== "";
}

function resultOf(gate: Gate, said: GateDecision | undefined): string {
  const isSigned = (said?.signedBy ?? "") !== "";
  if (gate.open !== null && gate.open > 0 && !isAccepted(gate, said)) return "WAIT: open";
  if (isSigned) return PASS;
  return gate.open === null ? "WAIT: to be judged" : "OK: to be signed";
}

/** Gates that the customer added: a person judges them. */
function ownGates({ decisions }: QuotaModel): readonly Gate[] {
  const ours = new Set<string>(gateNames);
  return decisions.gates
    .filter(({ gate }) => !ours.has(gate))
    .map(({ gate, what }) => ({
      id: gate,
      what,
      formula: null,
      open: null,
      counts: "nothing: a person judges",
    }));
}

/** Every gate, ours and the customer's own, as it stands. */
export function gateRows(
  model: QuotaModel,
  plan: AllocationPlan,
  said: PlanSaid,
): readonly GateRow[] {
  const told = new Map(model.decisions.gates.map((row) => [row.gate, row]));
  return [...gates(model, plan, said), ...ownGates(model)].map((gate) => {
    const signed = told.get(gate.id);
    return { ...gate, said: signed, result: resultOf(gate, signed) };
  });
}

/** How many of some gates have passed. */
export function passedOf(rows: readonly GateRow[]): number {
  return rows.filter(({ result }) => result === PASS).length;
}
