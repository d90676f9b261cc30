import type { ICellData, Nullable } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";

export type CellValue = string | number | boolean;

const errors = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/;

export const isErrorText = (value: unknown): boolean =>
  typeof value === "string" && errors.test(value);

const linkText = (cell: ICellData): string | undefined => {
  const text = cell.p?.body?.dataStream;
  return text?.replace(/\r?\n$/, "").replaceAll("\r", "\n");
};

/** What the cell holds, as Office.js tells it: a blank is an empty string. */
export const shownValue = (cell: Nullable<ICellData>): CellValue => {
  if (!cell) return "";
  const value = cell.v ?? linkText(cell);
  if (value === undefined) return "";
  if (cell.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === "1";
  if (cell.t === CellValueType.NUMBER) return Number(value);
  return value;
};

export const valueType = (value: CellValue, isFormula: boolean): string => {
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  if (isErrorText(value)) return "Error";
  return value === "" && !isFormula ? "Empty" : "String";
};
