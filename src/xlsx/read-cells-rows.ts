import {
  columnOf,
  sharedFormula,
  shownText,
  writtenOut,
  type InspectedCell,
  type InspectedStyle,
  type SharedFormula,
} from "../inspector";
import { grouped, limits, tooLarge } from "./read-cells-limits";
import { plainStyle } from "./read-cells-styles";
import { cellText, textNumbered } from "./read-cells-texts";
import type { Attributes } from "./read-cells-xml";

/** What the cells of a file name by number, and how much has been read of it so far. */
export type Book = {
  readonly texts: readonly string[];
  readonly styles: readonly InspectedStyle[];
  cells: number;
  sharedCharacters: number;
};

type Shared = { readonly formula: SharedFormula; readonly row: number; readonly column: number };

const DAY = 86_400_000;
/** Days from day zero of a spreadsheet to day zero of a JavaScript date. */
const EPOCH = 25_569;

const INPUT_FILL = "FFF9DB";

/** Puts the cells of a sheet together, element by element. */
export class CellReader {
  readonly cells: InspectedCell[] = [];
  private readonly shared = new Map<string, Shared>();
  private row = -1;
  private column = -1;
  private at: Attributes = new Map<string, string>();
  private formulaAt: Attributes | null = null;
  private formula = "";
  private value = "";
  private inline = "";
  private reads: "formula" | "value" | "inline" | "none" = "none";
  private isReading = false;
  /** Whether a cell is open. */
  isInCell = false;

  constructor(
    private readonly sheet: string,
    private readonly book: Book,
  ) {}

  openRow(at: Attributes): number {
    this.row = Number(at.get("r") ?? this.row + 2) - 1;
    this.column = -1;
    return this.row;
  }

  openCell(at: Attributes): void {
    const address = /^([A-Z]{1,3})(\d{1,7})$/i.exec(at.get("r") ?? "");
    this.column = address === null ? this.column + 1 : columnOf(address[1] ?? "");
    if (address !== null) this.row = Number(address[2]) - 1;
    this.at = at;
    this.formulaAt = null;
    this.formula = "";
    this.value = "";
    this.inline = "";
    this.isInCell = true;
    this.book.cells += 1;
    if (this.book.cells > limits.cells) {
      throw tooLarge(`The file has more than ${grouped(limits.cells)} cells.`);
    }
  }

  open(name: string, attributes: () => Attributes): void {
    if (name === "v") this.reads = "value";
    else if (name === "f") {
      this.reads = "formula";
      this.formulaAt = attributes();
    } else if (name === "t") this.reads = this.isReading ? "none" : "inline";
    else if (name === "rPh") this.isReading = true;
  }

  text(text: string): void {
    if (this.reads === "none") return;
    this[this.reads] += text;
    const most = this.reads === "formula" ? limits.formula : limits.text;
    if (this[this.reads].length > most) {
      throw tooLarge(`${this.place()} holds more than ${grouped(most)} characters.`);
    }
  }

  close(name: string): void {
    this.reads = "none";
    if (name === "rPh") this.isReading = false;
    if (name !== "c") return;
    this.isInCell = false;
    const style = this.book.styles[Number(this.at.get("s") ?? 0)] ?? plainStyle;
    const formula = this.formulaOf();
    const value = this.valueOf(formula !== null);
    const isInput = !style.isLocked || style.fill === INPUT_FILL || style.isInput;
    if (formula === null && value === null && !isInput) return;
    this.cells.push({
      row: this.row,
      column: this.column,
      value,
      isError: this.at.get("t") === "e",
      formula,
      isArray: this.formulaAt?.get("t") === "array",
      style,
    });
  }

  private place(): string {
    return `A cell in row ${this.row + 1} of ${shownText(this.sheet)}`;
  }

  /** The formula of the cell; one that is shared stands only in the first of its cells. */
  private formulaOf(): string | null {
    const number = this.formulaAt?.get("si");
    const isShared = this.formulaAt?.get("t") === "shared" && number !== undefined;
    if (this.formula !== "") {
      const formula = cellText(this.formula.replace(/^=/, ""));
      if (isShared) {
        const { row, column } = this;
        this.shared.set(number, { formula: sharedFormula(formula), row, column });
      }
      return formula;
    }
    const shared = isShared ? this.shared.get(number) : undefined;
    if (shared === undefined) return null;
    const formula = writtenOut(shared.formula, this.row - shared.row, this.column - shared.column);
    this.book.sharedCharacters += formula.length;
    if (this.book.sharedCharacters > limits.sharedFormulas) {
      throw tooLarge("The file's shared formulas are too long when written out.");
    }
    return formula;
  }

  private valueOf(isCalculated: boolean): InspectedCell["value"] {
    const { value } = this;
    switch (this.at.get("t")) {
      case "s":
        return value === "" ? null : textNumbered(this.book.texts, value) || null;
      case "inlineStr":
        return cellText(this.inline) || null;
      case "str":
        return value === "" && !isCalculated ? null : cellText(value);
      case "b":
        return value === "1" || value === "true";
      case "e":
        return value;
      case "d":
        return value === "" ? null : Date.parse(value) / DAY + EPOCH;
      default:
        return value === "" ? null : Number(value);
    }
  }
}
