import type { z } from "./schema-language";
import type { InputDefinition, Problem } from "../engine";
import { inputAt } from "./named-inputs";
import { shareOf, unquoted } from "./number-remedies";
import { expected } from "./remedies";
import { unknownKeys } from "./unknown-keys";
import { isJsonObject } from "./unknown-parts";
import { shown, visibleText } from "./visible-text";

type Path = readonly PropertyKey[];

/** The value that stands at a path of what was read. */
export function valueAt(raw: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return value[Number(key)];
    return isJsonObject(value) && Object.hasOwn(value, key) ? value[String(key)] : undefined;
  }, raw);
}

/** What to do about a number: a percentage typed as 60 where 0.6 is meant is the usual slip. */
function remedyFor(definition: InputDefinition, value: unknown): string {
  if (definition.kind === "share" && typeof value === "number" && value > 1 && value <= 100) {
    return `Write it as a share: ${shareOf(value)}.`;
  }
  const numeric = unquoted(value);
  if (numeric !== null) return numeric;
  const range = `from ${definition.low} to ${definition.high}`;
  return value === null
    ? `Give a number ${range}, or leave the setting out.`
    : `Give a number ${range}, or leave it blank.`;
}

/** One of the reader's complaints in words a person can act on. */
export function problemFrom(issue: z.core.$ZodIssue, raw: unknown): Problem {
  const where = visibleText(issue.path.map(String).join(".")) || "the file";
  const value = valueAt(raw, issue.path);
  const input = inputAt(issue.path);
  if (issue.message === "above-ote") {
    const what = `Base pay of ${shown(value)} is above the monthly OTE it is a part of.`;
    return { where, what, remedy: "Lower the base pay or raise the OTE." };
  }
  if (issue.message === "unsourced") {
    return {
      where,
      what: "A CONFIRMED input names no source.",
      remedy: "Name the source, or set the evidence to ASSUMED.",
    };
  }
  if (issue.message === "crossed-range") {
    const what = "It stands above the high end of its range.";
    return { where, what, remedy: "Exchange low and high, or correct them." };
  }
  if (issue.message === "blank-name") {
    return { where, what: "It is blank.", remedy: "Write a name." };
  }
  if (issue.message === "whole") {
    const label = input?.label ?? "It";
    return { where, what: `${label} is ${shown(value)}.`, remedy: "Give a whole number." };
  }
  if (issue.message === "far-date") {
    const what = `It is ${shown(value)}, which no plan reaches.`;
    return { where, what, remedy: "Give a date from 1950 to 2100." };
  }
  if (issue.code === "unrecognized_keys") return unknownKeys(issue, value, where);
  if (issue.path[0] === "scenarios" && issue.path.at(-1) === "by" && typeof value === "number") {
    const what = `It is ${shown(value)}, more than all of it.`;
    const share =
      Math.abs(value) <= 100
        ? `Write a share: ${shareOf(value)} for ${value} percent`
        : "Write a share from -1 to 1";
    return { where, what, remedy: `${share}, or give a value.` };
  }
  if (input !== null) {
    const { low, high } = input.definition;
    return {
      where,
      what: `${input.label} must be a number from ${low} to ${high}; it is ${shown(value)}.`,
      remedy: remedyFor(input.definition, value),
    };
  }
  return {
    where,
    what: value === undefined ? "It is missing." : `It is ${shown(value)}, which does not fit.`,
    remedy: expected(issue, value),
  };
}
