import type { QuotaModel } from "../../engine";
import { block, type ColumnPlan } from "../block";
import type { SheetDescription } from "../description";
import { dealList, MOST_DEALS } from "../inputs/deal-list";
import { columnOf } from "../inputs/input-list";
import type { Settings } from "../inputs/setting-paths";
import { widthsOf } from "../widths";
import { dealColumns, dealRows, type DealRow } from "./deal-columns";

/** The deals as they were told, and what each counts for; no sheet without deals, nor of more than a sheet should hold. */
export function dealsSheets(model: QuotaModel): readonly Omit<SheetDescription, "masterCheck">[] {
  const { length } = model.deals;
  if (length === 0 || length > MOST_DEALS) return [];
  const { heading, table, fields } = dealList;
  const told: readonly ColumnPlan<DealRow & Settings>[] = fields.map(columnOf);
  const rows: readonly (DealRow & Settings)[] = dealRows(model);
  const blocks = [block({ heading, table }, [...told, ...dealColumns], rows)];
  return [
    {
      name: "Deals",
      family: "inputs",
      purpose:
        "Paste the customer's deals here, a row each; the columns on the right say what each counts for by the sheet Definitions.",
      widths: widthsOf(blocks),
      blocks,
      frozenColumns: 2,
    },
  ];
}
