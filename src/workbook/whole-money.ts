import type { QuotaModel } from "../engine";
import type { Block, Cell, SheetDescription } from "./description";

type Sheet = Omit<SheetDescription, "masterCheck">;

/** Amounts below this are prices and differences, whose cents are told. */
const SMALL = 1000;

/** Whether cents of a column say something: a person told some, or its amounts are small. */
function tellsCents({ rows }: Block, place: number): boolean {
  return rows.some((row) => {
    const { value = null, look = "note", formula = null } = row[place] ?? {};
    if (typeof value !== "number" || Number.isInteger(value)) return false;
    const isTold = look === "input" || formula === null;
    return isTold || (value !== 0 && Math.abs(value) < SMALL);
  });
}

/** Whether each row of a column is something else, written in its own way: then its cents are its own, too. */
function isMixed({ rows }: Block, place: number): boolean {
  return new Set(rows.map((row) => row[place]?.format)).size > 1;
}

/** Where quotas come in whole steps, the cents of what leads to them mean nothing: the cells hold them, unshown. */
export function wholeMoney({ allocation }: QuotaModel, sheet: Sheet): Sheet {
  const { roundingStep, periodStep } = allocation;
  if (![roundingStep, periodStep ?? roundingStep].every(Number.isInteger)) return sheet;
  return {
    ...sheet,
    blocks: sheet.blocks.map((block): Block => {
      // Once a column: a list of deals has thousands of rows.
      const cents = block.columns.map((_column, place) => tellsCents(block, place));
      const mixed = block.columns.map((_column, place) => isMixed(block, place));
      const isWhole = ({ value }: Cell, place: number) =>
        cents[place] !== true || (mixed[place] === true && Number.isInteger(value));
      return {
        ...block,
        rows: block.rows.map((row) =>
          row.map((cell, place) =>
            cell.format === "money" && isWhole(cell, place)
              ? { ...cell, format: "wholeMoney" }
              : cell,
          ),
        ),
      };
    }),
  };
}
