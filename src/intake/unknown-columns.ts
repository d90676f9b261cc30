import type { Problem } from "../engine";
import { isJsonObject, type JsonObject } from "./unknown-parts";

/** The rows of a list, or what they hold in one of their parts. @example rowsIn(raw, "territories.scores") */
export function rowsIn(raw: JsonObject, section: string): readonly JsonObject[] {
  const [list = "", part] = section.split(".");
  const rows = raw[list];
  if (!Array.isArray(rows)) return [];
  const all = rows.filter(isJsonObject);
  return part === undefined ? all : all.map((row) => row[part]).filter(isJsonObject);
}

/**
 * The columns of a file's lists that we do not know. Rows keep them, so that they are written back; here they are
 * named, so that a misspelt one is noticed.
 * @example unknownColumns({ roster: [{ id: "R1", endDte: "" }] }, { roster: new Set(["id"]) }) //=> ["roster.endDte"]
 */
export function unknownColumns(
  raw: JsonObject,
  known: Readonly<Record<string, ReadonlySet<string>>>,
): readonly string[] {
  return Object.entries(known).flatMap(([section, columns]) => {
    const found = rowsIn(raw, section).flatMap((row) => Object.keys(row));
    return [...new Set(found)]
      .filter((column) => !columns.has(column))
      .map((column) => `${section}.${column}`);
  });
}

/** A column that no object can hold under its name, so that it would be lost on the way. */
const UNKEEPABLE = "__proto__";

/** The lists of ours in which such a column stands. */
export function unkeepableColumns(
  raw: JsonObject,
  sections: readonly string[],
): readonly Problem[] {
  return sections.flatMap((section) => {
    if (!rowsIn(raw, section).some((row) => Object.hasOwn(row, UNKEEPABLE))) return [];
    return [
      {
        where: section,
        what: `A row has a column called ${UNKEEPABLE}, which cannot be kept.`,
        remedy: "Call it something else, or remove it.",
      },
    ];
  });
}
