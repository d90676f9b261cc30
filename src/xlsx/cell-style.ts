import type { CellStyle, ConditionalRule, DataValidation } from "hucre/xlsx";
import {
  addressOf,
  notOnTheList,
  numberFormats,
  styles,
  columnLetters,
  wordLooks,
  type InputRule,
  type Look,
  type PlacedCell,
  type Rectangle,
} from "../workbook";

function solid(rgb: string) {
  return { type: "pattern", pattern: "solid", fgColor: { rgb }, bgColor: { rgb } } as const;
}

/** The look of a cell in the file library's terms. */
export function cellStyle({ look, format, link }: PlacedCell, isTall = false): CellStyle {
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
      // A row of several lines is read from its first; in a row of one, letters keep off the line above.
      vertical: isTall ? "top" : "center",
      wrapText: style.wrap,
      indent: style.indent,
    },
    numFmt: numberFormats[format],
    protection: { locked: style.locked },
  };
}

/** The cells of a block, as a reference. */
function rangeOf({ row, column, rowCount, columnCount }: Rectangle<unknown>): string {
  const first = addressOf(row, column);
  const single = rowCount * columnCount === 1;
  return single ? first : `${first}:${columnLetters(column + columnCount - 1)}${row + rowCount}`;
}

/** The colours that a block's cells take by their words: the formula is its first cell's, and moves with the others. */
export function wordRules(block: Rectangle<Look>): readonly ConditionalRule[] {
  return (wordLooks[block.kind] ?? []).map(({ when, fill, colour }, place) => ({
    type: "expression",
    priority: place + 1,
    formula: when(addressOf(block.row, block.column)),
    stopIfTrue: true,
    range: rangeOf(block),
    style: {
      font: { color: { rgb: colour } },
      fill: solid(fill),
    },
  }));
}

/** What may be typed into a block of cells, with the sentence a person sees on selecting one. */
export function validation(block: Rectangle<InputRule>): DataValidation | null {
  const { kind: rule } = block;
  const common = {
    range: rangeOf(block),
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
    case "choice of":
      return {
        ...common,
        ...refusal,
        type: "list",
        formula1: rule.list,
        errorMessage: notOnTheList,
      };
    case "date":
    case "text":
      return null;
  }
}
