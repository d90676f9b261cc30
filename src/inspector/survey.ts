import { cellKey, extentOf, type Extent, type Place } from "./address";
import { analysisOf, type Analysis } from "./formula/analysis";
import { relativeForm } from "./formula/relative-form";
import { tokensOf, type Token } from "./formula/tokens";
import type { InspectedCell, InspectedSheet, InspectedTable, InspectedWorkbook } from "./inspected";

/** One formula, wherever it was copied to: what it says, and the cell in which it was met first. */
export type Pattern = {
  readonly analysis: Analysis;
  readonly first: Place;
  /** As it is written in that cell. */
  readonly formula: string;
};

/** A cell with its formula. */
export type FormulaCell = Place & { readonly cell: InspectedCell; readonly pattern: Pattern };

export type SurveyedTable = InspectedTable & { readonly sheet: number; readonly extent: Extent };

export type SurveyedSheet = {
  readonly index: number;
  readonly sheet: InspectedSheet;
  readonly cells: ReadonlyMap<number, InspectedCell>;
  readonly formulas: readonly FormulaCell[];
  readonly formulaAt: ReadonlyMap<number, FormulaCell>;
  /** The formulas of each column, from the top. */
  readonly columns: ReadonlyMap<number, readonly FormulaCell[]>;
  readonly tables: readonly SurveyedTable[];
};

/** A workbook put in order once, for all rules. */
export type Survey = {
  readonly workbook: InspectedWorkbook;
  readonly sheets: readonly SurveyedSheet[];
  /** By name in small letters. */
  readonly tables: ReadonlyMap<string, SurveyedTable>;
};

/** Reads each formula once: those that read the same wherever they stand need no second look. */
function patternReader(): (cell: InspectedCell & { readonly formula: string }) => Pattern {
  const patterns = new Map<string, Pattern>();
  const unmoving = new Map<string, Pattern>();
  return (cell) => {
    const known = unmoving.get(cell.formula);
    if (known !== undefined) return known;
    const tokens = tokensOf(cell.formula);
    const relative = relativeForm(tokens, cell);
    const place = { row: cell.row, column: cell.column };
    const pattern = patterns.get(relative) ?? {
      analysis: analysisOf(tokens, relative),
      first: place,
      formula: cell.formula,
    };
    patterns.set(relative, pattern);
    if (!tokens.some(moves)) unmoving.set(cell.formula, pattern);
    return pattern;
  };
}

function moves(token: Token): boolean {
  if (token.kind !== "area") return false;
  const { top, left, bottom, right } = token.area;
  return !(top.isFixed && left.isFixed && bottom.isFixed && right.isFixed);
}

function byColumn(formulas: readonly FormulaCell[]): ReadonlyMap<number, readonly FormulaCell[]> {
  const columns = new Map<number, FormulaCell[]>();
  for (const formula of formulas) {
    const column = columns.get(formula.column);
    if (column === undefined) columns.set(formula.column, [formula]);
    else column.push(formula);
  }
  for (const column of columns.values()) column.sort((one, other) => one.row - other.row);
  return columns;
}

function surveyedTables(sheet: InspectedSheet, index: number): readonly SurveyedTable[] {
  return sheet.tables.flatMap((table) => {
    const extent = extentOf(table.area);
    return extent === null ? [] : [{ ...table, sheet: index, extent }];
  });
}

/** The rows of a table without header and totals. */
export function bodyOf({ extent, hasHeader, hasTotals }: SurveyedTable): Extent {
  return {
    ...extent,
    top: extent.top + (hasHeader ? 1 : 0),
    bottom: extent.bottom - (hasTotals ? 1 : 0),
  };
}

/** Whether a formula is nothing but a name. */
export function isNameAlone({ analysis }: Pattern): boolean {
  return /^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(analysis.relative);
}

/** Puts a workbook in order. */
export function surveyOf(workbook: InspectedWorkbook): Survey {
  const read = patternReader();
  const sheets = workbook.sheets.map((sheet, index): SurveyedSheet => {
    const cells = new Map<number, InspectedCell>();
    const formulaAt = new Map<number, FormulaCell>();
    for (const cell of sheet.cells) {
      const { row, column, formula } = cell;
      const key = cellKey(row, column);
      cells.set(key, cell);
      if (formula === null) continue;
      formulaAt.set(key, { row, column, cell, pattern: read({ ...cell, formula }) });
    }
    const formulas = [...formulaAt.values()];
    const tables = surveyedTables(sheet, index);
    return { index, sheet, cells, formulas, formulaAt, columns: byColumn(formulas), tables };
  });
  const tables = sheets.flatMap((sheet) => sheet.tables);
  return {
    workbook,
    sheets,
    tables: new Map(tables.map((table) => [table.name.toLowerCase(), table])),
  };
}
