import { cellKey } from "../address";
import type { Spot } from "../finding";
import type { InspectedCell } from "../inspected";
import { namedCells } from "../named-cells";
import { bodyOf, type Survey, type SurveyedSheet } from "../survey";
import { shown } from "../words";

function inTables({ tables }: SurveyedSheet, { row, column }: InspectedCell): boolean {
  return tables.some((table) => {
    const { top, left, bottom, right } = bodyOf(table);
    return row >= top && row <= bottom && column >= left && column <= right;
  });
}

/** A cell that is there to be typed in: open, or styled as an input. */
function isForTyping({ style }: InspectedCell): boolean {
  return !style.isLocked || style.isInput;
}

/** A number that nobody is asked for. */
function isPlainNumber(cell: InspectedCell): boolean {
  const { formula, value, style } = cell;
  return formula === null && typeof value === "number" && style.fill === null && !isForTyping(cell);
}

/** Whether the cells above and below are calculated; of the first of a list, that formulas call by name, the two below. */
function isAmidFormulas(
  sheet: SurveyedSheet,
  { row, column }: InspectedCell,
  named: ReadonlySet<number>,
): boolean {
  const isFormula = (by: number) => sheet.formulaAt.has(cellKey(row + by, column));
  if (isFormula(-1)) return isFormula(1);
  const above = sheet.cells.get(cellKey(row - 1, column));
  // The header of the list: a text on a colour.
  const isFirst = typeof above?.value === "string" && above.style.fill !== null;
  return isFirst && named.has(cellKey(row, column)) && isFormula(1) && isFormula(2);
}

/** A list of figures has a label beside each. */
function hasLabel({ cells }: SurveyedSheet, { row, column }: InspectedCell): boolean {
  const label = cells.get(cellKey(row, column - 1));
  return label?.formula === null && typeof label.value === "string";
}

/**
 * Numbers in lists of figures where those above and below are calculated, each in its own way. Only a workbook that tells
 * its inputs from its calculations shows that such a number is none of the former.
 */
export function lostFormulaSpots(survey: Survey): readonly Spot[] {
  const { sheets } = survey;
  if (!sheets.some(({ sheet }) => sheet.cells.some(isForTyping))) return [];
  const names = namedCells(survey);
  return sheets.flatMap((sheet) => {
    const named = new Set(names[sheet.index]?.keys());
    return sheet.sheet.cells
      .filter(
        (cell) =>
          cell.column > 0 &&
          isPlainNumber(cell) &&
          hasLabel(sheet, cell) &&
          isAmidFormulas(sheet, cell, named) &&
          !inTables(sheet, cell),
      )
      .map(({ row, column, value }): Spot => {
        const words = `${shown(String(value))} is typed in where the figures around it are calculated.`;
        const at = { sheet: sheet.sheet.name, row, column };
        return { ...at, rule: "typed-over", alike: "figure", words };
      });
  });
}
