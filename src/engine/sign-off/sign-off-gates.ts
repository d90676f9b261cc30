import { total } from "../share/total";
import { gateNames, type GateDecision } from "../decisions/decisions-model";
import { gateConditions, judged, type Condition } from "./gate-conditions";
import type { AcceptedRow, OpenRow, Signable } from "./open-rows";

/** How a gate stands: passed, passed as somebody accepts what is open with a reason, or not yet. */
export type GateResult = "PASSED" | "ACCEPTED" | "OPEN" | "TO_BE_SIGNED";

/** Something that must hold before the quotas are announced, and how it stands in this model. */
export type SignOffGate = {
  readonly id: string;
  readonly what: string;
  readonly result: GateResult;
  /** What keeps it shut, row by row: a term, an input, a rep. */
  readonly open: readonly OpenRow[];
  /** What somebody took as it is, row by row, by name and with a reason. */
  readonly accepted: readonly AcceptedRow[];
  /** What would pass it; empty once it is passed. */
  readonly remedy: string;
  readonly said: GateDecision | null;
};

function resultOf(
  { open, accepted, mayBeAccepted }: Condition,
  said: GateDecision | null,
): GateResult {
  const isSigned = said !== null && said.signedBy !== "" && said.on !== "";
  if (open.length === 0 && !isSigned) return "TO_BE_SIGNED";
  if (open.length === 0) return accepted.length === 0 ? "PASSED" : "ACCEPTED";
  return mayBeAccepted === true && isSigned && said.note !== "" ? "ACCEPTED" : "OPEN";
}

const signing = "Have whoever answers for it sign, with a day.";

function gate(id: string, condition: Condition, said: GateDecision | null): SignOffGate {
  const { what, open, accepted, remedy } = condition;
  const result = resultOf(condition, said);
  const remedies: Readonly<Record<GateResult, string>> = {
    PASSED: "",
    ACCEPTED: "",
    OPEN: remedy,
    TO_BE_SIGNED: signing,
  };
  return { id, what, result, open, accepted, remedy: remedies[result], said };
}

/** Every gate of the sign-off, ours and the customer's own, as it stands. */
export function signOffGates(signable: Signable): readonly SignOffGate[] {
  const { gates } = signable.model.decisions;
  const said = new Map(gates.map((row) => [row.gate, row]));
  const all = gateConditions(signable);
  const ours = new Set<string>(gateNames);
  return [
    ...gateNames.map((id) => gate(id, all[id], said.get(id) ?? null)),
    ...gates
      .filter(({ gate: id }) => !ours.has(id))
      .map((row) => gate(row.gate, judged(row.what), row)),
  ];
}

/** Whether a gate still has to pass. */
export function isShut({ result }: SignOffGate): boolean {
  return result === "OPEN" || result === "TO_BE_SIGNED";
}

/** How many gates have not passed. */
export function openGates(gates: readonly SignOffGate[]): number {
  return total(gates.map((gate) => Number(isShut(gate))));
}
