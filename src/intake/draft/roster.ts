import { firstDayOf, lastDayOf, monthOf, type Rep, type Role } from "../../engine";
import { noFixes } from "../cleaning/fixes";
import { peopleIndex, type ImportedPerson } from "../cleaning/people";
import type { DraftData } from "./draft-data";
import { bookedIn, type DataWindow } from "./data-window";
import { managersCut } from "./manager-lines";
import { quotasIn } from "./quota-periods";
import { isSalesTitle, roleOfTitle } from "./sales-role";
import { tidyDay, tidyId, tidyMoney, tidyShare, tidyText, tidyWord } from "./tidy-words";

/** What of somebody was not told, and was taken from their deals or for granted. */
export type Guessed = "role" | "segment" | "territory" | "startDate";

/** Somebody on the roster, and what was guessed of them. */
export type RosterRow = { readonly rep: Rep; readonly guessed: readonly Guessed[] };

/** The roster, and who has deals but is gone. */
export type DraftRoster = {
  readonly rows: readonly RosterRow[];
  readonly gone: readonly string[];
  /** Owners of deals whom none of the lists names, where there are lists. */
  readonly strangers: readonly string[];
  /** Managers as written whom none of the lists names. */
  readonly unknownManagers: readonly string[];
};

type Member = {
  readonly id: string;
  /** Null for an owner of deals whom no list names. */
  readonly person: ImportedPerson | null;
};

function isGone(person: ImportedPerson, fiscalYearStart: string): boolean {
  const { isActive, endDate } = person;
  return isActive === false || (endDate !== "" && endDate < fiscalYearStart);
}

/** Everybody with deals or a sales title, and their managers, by id. */
function membersOf({ people, deals }: DraftData): {
  readonly members: readonly Member[];
  readonly managerOf: (person: ImportedPerson) => ImportedPerson | null;
  readonly strangers: readonly string[];
} {
  const listed = new Map(people.map((person) => [tidyId(person.id), person]));
  const index = peopleIndex(people, noFixes);
  const managerOf = (person: ImportedPerson) =>
    person.manager === "" ? null : index.find(person.manager);
  const members = new Map<string, Member>();
  const take = (id: string, person: ImportedPerson | null) => {
    if (id === "" || members.has(id)) return;
    members.set(id, { id, person });
    const above = person === null ? null : managerOf(person);
    if (above !== null) take(tidyId(above.id), above);
  };
  const owners = [...deals.firstDays.keys()];
  const isStranger = (id: string) => id !== "" && people.length > 0 && !listed.has(id);
  for (const id of owners) if (!isStranger(id)) take(id, listed.get(id) ?? null);
  for (const [id, person] of listed) if (isSalesTitle(person.title)) take(id, person);
  const sorted = [...members.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
  return { members: sorted, managerOf, strangers: owners.filter(isStranger).sort() };
}

/** The first day of the first month with a deal, or else of the data. */
function firstDay({ deals, asOf }: DraftData, id: string, { all }: DataWindow): string {
  const month =
    monthOf(deals.firstDays.get(id) ?? "") ?? (all.count > 0 ? all.first : monthOf(asOf));
  return month === null ? "" : firstDayOf(month);
}

/** Where the quota would have nobody to carry it, whoever has deals carries it. */
function withCarriers({ deals }: DraftData, rows: readonly RosterRow[]): readonly RosterRow[] {
  if (rows.some(({ rep: { role } }) => role === "AE" || role === "AM")) return rows;
  return rows.map((row) =>
    deals.reps.has(row.rep.id)
      ? { rep: { ...row.rep, role: "AE" }, guessed: [...row.guessed, "role"] }
      : row,
  );
}

/** Who is there to carry a quota, as lists and deals tell it. */
export function draftRoster(
  data: DraftData,
  window: DataWindow,
  territoryFor: (written: string, rep: string) => string,
): DraftRoster {
  const { deals, quotas } = data;
  const { fiscalYearStart, year, isWholeYear } = window;
  const { members, managerOf, strangers } = membersOf(data);
  const asked = quotasIn(quotas, year, monthOf(fiscalYearStart) ?? 0);
  const yearEnd = year.count === 0 ? "" : lastDayOf(year.first + year.count - 1);
  const gone = members.filter(({ person }) => person !== null && isGone(person, fiscalYearStart));
  const left = new Set(gone.map(({ id }) => id));

  function bookingsOf(id: string, role: Role, startDate: string): number | null {
    const months = deals.reps.get(id);
    if (months === undefined || !isWholeYear || startDate > yearEnd) return null;
    const booked = Math.max(0, bookedIn(months, year));
    return booked === 0 && role !== "AE" && role !== "AM" ? null : booked;
  }

  function rowOf({ id, person }: Member): RosterRow {
    const toldRole = person === null ? null : roleOfTitle(person.title);
    const hasDeals = deals.firstDays.has(id);
    const role = toldRole ?? (hasDeals ? "AE" : "MANAGER");
    const toldStart = tidyDay(person?.startDate ?? "");
    const startDate = toldStart || firstDay(data, id, window);
    const endDate = tidyDay(person?.endDate ?? "");
    const toldSegment = tidyWord(person?.segment ?? "");
    const toldTerritory = territoryFor(person?.territory ?? "", "");
    const territory =
      toldTerritory || territoryFor("", id) || territoryFor(deals.territoryOf(id), "");
    const segment = toldSegment || deals.segmentOf(id);
    const manager = person === null ? null : managerOf(person);
    const guesses: readonly (readonly [boolean, Guessed])[] = [
      [toldRole === null, "role"],
      [toldSegment === "" && segment !== "", "segment"],
      [toldTerritory === "" && territory !== "", "territory"],
      [toldStart === "", "startDate"],
    ];
    return {
      guessed: guesses.filter(([is]) => is).map(([, field]) => field),
      rep: {
        id,
        name: tidyText(person?.name ?? "") || id,
        role,
        segment,
        tier: "",
        territory,
        manager: manager === null ? "" : tidyId(manager.id),
        team: tidyWord(person?.team ?? ""),
        region: tidyWord(person?.region ?? ""),
        startDate,
        endDate: endDate >= startDate ? endDate : "",
        annualOte: tidyMoney(person?.annualOte ?? null),
        payMix: tidyShare(person?.payMix ?? null),
        capacity: 1,
        ramp: "",
        previousQuota: tidyMoney(person?.previousQuota ?? null) ?? asked.get(id) ?? null,
        previousBookings: bookingsOf(id, role, startDate),
      },
    };
  }

  const rows = members.filter(({ id }) => !left.has(id)).map(rowOf);
  return {
    rows: managersCut(withCarriers(data, rows)),
    gone: gone.filter(({ id }) => deals.firstDays.has(id)).map(({ id }) => id),
    strangers,
    unknownManagers: [
      ...new Set(
        members.flatMap(({ person }) =>
          person === null || person.manager === "" || managerOf(person) !== null
            ? []
            : [tidyText(person.manager)],
        ),
      ),
    ].sort(),
  };
}
