import type { Area } from "../grid/area";
import { findName, nameById } from "../grid/names";
import { areaIfReference, areaOfReference } from "../grid/references";
import { invalidArgument } from "../request/excel-error";
import type { Host } from "../request/host";
import { subjectIf } from "../request/things";

export const isBlank = (value: unknown): value is null | undefined =>
  value === null || value === undefined;

export const textOf = (value: unknown, what: string): string => {
  if (typeof value !== "string") throw invalidArgument(`${what} must be a text.`);
  return value;
};

export const truthOf = (value: unknown, what: string): boolean => {
  if (typeof value !== "boolean") throw invalidArgument(`${what} must be true or false.`);
  return value;
};

export const numberOf = (value: unknown, what: string): number => {
  if (typeof value !== "number" || !Number.isFinite(value))
    throw invalidArgument(`${what} must be a number.`);
  return value;
};

export const oneOf = <T extends string>(value: unknown, allowed: readonly T[]): T => {
  const found = allowed.find((one) => one === value);
  if (found === undefined)
    throw invalidArgument(`"${String(value)}" is none of ${allowed.join(", ")}.`);
  return found;
};

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A Range, an address or a name; an address without a sheet belongs to the sheet given. */
export const areaArgument = (host: Host, value: unknown, sheetId: string): Area => {
  const area = subjectIf(value, "Range");
  if (area) return area;
  const text = textOf(value, "A range");
  return namedArea(host, sheetId, text) ?? areaOfReference(host.book, text, sheetId);
};

/** The cells under a name, which a sheet's own names answer before the workbook's. */
const namedArea = ({ book }: Host, sheetId: string, name: string): Area | undefined => {
  const id = findName(book, sheetId, name) ?? findName(book, null, name);
  return id === undefined
    ? undefined
    : areaIfReference(book, nameById(book, id).formulaOrRefString);
};
