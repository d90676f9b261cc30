import type { Deal } from "../../engine";
import type { ImportedBooking } from "../cleaning/booking-table";
import type { CleaningReport } from "../cleaning/cleaning-report";
import type { CleanedDeals } from "../cleaning/deal-cleaning";
import { cleanDealTables } from "../cleaning/deal-tables";
import type { ImportedPerson } from "../cleaning/people";
import type { ImportedQuota } from "../cleaning/quota-table";
import type { ImportedTerritory } from "../cleaning/territory-table";
import { cleanedLists, type ImportedActivities } from "./cleaned-lists";
import type { MappedTable } from "./mapped-tables";
import type { Said } from "./said";

export type { Said } from "./said";

/** What became of the rows of one table; of deals, with their currency and months without any. */
export type CleanedTable = MappedTable & {
  /** Null where the table is left out. */
  readonly report: CleaningReport | null;
  readonly deals: Pick<CleanedDeals, "currency" | "gaps"> | null;
};

/** All that the files say, but for the deals, which are told one by one. */
export type CleanedTables = {
  readonly people: readonly ImportedPerson[];
  readonly territories: readonly ImportedTerritory[];
  readonly quotas: readonly ImportedQuota[];
  /** Sums of bookings by rep and period, where a table tells them. */
  readonly bookings: readonly ImportedBooking[];
  /** Calls, meetings and other work by rep and month. */
  readonly activities: ImportedActivities;
  readonly cleaned: readonly CleanedTable[];
};

/** Reads tables one after the other: people and territories first, as deals are held against them. */
export async function cleanedTables(
  tables: readonly MappedTable[],
  said: Said,
  use: (deal: Deal) => void,
): Promise<CleanedTables> {
  const { people, reports, ...lists } = await cleanedLists(tables, said);
  const ids = new Set(lists.territories.flatMap(({ id, name }) => [id, name]));
  const deals = tables.filter(({ mapping }) => mapping.kind === "deals");
  const found = await cleanDealTables(
    deals.map((table) => ({ ...table, ...said, people, territories: ids })),
    use,
  );
  const byTable = new Map(deals.map((table, place) => [table, found[place]]));
  return {
    people: people.people,
    ...lists,
    cleaned: tables.map((table): CleanedTable => {
      const own = byTable.get(table);
      return own === undefined
        ? { ...table, report: reports.get(table) ?? null, deals: null }
        : { ...table, report: own.report, deals: { currency: own.currency, gaps: own.gaps } };
    }),
  };
}
