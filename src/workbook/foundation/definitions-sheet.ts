import { shippedTerms, type DefinitionDecision, type QuotaModel } from "../../engine";
import type { SheetDescription } from "../description";
import { definitionList } from "../inputs/decision-lists";
import { listBlock } from "../inputs/input-list";
import { bookingRulesBlocks } from "./booking-rules-block";
import { foundationList } from "./sheet-list";

/** Every term as it is to be understood here: ours first, then the customer's own. */
export function definitionsOf({ decisions }: QuotaModel): readonly DefinitionDecision[] {
  const told = new Map(decisions.definitions.map((row) => [row.term, row]));
  const ours = new Set(shippedTerms.map(({ term }) => term));
  const unanswered = { isApproved: false, by: "", on: "", note: "" } as const;
  return [
    ...shippedTerms.map((row) => told.get(row.term) ?? { ...row, ...unanswered }),
    ...decisions.definitions.filter(({ term }) => !ours.has(term)),
  ];
}

/** What the words mean, and whether that is agreed. */
export function definitionsSheet(model: QuotaModel): Omit<SheetDescription, "masterCheck"> {
  const { name, family, purpose } = foundationList.definitions;
  return {
    name,
    family,
    purpose,
    widths: [22, 88, 12, 20, 13, 40],
    blocks: [listBlock(definitionList, definitionsOf(model)), ...bookingRulesBlocks(model)],
  };
}
