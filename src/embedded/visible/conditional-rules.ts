import type { IStyleBase } from "@univerjs/core";
import { addressOfArea } from "../grid/area";
import type { ConditionalFormat } from "../grid/papers";

/** How each comparison reads as a formula about one cell. */
const comparisons: Readonly<Record<string, (cell: string, a: string, b: string) => string>> = {
  Between: (cell, a, b) => `=AND(${cell}>=${a},${cell}<=${b})`,
  NotBetween: (cell, a, b) => `=OR(${cell}<${a},${cell}>${b})`,
  EqualTo: (cell, a) => `=${cell}=${a}`,
  NotEqualTo: (cell, a) => `=${cell}<>${a}`,
  GreaterThan: (cell, a) => `=${cell}>${a}`,
  GreaterThanOrEqual: (cell, a) => `=${cell}>=${a}`,
  LessThan: (cell, a) => `=${cell}<${a}`,
  LessThanOrEqual: (cell, a) => `=${cell}<=${a}`,
};

const field = (record: unknown, name: string): string => {
  const value: unknown =
    typeof record === "object" && record !== null ? Reflect.get(record, name) : undefined;
  return value === undefined || value === null ? "" : String(value).replace(/^=/, "");
};

/** Every rule is drawn as a formula, which is what comparisons are short for. */
const formulaOf = ({ area, type, rule }: ConditionalFormat): string | undefined => {
  if (type === "Custom") return typeof rule === "string" ? rule : undefined;
  const cell = addressOfArea({ ...area, rows: 1, columns: 1 });
  const compare = comparisons[field(rule, "operator")];
  return compare?.(cell, field(rule, "formula1"), field(rule, "formula2"));
};

const styleOf = (look: ReadonlyMap<string, unknown>): IStyleBase => {
  const fill = look.get("fillColor");
  const color = look.get("fontColor");
  return {
    ...(typeof fill === "string" ? { bg: { rgb: fill } } : {}),
    ...(typeof color === "string" ? { cl: { rgb: color } } : {}),
    ...(look.get("bold") === true ? { bl: 1 } : {}),
    ...(look.get("italic") === true ? { it: 1 } : {}),
  };
};

/** A conditional format in Univer's words; one without a rule yet has none. */
export const conditionalRule = (format: ConditionalFormat, cfId: string) => {
  const value = formulaOf(format);
  if (value === undefined) return undefined;
  const { area, stopIfTrue, look } = format;
  const range = {
    startRow: area.row,
    startColumn: area.column,
    endRow: area.row + area.rows - 1,
    endColumn: area.column + area.columns - 1,
  };
  const rule = { type: "highlightCell", subType: "formula", value, style: styleOf(look) };
  return { cfId, ranges: [range], stopIfTrue, rule };
};
