import { cellKey } from "../address";
import type { Spot, RuleId, Weight } from "../finding";
import type { InspectedCell } from "../inspected";
import type { Survey, SurveyedSheet } from "../survey";
import { shown } from "../words";

/** What a program may take for a formula: a dash alone or before a blank is only a dash. */
const LIKE_FORMULA = /^(?:[=@\t\r]|[+-](?![\s+-]|$))/;
const NUMBER = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d{1,15})(?:\.\d+)?%?$|^[-+]?\.\d+%?$/;
/** Numbers whose first zero matters are names, such as 007. */
const NAME_LIKE = /^0\d/;

const MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
const DATES: readonly RegExp[] = [
  /^\d{4}[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])(?:[T ]\d{2}:\d{2}.{0,12})?$/,
  /^(?:0?[1-9]|[12]\d|3[01])[-/.](?:0?[1-9]|[12]\d|3[01])[-/.](?:\d{4}|\d{2})$/,
  new RegExp(String.raw`^\d{1,2}[ -](?:${MONTHS})[a-z]{0,6}\.?[ -,]+\d{2,4}$`, "i"),
  new RegExp(String.raw`^(?:${MONTHS})[a-z]{0,6}\.? \d{1,2},? \d{4}$`, "i"),
];

type Doubt = { readonly rule: RuleId; readonly says: string; readonly weight?: Weight };

function doubtOf(text: string, { style }: InspectedCell): Doubt | null {
  const plain = text.trim();
  // Whoever chose the format "text" meant it, perhaps.
  const meant: { weight?: Weight } = style.isText ? { weight: "note" } : {};
  if (NUMBER.test(plain) && !NAME_LIKE.test(plain)) {
    return { rule: "number-as-text", says: "is a number stored as text", ...meant };
  }
  if (DATES.some((date) => date.test(plain))) {
    return { rule: "date-as-text", says: "is a date stored as text", ...meant };
  }
  return LIKE_FORMULA.test(text)
    ? { rule: "formula-like-text", says: "is text that starts like a formula" }
    : null;
}

/** The headers of tables are text by law, whatever they look like. */
function headersOf({ tables }: SurveyedSheet): ReadonlySet<number> {
  return new Set(
    tables.flatMap(({ hasHeader, extent, columns }) =>
      hasHeader ? columns.map((_, place) => cellKey(extent.top, extent.left + place)) : [],
    ),
  );
}

/** Texts that are no texts. */
export function textSpots({ sheets }: Survey): readonly Spot[] {
  return sheets.flatMap((sheet) => {
    const headers = headersOf(sheet);
    const judged = new Map<string, Doubt | null>();
    return sheet.sheet.cells.flatMap((cell): readonly Spot[] => {
      const { row, column, value, formula } = cell;
      if (formula !== null || cell.isError || typeof value !== "string") return [];
      if (headers.has(cellKey(row, column))) return [];
      const key = `${cell.style.isText ? "@" : ""}\u0000${value}`;
      const known = judged.get(key);
      const doubt = known === undefined ? doubtOf(value, cell) : known;
      judged.set(key, doubt);
      if (doubt === null) return [];
      const { says, ...rest } = doubt;
      const words = `“${shown(value)}” ${says}.`;
      return [{ ...rest, sheet: sheet.sheet.name, row, column, alike: "", words }];
    });
  });
}
