import type { SheetLayout } from "../workbook";
import { sheetMark } from "./survey";

/** A new sheet of ours, marked as ours. */
export function addSheet(context: Excel.RequestContext, layout: SheetLayout): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(layout.name);
  sheet.customProperties.add(sheetMark, "1");
  return sheet;
}

/** The tables and names that the formulas of all sheets call. */
export function printStructure(context: Excel.RequestContext, layout: SheetLayout): void {
  const sheet = context.workbook.worksheets.getItem(layout.name);
  for (const { name, headerRow, rowCount, columns } of layout.tables) {
    const range = sheet.getRangeByIndexes(headerRow, 0, rowCount + 1, columns.length);
    const table = sheet.tables.add(range, true);
    table.name = name;
    table.style = "TableStyleLight1";
    table.showBandedRows = false;
    table.showFilterButton = false;
  }
  for (const { name, row, column, rowCount, columnCount } of layout.names) {
    const range = sheet.getRangeByIndexes(row, column, rowCount, columnCount);
    context.workbook.names.add(name, range);
  }
}

/** Takes names away that stand for nothing any more. */
export function deleteNames(context: Excel.RequestContext, names: readonly string[]): void {
  for (const name of names) context.workbook.names.getItem(name).delete();
}
