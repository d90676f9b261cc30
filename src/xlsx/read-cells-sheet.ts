import type { HiddenSpan, InspectedProtection, InspectedSheet, LooseFormula } from "../inspector";
import { sheetMark } from "../workbook";
import { limits, tooLarge } from "./read-cells-limits";
import { CellReader, type Book } from "./read-cells-rows";
import { readXml, type Attributes } from "./read-cells-xml";

/** What the part of a sheet says by itself. */
export type SheetPart = Pick<
  InspectedSheet,
  | "cells"
  | "hiddenRows"
  | "hiddenColumns"
  | "merged"
  | "protection"
  | "choices"
  | "looseFormulas"
  | "hasDrawing"
> & {
  /** It bears the mark by which the add-in knows its sheets. */
  readonly isMarked: boolean;
};

/** Excel finds a custom property whatever its capitals. */
function isMark(at: Attributes): boolean {
  return at.get("name")?.toLowerCase() === sheetMark.toLowerCase();
}

function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

/** Whether a lock needs a password to open. */
export function protectionIn(at: Attributes): InspectedProtection {
  const words = ["password", "hashValue", "workbookPassword", "workbookHashValue"];
  if (words.some((word) => (at.get(word) ?? "") !== "")) return "password";
  return isOn(at.get("sheet")) || isOn(at.get("lockStructure")) ? "open" : "none";
}

/** Rows come one by one: those that follow each other are one span. */
function hide(spans: HiddenSpan[], at: number): void {
  const last = spans.at(-1);
  if (last !== undefined && last.last === at - 1) spans[spans.length - 1] = { ...last, last: at };
  else spans.push({ first: at, last: at });
}

/** Rules that stand beside the cells: what may be typed, and how cells look. */
class RuleReader {
  readonly choices: string[] = [];
  readonly formulas: LooseFormula[] = [];
  private kind = "";
  private area = "";
  private waiting: string[] = [];
  private isChoice = false;
  private formula: string | null = null;
  private isArea = false;

  open(name: string, attributes: () => Attributes): void {
    if (name === "dataValidation" || name === "conditionalFormatting") {
      this.kind = name === "dataValidation" ? "validation" : "look";
      this.area = attributes().get("sqref") ?? "";
      this.isChoice = attributes().get("type") === "list";
      this.waiting = [];
    } else if (this.kind !== "" && /^(?:f|formula[12]?)$/.test(name)) this.formula = "";
    // Younger rules name their area in an element of its own.
    else if (this.kind !== "" && name === "sqref") {
      this.isArea = true;
      this.area = "";
    }
  }

  text(text: string): void {
    if (this.isArea) this.area += text;
    if (this.formula === null) return;
    this.formula += text;
    if (this.formula.length > limits.formula) throw tooLarge("A rule's formula is too long.");
  }

  close(name: string): void {
    if (name === "sqref") this.isArea = false;
    if (this.formula !== null && /^(?:f|formula[12]?)$/.test(name)) {
      if (this.formula.trim() !== "") this.waiting.push(this.formula.trim());
      this.formula = null;
    }
    if (name !== "dataValidation" && name !== "conditionalFormatting") return;
    const where = `The ${this.kind} of ${this.area}`;
    this.formulas.push(...this.waiting.map((formula) => ({ where, formula })));
    if (this.isChoice) this.choices.push(...this.area.split(" ").filter((area) => area !== ""));
    this.kind = "";
  }
}

/** Reads the part of one sheet. */
export function sheetPart(xml: string, name: string, book: Book): SheetPart {
  const cells = new CellReader(name, book);
  const rules = new RuleReader();
  const hiddenRows: HiddenSpan[] = [];
  const hiddenColumns: HiddenSpan[] = [];
  const merged: string[] = [];
  let protection: InspectedProtection = "none";
  let hasDrawing = false;
  let isMarked = false;

  function beside(element: string, attributes: () => Attributes): void {
    if (element === "row") {
      const row = cells.openRow(attributes());
      if (isOn(attributes().get("hidden"))) hide(hiddenRows, row);
    } else if (element === "c") cells.openCell(attributes());
    else if (element === "col" && isOn(attributes().get("hidden"))) {
      const [min, max] = [attributes().get("min"), attributes().get("max")];
      hiddenColumns.push({ first: Number(min) - 1, last: Number(max) - 1 });
    } else if (element === "mergeCell") merged.push(attributes().get("ref") ?? "");
    else if (element === "sheetProtection") protection = protectionIn(attributes());
    else if (element === "drawing") hasDrawing = true;
    else if (element === "customPr") isMarked ||= isMark(attributes());
    else rules.open(element, attributes);
  }

  readXml(xml, {
    open: (element, attributes) => {
      if (cells.isInCell) cells.open(element, attributes);
      else beside(element, attributes);
    },
    text: (text) => {
      if (cells.isInCell) cells.text(text);
      else rules.text(text);
    },
    close: (element) => {
      if (cells.isInCell) cells.close(element);
      else rules.close(element);
    },
  });
  return {
    cells: cells.cells,
    hiddenRows,
    hiddenColumns,
    merged,
    protection,
    choices: rules.choices,
    looseFormulas: rules.formulas,
    hasDrawing,
    isMarked,
  };
}
