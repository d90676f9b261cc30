import type { MappingAnswers, TableMapping } from "../columns/mapping";
import type { RawCell, TableSource } from "../tables/table-source";
import { rowReader, UNREADABLE, type RowReader } from "./cell-values";
import { reporting, type CleaningReport, type Mark } from "./cleaning-report";
import type { ImportFixes } from "./fixes";
import { eachRow, type Watch } from "./table-rows";
import { textHash } from "./text-hash";

/** A table that is read row by row, each by itself. */
export type ListedTable = {
  readonly source: TableSource;
  readonly mapping: TableMapping;
  readonly answers: MappingAnswers;
  readonly fixes: ImportFixes;
  readonly watch?: Watch;
};

/** What a row comes to, by what it is known again, and what is wrong with it. */
export type ListedRow<Item> = {
  readonly item: Item;
  readonly id: string;
  /** Whom it is about, as written, where that is not the id. */
  readonly owner?: string;
  readonly money: number | null;
  readonly marks: readonly Mark[];
};

/** Reads cells, and notes down those that cannot be read: they are blank then. */
export function noting(read: RowReader, row: readonly RawCell[]) {
  const marks: Mark[] = [];
  return {
    marks,
    text: (field: Parameters<RowReader["text"]>[1]) => read.text(row, field),
    number: (field: Parameters<RowReader["number"]>[1]): number | null => {
      const number = read.number(row, field);
      if (number !== UNREADABLE) return number;
      marks.push({ reason: "left-blank", note: read.text(row, field) });
      return null;
    },
    day: (field: Parameters<RowReader["day"]>[1]): string => {
      const day = read.day(row, field);
      if (day !== UNREADABLE) return day;
      marks.push({ reason: "left-blank", note: read.text(row, field) });
      return "";
    },
  };
}

/** Reads the rows of a table one by one; rows that say the same are one, and of an id that comes again the last row counts. */
export async function listedRows<Item>(
  table: ListedTable,
  understood: (cells: ReturnType<typeof noting>, row: readonly RawCell[]) => ListedRow<Item>,
): Promise<{ readonly items: readonly Item[]; readonly report: CleaningReport }> {
  const { source, mapping, fixes, watch } = table;
  const read = rowReader(mapping);
  const report = reporting(source.name, mapping.kind ?? "users", fixes.reasons);
  type Kept = ListedRow<Item> & { readonly row: number; readonly content: number };
  const kept = new Map<string, Kept>();
  const settle = ({ row, id, owner, money, marks }: Kept, extra: readonly Mark[]) =>
    report.take({ row, id, owner: owner ?? id, money }, [...marks, ...extra]);
  const asked = { headerRow: mapping.headerRow, ...(watch === undefined ? {} : { watch }) };
  await eachRow(source, asked, (row, number) => {
    const found = understood(noting(read, row), row);
    const texts = mapping.columns.map(({ place }) => String(row[place] ?? "")).sort();
    const content = textHash(texts.join("\u0000"));
    const each: Kept = { ...found, row: number, content };
    const key = found.id === "" ? `#${number}` : found.id;
    const before = kept.get(key);
    kept.set(key, each);
    if (before === undefined) return;
    settle(before, [{ reason: before.content === content ? "same-row" : "same-id", note: "" }]);
  });
  const items = [...kept.values()].flatMap((each) =>
    settle(each, []) === "used" ? [each.item] : [],
  );
  return { items, report: report.told() };
}
