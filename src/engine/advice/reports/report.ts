import { rounded } from "../../figure/rounded";
import { spokenCount, spokenMoney, spokenShare } from "../../figure/spoken";

/** What stands in a column: it decides how a sheet formats it and how a text says it. */
export type CellKind = "text" | "money" | "share" | "count" | "multiple";

export type ReportColumn = { readonly header: string; readonly kind: CellKind };

/** Null is not told, and stays a blank. */
export type ReportCell = string | number | null;

/** A name with its value; null is not told. */
export type Fact = readonly [name: string, value: ReportCell, kind: CellKind];

export type ReportPart =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "facts"; readonly facts: readonly Fact[] }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | {
      readonly kind: "table";
      readonly columns: readonly ReportColumn[];
      readonly rows: readonly (readonly ReportCell[])[];
    };

/** A report as plain data, from top to bottom: sheets, documents, the pane and a terminal print the same. */
export type Report = {
  readonly title: string;
  readonly currency: string;
  readonly parts: readonly ReportPart[];
};

/** A cell in words. @example spokenCell(0.87, "share", "USD") //=> "87%" */
export function spokenCell(cell: ReportCell, kind: CellKind, currency: string): string {
  if (cell === null) return "";
  if (typeof cell === "string") return cell;
  switch (kind) {
    case "money":
      return spokenMoney(rounded(cell, 0), currency);
    case "share":
      return spokenShare(cell);
    case "multiple":
      return `${rounded(cell, 2).toFixed(2)}x`;
    default:
      return spokenCount(rounded(cell, 2));
  }
}

export const heading = (text: string): ReportPart => ({ kind: "heading", text });
export const paragraph = (text: string): ReportPart => ({ kind: "paragraph", text });

/** Names with their values. */
export const facts = (rows: readonly Fact[]): ReportPart => ({ kind: "facts", facts: rows });

/** A fact in words. @example spokenFact(["Quota", null, "money"], "USD") //=> "Quota: not told" */
export function spokenFact([name, value, kind]: Fact, currency: string): string {
  return `${name}: ${value === null ? "not told" : spokenCell(value, kind, currency)}`;
}

/** A table without the columns in which nothing stands; the first column stays. */
export function withoutBlankColumns(part: ReportPart): ReportPart {
  if (part.kind !== "table") return part;
  const isFilled = part.columns.map(
    (_column, place) => place === 0 || part.rows.some((row) => (row[place] ?? null) !== null),
  );
  const kept = <Cell>(cells: readonly Cell[]) => cells.filter((_cell, place) => isFilled[place]);
  return { ...part, columns: kept(part.columns), rows: part.rows.map(kept) };
}

/** A list under its heading, or nothing where there is nothing to list. */
export function listed(title: string, items: readonly string[]): readonly ReportPart[] {
  return items.length === 0 ? [] : [heading(title), { kind: "list", items }];
}
