import { activityTable, type ActivitySummary } from "../cleaning/activity-table";
import { bookingTable, type ImportedBooking } from "../cleaning/booking-table";
import type { CleaningReport } from "../cleaning/cleaning-report";
import { joinedPeople } from "../cleaning/joined-people";
import { peopleIndex, type ImportedPerson, type PeopleIndex } from "../cleaning/people";
import { peopleTable } from "../cleaning/people-table";
import { quotaTable, type ImportedQuota } from "../cleaning/quota-table";
import { territoryTable, type ImportedTerritory } from "../cleaning/territory-table";
import type { TableKind } from "../columns/mapping";
import type { MappedTable } from "./mapped-tables";
import type { Said } from "./said";

/** How often somebody did what, of all tables of work together. */
export type ImportedActivities = Pick<ActivitySummary, "counts" | "unknownKinds">;

/** All tables but those of deals, as they were cleaned. */
export type CleanedLists = {
  readonly people: PeopleIndex;
  readonly territories: readonly ImportedTerritory[];
  readonly quotas: readonly ImportedQuota[];
  readonly bookings: readonly ImportedBooking[];
  readonly activities: ImportedActivities;
  readonly reports: ReadonlyMap<MappedTable, CleaningReport>;
};

/** Counts of several tables as one list: what stands in two of them is added up. */
function addedUp(
  counts: readonly ImportedActivities["counts"][number][],
): ImportedActivities["counts"] {
  const sums = new Map<string, ImportedActivities["counts"][number]>();
  for (const one of counts) {
    const key = JSON.stringify([one.rep, one.kind, one.month]);
    const before = sums.get(key);
    sums.set(key, before === undefined ? one : { ...one, count: one.count + before.count });
  }
  return [...sums.values()];
}

/** Reads every table but those of deals; people first, as the others are held against them. */
export async function cleanedLists(
  tables: readonly MappedTable[],
  said: Said,
): Promise<CleanedLists> {
  const reports = new Map<MappedTable, CleaningReport>();
  type Read<Item> = { readonly items: readonly Item[]; readonly report: CleaningReport };
  async function all<Item>(
    kind: TableKind,
    read: (table: MappedTable & Said) => Promise<Read<Item>>,
  ): Promise<readonly (readonly Item[])[]> {
    const lists: (readonly Item[])[] = [];
    for (const table of tables.filter(({ mapping }) => mapping.kind === kind)) {
      const { items, report } = await read({ ...table, ...said });
      lists.push(items);
      reports.set(table, report);
    }
    return lists;
  }
  const lists = await all<ImportedPerson>("users", peopleTable);
  const people = peopleIndex(joinedPeople(lists), said.fixes);
  const territories = (await all<ImportedTerritory>("territories", territoryTable)).flat();
  const quotas = (await all("quotas", (table) => quotaTable(table, people))).flat();
  const bookings = (await all("bookingsByMonth", (table) => bookingTable(table, people))).flat();
  const activities = (
    await all("activity", async (table) => {
      const found = await activityTable(table, people);
      return { items: [found], report: found.report };
    })
  ).flat();
  return {
    people,
    territories,
    quotas,
    bookings,
    activities: {
      counts: addedUp(activities.flatMap(({ counts }) => counts)),
      unknownKinds: activities.flatMap(({ unknownKinds }) => unknownKinds),
    },
    reports,
  };
}
