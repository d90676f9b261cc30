import type { ImportFixes } from "./fixes";

/** Somebody of the list of people, as far as it tells. Words left empty and numbers left null are not told. */
export type ImportedPerson = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly title: string;
  readonly segment: string;
  readonly territory: string;
  readonly manager: string;
  readonly team: string;
  readonly region: string;
  readonly startDate: string;
  readonly endDate: string;
  readonly isActive: boolean | null;
  readonly annualOte: number | null;
  readonly payMix: number | null;
  readonly previousQuota: number | null;
};

/** Finds whom a name, an id or an address means. */
export type PeopleIndex = {
  /** Null where nobody on the list is meant. */
  readonly find: (written: string) => ImportedPerson | null;
  readonly isTold: boolean;
  readonly people: readonly ImportedPerson[];
};

/** Names are compared without accents, capitals and the order of first and last name. */
export function nameKey(name: string): string {
  const plain = name
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036F]/g, "")
    .toLowerCase()
    .trim();
  const [last = "", first] = plain.split(",");
  return (first === undefined ? plain : `${first.trim()} ${last.trim()}`).replaceAll(/\s+/g, " ");
}

/** An id of Salesforce has 15 letters, or 18 of which the last three only check the others. */
function idKey(id: string): string {
  return /^[a-z0-9]{18}$/i.test(id) && id.startsWith("00") ? id.slice(0, 15) : id;
}

/** People by all that they are called; a name that two of them bear finds neither. */
export function peopleIndex(
  people: readonly ImportedPerson[],
  fixes: Pick<ImportFixes, "people">,
): PeopleIndex {
  const byKey = new Map<string, ImportedPerson | null>();
  const add = (key: string, person: ImportedPerson) => {
    if (key === "") return;
    const other = byKey.get(key);
    byKey.set(key, other === undefined || other === person ? person : null);
  };
  for (const person of people) {
    add(idKey(person.id), person);
    add(nameKey(person.email), person);
    add(nameKey(person.name), person);
  }
  const known = (written: string) =>
    byKey.get(idKey(written)) ?? byKey.get(nameKey(written)) ?? null;
  return {
    people,
    isTold: people.length > 0,
    find: (written) => {
      const meant = fixes.people[written];
      return known(meant ?? written);
    },
  };
}
