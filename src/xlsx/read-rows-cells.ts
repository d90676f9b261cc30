import { columnOf } from "../inspector";
import { damaged, grouped, limits, tooLarge } from "./read-cells-limits";
import { cellText, textNumbered } from "./read-cells-texts";
import type { Attributes, XmlListener } from "./read-cells-xml";
import { isoDay } from "./read-rows-dates";

/** What stands in a cell of a sheet: a day is an ISO date. */
export type SheetCell = string | number | boolean | null;

/** What the cells of a sheet name by number. */
export type RowsBook = {
  readonly texts: readonly string[];
  readonly dayLooks: ReadonlySet<number>;
  readonly isFrom1904: boolean;
};

type TakeRow = (row: number, cells: readonly SheetCell[]) => void;

/** Excel's last row and column. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
/** Blanks count, too: a row with one cell far to the right is as long as a full one. */
const MOST_PLACES = 10 * limits.cells;

/** Puts the rows of a sheet together, element by element. */
export class RowReader implements XmlListener {
  private row = 0;
  private cells: SheetCell[] = [];
  private at: Attributes = new Map<string, string>();
  private column = -1;
  private value = "";
  private inline = "";
  private reads: "value" | "inline" | "none" = "none";
  private isReading = false;
  private isInCell = false;
  private count = 0;
  private places = 0;

  constructor(
    private readonly book: RowsBook,
    private readonly take: TakeRow,
  ) {}

  readonly open = (name: string, attributes: () => Attributes): void => {
    if (name === "c") this.openCell(attributes());
    else if (name === "row") this.openRow(attributes().get("r"));
    else if (name === "v") this.reads = "value";
    else if (name === "t") this.reads = this.isReading ? "none" : "inline";
    else if (name === "rPh") this.isReading = true;
  };

  readonly text = (text: string): void => {
    if (!this.isInCell || this.reads === "none") return;
    this[this.reads] += text;
    if (this[this.reads].length > limits.text) {
      throw tooLarge(
        `A cell in row ${this.row} holds more than ${grouped(limits.text)} characters.`,
      );
    }
  };

  readonly close = (name: string): void => {
    this.reads = "none";
    if (name === "rPh") this.isReading = false;
    else if (name === "c") this.closeCell();
    else if (name === "row" && this.cells.length > 0) this.take(this.row, this.cells);
  };

  private openRow(number: string | undefined): void {
    const row = number === undefined ? this.row + 1 : Number(number);
    if (!(row > this.row && row <= LAST_ROW)) {
      throw damaged("The rows of a sheet are not numbered from top to bottom.");
    }
    this.row = row;
    this.cells = [];
    this.column = -1;
  }

  private openCell(at: Attributes): void {
    const letters = /^[A-Z]{1,3}/i.exec(at.get("r") ?? "")?.[0];
    this.column = letters === undefined ? this.column + 1 : columnOf(letters);
    if (this.column >= LAST_COLUMN) throw damaged("A cell lies beyond the last column.");
    this.at = at;
    this.value = "";
    this.inline = "";
    this.isInCell = true;
    this.count += 1;
    if (this.count > limits.cells) {
      throw tooLarge(`The sheet has more than ${grouped(limits.cells)} cells.`);
    }
  }

  private closeCell(): void {
    this.isInCell = false;
    const value = this.cellValue();
    if (value === null) return;
    const before = this.cells.length;
    while (this.cells.length < this.column) this.cells.push(null);
    this.cells[this.column] = value;
    this.places += this.cells.length - before;
    if (this.places > MOST_PLACES) throw tooLarge("The sheet is nearly all blank, and too wide.");
  }

  private cellValue(): SheetCell {
    const { value } = this;
    const kind = this.at.get("t") ?? "n";
    if (kind === "inlineStr") return cellText(this.inline) || null;
    if (value === "") return null;
    switch (kind) {
      case "s":
        return textNumbered(this.book.texts, value) || null;
      case "b":
        return value === "1" || value === "true";
      case "d":
        return value.slice(0, 10);
      case "n":
        return this.numberOrDay(Number(value));
      default:
        return cellText(value);
    }
  }

  private numberOrDay(number: number): SheetCell {
    if (Number.isNaN(number)) throw damaged(`A cell in row ${this.row} holds no number.`);
    const { dayLooks, isFrom1904 } = this.book;
    const isDay = dayLooks.has(Number(this.at.get("s") ?? 0));
    return isDay ? isoDay(number, isFrom1904) : number;
  }
}
