import { placedBlock, plain, type PlacedBlock } from "./block-layout";
import type { SheetDescription } from "./description";
import type { PlacedCell, PlacedChart, SheetLayout } from "./placed";
import { repeatedColumns } from "./paper";
import { rowHeights } from "./row-heights";
import { wordsRoom } from "./widths";
import { styles } from "./looks";

export { addressOf, columnLetters } from "./address";
export type { PlacedCell, PlacedChart, PlacedName, PlacedTable, SheetLayout } from "./placed";

/** Title, purpose, master check, and a blank line: the same at the top of every sheet. */
const TOP_ROWS = 4;
export const masterCheckName = "MasterCheck";

function topCells(sheet: SheetDescription): readonly PlacedCell[] {
  return [
    { ...plain, value: sheet.name, look: "title", row: 0, column: 0 },
    { ...plain, value: sheet.purpose, look: "purpose", row: 1, column: 0 },
    { ...plain, value: "Checks", look: "label", row: 2, column: 0 },
    {
      ...plain,
      value: sheet.masterCheck,
      formula: `=${masterCheckName}`,
      look: sheet.masterLook ?? "verdict",
      format: "general",
      row: 2,
      column: 1,
    },
  ];
}

/** Free rows between a table of inputs and what follows: a few more rows may be typed beneath it. */
export const FREE_ROWS = 2;

/** Charts stand beneath the last block, or right of the widest with one column between. */
function placedCharts(sheet: SheetDescription, nextRow: number): readonly PlacedChart[] {
  return (sheet.charts ?? []).map((chart) => {
    const { side, down = 0, across = 0, rows, columns } = chart.place;
    const corner =
      side === "under"
        ? { row: nextRow, column: 0 }
        : { row: TOP_ROWS, column: sheet.widths.length + 1 };
    return {
      ...chart,
      row: corner.row + down,
      column: corner.column + across,
      rowCount: rows,
      columnCount: columns,
    };
  });
}

/** How far words run on beyond the last column. */
function overhangOf(widths: readonly number[], cells: readonly PlacedCell[]): number {
  const whole = widths.reduce((sum, each) => sum + each, 0);
  const begins = widths.map((_width, place) =>
    widths.slice(0, place).reduce((sum, each) => sum + each, 0),
  );
  return cells.reduce((most, { value, look, column }) => {
    if (typeof value !== "string" || styles[look].wrap) return most;
    return Math.max(most, Math.ceil((begins[column] ?? 0) + wordsRoom(value, look) - whole));
  }, 0);
}

/**
 * Words over several columns that begin among those which every page repeats, and the screen holds, would be cut on
 * all pages but the first: they begin right of them.
 */
function besideRepeated(
  sheet: Pick<SheetLayout, "widths">,
  repeated: number,
): (cell: PlacedCell) => PlacedCell {
  const room = sheet.widths.slice(0, repeated).reduce((sum, each) => sum + each, 0);
  return (cell) => {
    const { look, value } = cell;
    if (repeated === 0 || (look !== "purpose" && look !== "heading")) return cell;
    return wordsRoom(String(value), look) <= room ? cell : { ...cell, column: repeated };
  };
}

/** The sheet with its blocks one below the other. */
export function sheetLayout(sheet: SheetDescription): SheetLayout {
  const placed: PlacedBlock[] = [];
  let row = TOP_ROWS;
  let room = 0;
  for (const block of sheet.blocks) {
    const next = placedBlock(block, row + room);
    placed.push(next);
    row = next.nextRow;
    room = sheet.family === "inputs" && block.table !== null ? FREE_ROWS : 0;
  }
  const charts = placedCharts(sheet, row);
  const { widths, frozenColumns = 0, printedColumns } = sheet;
  const all = [...topCells(sheet), ...placed.flatMap((block) => block.cells)];
  const overhang = overhangOf(widths, all);
  const part = {
    ...(printedColumns === undefined ? {} : { printedColumns }),
    ...(overhang > 0 ? { overhang } : {}),
  };
  const repeated = repeatedColumns({ widths, charts, frozenColumns, ...part });
  const cells = all.map(besideRepeated(sheet, repeated));
  return {
    name: sheet.name,
    family: sheet.family,
    widths,
    rowCount: row - 1,
    columnCount: sheet.widths.length,
    cells,
    tables: placed.flatMap((block) => block.tables),
    names: placed.flatMap((block) => block.names),
    charts,
    frozenRows: TOP_ROWS - 1,
    frozenColumns,
    ...part,
    heights: rowHeights(sheet, cells),
  };
}
