import { apiNotFound, ExcelError, invalidArgument, itemNotFound } from "./excel-error";
import type { Host } from "./host";
import type { Kind, KindName, Kinds, Property, Subjects, Thing, ThingOf } from "./thing";
import { isThing } from "./things";

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

const orNull = "OrNullObject";

const nullIfMissing = <T>(find: () => T): T | null => {
  try {
    return find();
  } catch (error) {
    if (error instanceof ExcelError && error.code === "ItemNotFound") return null;
    throw error;
  }
};

/** Gives every member of every thing by its name, and refuses the names that nobody answers. */
export const membersOf = (host: Host, kinds: Kinds) => {
  const kindOf = <K extends KindName>(thing: ThingOf<K>): Kind<Subjects[K]> => kinds[thing.kind];

  const property = <K extends KindName>(thing: ThingOf<K>, name: string): Property<Subjects[K]> => {
    const found = kindOf(thing).properties?.[name];
    if (!found) throw apiNotFound(`${thing.kind}.${name}`);
    return found;
  };

  const read = <K extends KindName>(thing: ThingOf<K>, name: string): unknown => {
    const { get } = property(thing, name);
    if (!get) throw apiNotFound(`${thing.kind}.${name}`);
    return get(host, thing.subject);
  };

  const write = <K extends KindName>(thing: ThingOf<K>, given: string, value: unknown): void => {
    const name = camel(given);
    const { set } = property(thing, name);
    if (!set) throw invalidArgument(`${thing.kind}.${name} cannot be set.`);
    set(host, thing.subject, value);
  };

  const items = <K extends KindName>(thing: ThingOf<K>): readonly Thing[] | undefined =>
    kindOf(thing).items?.(host, thing.subject);

  const item = <K extends KindName>(thing: ThingOf<K>, key: unknown): Thing => {
    const find = kindOf(thing).item;
    if (!find) throw apiNotFound(`${thing.kind}.getItem`);
    return find(host, thing.subject, key);
  };

  const itemAt = (thing: Thing, index: unknown): Thing => {
    const found = items(thing)?.[Number(index)];
    if (!found) throw itemNotFound(`item ${String(index)} in the ${thing.kind}`);
    return found;
  };

  const part = <K extends KindName>(thing: ThingOf<K>, given: string): Thing | null => {
    const name = camel(given);
    const parts = kindOf(thing).parts;
    const own = parts?.[name];
    if (own) return own(host, thing.subject);
    const plain = name.endsWith(orNull) ? parts?.[name.slice(0, -orNull.length)] : undefined;
    if (!plain) throw apiNotFound(`${thing.kind}.${name}`);
    return nullIfMissing(() => plain(host, thing.subject));
  };

  const call = (thing: Thing, given: string, args: readonly unknown[]): unknown => {
    const name = camel(given);
    const own = ownMethod(thing, name);
    if (own) return own(args);
    if (name === "getItem") return item(thing, args[0]);
    if (name === "getCount" && items(thing)) return items(thing)?.length;
    if (name === "getItemAt" && items(thing)) return itemAt(thing, args[0]);
    const plain = name.slice(0, -orNull.length);
    const optional = name.endsWith(orNull) && (plain === "getItem" || ownMethod(thing, plain));
    if (!optional) throw apiNotFound(`${thing.kind}.${name}`);
    return nullIfMissing(() => call(thing, plain, args));
  };

  const ownMethod = <K extends KindName>(thing: ThingOf<K>, name: string) => {
    const method = kindOf(thing).methods?.[name];
    return method && ((args: readonly unknown[]) => method(host, thing.subject, args));
  };

  const id = <K extends KindName>(thing: ThingOf<K>): string | number | undefined =>
    kindOf(thing).id?.(host, thing.subject);

  const readableNames = (thing: Thing): readonly string[] =>
    Object.entries(kinds[thing.kind].properties ?? {})
      .filter(([, { get }]) => get)
      .map(([name]) => name);

  const partNames = (thing: Thing): readonly string[] => Object.keys(kinds[thing.kind].parts ?? {});

  const isKept = (thing: Thing): boolean => kinds[thing.kind].keptByReference === true;

  return { read, write, items, item, part, call, id, readableNames, partNames, isKept };
};

export type Members = ReturnType<typeof membersOf>;

/** What a path must lead to: another object, or nothing. */
export const asThing = (value: unknown): Thing | null => {
  if (value === null || isThing(value)) return value;
  throw invalidArgument("This method gives a value, not an object.");
};
