import type { DocumentTable, Picture } from "../document";

/** What may be said in a document, by name. Where nothing is told, a text is empty, a list has no items, a table no rows, a picture no bars. */
export type Facts = {
  readonly words: Readonly<Record<string, string>>;
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly tables: Readonly<Record<string, DocumentTable>>;
  readonly pictures: Readonly<Record<string, Picture>>;
};

/** All facts of several kinds together. */
export function allFacts(...several: readonly Partial<Facts>[]): Facts {
  const all: { -readonly [Kind in keyof Facts]: Facts[Kind] } = {
    words: {},
    lists: {},
    tables: {},
    pictures: {},
  };
  for (const { words, lists, tables, pictures } of several) {
    all.words = { ...all.words, ...words };
    all.lists = { ...all.lists, ...lists };
    all.tables = { ...all.tables, ...tables };
    all.pictures = { ...all.pictures, ...pictures };
  }
  return all;
}

/** All names by which facts may be called. */
export function namesOf({ words, lists, tables, pictures }: Facts): readonly string[] {
  return [words, lists, tables, pictures].flatMap((each) => Object.keys(each));
}

function own<Told>(told: Readonly<Record<string, Told>>, name: string): Told | undefined {
  return Object.hasOwn(told, name) ? told[name] : undefined;
}

/** What bears a name: words, a list, a table or a picture; null where nothing does. */
export function factCalled(facts: Facts, name: string) {
  const words = own(facts.words, name);
  if (words !== undefined) return { kind: "words", words, isTold: words !== "" } as const;
  const items = own(facts.lists, name);
  if (items !== undefined) return { kind: "list", items, isTold: items.length > 0 } as const;
  const table = own(facts.tables, name);
  if (table !== undefined) {
    return { kind: "table", table, isTold: table.rows.length > 0 } as const;
  }
  const picture = own(facts.pictures, name);
  if (picture === undefined) return null;
  return { kind: "picture", picture, isTold: picture.bars.length > 0 } as const;
}
