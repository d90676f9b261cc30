/** How much a finding weighs: an error is wrong, a warning will go wrong, a note is worth knowing. */
export type Weight = "error" | "warning" | "note";

/** What the inspector found, where, and what to do about it. */
export type Finding = {
  readonly rule: RuleId;
  readonly weight: Weight;
  /** The sheet, or null where the finding is about the whole workbook. */
  readonly sheet: string | null;
  /** The cell or area, such as "B3" or "B3:B90". */
  readonly cells: string | null;
  /** How many cells or things are alike. */
  readonly count: number;
  readonly words: string;
  readonly remedy: string;
};

/** A fault in one place, before those alike are gathered. */
export type Spot = {
  readonly rule: RuleId;
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: number | null;
  /** What it has in common with others like it. */
  readonly alike: string;
  readonly words: string;
  /** Where the case weighs otherwise than the rule. */
  readonly weight?: Weight;
};

/** A fault of a whole sheet, or of the workbook. */
export function atLarge(rule: RuleId, sheet: string | null, words: string): Spot {
  return { rule, sheet, row: null, column: null, alike: words, words };
}

/** Every rule: how much it weighs, and what to do where it is broken. */
export const rules = {
  "error-value": ["error", "Mend the formula, or what it refers to."],
  "broken-reference": ["error", "Point the formula at the cells it is meant to read."],
  "embedded-constant": ["warning", "Put the number into a cell of its own, with unit and source."],
  "partial-input": ["warning", "Take the number out of the formula, or give it a line of its own."],
  "inconsistent-formula": ["warning", "Copy the formula of its neighbours, or say why it differs."],
  "mixed-table-column": ["error", "Give the whole column of the table one formula."],
  "typed-over": ["warning", "Copy the formula of its neighbours back into the cell."],
  "row-under-table": ["error", "Drag the table's corner over it, or move it away from the table."],
  "volatile-function": ["warning", "Use INDEX for OFFSET and INDIRECT; make the date an input."],
  "add-in-function": ["error", "Replace it by native functions, or by its value."],
  "newer-function": ["warning", "Use functions that Excel 2016 has."],
  "array-formula": ["note", "Spell it out in helper columns, or use SUMPRODUCT."],
  "long-formula": ["warning", "Split it into steps, one in each column."],
  "circular-reference": ["error", "Break the circle: one of these cells must not need the others."],
  "iterative-calculation": ["warning", "Switch iterative calculation off: it hides circles."],
  "hidden-sheet": ["warning", "Show the sheet, or take it out."],
  "very-hidden-sheet": ["error", "Show the sheet, or take it out: Excel's menus do not list it."],
  "hidden-rows": ["warning", "Show the rows, group them, or clear the filter."],
  "hidden-columns": ["warning", "Show the columns, or group them."],
  "external-link": ["error", "Bring the figures into this workbook, as inputs with their source."],
  "unused-input": ["warning", "Use the input, or take it out."],
  "input-without-source": ["note", "Say where the number comes from."],
  "confirmed-without-source": ["error", "Name the source, or set the evidence back to ASSUMED."],
  "assumed-left": ["note", "Have them confirmed, each with a source."],
  "failed-check": ["error", "Look at what the check compares; it must hold before handing over."],
  "formula-like-text": [
    "warning",
    "Take care in CSV files and on paste: it could run as a formula.",
  ],
  "personal-metadata": ["warning", "Remove it: File, Info, Inspect Document."],
  "merged-cells": ["note", "Centre across the selection instead: merged cells break sorting."],
  "number-as-text": ["warning", "Turn it into a number: sums pass over text."],
  "date-as-text": ["warning", "Turn it into a date: it neither sorts nor counts as one."],
  "broken-name": ["error", "Point the name at its cells, or delete it."],
  "duplicate-name": ["warning", "Give each thing a name of its own."],
  "blank-sheet": ["note", "Delete the sheet."],
  "password-protected": [
    "warning",
    "Take the password off: whoever owns the workbook must see all.",
  ],
  macros: ["warning", "Save without macros, or say what they do and who signed them."],
  "stored-model": [
    "note",
    "Remove it before handing over, if it is not to go along: File, Info, Inspect Document, Custom XML Data.",
  ],
  "sheet-mark": [
    "note",
    "Remove it before handing over, if it is not to go along: File, Info, Inspect Document, Custom Worksheet Properties.",
  ],
  "data-connection": ["warning", "Bring the data in as values with their date and source."],
} as const satisfies Readonly<Record<string, readonly [Weight, string]>>;

export type RuleId = keyof typeof rules;
