import {
  numberFormats,
  rectangles,
  type CellContent,
  type PlacedCell,
  type SheetLayout,
} from "../workbook";
import { blocksOf, fillings, type Filled, type Filling } from "./cell-blocks";
import type { Task } from "./stage";
import { CALL_BYTES } from "./wire-size";

/** Text that Excel would take for a formula or a number is marked as text. */
function asText(content: CellContent): CellContent {
  return typeof content === "string" && /^[=+\-@'\t\r\n]/.test(content) ? `'${content}` : content;
}

/** A cell without a formula: what it holds; an empty one is emptied, for a null would leave it as it was. */
export function constantOf({ row, column, value }: PlacedCell): Filling {
  return { row, column, content: asText(value ?? "") };
}

/** A cell with a formula. */
export function formulaOf({ row, column, formula }: PlacedCell): Filling {
  return { row, column, content: formula };
}

/** The whole of a sheet as one block. */
export function wholeOf(sheet: Excel.Worksheet, layout: SheetLayout): Excel.Range {
  return sheet.getRangeByIndexes(0, 0, layout.rowCount, layout.columnCount);
}

/**
 * What fills a block. The typings of Office.js know grids only; Excel takes one content for all cells of a range
 * as well, and fills each with it.
 */
function given(content: Filled["content"]): (string | number | boolean | null)[][] {
  return content as (string | number | boolean | null)[][];
}

function tasks(
  sheet: string,
  blocks: readonly Filled[],
  set: (range: Excel.Range, content: (string | number | boolean | null)[][]) => void,
): readonly Task[] {
  return blocks.map(({ row, column, rowCount, columnCount, content, bytes }) => ({
    bytes,
    sheet,
    act: (context) => {
      const found = context.workbook.worksheets.getItem(sheet);
      set(found.getRangeByIndexes(row, column, rowCount, columnCount), given(content));
    },
  }));
}

/** Number formats where they are not the usual one: they come first, so that text stays text. */
export function formatTasks({ name, cells }: SheetLayout): readonly Task[] {
  const blocks = rectangles(cells, ({ format }) => (format === "general" ? null : format));
  return tasks(
    name,
    blocks.map((block) => ({ ...block, content: numberFormats[block.kind], bytes: CALL_BYTES })),
    (range, content) => {
      range.numberFormat = content;
    },
  );
}

/**
 * The usual format once more for formulas that have it: on being entered, a formula takes over the format of the
 * cells it reads.
 */
export function plainFormatTasks(layout: SheetLayout): readonly Task[] {
  const blocks = rectangles(formulasIn(layout), ({ format }) =>
    format === "general" ? format : null,
  );
  return tasks(
    layout.name,
    blocks.map((block) => ({ ...block, content: numberFormats.general, bytes: CALL_BYTES })),
    (range, content) => {
      range.numberFormat = content;
    },
  );
}

/** Constants of a sheet, as blocks. */
export function constantTasks(sheet: string, cells: readonly Filling[]): readonly Task[] {
  return tasks(sheet, blocksOf(cells), (range, content) => {
    range.values = content;
  });
}

/** Formulas of a sheet: a column that says the same in every row is said once. */
export function formulaTasks(sheet: string, cells: readonly Filling[]): readonly Task[] {
  return tasks(sheet, fillings(cells), (range, content) => {
    range.formulas = content;
  });
}

/** The cells of a sheet that hold no formula. */
export function constantsIn({ cells }: SheetLayout): readonly PlacedCell[] {
  return cells.filter(({ formula }) => formula === null);
}

/** The cells of a sheet that hold one. */
export function formulasIn({ cells }: SheetLayout): readonly PlacedCell[] {
  return cells.filter(({ formula }) => formula !== null);
}

/** How many bytes the contents of a sheet take on their way from Excel, every cell by itself. */
export function readingBytes({ cells, rowCount, columnCount }: SheetLayout): number {
  const words = cells.reduce(
    (sum, { value, formula }) => sum + (formula ?? String(value ?? "")).length,
    0,
  );
  return words + 6 * rowCount * columnCount;
}
