import type { QuotaModel } from "../../engine";
import type { SheetDescription } from "../description";
import type { PlanSaid } from "../foundation/said";
import { controlList } from "../foundation/sheet-list";
import { versionList } from "../inputs/decision-lists";
import { listBlock } from "../inputs/input-list";
import { versionLines } from "./version-lines";

/** A line for each version; a new one is typed beneath the last. */
export function versionsSheet(
  model: QuotaModel,
  said: PlanSaid,
): Omit<SheetDescription, "masterCheck"> {
  const { name, family, purpose } = controlList.versions;
  return {
    name,
    family,
    purpose,
    widths: [14, 14, 24, 80, 24],
    blocks: [listBlock(versionList, versionLines(model, said))],
  };
}
