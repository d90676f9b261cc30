import { columnNumber, HostFailure, type CellContent, type CellFormula } from "../workbook";
import { blocksOf, type Filled, type Filling } from "./cell-blocks";
import type { Grid } from "./read-blocks";
import type { Place } from "./survey";

/** A block of cells of one sheet with what is to stand in some of them: null leaves a cell alone. */
export type SheetBlock = Place & { readonly grid: Grid; readonly bytes: number };

function placeIn({ sheet, cell }: CellFormula): readonly [number, number] {
  const [, letters = "", row = ""] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(cell) ?? [];
  if (letters === "") throw new HostFailure(`"${sheet}!${cell}" is no cell.`, "InvalidArgument");
  return [Number(row) - 1, columnNumber(letters.toUpperCase())];
}

/** What is typed so that a cell holds it: a text is marked as text, for Excel would take many a one for a number. */
export function asEntered(content: CellContent): CellContent {
  if (content === null) return "";
  if (typeof content !== "string" || content === "" || /^[=#]/.test(content)) return content;
  return `'${content}`;
}

function gridOf(content: Filled["content"]): Grid {
  return Array.isArray(content) ? (content as Grid) : [];
}

function bySheet(cells: readonly CellFormula[]): ReadonlyMap<string, readonly Filling[]> {
  const sheets = new Map<string, Filling[]>();
  for (const cell of cells) {
    const [row, column] = placeIn(cell);
    const filling = { row, column, content: asEntered(cell.entered) };
    const own = sheets.get(cell.sheet);
    if (own === undefined) sheets.set(cell.sheet, [filling]);
    else own.push(filling);
  }
  return sheets;
}

/** Cells of several sheets as few blocks. */
export function sheetBlocks(cells: readonly CellFormula[]): readonly SheetBlock[] {
  return [...bySheet(cells)].flatMap(([sheet, own]) =>
    blocksOf(own).map(({ content, ...block }) => ({ ...block, sheet, grid: gridOf(content) })),
  );
}

/** Other contents for the very cells that a block fills. */
export function filledWith(
  { grid }: SheetBlock,
  others: Grid,
): (string | number | boolean | null)[][] {
  return grid.map((line, row) =>
    line.map((content, column) => (content === null ? null : (others[row]?.[column] ?? null))),
  );
}
