import { cellKey, type Extent } from "./address";
import type { InspectedCell } from "./inspected";
import { bodyOf, type Survey, type SurveyedSheet } from "./survey";

/** A list of inputs that says of each where it comes from: it has the columns Value, Source and Evidence. */
export type Register = {
  readonly sheet: SurveyedSheet;
  readonly extent: Extent;
  readonly value: number;
  readonly source: number;
  readonly evidence: number;
};

/** More rows than this below a header are not looked at. */
const LONGEST = 20_000;

type Header = { readonly text: string; readonly column: number };

function places(headers: readonly Header[]) {
  const at = (word: string) =>
    headers.find(({ text }) => text.trim().toLowerCase() === word)?.column;
  // Whole lists are vouched for by the rows they hold.
  const [value, source, evidence] = [at("value") ?? at("rows"), at("source"), at("evidence")];
  if (value === undefined || source === undefined || evidence === undefined) return null;
  return { value, source, evidence };
}

/** Registers that are tables. */
function tabled(sheet: SurveyedSheet): readonly Register[] {
  return sheet.tables.flatMap((table) => {
    const found = places(
      table.columns.map((text, place) => ({ text, column: table.extent.left + place })),
    );
    return found === null ? [] : [{ sheet, extent: bodyOf(table), ...found }];
  });
}

function textOf(cell: InspectedCell): string | null {
  return cell.formula === null && typeof cell.value === "string" ? cell.value : null;
}

/** Registers that are no tables: a row of headers, and what stands below it up to a blank row. */
function plain(sheet: SurveyedSheet): readonly Register[] {
  const cells = [...sheet.cells.values()];
  const rows = new Map<number, Header[]>();
  for (const cell of cells) {
    if (textOf(cell)?.trim().toLowerCase() === "evidence") rows.set(cell.row, []);
  }
  if (rows.size === 0) return [];
  for (const cell of cells) {
    const text = textOf(cell);
    if (text !== null) rows.get(cell.row)?.push({ text, column: cell.column });
  }
  return [...rows].flatMap(([row, headers]) => {
    const found = places(headers);
    const isTable = sheet.tables.some(({ extent }) => row >= extent.top && row <= extent.bottom);
    if (found === null || isTable) return [];
    const columns = headers.map(({ column }) => column);
    const left = Math.min(...columns);
    const right = Math.max(...columns);
    const bottom = lastFilled(sheet, row, columns);
    return [{ sheet, extent: { top: row + 1, left, bottom, right }, ...found }];
  });
}

function lastFilled({ cells }: SurveyedSheet, header: number, columns: readonly number[]): number {
  const isFilled = (row: number) =>
    columns.some((column) => (cells.get(cellKey(row, column))?.value ?? null) !== null);
  let row = header;
  while (row - header < LONGEST && isFilled(row + 1)) row += 1;
  return row;
}

/** All registers of a workbook. */
export function registersOf({ sheets }: Survey): readonly Register[] {
  return sheets.flatMap((sheet) => [...tabled(sheet), ...plain(sheet)]);
}
