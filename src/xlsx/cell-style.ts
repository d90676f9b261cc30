import type { CellStyle, ConditionalRule, DataValidation } from "hucre/xlsx";
import {
  addressOf,
  numberFormats,
  styles,
  verdictCondition,
  verdictLooks,
  type InputRule,
  type PlacedCell,
} from "../workbook";

function solid(rgb: string) {
  return { type: "pattern", pattern: "solid", fgColor: { rgb }, bgColor: { rgb } } as const;
}

/** The look of a cell in the file library's terms. */
export function cellStyle({ look, format, link }: PlacedCell): CellStyle {
  const style = styles[look];
  return {
    font: {
      name: "Calibri",
      size: style.size,
      bold: style.bold,
      italic: style.italic,
      color: { rgb: link === null ? style.colour : "0563C1" },
      ...(link === null ? {} : { underline: true }),
    },
    ...(style.fill === null ? {} : { fill: solid(style.fill) }),
    ...(style.ruled ? { border: { bottom: { style: "thin", color: { rgb: "8EA9C8" } } } } : {}),
    alignment: {
      horizontal: style.align,
      vertical: "top",
      wrapText: style.wrap,
      indent: style.indent,
    },
    numFmt: numberFormats[format],
    protection: { locked: style.locked },
  };
}

/** The colours of a verdict, which follow its words. */
export function verdictRules({ row, column }: PlacedCell): readonly ConditionalRule[] {
  const range = addressOf(row, column);
  return verdictLooks.map(({ contains, fill, colour }, place) => ({
    type: "expression",
    priority: place + 1,
    formula: verdictCondition(contains, range),
    stopIfTrue: true,
    range,
    style: {
      font: { color: { rgb: colour } },
      fill: solid(fill),
    },
  }));
}

/** What may be typed into a cell, with the sentence a person sees on selecting it. */
export function validation(rule: InputRule, cell: PlacedCell): DataValidation | null {
  const common = {
    range: addressOf(cell.row, cell.column),
    allowBlank: true,
    showInputMessage: true,
    inputMessage: rule.hint,
  };
  const refusal = {
    showErrorMessage: true,
    errorTitle: "Not an answer",
    errorStyle: "stop",
  } as const;
  switch (rule.kind) {
    case "number":
      return {
        ...common,
        ...refusal,
        type: "decimal",
        operator: "between",
        formula1: String(rule.low),
        formula2: String(rule.high),
        errorMessage: `Give a number from ${rule.low} to ${rule.high}, or leave the cell blank.`,
      };
    case "choice":
      return {
        ...common,
        ...refusal,
        type: "list",
        values: [...rule.choices],
        errorMessage: `Choose ${rule.choices.join(" or ")}.`,
      };
    case "date":
    case "text":
      return null;
  }
}
