import { cellKey } from "./address";
import { readerOf, type ReadArea } from "./reads";
import type { FormulaCell, Survey } from "./survey";

/** A formula cell and its sheet. */
export type Node = { readonly sheet: number; readonly formula: FormulaCell };

/**
 * Which formula needs which. Between a formula and the many cells of an area stand the branches of a tree over all
 * formulas, ordered by sheet, column and row: an area is a handful of branches, however large it is.
 */
export type Dependencies = {
  readonly nodes: readonly Node[];
  /** Formulas are numbered from `leaves` on; below are branches, above are areas that several formulas read. */
  readonly leaves: number;
  readonly count: number;
  readonly needs: readonly (readonly number[] | undefined)[];
  /** False where the workbook is too entangled to follow every reference. */
  readonly isComplete: boolean;
};

/** More references than this are not followed. */
const MOST_NEEDS = 12_000_000;

/** A column's formulas: their rows, and the number of the first of them. */
type Column = { readonly column: number; readonly rows: readonly number[]; readonly start: number };

/** How many rows come before a given one. */
function before(rows: readonly number[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The branches that hold just the leaves from one number up to, not with, another. */
function branches(from: number, to: number, leaves: number): readonly number[] {
  const found: number[] = [];
  let low = from + leaves;
  let high = to + leaves;
  while (low < high) {
    if (low % 2 === 1) found.push(low++);
    if (high % 2 === 1) found.push(--high);
    low >>= 1;
    high >>= 1;
  }
  return found;
}

/** Follows every reference of every formula. */
export function dependenciesOf(survey: Survey): Dependencies {
  const nodes: Node[] = [];
  const numbers = survey.sheets.map(() => new Map<number, number>());
  const columns = survey.sheets.map((sheet) => {
    const ordered = [...sheet.columns].sort(([one], [other]) => one - other);
    return ordered.map(([column, formulas]): Column => {
      const start = nodes.length;
      for (const formula of formulas) {
        numbers[sheet.index]?.set(cellKey(formula.row, column), nodes.length);
        nodes.push({ sheet: sheet.index, formula });
      }
      return { column, rows: formulas.map(({ row }) => row), start };
    });
  });
  const leaves = 2 ** Math.ceil(Math.log2(Math.max(nodes.length, 1)));
  const needs = new Array<readonly number[]>(2 * leaves);
  const areas = new Map<number, Map<number, number>>();
  let count = 2 * leaves;
  let told = 0;

  function parts(area: ReadArea): number[] {
    const found: number[] = [];
    for (const { column, rows, start } of columns[area.sheet] ?? []) {
      if (column < area.left || column > area.right) continue;
      told += 1;
      const from = before(rows, area.top);
      const to = before(rows, area.bottom + 1);
      if (from < to) found.push(...branches(start + from, start + to, leaves));
    }
    return found;
  }

  /** What stands for an area: the formula in its one cell, or one number for all who read the area. */
  function target(area: ReadArea): number | null {
    const first = cellKey(area.top, area.left);
    const last = cellKey(area.bottom, area.right);
    if (first === last) {
      const leaf = numbers[area.sheet]?.get(first);
      return leaf === undefined ? null : leaf + leaves;
    }
    const key = first * survey.sheets.length + area.sheet;
    const known = areas.get(key) ?? new Map<number, number>();
    areas.set(key, known);
    const number = known.get(last) ?? count;
    if (number < count) return number;
    known.set(last, number);
    const found = parts(area);
    needs[number] = found;
    told += found.length;
    count += 1;
    return number;
  }

  const reader = readerOf(survey);
  for (const [number, { sheet, formula }] of nodes.entries()) {
    if (told > MOST_NEEDS) break;
    const targets: number[] = [];
    for (const area of reader.ofCell(sheet, formula)) {
      const found = area.isShape ? null : target(area);
      if (found !== null) targets.push(found);
    }
    if (targets.length > 0) needs[number + leaves] = targets;
    told += targets.length;
  }
  return { nodes, leaves, count, needs, isComplete: told <= MOST_NEEDS };
}
