import type { Area } from "../grid/area";
import { sheetById } from "../grid/book";
import { enter, fitted, formulas, values } from "../grid/cells";
import { eachCell } from "../grid/cells-of-area";
import { patternAt, restyle } from "../grid/cell-style";
import { valueType } from "../grid/cell-value";
import { displayed, isNumberFormat } from "../grid/display";
import { invalidArgument } from "../request/excel-error";
import type { Host } from "../request/host";
import type { Property } from "../request/thing";
import { requireOpenCells, requireOpenSheet } from "./protection-rules";

const patterns = ({ book }: Host, area: Area): string[][] => {
  const sheet = sheetById(book, area.sheetId);
  return eachCell(area, (row, column) => patternAt(sheet, row, column));
};

const texts = (host: Host, area: Area): string[][] => {
  const shown = patterns(host, area);
  return values(host.book, area).map((row, r) =>
    row.map((value, c) => displayed(value, shown[r]?.[c] ?? "General")),
  );
};

const types = ({ book }: Host, area: Area): string[][] => {
  const stored = formulas(book, area);
  return values(book, area).map((row, r) =>
    row.map((value, c) => {
      const formula = stored[r]?.[c];
      return valueType(value, typeof formula === "string" && formula.startsWith("="));
    }),
  );
};

const write = (host: Host, area: Area, given: unknown): void => {
  requireOpenCells(host, area);
  enter(host.book, area, given);
};

const setPatterns = (host: Host, area: Area, given: unknown): void => {
  requireOpenSheet(host, area.sheetId, "allowFormatCells");
  const one = Array.isArray(given) ? undefined : given;
  const grid = one === undefined ? fitted(area, given) : undefined;
  restyle(host.book, area, (_style, row, column) => {
    const pattern = one ?? grid?.[row - area.row]?.[column - area.column];
    if (pattern === null) return undefined;
    if (typeof pattern !== "string" || !isNumberFormat(pattern))
      throw invalidArgument(`"${String(pattern)}" is no number format.`);
    return { n: { pattern } };
  });
};

/** What a range says about the content of its cells. */
export const contentProperties: Readonly<Record<string, Property<Area>>> = {
  values: { get: ({ book }, area) => values(book, area), set: write },
  formulas: { get: ({ book }, area) => formulas(book, area), set: write },
  numberFormat: { get: patterns, set: setPatterns },
  text: { get: texts },
  valueTypes: { get: types },
};
