import { definitionsOf, type QuotaModel } from "../../engine";
import type { SheetDescription } from "../description";
import { definitionList } from "../inputs/decision-lists";
import { listBlock } from "../inputs/input-list";
import { bookingRulesBlocks } from "./booking-rules-block";
import { foundationList } from "./sheet-list";

/** What the words mean, and whether that is agreed. */
export function definitionsSheet(model: QuotaModel): Omit<SheetDescription, "masterCheck"> {
  const { name, family, purpose } = foundationList.definitions;
  return {
    name,
    family,
    purpose,
    widths: [22, 88, 12, 20, 13, 40],
    blocks: [
      listBlock(definitionList, definitionsOf(model.decisions)),
      ...bookingRulesBlocks(model),
    ],
  };
}
