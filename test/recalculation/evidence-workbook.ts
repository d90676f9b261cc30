import { allocationPlan, type AllocationPlan, type QuotaModel } from "../../src/engine";
import { addressOf, sheetLayout, type WorkbookDescription } from "../../src/workbook";
import { ratiosSheet } from "../../src/workbook/control/ratios-sheet";
import { evidenceSheets } from "../../src/workbook/evidence/evidence-sheets";
import { itemsBlock } from "../../src/workbook/evidence/stamp";
import { benchmarksSheet } from "../../src/workbook/foundation/benchmarks-sheet";
import { inputSheets } from "../../src/workbook/inputs/input-sheets";
import { planSheets } from "../../src/workbook/plan/plan-sheets";
import { masterOnly } from "./compared";

export function planOf(model: QuotaModel): AllocationPlan {
  const plan = allocationPlan(model);
  if (plan?.kind !== "planned") throw new Error("no plan");
  return plan;
}

/** How far off is still right: the sheet Checks says it in a whole workbook. */
const tolerances = {
  name: "Tolerances",
  family: "control",
  purpose: "One cell",
  widths: [10, 10, 10],
  blocks: [itemsBlock("Tolerances", [{ label: "Tolerance", value: 1e-6, name: "Tolerance" }])],
} as const;

/** The evidence on a model and what it rests on; with other inputs, as if somebody had typed them over those it was written from. */
export function evidenceWorkbook(model: QuotaModel, typed = model): WorkbookDescription {
  const plan = planOf(model);
  const stamp = { engineVersion: "0.1.0", date: "2026-11-21", inputs: inputSheets(model) };
  return masterOnly([
    ...inputSheets(typed),
    benchmarksSheet(model, plan),
    ...planSheets(model, plan),
    ratiosSheet(model, plan),
    tolerances,
    ...evidenceSheets(model, plan, stamp),
  ]);
}

/** The cell of a name, or of a row of a table's column. */
export function cellOf(
  description: WorkbookDescription,
  where: string | readonly [table: string, header: string, row: number],
): { readonly sheet: string; readonly cell: string } {
  for (const sheet of description.sheets) {
    const { names, tables } = sheetLayout(sheet);
    if (typeof where === "string") {
      const found = names.find(({ name }) => name === where);
      if (found === undefined) continue;
      return { sheet: sheet.name, cell: addressOf(found.row, found.column) };
    }
    const [name, header, row] = where;
    const table = tables.find((each) => each.name === name);
    const column = table?.columns.indexOf(header) ?? -1;
    if (table === undefined || column < 0) continue;
    return { sheet: sheet.name, cell: addressOf(table.headerRow + row, column) };
  }
  throw new Error(`The workbook has no ${String(where)}.`);
}
