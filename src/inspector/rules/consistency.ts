import { cellKey, type Place } from "../address";
import type { Spot } from "../finding";
import {
  bodyOf,
  isNameAlone,
  type FormulaCell,
  type Pattern,
  type Survey,
  type SurveyedSheet,
} from "../survey";
import { shownFormula } from "../words";

/** Which way formulas are compared: down a column or along a row. */
type Way = {
  readonly along: (place: Place) => number;
  readonly step: (place: Place, by: number) => Place;
  readonly aside: (place: Place, by: number) => Place;
};

const down: Way = {
  along: ({ row }) => row,
  step: ({ row, column }, by) => ({ row: row + by, column }),
  aside: ({ row, column }, by) => ({ row, column: column + by }),
};

const across: Way = { along: ({ column }) => column, step: down.aside, aside: down.step };

/** Formulas side by side that read the same. */
type Stretch = { readonly pattern: Pattern; readonly formulas: FormulaCell[] };

/** The formulas of a line in stretches that read the same; a gap in the line starts a new run. */
function runsOf(line: readonly FormulaCell[], { along }: Way): readonly (readonly Stretch[])[] {
  const runs: Stretch[][] = [];
  let before: FormulaCell | undefined;
  for (const formula of line) {
    const isNext = before !== undefined && along(formula) === along(before) + 1;
    if (!isNext) runs.push([]);
    const run = runs.at(-1);
    const stretch = run?.at(-1);
    if (stretch?.pattern === formula.pattern) stretch.formulas.push(formula);
    else run?.push({ pattern: formula.pattern, formulas: [formula] });
    before = formula;
  }
  return runs;
}

/** A sum of the cells above or beside: it differs from them by right. */
function isTotal({ analysis }: Pattern): boolean {
  return /^(?:SUM|SUBTOTAL|AGGREGATE|AVERAGE|COUNTA?|MIN|MAX)\(/i.test(analysis.relative);
}

function patternAt(sheet: SurveyedSheet, { row, column }: Place): Pattern | undefined {
  return row < 0 || column < 0 ? undefined : sheet.formulaAt.get(cellKey(row, column))?.pattern;
}

/** A formula that reads like the one across the way belongs to that row or column instead. */
function isAtHomeAside(sheet: SurveyedSheet, formula: FormulaCell, { aside }: Way): boolean {
  return [-1, 1].some((by) => patternAt(sheet, aside(formula, by)) === formula.pattern);
}

/** The last of a line breaks the rule where the lines beside it go on: otherwise it may be a total. */
function isBrokenEnd(sheet: SurveyedSheet, last: FormulaCell, way: Way): boolean {
  return [-1, 1].some((by) => {
    const beside = way.aside(last, by);
    const pattern = patternAt(sheet, beside);
    return pattern !== undefined && pattern === patternAt(sheet, way.step(beside, -1));
  });
}

function oddOnes(sheet: SurveyedSheet, run: readonly Stretch[], way: Way): readonly FormulaCell[] {
  return run.flatMap((stretch, place) => {
    const before = run[place - 1];
    const after = run[place + 1];
    if (before === undefined || isTotal(stretch.pattern)) return [];
    const around = before.formulas.length + (after?.formulas.length ?? 0);
    const isBetween =
      after !== undefined && before.pattern === after.pattern && stretch.formulas.length < around;
    const [last] = stretch.formulas;
    const isEnd =
      after === undefined &&
      stretch.formulas.length === 1 &&
      around >= 3 &&
      last !== undefined &&
      isBrokenEnd(sheet, last, way);
    if (!isBetween && !isEnd) return [];
    return stretch.formulas.filter((formula) => !isAtHomeAside(sheet, formula, way));
  });
}

/** Typed numbers between formulas that read the same on both sides. */
function typedOver(sheet: SurveyedSheet, line: readonly FormulaCell[], way: Way): readonly Place[] {
  return line.flatMap((formula, place) => {
    const next = line[place + 1];
    const gap = next === undefined ? 0 : way.along(next) - way.along(formula) - 1;
    if (gap < 1 || gap > 3 || next?.pattern !== formula.pattern) return [];
    // A column that only repeats named cells is a list of them: a number in it is one more.
    if (isNameAlone(formula.pattern)) return [];
    const between = Array.from({ length: gap }, (_, step) => way.step(formula, step + 1));
    return between.every((at) => isNumber(sheet, at)) ? between : [];
  });
}

function isNumber({ cells }: SurveyedSheet, { row, column }: Place): boolean {
  const cell = cells.get(cellKey(row, column));
  return cell?.formula === null && typeof cell.value === "number";
}

function rowsOf(formulas: readonly FormulaCell[]): Iterable<FormulaCell[]> {
  const rows = new Map<number, FormulaCell[]>();
  for (const formula of formulas) {
    const row = rows.get(formula.row);
    if (row === undefined) rows.set(formula.row, [formula]);
    else row.push(formula);
  }
  for (const row of rows.values()) row.sort((one, other) => one.column - other.column);
  return rows.values();
}

/** Every cell of a table's body; a column there has a rule of its own. */
function inTables({ tables }: SurveyedSheet, { row, column }: Place): boolean {
  return tables.some((table) => {
    const { top, left, bottom, right } = bodyOf(table);
    return row >= top && row <= bottom && column >= left && column <= right;
  });
}

/** Formulas and numbers that break the run they stand in. */
export function consistencySpots(survey: Survey): readonly Spot[] {
  return survey.sheets.flatMap((sheet) => {
    const spots = new Map<number, Spot>();
    const tell = (rule: "inconsistent-formula" | "typed-over", at: Place, words: string) => {
      const { row, column } = at;
      const alike = patternAt(sheet, at)?.analysis.relative ?? "number";
      spots.set(cellKey(row, column), { rule, sheet: sheet.sheet.name, row, column, alike, words });
    };
    const free = sheet.formulas.filter((formula) => !inTables(sheet, formula));
    const columns = [...sheet.columns.values()].map((line) =>
      line.filter((formula) => !inTables(sheet, formula)),
    );
    const lines: readonly (readonly [Way, Iterable<readonly FormulaCell[]>])[] = [
      [down, columns],
      [across, rowsOf(free)],
    ];
    for (const [way, many] of lines) {
      for (const line of many) {
        for (const odd of runsOf(line, way).flatMap((run) => oddOnes(sheet, run, way))) {
          tell(
            "inconsistent-formula",
            odd,
            `${shownFormula(odd.cell.formula)} differs from the formulas around it.`,
          );
        }
        for (const at of typedOver(sheet, line, way)) {
          const value = sheet.cells.get(cellKey(at.row, at.column))?.value;
          tell("typed-over", at, `${String(value)} is typed in amid formulas.`);
        }
      }
    }
    return [...spots.values()];
  });
}
