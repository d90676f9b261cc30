import type { ICellData } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";
import { invalidArgument } from "../request/excel-error";
import { dateSerial } from "./dates";

/** What Excel makes of something entered: a cell, and the number format that comes with it. */
export type Entry = { readonly cell: ICellData; readonly pattern?: string };

const empty = { v: null, t: null, f: null, si: null, p: null } as const;

const text = (value: string): Entry => ({
  cell: { ...empty, v: value, t: CellValueType.STRING },
});

const number = (value: number, pattern?: string): Entry => ({
  cell: { ...empty, v: value, t: CellValueType.NUMBER },
  ...(pattern === undefined ? {} : { pattern }),
});

const logical = (value: boolean): Entry => ({
  cell: { ...empty, v: value ? 1 : 0, t: CellValueType.BOOLEAN },
});

const plainNumber = /^[+-]?(\d{1,3}(,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?$/i;

const typedNumber = (typed: string): Entry | undefined => {
  const percent = typed.endsWith("%");
  const dollars = /^-?\$/.test(typed);
  const digits = typed.replace("$", "").replace(/%$/, "");
  if (!plainNumber.test(digits) || !/\d/.test(digits) || (percent && dollars)) return undefined;
  const value = Number(digits.replaceAll(",", ""));
  const decimals = digits.includes(".") ? ".00" : "";
  if (percent) return number(value / 100, `0${decimals}%`);
  if (dollars) return number(value, `$#,##0${decimals}`);
  return digits.includes(",") ? number(value, `#,##0${decimals}`) : number(value);
};

const typedText = (typed: string): Entry => {
  const trimmed = typed.trim();
  if (/^(true|false)$/i.test(trimmed)) return logical(/^t/i.test(trimmed));
  const date = dateSerial(trimmed);
  if (date !== undefined) return number(date, "m/d/yyyy");
  return typedNumber(trimmed) ?? text(typed);
};

/** Reads an entry as Excel does: formulas, numbers, dates and truth values are recognised in text. */
export const entered = (value: unknown, pattern: string): Entry => {
  if (typeof value === "number" && Number.isFinite(value)) return number(value);
  if (typeof value === "boolean") return logical(value);
  if (typeof value !== "string")
    throw invalidArgument("A cell takes a text, a finite number, a truth value or null.");
  if (value === "") return { cell: { ...empty } };
  if (value.startsWith("'")) return text(value.slice(1));
  if (pattern === "@") return text(value);
  if (/^=./s.test(value)) return { cell: { ...empty, f: value } };
  if (value.length > 32_767) throw invalidArgument("A cell holds at most 32,767 characters.");
  return typedText(value);
};
