import {
  columnOf,
  inspection,
  type Finding,
  type InspectedCell,
  type InspectedSheet,
  type InspectedStyle,
  type InspectedWorkbook,
  type RuleId,
} from "../../src/inspector";

/** A cell as it is typed: a text that starts with "=" is a formula. */
export type Typed = string | number | boolean | null | Partial<InspectedCell>;

const plain: InspectedStyle = { isLocked: true, fill: null, isText: false, isInput: false };

/** A cell somebody may fill in. */
export function input(value: InspectedCell["value"]): Partial<InspectedCell> {
  return { value, style: { ...plain, isLocked: false } };
}

/** An error that a formula gave. */
export function failing(value: string, formula: string | null = null): Partial<InspectedCell> {
  return { value, formula, isError: true };
}

/** A formula with what it gave. */
export function giving(formula: string, value: InspectedCell["value"]): Partial<InspectedCell> {
  return { formula, value };
}

export function textFormat(value: string): Partial<InspectedCell> {
  return { value, style: { ...plain, isText: true } };
}

function cell(address: string, typed: Typed): InspectedCell {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const place = { row: Number(row) - 1, column: columnOf(letters) };
  const common = { ...place, isError: false, isArray: false, style: plain };
  if (typeof typed === "object" && typed !== null) {
    return { ...common, value: null, formula: null, ...typed };
  }
  return typeof typed === "string" && typed.startsWith("=")
    ? { ...common, formula: typed.slice(1), value: 1 }
    : { ...common, formula: null, value: typed };
}

export type SheetParts = Partial<Omit<InspectedSheet, "cells">> & {
  readonly cells?: Readonly<Record<string, Typed>>;
};

/** A sheet of a few cells, by address. */
export function sheet({ cells = { A1: "Title" }, ...parts }: SheetParts): InspectedSheet {
  return {
    name: "Sheet1",
    state: "visible",
    tables: [],
    hiddenRows: [],
    hiddenColumns: [],
    merged: [],
    protection: "none",
    choices: [],
    looseFormulas: [],
    commentAuthors: [],
    hasDrawing: false,
    ...parts,
    cells: Object.entries(cells).map(([address, typed]) => cell(address, typed)),
  };
}

/** A table with a header row. */
export function table(name: string, area: string, columns: readonly string[]) {
  return { name, area, columns, hasHeader: true, hasTotals: false };
}

export function workbook(
  sheets: readonly SheetParts[],
  parts: Partial<Omit<InspectedWorkbook, "sheets">> = {},
): InspectedWorkbook {
  return {
    names: [],
    links: [],
    properties: [],
    protection: "none",
    iterates: false,
    parts: [],
    storesModel: false,
    markedSheets: [],
    ...parts,
    sheets: sheets.map(sheet),
  };
}

/** What the inspector finds in one sheet, or in a workbook. */
export function found(
  rule: RuleId,
  described: SheetParts | InspectedWorkbook,
): readonly (Pick<Finding, "weight" | "cells" | "count"> & { readonly words: string })[] {
  const whole = "sheets" in described ? described : workbook([described]);
  return inspection(whole)
    .findings.filter((finding) => finding.rule === rule)
    .map(({ weight, cells, count, words }) => ({ weight, cells, count, words }));
}

/** Only where something was found. */
export function places(rule: RuleId, described: SheetParts | InspectedWorkbook) {
  return found(rule, described).map(({ cells }) => cells);
}
