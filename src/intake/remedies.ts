import type { z } from "./schema-language";
import { shown } from "./visible-text";

/** What to do about what a schema would not take. */
export function expected(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_value":
      return `Use ${issue.values.map((value) => shown(value)).join(" or ")}.`;
    case "invalid_type":
      return `Give ${kinds[issue.expected] ?? `a ${issue.expected}`} here.`;
    case "invalid_format":
      return formatWanted(issue);
    case "invalid_union":
      return isDatePath(issue.path)
        ? 'Use a date such as 2026-01-31, or "".'
        : 'Use an id that starts with a letter or a digit, or "".';
    case "too_big":
      return limitWanted(issue.origin, "at most", issue.maximum);
    case "too_small":
      return limitWanted(issue.origin, issue.inclusive ? "at least" : "above", issue.minimum);
    case "invalid_key":
    case "unrecognized_keys":
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

function isDatePath(path: readonly PropertyKey[]): boolean {
  return /date|day|from|until|asof|start$/i.test(String(path.at(-1)));
}

function formatWanted(issue: z.core.$ZodIssueInvalidStringFormat): string {
  if (issue.format !== "regex") return "Use a date such as 2026-01-31.";
  if (issue.path[0] === "company") return "Use a three-letter code such as USD.";
  return "Use text without control characters; an id starts with a letter or a digit.";
}

function limitWanted(origin: string, side: string, limit: number | bigint): string {
  if (origin === "string") {
    return Number(limit) === 1 ? "Write something here." : `Use ${side} ${limit} characters.`;
  }
  if (origin === "array") return `Give ${side} ${limit} of them.`;
  return `Give a number of ${side} ${limit}.`;
}
