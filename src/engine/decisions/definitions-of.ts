import type { Decisions, DefinitionDecision } from "./decisions-model";
import { shippedTerms } from "./shipped-terms";

/** Every term as it is to be understood in this model: ours first, then the customer's own. */
export function definitionsOf({ definitions }: Decisions): readonly DefinitionDecision[] {
  const told = new Map(definitions.map((row) => [row.term, row]));
  const ours = new Set(shippedTerms.map(({ term }) => term));
  const unanswered = { isApproved: false, by: "", on: "", note: "" } as const;
  return [
    ...shippedTerms.map((row) => told.get(row.term) ?? { ...row, ...unanswered }),
    ...definitions.filter(({ term }) => !ours.has(term)),
  ];
}
