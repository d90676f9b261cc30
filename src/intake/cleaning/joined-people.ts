import { nameKey, type ImportedPerson } from "./people";

/** What two lists say of one person: the first list counts, and the second fills what it leaves blank. */
function joined(one: ImportedPerson, other: ImportedPerson): ImportedPerson {
  const told = Object.entries(one).filter(([, value]) => value !== "" && value !== null);
  return { ...other, ...Object.fromEntries(told) };
}

/** People by a key that only one of them has. */
function byKey(people: readonly ImportedPerson[], keyOf: (person: ImportedPerson) => string) {
  const found = new Map<string, ImportedPerson | null>();
  for (const person of people) {
    const key = keyOf(person);
    if (key !== "") found.set(key, found.has(key) ? null : person);
  }
  return found;
}

const keys = [
  ({ email }: ImportedPerson) => nameKey(email),
  ({ id }: ImportedPerson) => id,
  ({ name }: ImportedPerson) => nameKey(name),
] as const;

/** Whom a person of one list is on another: by address, then by id, then by a name that is theirs alone on both. */
function pairsOf(one: readonly ImportedPerson[], other: readonly ImportedPerson[]) {
  const pairs = new Map<ImportedPerson, ImportedPerson>();
  const taken = new Set<ImportedPerson>();
  for (const keyOf of keys) {
    const own = byKey(one, keyOf);
    for (const [key, person] of byKey(other, keyOf)) {
      const first = own.get(key) ?? null;
      if (first === null || person === null || pairs.has(first) || taken.has(person)) continue;
      pairs.set(first, person);
      taken.add(person);
    }
  }
  return { pairs, taken };
}

/** People of several lists, each once: a CRM knows the addresses, the people department the first days. */
export function joinedPeople(
  lists: readonly (readonly ImportedPerson[])[],
): readonly ImportedPerson[] {
  const [first = [], ...others] = lists;
  return others.reduce((people, list) => {
    const { pairs, taken } = pairsOf(people, list);
    return [
      ...people.map((person) => {
        const other = pairs.get(person);
        return other === undefined ? person : joined(person, other);
      }),
      ...list.filter((person) => !taken.has(person)),
    ];
  }, first);
}
