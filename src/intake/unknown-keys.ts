import type { z } from "./schema-language";
import type { Problem } from "../engine";
import { meantKey } from "./meant-keys";
import { nearestWord } from "./nearest-word";
import { keysAt } from "./schema-parts";
import { isJsonObject } from "./unknown-parts";
import { visibleText } from "./visible-text";

/** What a row is known by, in a list of many. */
const NAMING = ["id", "rep", "name", "product", "of", "kind"] as const;

/** Names longer than this are cut. */
const MOST_LETTERS = 40;

/** Where a row stands, with what it is known by. @example "tracking.reps.0 (rep N1)" */
function rowWhere(where: string, row: unknown): string {
  if (!isJsonObject(row)) return where;
  for (const key of NAMING) {
    const name = row[key];
    if (typeof name !== "string" || name.trim() === "") continue;
    return `${where} (${key} ${visibleText(name.slice(0, MOST_LETTERS))})`;
  }
  return where;
}

/** Keys that mean nothing where they stand. */
export function unknownKeys(
  issue: z.core.$ZodIssueUnrecognizedKeys,
  value: unknown,
  where: string,
): Problem {
  const known = keysAt(issue.path);
  const beside = isJsonObject(value) ? value : {};
  const meant = issue.keys.flatMap((said) => {
    // A key that stands there already may be meant even so: it is not for the reader to keep both.
    const key = meantKey(said, known, beside) ?? nearestWord(said, known);
    return key === null ? [] : { said, key };
  });
  const isRow = typeof issue.path.at(-1) === "number";
  const [first] = meant;
  return {
    where: isRow ? rowWhere(where, value) : where,
    what: `It holds ${issue.keys.map(visibleText).join(", ")}, which nothing here is called.`,
    remedy:
      first === undefined ? "Correct the name, or leave it out." : didYouMean(meant, issue.keys),
  };
}

function didYouMean(
  meant: readonly { readonly said: string; readonly key: string }[],
  keys: readonly string[],
): string {
  // Of several unknown keys each says which it is about.
  const words = meant.map(({ said, key }) =>
    keys.length === 1 ? key : `${key} for ${visibleText(said)}`,
  );
  return `Did you mean ${words.join(" and ")}?`;
}
