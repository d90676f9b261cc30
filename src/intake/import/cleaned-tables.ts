import type { Deal } from "../../engine";
import type { CleaningReport } from "../cleaning/cleaning-report";
import { cleanDeals, type CleanedDeals } from "../cleaning/deal-cleaning";
import type { ImportFixes } from "../cleaning/fixes";
import { joinedPeople } from "../cleaning/joined-people";
import { peopleIndex, type ImportedPerson } from "../cleaning/people";
import { peopleTable } from "../cleaning/people-table";
import { quotaTable, type ImportedQuota } from "../cleaning/quota-table";
import { territoryTable, type ImportedTerritory } from "../cleaning/territory-table";
import type { MappingAnswers, TableKind } from "../columns/mapping";
import type { MappedTable } from "./mapped-tables";

/** What became of the rows of one table; of deals, with their currency and months without any. */
export type CleanedTable = MappedTable & {
  /** Null where such a table is known, but nothing is made of it. */
  readonly report: CleaningReport | null;
  readonly deals: Pick<CleanedDeals, "currency" | "gaps"> | null;
};

/** All that the files say, but for the deals, which are told one by one. */
export type CleanedTables = {
  readonly people: readonly ImportedPerson[];
  readonly territories: readonly ImportedTerritory[];
  readonly quotas: readonly ImportedQuota[];
  readonly cleaned: readonly CleanedTable[];
};

/** What people said about the files. */
export type Said = {
  readonly answers: MappingAnswers;
  readonly fixes: ImportFixes;
  /** The day of the export, as an ISO date. */
  readonly asOf: string;
};

/** Reads tables one after the other: people and territories first, as deals are held against them. */
export async function cleanedTables(
  tables: readonly MappedTable[],
  said: Said,
  use: (deal: Deal) => void,
): Promise<CleanedTables> {
  const cleaned = new Map<MappedTable, CleanedTable>();
  const ofKind = (kind: TableKind) => tables.filter(({ mapping }) => mapping.kind === kind);
  const keep = (table: MappedTable, report: CleaningReport, deals: CleanedTable["deals"] = null) =>
    cleaned.set(table, { ...table, report, deals });

  const lists: (readonly ImportedPerson[])[] = [];
  for (const table of ofKind("users")) {
    const { items, report } = await peopleTable({ ...table, ...said });
    lists.push(items);
    keep(table, report);
  }
  const people = peopleIndex(joinedPeople(lists), said.fixes);
  const territories: ImportedTerritory[] = [];
  for (const table of ofKind("territories")) {
    const { items, report } = await territoryTable({ ...table, ...said });
    territories.push(...items);
    keep(table, report);
  }
  const quotas: ImportedQuota[] = [];
  for (const table of ofKind("quotas")) {
    const { items, report } = await quotaTable({ ...table, ...said }, people);
    quotas.push(...items);
    keep(table, report);
  }
  const ids = new Set(territories.flatMap(({ id, name }) => [id, name]));
  for (const table of ofKind("deals")) {
    const cleaning = { ...table, ...said, people, territories: ids };
    const { report, currency, gaps } = await cleanDeals(cleaning, use);
    keep(table, report, { currency, gaps });
  }
  return {
    people: people.people,
    territories,
    quotas,
    cleaned: tables.map((table) => cleaned.get(table) ?? { ...table, report: null, deals: null }),
  };
}
