import { numfmt } from "@univerjs/core";
import type { CellValue } from "./cell-value";

/** The text a cell shows for its value, as far as the number format decides it. */
export const displayed = (value: CellValue, pattern: string): string => {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (pattern === "@" || (typeof value === "string" && pattern === "General")) return String(value);
  return numfmt.format(pattern, value, { throws: false });
};

export const isNumberFormat = (pattern: string): boolean => numfmt.isValidFormat(pattern);
