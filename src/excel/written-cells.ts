import type { CellContent, PlacedCell } from "../workbook";
import type { Filling } from "./cell-blocks";
import { keptInputs } from "./own-inputs";
import { constantOf, constantsIn, formulaOf, formulasIn } from "./print-cells";
import type { Known } from "./refuse";
import type { SheetPlan } from "./sheet-plan";

/** What a write puts into the cells of a sheet. */
export type WrittenCells = {
  readonly constants: readonly Filling[];
  readonly formulas: readonly Filling[];
};

/** A formula in one spelling: Excel shortens references to a table's own row, and sets spaces and capitals its own way. */
export function spelling(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, place) =>
      place % 2 === 1
        ? part
        : part
            .toUpperCase()
            .replace(/\w+\[\[#THIS ROW\],\s*\[([^\]]*)\]\]/g, "[@$1]")
            .replace(/\w*\[@\[([^\]]*)\]\]/g, "[@$1]")
            .replace(/\w+\[@([^\]]*)\]/g, "[@$1]")
            .replace(/\s+/g, ""),
    )
    .join("");
}

/** Whether a formula calls one of some tables. */
export function calls(tables: readonly string[]): (content: CellContent | undefined) => boolean {
  if (tables.length === 0) return () => false;
  const called = new RegExp(`\\b(?:${tables.join("|")})\\[`, "i");
  return (content) =>
    typeof content === "string" && content.startsWith("=") && called.test(content);
}

function isSame({ formula, value }: PlacedCell, found: CellContent | undefined): boolean {
  if (formula === null) return found === (value ?? "");
  return typeof found === "string" && spelling(found) === spelling(formula);
}

/**
 * The cells of a sheet that have to be written: all of a new one or of one laid out anew, and otherwise those that
 * differ. Formulas that call a table which comes back are written whatever they say.
 */
export function writtenCells(
  plan: SheetPlan,
  known: Known,
  isBroken: (content: CellContent) => boolean,
): WrittenCells {
  const { layout, way } = plan;
  const contents = known.contents.get(layout.name);
  const kept = keptInputs(plan, contents, known.survey);
  const differs = (cell: PlacedCell) => {
    if (way !== "cells" || (cell.formula !== null && isBroken(cell.formula))) return true;
    const { row, column } = cell;
    return !kept.has(`${row},${column}`) && !isSame(cell, contents?.at(row, column));
  };
  const constants = constantsIn(layout)
    .filter(differs)
    .map((cell) => {
      const own = kept.get(`${cell.row},${cell.column}`);
      if (own === undefined) return constantOf(cell);
      return cell.format === "text"
        ? constantOf({ ...cell, value: own })
        : { row: cell.row, column: cell.column, content: own };
    });
  return { constants, formulas: formulasIn(layout).filter(differs).map(formulaOf) };
}
