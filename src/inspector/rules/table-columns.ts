import { cellKey } from "../address";
import type { Spot } from "../finding";
import type { InspectedCell } from "../inspected";
import { bodyOf, type Pattern, type Survey, type SurveyedSheet } from "../survey";
import { counted, shown, shownFormula } from "../words";

/** What is typed into some rows of a column. */
function typedIn(
  { cells }: SurveyedSheet,
  column: number,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): readonly InspectedCell[] {
  const found: InspectedCell[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const cell = cells.get(cellKey(row, column));
    if (cell !== undefined && cell.formula === null && cell.value !== null) found.push(cell);
  }
  return found;
}

function isName({ analysis }: Pattern): boolean {
  return /^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(analysis.relative);
}

/** One formula for a whole column: wherever one reads as most do, all others break the rule. */
function columnSpots(sheet: SurveyedSheet): readonly Spot[] {
  return sheet.tables.flatMap((table) => {
    const { top, bottom, left } = bodyOf(table);
    return table.columns.flatMap((header, place): readonly Spot[] => {
      const column = left + place;
      const formulas = (sheet.columns.get(column) ?? []).filter(
        ({ row }) => row >= top && row <= bottom,
      );
      const counts = new Map<Pattern, number>();
      for (const { pattern } of formulas) counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
      const [main, count] = [...counts].sort((one, other) => other[1] - one[1])[0] ?? [];
      if (main === undefined || count === undefined || count * 2 <= formulas.length) return [];
      const where = `the column ${shown(header)} of ${shown(table.name)}`;
      const said = { sheet: sheet.sheet.name, column };
      // A column that only repeats named cells is a list of them, not a calculation.
      const odd = formulas.filter(
        ({ pattern }) => pattern !== main && !(isName(pattern) && isName(main)),
      );
      const typed = typedIn(sheet, column, { top, bottom: Math.min(bottom, top + 10 * count) });
      return [
        ...odd.map(({ row, cell, pattern }): Spot => ({
          ...said,
          rule: "mixed-table-column",
          row,
          alike: pattern.analysis.relative,
          words: `${shownFormula(cell.formula)} is not the formula of ${where}, which has ${counted(count, "cell")} of ${shownFormula(main.formula)}.`,
        })),
        ...(typed.length < count ? typed : []).map(({ row, value }): Spot => ({
          ...said,
          rule: "typed-over",
          row,
          alike: header,
          words: `${shown(String(value))} is typed into ${where}, which is calculated.`,
        })),
      ];
    });
  });
}

/** Columns of tables that are calculated in more than one way. */
export function tableColumnSpots({ sheets }: Survey): readonly Spot[] {
  return sheets.flatMap(columnSpots);
}
