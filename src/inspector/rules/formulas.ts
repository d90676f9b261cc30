import { atLarge, type RuleId, type Spot, type Weight } from "../finding";
import {
  isExcelFunction,
  newerFunctions,
  plainFunction,
  volatileFunctions,
} from "../formula/function-names";
import type { FormulaCell, Pattern, Survey, SurveyedSheet } from "../survey";
import { asInTable, counted, listed, shown, shownFormula } from "../words";

/** What is wrong with a formula wherever it stands. */
type Fault = {
  readonly rule: RuleId;
  /** What it is about, such as the numbers it holds. */
  readonly about: string;
  readonly weight?: Weight;
};

/** Beyond this a formula is too long to explain in half a minute. */
const LONG = 120;
/** Beyond this nobody reads it. */
const VERY_LONG = 255;

function addIn(call: string): boolean {
  return !isExcelFunction(plainFunction(call));
}

function functionFaults({ analysis }: Pattern): readonly Fault[] {
  const calls = analysis.calls.map(plainFunction);
  const lists = [
    [
      "volatile-function",
      calls.filter((call) => volatileFunctions.has(call)),
      "recalculates whatever changes",
    ],
    [
      "newer-function",
      calls.filter((call) => newerFunctions.has(call)),
      "is younger than Excel 2016",
    ],
    [
      "add-in-function",
      analysis.calls.filter(addIn),
      "is no function of Excel: it needs an add-in or a macro",
    ],
  ] as const;
  return lists.flatMap(([rule, found, says]) =>
    found.length === 0 ? [] : [{ rule, about: `${shown(listed(found))} ${says}` }],
  );
}

/** How long a formula looks; what is far too long in any way need not be shortened first. */
function lengthOf(formula: string): number {
  const isTabular = formula.length < 2000 && formula.includes("[[#This Row],");
  return isTabular ? asInTable(formula).length : formula.length;
}

function faultsOf(pattern: Pattern): readonly Fault[] {
  const { errors, numbers, isExternal } = pattern.analysis;
  const faults: Fault[] = [...functionFaults(pattern)];
  const inside = (place: "within" | "beside") =>
    numbers.filter((number) => number.place === place).map(({ text }) => text);
  if (errors.some((error) => error.endsWith("#REF!"))) {
    faults.push({ rule: "broken-reference", about: "refers to cells that are gone" });
  }
  if (inside("within").length > 0) {
    faults.push({ rule: "embedded-constant", about: `holds ${shown(listed(inside("within")))}` });
  }
  if (inside("beside").length > 0) {
    faults.push({
      rule: "partial-input",
      about: `adds ${shown(listed(inside("beside")))} to what it reads`,
    });
  }
  if (isExternal) faults.push({ rule: "external-link", about: "reads another workbook" });
  return faults;
}

/** Of a sheet's formulas that are too long, the longest, and how many others there are: each is told once. */
function longSpots(
  { sheet, formulas }: SurveyedSheet,
  over: readonly [number, number],
): readonly Spot[] {
  const [from, to] = over;
  const lengths = new Map<Pattern, number>();
  let longest: FormulaCell | null = null;
  for (const formula of formulas) {
    const { pattern } = formula;
    if (lengths.has(pattern)) continue;
    const length = lengthOf(pattern.formula);
    if (length <= from || length > to) continue;
    const most = longest === null ? 0 : (lengths.get(longest.pattern) ?? 0);
    if (length > most) longest = formula;
    lengths.set(pattern, length);
  }
  if (longest === null) return [];
  const { row, column, pattern } = longest;
  const many = counted(lengths.size, "formula is", "formulas are");
  const words = `${many} longer than ${from} characters; the longest, ${written(longest)}, has ${lengths.get(pattern) ?? 0}.`;
  const weight = from >= VERY_LONG ? "warning" : "note";
  const at = { sheet: sheet.name, row, column };
  return [{ ...at, rule: "long-formula", alike: "long", words, weight }];
}

/** Everything that can be said of a formula without its neighbours. */
export function formulaSpots(survey: Survey): readonly Spot[] {
  const judged = new Map<Pattern, readonly Fault[]>();
  const spots: Spot[] = [];
  for (const { sheet, formulas } of survey.sheets) {
    for (const formula of formulas) {
      const { pattern, row, column, cell } = formula;
      const faults = judged.get(pattern) ?? faultsOf(pattern);
      judged.set(pattern, faults);
      const alike = pattern.analysis.relative;
      const at = { sheet: sheet.name, row, column, alike };
      for (const fault of faults) spots.push({ ...at, ...spotOf(fault, formula) });
      if (cell.isArray) {
        spots.push({
          ...at,
          rule: "array-formula",
          words: `An array formula: ${written(formula)}`,
        });
      }
    }
  }
  const long = survey.sheets.flatMap((sheet) => [
    ...longSpots(sheet, [VERY_LONG, Infinity]),
    ...longSpots(sheet, [LONG, VERY_LONG]),
  ]);
  return [...spots, ...long, ...looseSpots(survey)];
}

function written({ cell }: FormulaCell): string {
  return `${shownFormula(cell.formula)}`;
}

function spotOf({ rule, about, weight }: Fault, formula: FormulaCell) {
  return {
    rule,
    words: `${written(formula)} ${about}.`,
    ...(weight === undefined ? {} : { weight }),
  };
}

/** Validations, looks and charts that lost their cells, or that look outside. */
function looseSpots({ sheets }: Survey): readonly Spot[] {
  return sheets.flatMap(({ sheet }) =>
    sheet.looseFormulas.flatMap(({ where, formula }) => {
      const words = `${shown(where)} refers to ${shownFormula(formula)}.`;
      if (formula.includes("#REF!")) return [atLarge("broken-reference", sheet.name, words)];
      if (/\[\d+\]/.test(formula)) return [atLarge("external-link", sheet.name, words)];
      return [];
    }),
  );
}

/** Cells that show an error. */
export function errorSpots({ sheets }: Survey): readonly Spot[] {
  return sheets.flatMap(({ sheet }) =>
    sheet.cells.flatMap(({ row, column, value, isError, formula }): readonly Spot[] => {
      if (!isError) return [];
      const from = formula === null ? "" : `; its formula is ${shownFormula(formula)}`;
      const words = `The cell shows ${shown(String(value))}${from}.`;
      return [{ rule: "error-value", sheet: sheet.name, row, column, alike: String(value), words }];
    }),
  );
}
