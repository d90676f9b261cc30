import { nearestWord } from "./nearest-word";
import { rowsIn } from "./unknown-columns";
import { isJsonObject, type JsonObject } from "./unknown-parts";

/** The key that was likely meant, of those that say nothing yet; null where none is near. */
export function meantKey(said: string, known: Iterable<string>, beside: JsonObject): string | null {
  const isSaid = (key: string) =>
    Object.hasOwn(beside, key) && beside[key] !== null && beside[key] !== "";
  return nearestWord(
    said,
    [...known].filter((key) => !isSaid(key)),
  );
}

/** The paths that were likely meant by what was not understood, as far as one is near. */
export function meantPaths(raw: JsonObject, understood: JsonObject, above = ""): readonly string[] {
  return Object.entries(raw).flatMap(([key, value]) => {
    if (!Object.hasOwn(understood, key)) {
      const meant = meantKey(key, Object.keys(understood), raw);
      return meant === null ? [] : [`${above}${meant}`];
    }
    const known = understood[key];
    return isJsonObject(value) && isJsonObject(known)
      ? meantPaths(value, known, `${above}${key}.`)
      : [];
  });
}

/** The columns that were likely meant by those of a file's lists that we do not know. */
export function meantColumns(
  raw: JsonObject,
  known: Readonly<Record<string, ReadonlySet<string>>>,
): readonly string[] {
  return Object.entries(known).flatMap(([section, columns]) => {
    const looked = new Set<string>();
    return rowsIn(raw, section).flatMap((row) =>
      Object.keys(row).flatMap((column) => {
        // A column is asked about once, in the first row that has it.
        if (columns.has(column) || looked.has(column)) return [];
        looked.add(column);
        const meant = meantKey(column, columns, row);
        return meant === null ? [] : [`${section}.${meant}`];
      }),
    );
  });
}
