import type { z } from "./schema-language";
import { sameLetters } from "./nearest-word";
import { asShare, unquoted } from "./number-remedies";
import { isShareAt } from "./schema-parts";
import { shown } from "./visible-text";

/** What to do about a value that a schema would not take. */
export function expected(issue: z.core.$ZodIssue, value: unknown): string {
  switch (issue.code) {
    case "invalid_value":
      return wordWanted(issue.values, value);
    case "invalid_type":
      return kindWanted(issue.expected, value);
    case "invalid_format":
      return formatWanted(issue, value);
    case "invalid_union":
      return unionWanted(issue.path);
    case "too_big": {
      const most = limitWanted(issue.origin, "at most", issue.maximum);
      const share = isShareAt(issue.path) ? asShare(value) : null;
      return share === null ? `${most}.` : `${most}; ${share}.`;
    }
    case "too_small":
      return `${limitWanted(issue.origin, issue.inclusive ? "at least" : "above", issue.minimum)}.`;
    case "invalid_key":
      return "Use one of the names that the documents list, or leave it out.";
    default:
      return "Correct it and read the file again.";
  }
}

const kinds: Readonly<Record<string, string>> = {
  object: "a group of settings",
  record: "a group of settings",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  string: "text",
};

function wordWanted(words: readonly z.core.util.Primitive[], value: unknown): string {
  const choices = words.filter((word) => typeof word === "string");
  const meant = typeof value === "string" ? sameLetters(value, choices) : null;
  return meant === null
    ? `Use ${words.map((word) => shown(word)).join(" or ")}.`
    : `Did you mean ${meant}?`;
}

function kindWanted(kind: string, value: unknown): string {
  const numeric = kind === "number" || kind === "int" ? unquoted(value) : null;
  return numeric ?? `Give ${kinds[kind] ?? `a ${kind}`} here.`;
}

function unionWanted(path: readonly PropertyKey[]): string {
  if (path.at(-1) === "previousValue") return "Give a number or text here.";
  const isDay = /date|day|from|until|asof|start$|^created$|^closed$/i.test(String(path.at(-1)));
  return isDay || path[0] === "bookingRules"
    ? 'Use a date such as 2026-01-31, or "".'
    : 'Use an id that starts with a letter or a digit, or "".';
}

function formatWanted(issue: z.core.$ZodIssueInvalidStringFormat, value: unknown): string {
  if (issue.format !== "regex") return "Use a date such as 2026-01-31.";
  if (issue.path[0] === "company") {
    const code = String(value).trim().toUpperCase();
    return /^[A-Z]{3}$/.test(code)
      ? `Did you mean ${code}?`
      : "Use a three-letter code such as USD.";
  }
  return "Use text without control characters; an id starts with a letter or a digit.";
}

function limitWanted(origin: string, side: string, limit: number | bigint): string {
  if (origin === "string") {
    return Number(limit) === 1 ? "Write something here" : `Use ${side} ${limit} characters`;
  }
  if (origin === "array") return `Give ${side} ${limit} of them`;
  return `Give a number of ${side} ${limit}`;
}
