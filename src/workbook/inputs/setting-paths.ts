/** A row or a group of settings, by key. */
export type Settings = { readonly [key: string]: unknown };

export function isGroup(value: unknown): value is Settings {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What stands at a path. @example valueAt({ scores: { openness: 3 } }, "scores.openness") //=> 3 */
export function valueAt(settings: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>((value, key) => (isGroup(value) ? value[key] : undefined), settings);
}

/** The settings with another value at a path. @example withValue({}, "a.b", 1) //=> { a: { b: 1 } } */
export function withValue(settings: Settings, path: string, value: unknown): Settings {
  const [key = "", ...rest] = path.split(".");
  if (rest.length === 0) return { ...settings, [key]: value };
  const group = settings[key];
  return {
    ...settings,
    [key]: withValue(isGroup(group) ? group : {}, rest.join("."), value),
  };
}

/** Settings of two parts as one; what stands later wins. */
export function joined(one: Settings, other: Settings): Settings {
  const merged = Object.entries(other).map(([key, value]) => {
    const before = one[key];
    return [key, isGroup(before) && isGroup(value) ? joined(before, value) : value];
  });
  return { ...one, ...Object.fromEntries(merged) };
}

/** What stands in settings under no path of a list. @example beyond({ a: 1, b: { c: 2, d: 3 } }, ["a", "b.c"]) //=> { b: { d: 3 } } */
export function beyond(settings: Settings, paths: readonly string[]): Settings {
  return Object.fromEntries(
    Object.entries(settings).flatMap(([key, value]) => {
      if (paths.includes(key)) return [];
      const below = paths.filter((path) => path.startsWith(`${key}.`));
      if (below.length === 0 || !isGroup(value)) return [[key, value]];
      const rest = beyond(
        value,
        below.map((path) => path.slice(key.length + 1)),
      );
      return Object.keys(rest).length === 0 ? [] : [[key, rest]];
    }),
  );
}
