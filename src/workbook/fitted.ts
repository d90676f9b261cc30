import type { Block, Cell, Look, SheetDescription } from "./description";
import { MOST, runsOn, wordsWidth, widenedWidths, widthsOf } from "./widths";

type Sheet = Omit<SheetDescription, "masterCheck">;

const wrapped: Readonly<Partial<Record<Look, Look>>> = {
  label: "label wrapped",
  note: "note wrapped",
  "input words": "input words wrapped",
};

/** A chart stands on columns: whoever placed one chose their widths for it. */
function isFittedAnew({ family, charts = [] }: Sheet): boolean {
  return charts.length === 0 && (family === "inputs" || family === "calculations");
}

/** The words of a cell that would be cut at the edge of its column are wrapped in it. */
function unclipped({ table }: Block, row: readonly Cell[], widths: readonly number[]) {
  return row.map((cell, place): Cell => {
    const look = wrapped[cell.look];
    const { value, formula } = cell;
    if (look === undefined || typeof value !== "string" || formula !== null) return cell;
    if (table === null && runsOn(row, place)) return cell;
    if (wordsWidth(value) <= (widths[place] ?? MOST)) return cell;
    const next = row[place + 1];
    const isFree = next !== undefined && next.value === null && next.formula === null;
    return isFree && cell.look !== "input words" ? cell : { ...cell, look };
  });
}

/** The sheet with columns in which what stands there can be read, and words wrapped that are longer than these. */
export function fitted(sheet: Sheet): Sheet {
  const { blocks } = sheet;
  const widths = isFittedAnew(sheet) ? widthsOf(blocks) : widenedWidths(blocks, sheet.widths);
  return {
    ...sheet,
    widths,
    blocks: blocks.map((block): Block => ({
      ...block,
      rows: block.rows.map((row) => unclipped(block, row, widths)),
    })),
  };
}
