import type { SheetDescription } from "../description";
import { fieldsOf, systemNames } from "./fields";
import { reExportBlock } from "./re-export-columns";
import type { VerifiedLoad } from "./verified";

/** The sheet into which people paste what the CRM holds. */
export function reExportSheet(load: VerifiedLoad): Omit<SheetDescription, "masterCheck"> {
  return {
    name: "Re-export",
    family: "inputs",
    purpose: `Paste what ${systemNames[load.system]} holds into the yellow cells, as values; the column Result says what came of each row.`,
    widths: [
      ...fieldsOf[load.system].map(({ header }) => Math.max(header.length + 6, 22)),
      ...[28, 22, 22, 28, 9, 9, 14, 9, 9, 9, 9, 14, 18, 18, 22, 24],
    ],
    blocks: [reExportBlock(load)],
    printedColumns: fieldsOf[load.system].length + 1,
  };
}
