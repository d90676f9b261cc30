import type { Problem } from "../engine";
import { plainLetters } from "./nearest-word";

/** Names that something may point at, and what to do about one that is none of them. */
export type Known = {
  readonly has: (name: string) => boolean;
  readonly remedyFor: (said: string) => string;
};

/** The names that may be used, a few of them: said once for however many mistakes. */
function choicesIn(known: Iterable<string>): string {
  const names = [...known].filter((name) => name !== "");
  const shown = names.slice(0, 6).join(", ");
  return names.length > 6 ? `${shown} or one of ${names.length - 6} more` : shown;
}

function remedyWith(choices: string): string {
  return choices === "" ? "Leave it blank, or add it first." : `Use ${choices}, or add it first.`;
}

/** Names, to be found by the same letters in other capitals. */
export function knownNames(names: Iterable<string>): Known {
  const known = new Set(names);
  const remedy = remedyWith(choicesIn(known));
  const byLetters = new Map([...known].map((name) => [plainLetters(name), name]));
  return {
    has: (name) => known.has(name),
    remedyFor: (said) => {
      const meant = byLetters.get(plainLetters(said)) ?? "";
      return meant === "" ? remedy : `Did you mean ${meant}?`;
    },
  };
}

/** People by their ids, to be found by their names as well and by the same letters in other capitals. */
export function knownPeople(
  people: readonly { readonly id: string; readonly name: string }[],
): Known {
  const known = new Set(people.map(({ id }) => id));
  const remedy = remedyWith(choicesIn(known));
  const idsMeant = peopleCalled(people);
  return {
    has: (id) => known.has(id),
    remedyFor: (said) => {
      const ids = idsMeant(said);
      return ids.length === 0 ? remedy : useTheId(ids);
    },
  };
}

/** Of more people who are called alike than these the others are not named. */
const MOST_CALLED = 3;

/** What to do about somebody who is called by another word than the id. */
export function useTheId(ids: readonly string[]): string {
  const others = ids.length > MOST_CALLED ? " or another one who is called so" : "";
  return `Use the id: ${ids.slice(0, MOST_CALLED).join(" or ")}${others}.`;
}

/** The ids of those who are called so: by an id in other capitals, or by their name. */
export function peopleCalled(
  people: readonly { readonly id: string; readonly name: string }[],
): (said: string) => readonly string[] {
  const byId = new Map<string, Set<string>>();
  const byName = new Map<string, Set<string>>();
  const note = (found: Map<string, Set<string>>, word: string, id: string) => {
    const letters = plainLetters(word);
    const ids = found.get(letters) ?? new Set<string>();
    found.set(letters, ids.size > MOST_CALLED ? ids : ids.add(id));
  };
  for (const { id, name } of people) {
    note(byId, id, id);
    note(byName, name, id);
  }
  return (said) => {
    const letters = plainLetters(said);
    // Backfills have no name of their own: a blank calls nobody.
    if (letters === "") return [];
    return [...(byId.get(letters) ?? byName.get(letters) ?? [])];
  };
}

/** A name that leads nowhere. */
export function unknown(where: string, what: string, remedy: string): Problem {
  return { where, what: `${what}, which is not known.`, remedy };
}
