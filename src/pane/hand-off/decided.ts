import {
  definitionsOf,
  type AcceptedInput,
  type ChecklistMark,
  type Decisions,
  type GateDecision,
  type QuotaModel,
} from "../../engine";

/** Who says something, when and why; an empty note where nobody has to give a reason. */
export type Said = { readonly by: string; readonly on: string; readonly note: string };

type Change = (model: QuotaModel) => QuotaModel;

function deciding(decide: (decisions: Decisions) => Partial<Decisions>): Change {
  return (model) => ({
    ...model,
    decisions: { ...model.decisions, ...decide(model.decisions) },
  });
}

/** Rows with one of them put in the place of the one it speaks for, or at their end. */
function withRow<Row>(rows: readonly Row[], row: Row, isSame: (other: Row) => boolean) {
  return rows.some(isSame) ? rows.map((other) => (isSame(other) ? row : other)) : [...rows, row];
}

/** A gate is signed by somebody who answers for it. */
export function gateSigned(gate: string, { by: signedBy, on, note }: Said): Change {
  return deciding(({ gates }) => {
    const isSame = (row: GateDecision) => row.gate === gate;
    const what = gates.find(isSame)?.what ?? "";
    return { gates: withRow(gates, { gate, what, signedBy, on, note }, isSame) };
  });
}

/** A signature under a gate is taken back; a gate of the customer's own stays. */
export function gateUnsigned(gate: string): Change {
  return deciding(({ gates }) => ({
    gates: gates.map((row) =>
      row.gate === gate ? { ...row, signedBy: "", on: "", note: "" } : row,
    ),
  }));
}

/** Inputs that stay ASSUMED are taken as they are, by name and with a reason. */
export function inputsAccepted(inputs: readonly string[], said: Said): Change {
  return deciding(({ assumptions }) => {
    const taken = new Set(inputs);
    return {
      assumptions: [
        ...assumptions.filter(({ input }) => !taken.has(input)),
        ...inputs.map((input) => ({ input, ...said })),
      ],
    };
  });
}

/** An acceptance is taken back: what it took counts as ASSUMED again. */
export function acceptanceTakenBack(input: string): Change {
  return deciding(({ assumptions }) => ({
    assumptions: assumptions.filter((row: AcceptedInput) => row.input !== input),
  }));
}

/** Terms are approved in the words in which they stand. */
export function termsApproved(terms: readonly string[], said: Said): Change {
  return deciding((decisions) => {
    const approved = new Set(terms);
    const told = definitionsOf(decisions);
    const own = new Set(decisions.definitions.map(({ term }) => term));
    const rows = told.map((row) =>
      approved.has(row.term)
        ? { ...row, isApproved: true, by: said.by, on: said.on, note: said.note || row.note }
        : row,
    );
    return { definitions: rows.filter(({ term }) => approved.has(term) || own.has(term)) };
  });
}

/** An item of a checklist, a step or a phase is answered. */
export function itemMarked(mark: ChecklistMark): Change {
  return deciding(({ engagement }) => ({
    engagement: withRow(engagement, mark, ({ item }) => item === mark.item),
  }));
}
