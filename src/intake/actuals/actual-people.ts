import { nameKey } from "../cleaning/people";
import { keeping } from "../tables/kept-results";
import { nearestWord, plainLetters } from "../nearest-word";

export type ActualPerson = { readonly id: string; readonly name: string };

/** Whom a word means: one rep, several who are called so, somebody of whom nothing is asked, or nobody. */
export type Meant =
  | { readonly kind: "rep"; readonly person: ActualPerson }
  | { readonly kind: "several"; readonly people: readonly ActualPerson[] }
  | { readonly kind: "other"; readonly person: ActualPerson }
  | { readonly kind: "nobody" };

/** Everybody by what they are called: an id first, then an id in other capitals, then a name. */
export function peopleOfActuals(
  reps: readonly ActualPerson[],
  others: readonly ActualPerson[],
): (said: string) => Meant {
  const byId = new Map<string, ActualPerson>();
  const byLetters = new Map<string, ActualPerson[]>();
  const byName = new Map<string, ActualPerson[]>();
  const note = (found: Map<string, ActualPerson[]>, key: string, person: ActualPerson) => {
    const known = found.get(key);
    if (known === undefined) found.set(key, [person]);
    else known.push(person);
  };
  for (const person of [...reps, ...others]) {
    byId.set(person.id, person);
    note(byLetters, plainLetters(person.id), person);
    if (person.name.trim() !== "") note(byName, nameKey(person.name), person);
  }
  const asked = new Set(reps.map(({ id }) => id));
  const meant = (said: string): Meant => {
    const own = byId.get(said);
    const people =
      own === undefined
        ? (byLetters.get(plainLetters(said)) ?? byName.get(nameKey(said)) ?? [])
        : [own];
    const [person] = people;
    if (person === undefined) return { kind: "nobody" };
    if (people.length > 1) return { kind: "several", people };
    return { kind: asked.has(person.id) ? "rep" : "other", person };
  };
  // Every cell is asked about more than once.
  return keeping(meant);
}

/** The rep whose name or id is nearest to a word that means nobody; null where none is near. */
export function nearestPerson(said: string, reps: readonly ActualPerson[]): ActualPerson | null {
  const words = new Map(reps.flatMap((person) => [[person.name, person] as const]));
  for (const person of reps) words.set(person.id, person);
  const near = nearestWord(said, [...words.keys()]);
  return near === null ? null : (words.get(near) ?? null);
}
