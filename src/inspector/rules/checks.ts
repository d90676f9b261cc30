import { cellKey } from "../address";
import type { Spot } from "../finding";
import { hasMasterCheck, masterChecks } from "../master-check";
import type { Survey, SurveyedSheet } from "../survey";
import { bodyOf } from "../survey";
import { shown } from "../words";

const FAILED = /^FAIL(?:ED|S|URE)?\b/i;
const ALL_PASS = /^all checks pass(?:ed)?\b.{0,80}$/i;
const PASSING = /^(?:all checks pass(?:ed)?|pass(?:ed)?|ok|true|0)\.?$/i;

/** Formulas that say FAIL. */
function failed({ sheet, formulas }: SurveyedSheet): readonly Spot[] {
  return formulas.flatMap(({ row, column, cell }): readonly Spot[] => {
    if (typeof cell.value !== "string" || !FAILED.test(cell.value)) return [];
    const words = `A check says ${shown(cell.value)}.`;
    return [{ rule: "failed-check", sheet: sheet.name, row, column, alike: "FAIL", words }];
  });
}

/** FALSE, or a typed FAIL, in a table's column of results. */
function refused(sheet: SurveyedSheet): readonly Spot[] {
  return sheet.tables.flatMap((table) => {
    const { top, bottom, left } = bodyOf(table);
    const columns = table.columns.flatMap((header, place) =>
      /^(?:pass(?:ed|es)?|ok|result|check(?:ed)?)\??$/i.test(header.trim()) ? [left + place] : [],
    );
    if (columns.length === 0) return [];
    return [...sheet.cells.values()].flatMap((cell): readonly Spot[] => {
      const { row, column, value, formula } = cell;
      if (row < top || row > bottom || !columns.includes(column)) return [];
      const isTyped = formula === null && typeof value === "string" && FAILED.test(value);
      if (value !== false && !isTyped) return [];
      const words = `A check says ${shown(String(value).toUpperCase())}.`;
      return [{ rule: "failed-check", sheet: sheet.sheet.name, row, column, alike: "FAIL", words }];
    });
  });
}

/** The one check that sums up all others: typed over, it says nothing. */
function master(survey: Survey): readonly Spot[] {
  return masterChecks(survey).flatMap(({ sheet, at }): readonly Spot[] => {
    const cell = sheet.cells.get(cellKey(at.row, at.column));
    const value = String(cell?.value ?? "");
    const common = { rule: "failed-check", sheet: sheet.sheet.name, ...at, alike: value } as const;
    const isTyped = value !== "" && cell?.formula === null;
    const typed: readonly Spot[] = isTyped
      ? [
          {
            ...common,
            words: `The master check is typed in and follows no check: ${shown(value)}.`,
            weight: "error",
          },
        ]
      : [];
    if (PASSING.test(value.trim())) return typed;
    const words =
      value === "" ? "The master check says nothing." : `The master check says: ${shown(value)}.`;
    const weight = /fail|error/i.test(value) ? "error" : "warning";
    return [...typed, { ...common, words, weight }];
  });
}

/** Where every sheet repeats the master check, a cell that says the same by hand looks alike and is not. */
function echoed(survey: Survey): readonly Spot[] {
  if (!hasMasterCheck(survey)) return [];
  const masters = new Set(
    masterChecks(survey).map(({ sheet, at }) => `${sheet.index} ${cellKey(at.row, at.column)}`),
  );
  return survey.sheets.flatMap((sheet) =>
    sheet.sheet.cells.flatMap(({ row, column, value, formula }): readonly Spot[] => {
      if (formula !== null || typeof value !== "string" || !ALL_PASS.test(value.trim())) return [];
      if (masters.has(`${sheet.index} ${cellKey(row, column)}`)) return [];
      const words = `“${shown(value)}” is typed in and follows no check.`;
      const at = { sheet: sheet.sheet.name, row, column };
      return [{ ...at, rule: "failed-check", alike: "typed", words, weight: "error" }];
    }),
  );
}

/** Checks that do not hold, as last calculated. */
export function checkSpots(survey: Survey): readonly Spot[] {
  return [
    ...survey.sheets.flatMap((sheet) => [...failed(sheet), ...refused(sheet)]),
    ...master(survey),
    ...echoed(survey),
  ];
}
