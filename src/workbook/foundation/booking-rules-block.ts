import type { QuotaModel } from "../../engine";
import type { Block } from "../description";
import { bookingInputs } from "../inputs/deal-list";
import { singlesBlock } from "../inputs/single-inputs";

/** What counts as a booking, where there are deals that obey it. */
export function bookingRulesBlocks(model: QuotaModel): readonly Block[] {
  if (model.deals.length === 0) return [];
  return [singlesBlock("What counts as a booking", bookingInputs, model)];
}
