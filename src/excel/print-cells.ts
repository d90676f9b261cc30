import { numberFormats, type CellContent, type PlacedCell, type SheetLayout } from "../workbook";

type Grid = (CellContent | null)[][];

function grid(layout: SheetLayout, contentOf: (cell: PlacedCell) => CellContent): Grid {
  const rows: Grid = Array.from({ length: layout.rowCount }, () =>
    Array.from({ length: layout.columnCount }, () => null),
  );
  for (const cell of layout.cells) {
    const row = rows[cell.row];
    if (row !== undefined) row[cell.column] = contentOf(cell);
  }
  return rows;
}

/** Text that Excel would take for a formula or a number is marked as text. */
function asText(content: CellContent): CellContent {
  return typeof content === "string" && /^[=+\-@'\t\r\n]/.test(content) ? `'${content}` : content;
}

/** A cell without a formula: what it holds; an empty one is emptied, for a null would leave it as it was. */
function constant(cell: PlacedCell): CellContent {
  return cell.formula === null ? asText(cell.value ?? "") : null;
}

/** The whole of a sheet as one block. */
export function wholeOf(sheet: Excel.Worksheet, layout: SheetLayout): Excel.Range {
  return sheet.getRangeByIndexes(0, 0, layout.rowCount, layout.columnCount);
}

/** Formats first, so that text stays text, then everything that is no formula, as two blocks. */
export function printConstants(sheet: Excel.Worksheet, layout: SheetLayout): void {
  const whole = wholeOf(sheet, layout);
  whole.numberFormat = grid(layout, (cell) => numberFormats[cell.format]);
  whole.values = grid(layout, constant);
}

/** All formulas of a sheet as one block: the other cells are left as they are. */
export function printFormulas(sheet: Excel.Worksheet, layout: SheetLayout): void {
  wholeOf(sheet, layout).formulas = grid(layout, (cell) => cell.formula);
}

/** How many bytes the constants and formulas of a sheet take on their way to Excel, roughly. */
export function payload(layout: SheetLayout): number {
  const perCell = 12;
  const words = layout.cells.reduce(
    (sum, cell) => sum + String(cell.value ?? "").length + (cell.formula?.length ?? 0),
    0,
  );
  return 2 * words + perCell * layout.rowCount * layout.columnCount;
}
