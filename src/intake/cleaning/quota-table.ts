import { listedRows, type ListedRow, type ListedTable } from "./listed-rows";
import type { PeopleIndex } from "./people";
import { periodWritten } from "./periods";
import { isTotalWord } from "./total-rows";

/** What somebody was asked for in a period that is over. */
export type ImportedQuota = {
  readonly rep: string;
  /** As written: a month, a quarter, a year or a first day. */
  readonly period: string;
  readonly quota: number;
};

/** Reads a list of past quotas; several rows of one person and period replace one another. */
export function quotaTable(table: ListedTable, people: PeopleIndex) {
  const order = table.mapping.columns.find(({ field }) => field === "period")?.dateOrder ?? null;
  return listedRows<ImportedQuota>(table, (cells): ListedRow<ImportedQuota> => {
    const { text, number, marks } = cells;
    const written = text("rep");
    const person = people.find(written);
    const quota = number("quota");
    const said = text("period");
    const period = periodWritten(said, order);
    const isSum = isTotalWord(written) || isTotalWord(said);
    const item = { rep: person?.id ?? written, period: period ?? said, quota: quota ?? 0 };
    const isNone = quota === null || quota < 0;
    return {
      item,
      id: written === "" ? "" : `${item.rep}/${item.period}`,
      money: quota,
      marks: [
        ...marks,
        ...(written === "" ? [{ reason: "nobody-named" as const, note: "" }] : []),
        ...(isNone ? [{ reason: "no-quota" as const, note: "" }] : []),
        ...(isSum ? [{ reason: "total-row" as const, note: written }] : []),
        ...(period === null && !isSum && written !== ""
          ? [
              {
                reason: said === "" ? ("no-period" as const) : ("unreadable-period" as const),
                note: said,
              },
            ]
          : []),
        ...(person === null && !isSum && people.isTold && written !== ""
          ? [{ reason: "unknown-owner" as const, note: written }]
          : []),
      ],
    };
  });
}
