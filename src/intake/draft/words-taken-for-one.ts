import { asSheetsCompare } from "../sheet-words";
import type { DraftData } from "./draft-data";
import { tidyId, tidyText, tidyWord } from "./tidy-words";

/** So many groups of words are told. */
const NAMED = 8;

const quoted = (words: readonly string[]) => words.map((word) => `"${word}"`).join(" and ");

/** Words that stand for the same key, each group with the spellings that are not the same, in the order of the letters. */
function groupsOf(
  words: Iterable<string>,
  keys: { readonly of: (word: string) => string; readonly apart: (word: string) => string },
): readonly (readonly string[])[] {
  const groups = new Map<string, Map<string, string>>();
  for (const word of new Set(words)) {
    if (word === "") continue;
    const key = keys.of(word);
    const group = groups.get(key) ?? new Map<string, string>();
    groups.set(key, group);
    const other = group.get(keys.apart(word));
    if (other === undefined || word < other) group.set(keys.apart(word), word);
  }
  return [...groups.values()]
    .filter(({ size }) => size > 1)
    .map((group) => [...group.values()].sort())
    .sort(([one = ""], [other = ""]) => (one < other ? -1 : 1));
}

/** Words that were two in the export and are one in the model, since formulas would misread one of them as it stands. */
function mergedIn(called: string, words: Iterable<string>): readonly string[] {
  const groups = groupsOf(new Set([...words].map(tidyText)), {
    of: (word) => asSheetsCompare(tidyWord(word)),
    apart: asSheetsCompare,
  });
  return groups
    .slice(0, NAMED)
    .map(
      (group) =>
        `${quoted(group)} are one ${called} in the model, ${quoted([tidyWord(group[0] ?? "")])}: formulas misread words with such signs, and ours is the same in words. If they are two, give one of them another name in the export.`,
    );
}

/** Ids that are two in the export and one to formulas: of people the model is refused, of territories one is left out. */
function alikeIn(called: string, ids: readonly string[], result: string): readonly string[] {
  const groups = groupsOf(ids.map(tidyId), { of: asSheetsCompare, apart: (id) => id });
  return groups
    .slice(0, NAMED)
    .map(
      (group) =>
        `The ids ${quoted(group)} of ${called} are one and the same to formulas, which tell neither capitals nor noughts before a number apart: ${result}. Export the ids of 18 characters, where they are Salesforce's of 15; otherwise give one of them another id.`,
    );
}

/** Words that a workbook takes for one: of the data as they came, before they have one spelling, and of a roster's ids. */
export function wordsTakenForOne(
  { people, territories, deals }: DraftData,
  roster: readonly string[],
): readonly string[] {
  const segments = [...people, ...territories].map(({ segment }) => segment);
  return [
    ...mergedIn("segment", [...segments, ...deals.writtenSegments]),
    ...mergedIn(
      "team",
      people.map(({ team }) => team),
    ),
    ...mergedIn(
      "region",
      people.map(({ region }) => region),
    ),
    ...alikeIn(
      "people",
      [...roster, ...deals.firstDays.keys()],
      "the deals of one would count as the other's, and a model with both on its roster is refused",
    ),
    ...alikeIn(
      "territories",
      territories.map(({ id }) => id),
      "only the first of them is in the model",
    ),
  ];
}
