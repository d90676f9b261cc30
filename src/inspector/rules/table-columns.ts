import { cellKey } from "../address";
import type { Spot } from "../finding";
import type { InspectedCell } from "../inspected";
import { hasMasterCheck } from "../master-check";
import {
  bodyOf,
  isNameAlone,
  type FormulaCell,
  type Pattern,
  type Survey,
  type SurveyedSheet,
} from "../survey";
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

/** A column of a table: where it stands, what calculates it, and what the table itself says of that. */
type Column = {
  readonly sheet: SurveyedSheet;
  readonly place: number;
  readonly rows: { readonly top: number; readonly bottom: number };
  readonly formulas: readonly FormulaCell[];
  /** The formula by the table's own word. */
  readonly declared: string | null;
  /** "the column … of …". */
  readonly where: string;
  readonly header: string;
};

function columnsOf(sheet: SurveyedSheet): readonly Column[] {
  return sheet.tables.flatMap((table) => {
    const { top, bottom, left } = bodyOf(table);
    return table.columns.map((header, at): Column => {
      const place = left + at;
      return {
        sheet,
        place,
        rows: { top, bottom },
        formulas: (sheet.columns.get(place) ?? []).filter(({ row }) => row >= top && row <= bottom),
        declared: table.columnFormulas?.[at] ?? null,
        where: `the column ${shown(header)} of ${shown(table.name)}`,
        header,
      };
    });
  });
}

/** The formula that most cells of the column have, where there is one. */
function mainOf({ formulas }: Column): { readonly main: Pattern; readonly count: number } | null {
  const counts = new Map<Pattern, number>();
  for (const { pattern } of formulas) counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  const [main, count] = [...counts].sort((one, other) => other[1] - one[1])[0] ?? [];
  if (main === undefined || count === undefined || count * 2 <= formulas.length) return null;
  return { main, count };
}

/** Wherever one formula reads as most do, all others of the column break the rule. */
function mixedSpots(column: Column): readonly Spot[] {
  const found = mainOf(column);
  if (found === null) return [];
  const { main, count } = found;
  // A column that only repeats named cells is a list of them, not a calculation.
  const odd = column.formulas.filter(
    ({ pattern }) => pattern !== main && !(isNameAlone(pattern) && isNameAlone(main)),
  );
  return odd.map(({ row, cell, pattern }): Spot => ({
    sheet: column.sheet.sheet.name,
    column: column.place,
    rule: "mixed-table-column",
    row,
    alike: pattern.analysis.relative,
    words: `${shownFormula(cell.formula)} is not the formula of ${column.where}, which has ${counted(count, "cell")} of ${shownFormula(main.formula)}.`,
  }));
}

/**
 * Values where the table's own word says a formula, or where most cells have one. A column of which none is left may have
 * been frozen on purpose; in a workbook of ours it never is.
 */
function typedSpots(column: Column, isOurs: boolean): readonly Spot[] {
  const { sheet, place, rows, formulas, declared, where, header } = column;
  const count = mainOf(column)?.count ?? 0;
  if (declared === null && count === 0) return [];
  const { top, bottom } = rows;
  // A table may claim more rows than anybody filled.
  const last = declared === null ? Math.min(bottom, top + 10 * count) : bottom;
  const typed = typedIn(sheet, place, { top, bottom: last });
  if (declared === null && typed.length >= count) return [];
  const isFrozen = formulas.length === 0;
  const rule = declared === null ? "" : `: its formula is ${shownFormula(declared)}`;
  return typed.map(({ row, value }): Spot => {
    const words = isFrozen
      ? `No formula is left in ${where}, which is calculated${rule}.`
      : `${shown(String(value))} is typed into ${where}, which is calculated${rule}.`;
    const spot = { sheet: sheet.sheet.name, row, column: place, alike: header, words } as const;
    return { ...spot, rule: "typed-over", weight: isFrozen && !isOurs ? "warning" : "error" };
  });
}

/** Columns of tables that are calculated in more than one way, or no longer. */
export function tableColumnSpots(survey: Survey): readonly Spot[] {
  const isOurs = hasMasterCheck(survey);
  return survey.sheets.flatMap((sheet) =>
    columnsOf(sheet).flatMap((column) => [...mixedSpots(column), ...typedSpots(column, isOurs)]),
  );
}
