import {
  definitionsOf,
  openGates,
  signOffGates,
  type AllocationPlan,
  type GateResult,
  type OpenRow,
  type SignOffGate,
} from "../../engine";
import type { DocumentTable } from "../document";
import type { Facts } from "../template/facts";
import { nameOf, type Planned } from "./told";

const results: Readonly<Record<GateResult, string>> = {
  PASSED: "passed",
  ACCEPTED: "accepted as it is",
  OPEN: "open",
  TO_BE_SIGNED: "to be signed",
};

/** So many rows of what keeps a gate shut are named; the others are counted. */
const NAMED = 5;

function keeping(open: readonly OpenRow[]): string {
  const rows = open.slice(0, NAMED);
  const named = rows.map(({ words }) => words).join("; ");
  const rest = open.length - NAMED;
  return rest > 0 ? `${named}; and ${rest} more` : named;
}

function termsTable({ model }: Planned): DocumentTable {
  return {
    headers: ["Term", "What it means here", "Approved", "By", "On"],
    rows: definitionsOf(model.decisions).map(({ term, definition, isApproved, by, on }) => [
      term,
      definition,
      isApproved ? "yes" : "not yet",
      by,
      on,
    ]),
  };
}

/** What is accepted as it is: which gate, by whom, when and why; row by row where rows were accepted. */
function acceptedTable(gates: readonly SignOffGate[]): DocumentTable {
  return {
    headers: ["Gate", "What is accepted as it is", "By", "On", "Why"],
    rows: gates.flatMap(({ id, result, open, accepted, said }) => [
      ...(result === "ACCEPTED" && said !== null && open.length > 0
        ? [[id, keeping(open), said.signedBy, said.on, said.note]]
        : []),
      ...accepted.map(({ words, said: { by, on, note } }) => [id, words, by, on, note]),
    ]),
  };
}

/** The gates of a plan as they stand. */
export function gatesOf(
  { model, plan, findings }: Planned,
  lastYear: AllocationPlan | null,
): readonly SignOffGate[] {
  return signOffGates({ model, plan, findings, lastYear });
}

/** What people decided: what the words mean, which gates are open, and who said no. */
export function decisionFacts(planned: Planned, gates: readonly SignOffGate[]): Partial<Facts> {
  const { model, findings } = planned;
  const { decisions } = model;
  const terms = definitionsOf(decisions);
  const openTerms = terms.filter(({ isApproved }) => !isApproved);
  const open = openGates(gates);
  return {
    words: {
      "definitions.open": openTerms.length === 0 ? "" : String(openTerms.length),
      "definitions.all": String(terms.length),
      "gates.open": open === 0 ? "" : `${open} of ${gates.length}`,
    },
    lists: {
      "definitions.openTerms": openTerms.map(({ term }) => term),
      objections: decisions.acceptances
        .filter(({ isAccepted }) => isAccepted === false)
        .map(({ rep, note }) => `${nameOf(planned, rep)}${note === "" ? "" : `: ${note}`}`),
      doubts: findings
        .filter(({ weight }) => weight === "act")
        .map(({ title, words }) => `${title}. ${words}`),
    },
    tables: {
      definitions: termsTable(planned),
      accepted: acceptedTable(gates),
      gates: {
        headers: [
          "Gate",
          "What must hold",
          "Stands at",
          "What keeps it shut",
          "What would pass it",
        ],
        rows: gates.map(({ id, what, result, open: rows, remedy }) => [
          id,
          what,
          results[result],
          keeping(rows),
          remedy,
        ]),
      },
    },
  };
}
