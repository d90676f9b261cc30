import type { z } from "./schema-language";
import {
  allocationDefinitions,
  funnelRoles,
  outlookDefinitions,
  thresholdDefinitions,
  roleDefinitions,
  roleLabels,
  scalarDefinitions,
  type AllocationInput,
  type FunnelRole,
  type InputDefinition,
  type OutlookInput,
  type Threshold,
  type Problem,
  type RoleNumber,
  type ScalarName,
} from "../engine";
import { isJsonObject } from "./unknown-parts";
import { expected } from "./remedies";
import { shown, visibleText } from "./visible-text";

type Path = readonly PropertyKey[];

/** The value that stands at a path of what was read. */
export function valueAt(raw: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return value[Number(key)];
    return isJsonObject(value) && Object.hasOwn(value, key) ? value[String(key)] : undefined;
  }, raw);
}

function isRole(key: string): key is FunnelRole {
  return funnelRoles.some((role) => role === key);
}

/** The input a path points at, with its name in words. */
function inputAt(
  path: Path,
): { readonly label: string; readonly definition: InputDefinition } | null {
  const [section, first = "", second = ""] = path.map(String);
  if (section === "inputs" && Object.hasOwn(scalarDefinitions, first)) {
    const definition = scalarDefinitions[first as ScalarName];
    return { label: definition.label, definition };
  }
  if (section === "allocation" && Object.hasOwn(allocationDefinitions, first)) {
    const definition = allocationDefinitions[first as AllocationInput];
    return { label: definition.label, definition };
  }
  if (section === "thresholds" && Object.hasOwn(thresholdDefinitions, first)) {
    const definition = thresholdDefinitions[first as Threshold];
    return { label: definition.label, definition };
  }
  if (section === "outlook" && Object.hasOwn(outlookDefinitions, first)) {
    const definition = outlookDefinitions[first as OutlookInput];
    return { label: definition.label, definition };
  }
  if (section === "roles" && isRole(first) && Object.hasOwn(roleDefinitions, second)) {
    const definition = roleDefinitions[second as RoleNumber];
    return { label: `${roleLabels[first]}: ${definition.label.toLowerCase()}`, definition };
  }
  return null;
}

/** What to do about a number: a percentage typed as 60 where 0.6 is meant is the usual slip. */
function remedyFor(definition: InputDefinition, value: unknown): string {
  if (definition.kind === "share" && typeof value === "number" && value > 1 && value <= 100) {
    return `Write it as a share: ${value / 100}.`;
  }
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
    const what = `${where} stands above the high end of its range.`;
    return { where, what, remedy: "Exchange low and high, or correct them." };
  }
  if (issue.message === "blank-name") {
    return { where, what: `${where} is blank.`, remedy: "Write a name." };
  }
  if (issue.message === "whole") {
    const label = input?.label ?? where;
    return { where, what: `${label} is ${shown(value)}.`, remedy: "Give a whole number." };
  }
  if (issue.message === "far-date") {
    const what = `${where} is ${shown(value)}, which no plan reaches.`;
    return { where, what, remedy: "Give a date from 1950 to 2100." };
  }
  if (issue.code === "unrecognized_keys") {
    const keys = issue.keys.map(visibleText).join(", ");
    const what = `${where} holds ${keys}, which nothing here is called.`;
    return { where, what, remedy: "Correct the name, or leave it out." };
  }
  if (issue.path.at(-1) === "by" && typeof value === "number") {
    const what = `${where} is ${shown(value)}, more than all of it.`;
    const share =
      Math.abs(value) <= 100
        ? `Write a share: ${value / 100} for ${value} percent`
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
    what: `${where} is ${shown(value)}, which does not fit.`,
    remedy: expected(issue),
  };
}
