import type { Finding, QuotaModel } from "../../engine";
import type { Check } from "../control/check";
import type { Warning } from "../control/warning";
import type { CellContent, SheetDescription } from "../description";

/** A sheet as the frame of the workbook needs to know it: with its blocks, what stands in its tables can be counted. */
export type ListedSheet = Pick<SheetDescription, "name" | "family" | "purpose"> &
  Partial<Pick<SheetDescription, "blocks">>;

/** Whether a signed model is what was signed: as whoever can work out a digest found it on writing. */
export type SignedAs = "same" | "followed" | "changed" | "tampered" | "unreadable";

/** What is said of a plan's workbook beside its model and its plan. */
export type PlanSaid = {
  /** The sheets of the other wings: inputs, calculations, results. */
  readonly sheets: readonly ListedSheet[];
  /** The day of writing, as an ISO date: stamps say it. */
  readonly date: string;
  /** The model of the version before, where there is one. */
  readonly before?: QuotaModel;
  /** Of a signed model: whether it is what was signed, where that was worked out. */
  readonly signedAs?: SignedAs;
  /** What the engine finds, where it is at hand. */
  readonly findings?: readonly Finding[];
  /** Checks and warnings of other wings. */
  readonly checks?: readonly Check[];
  readonly warnings?: readonly Warning[];
};

/** The names of a sheet's tables. */
export function tablesOf({ blocks }: ListedSheet): readonly string[] {
  return (blocks ?? []).flatMap(({ table }) => table ?? []);
}

/** Whether one of the sheets has a table of this name. */
export function hasTable(sheets: readonly ListedSheet[], table: string): boolean {
  return sheets.some((sheet) => tablesOf(sheet).includes(table));
}

/** Whether one of the sheets has a cell of this name. */
export function hasName(sheets: readonly ListedSheet[], name: string): boolean {
  return sheets.some(({ blocks = [] }) =>
    blocks.some(({ rows }) => rows.some((row) => row.some((cell) => cell.name === name))),
  );
}

/** What stands in some columns of a table, row by row, as the sheets are written; nothing where there is no such table. */
export function rowsOf(
  sheets: readonly ListedSheet[],
  table: string,
  headers: readonly string[],
): readonly (readonly CellContent[])[] {
  const block = sheets.flatMap(({ blocks }) => blocks ?? []).find((each) => each.table === table);
  if (block === undefined) return [];
  const places = headers.map((header) => block.columns.findIndex((each) => each.header === header));
  return block.rows.map((row) => places.map((place) => row[place]?.value ?? null));
}
