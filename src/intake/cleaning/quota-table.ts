import { listedRows, type ListedRow, type ListedTable } from "./listed-rows";
import type { PeopleIndex } from "./people";

/** What somebody was asked for in a period that is over. */
export type ImportedQuota = {
  readonly rep: string;
  /** As written: a month, a quarter, a year or a first day. */
  readonly period: string;
  readonly quota: number;
};

/** Reads a list of past quotas; several rows of one person and period replace one another. */
export function quotaTable(table: ListedTable, people: PeopleIndex) {
  return listedRows<ImportedQuota>(table, (cells): ListedRow<ImportedQuota> => {
    const { text, number, marks } = cells;
    const written = text("rep");
    const person = people.find(written);
    const quota = number("quota");
    const item = { rep: person?.id ?? written, period: text("period"), quota: quota ?? 0 };
    const isNone = quota === null || quota < 0;
    return {
      item,
      id: written === "" ? "" : `${item.rep}/${item.period}`,
      money: quota,
      marks: [
        ...marks,
        ...(written === "" ? [{ reason: "nobody-named" as const, note: "" }] : []),
        ...(isNone ? [{ reason: "no-quota" as const, note: "" }] : []),
        ...(person === null && people.isTold && written !== ""
          ? [{ reason: "unknown-owner" as const, note: written }]
          : []),
      ],
    };
  });
}
