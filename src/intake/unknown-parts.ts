/** A JSON object, as far as its keys are concerned. */
export type JsonObject = { readonly [key: string]: unknown };

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What stands in a file and not in our reading of it: kept as it was, so that nothing is lost on writing. */
export function unknownParts(raw: JsonObject, understood: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(raw).flatMap(([key, value]) => {
      if (!Object.hasOwn(understood, key)) return [[key, value]];
      const known = understood[key];
      if (!isJsonObject(value) || !isJsonObject(known)) return [];
      const inner = unknownParts(value, known);
      return Object.keys(inner).length === 0 ? [] : [[key, inner]];
    }),
  );
}

/** The paths of all that was not understood, as a person would point at them. */
export function pathsOf(kept: JsonObject, understood: JsonObject, above = ""): readonly string[] {
  return Object.entries(kept).flatMap(([key, value]) => {
    const path = above === "" ? key : `${above}.${key}`;
    const known = Object.hasOwn(understood, key) ? understood[key] : undefined;
    return isJsonObject(value) && isJsonObject(known) ? pathsOf(value, known, path) : [path];
  });
}

/** What we write, laid over what was kept. */
export function laidOver(kept: JsonObject, ours: JsonObject): JsonObject {
  const merged = Object.entries(ours).map(([key, value]) => {
    const below = Object.hasOwn(kept, key) ? kept[key] : undefined;
    return [key, isJsonObject(value) && isJsonObject(below) ? laidOver(below, value) : value];
  });
  const rest = Object.entries(kept).filter(([key]) => !Object.hasOwn(ours, key));
  return Object.fromEntries([...merged, ...rest]);
}
