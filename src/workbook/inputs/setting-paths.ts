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
