import { spokenMoney } from "../../engine";
import type { Document, Part } from "../../handoff";
import { reasons, type MappedColumn, type MarkedRows } from "../../intake";
import type { CleanedTable, CleanedTables } from "../../intake";
import { tableLines, words } from "./table";

/** So many rows of a reason are named; a program finds the others in the JSON. */
const NAMED = 5;

const fates = { used: "used, look at it", rejected: "rejected", merged: "merged" } as const;

/** How what stands in a column is read. */
function writing({ dateOrder, decimalMark, isPercent }: MappedColumn): string {
  const parts = [
    ...(dateOrder === null ? [] : [`dates ${dateOrder}`]),
    ...(decimalMark === null ? [] : [`decimal ${decimalMark.toLowerCase()}`]),
    ...(isPercent ? ["in percent"] : []),
  ];
  return parts.join(", ");
}

/** Text from a file, without signs that a terminal would obey. */
function plain(text: string): string {
  const safe = text.replaceAll(/\p{C}/gu, " ");
  return safe.length > 40 ? `${safe.slice(0, 39)}…` : safe;
}

function columnsTable({ mapping }: CleanedTable): Part {
  return {
    kind: "table",
    headers: ["Column", "Taken for", "Read as", "Why", "Samples"],
    rows: mapping.columns.map((column) => [
      plain(column.header),
      column.field,
      writing(column),
      column.because,
      column.samples.slice(0, 2).map(plain).join("; "),
    ]),
  };
}

function rowsNamed({ list, rows }: MarkedRows): string {
  const named = list.slice(0, NAMED).map(({ row }) => String(row));
  return rows > NAMED ? `${named.join(", ")} …` : named.join(", ");
}

function reasonsTable(marked: readonly MarkedRows[], currency: string): Part {
  return {
    kind: "table",
    headers: ["What was found", "The rows are", "Rows", "Money", "In rows", "What to do"],
    rows: marked.map((each) => [
      reasons[each.reason].words,
      fates[each.fate],
      String(each.rows),
      each.money === 0 ? "" : spokenMoney(Math.round(each.money), currency),
      rowsNamed(each),
      reasons[each.reason].remedy,
    ]),
  };
}

function partsOf(table: CleanedTable): readonly Part[] {
  const { mapping, report, deals, source } = table;
  const heading: Part = { kind: "heading", text: plain(source.name) };
  const paragraph = (text: string): Part => ({ kind: "paragraph", text });
  if (mapping.kind === null) return [heading, paragraph("Left out, as somebody told.")];
  const unused = mapping.unused.map(plain).join(", ");
  const known = [
    paragraph(`Taken for ${mapping.kind}; its columns are named in row ${mapping.headerRow}.`),
    columnsTable(table),
    ...(mapping.notes.length === 0 ? [] : [{ kind: "list" as const, items: mapping.notes }]),
    ...(unused === "" ? [] : [paragraph(`Columns that are not used: ${unused}.`)]),
  ];
  if (report === null) return [heading, ...known];
  const { rowsIn, used, rejected, merged, marked } = report;
  const gaps = deals?.gaps ?? [];
  return [
    heading,
    ...known,
    paragraph(`${rowsIn} rows in = ${used} used + ${rejected} rejected + ${merged} merged.`),
    ...(marked.length === 0 ? [] : [reasonsTable(marked, deals?.currency ?? "")]),
    ...(report.notes.length === 0 ? [] : [{ kind: "list" as const, items: report.notes }]),
    ...(gaps.length === 0 ? [] : [paragraph(`Months without a won deal: ${gaps.join(", ")}.`)]),
  ];
}

/** What the files were taken for, and what became of their rows. */
export function importDocument(
  { cleaned, people, territories, quotas, bookings }: CleanedTables,
  leftOut: readonly string[],
): Document {
  const list: readonly Part[] = leftOut.length === 0 ? [] : [{ kind: "list", items: leftOut }];
  const sums = bookings.length === 0 ? "" : `, ${bookings.length} sums of bookings`;
  const found = `${people.length} people, ${territories.length} territories, ${quotas.length} past quotas${sums}.`;
  return {
    title: "What was read",
    parts: [...cleaned.flatMap(partsOf), { kind: "paragraph", text: `Found: ${found}` }, ...list],
  };
}

function linesOf(part: Part): readonly string[] {
  switch (part.kind) {
    case "heading":
      return ["", part.text];
    case "paragraph":
      return [`  ${part.text}`];
    case "list":
      return part.items.map((item) => `  ${item}`);
    case "picture":
      return [];
    case "table":
      return tableLines(part.headers.map(words), part.rows).map((line) => `  ${line}`);
  }
}

/** The document as a person reads it in a terminal. */
export function printedDocument({ title, parts }: Document): string {
  return [title, ...parts.flatMap(linesOf)].join("\n");
}
