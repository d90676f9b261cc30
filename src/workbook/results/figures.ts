import { rounded, spokenCount } from "../../engine";
import { block, words, type ColumnPlan } from "../block";
import type { Block, CellContent, InputRule, Look, NumberFormat } from "../description";

/** One line of a list of figures: each has a formula of its own. */
export type Figure = {
  readonly label: string;
  readonly value: CellContent;
  readonly formula: string | null;
  readonly format?: NumberFormat;
  readonly look?: Look;
  readonly name?: string;
  readonly note?: string;
  readonly rule?: InputRule;
};

/** Two figures that stand side by side, so that a page holds them all. */
export type FigurePair = { readonly left: Figure | null; readonly right: Figure | null };

function lookOf({ look, format }: Figure): Look {
  return look ?? (format === "text" ? "calculation words" : "output");
}

/** A formula that answers in words must not stand in a cell of text: Excel would show the formula. */
function formatOf({ format = "general", formula }: Figure): NumberFormat {
  return format === "text" && formula !== null ? "general" : format;
}

function valueColumn<Row>(
  key: string,
  header: string,
  of: (row: Row) => Figure | null,
): ColumnPlan<Row> {
  const from = <Value>(take: (figure: Figure) => Value, none: Value) => {
    return (row: Row) => {
      const figure = of(row);
      return figure === null ? none : take(figure);
    };
  };
  return {
    key,
    header,
    look: from(lookOf, "note"),
    format: from(formatOf, "general"),
    value: from(({ value }) => value, null),
    formula: from(({ formula }) => formula, null),
    name: from(({ name }) => name ?? null, null),
    rule: from(({ rule }) => rule ?? null, null),
  };
}

/** Figures one below the other, each with a word on what it is. */
export function figures(heading: string, rows: readonly Figure[]): Block {
  return block<Figure>(
    { heading },
    [
      words({ key: "label", header: "Item", value: ({ label }) => label }),
      valueColumn("value", "Value", (row) => row),
      words({ key: "note", header: "Note", value: ({ note }) => note ?? null }, "note"),
    ],
    rows,
  );
}

/** Figures in two columns, with room between them for labels that are longer than a column. */
export function figurePairs(heading: string, rows: readonly FigurePair[]): Block {
  const empty = (key: string): ColumnPlan<FigurePair> =>
    words({ key, header: "", value: () => null });
  return block<FigurePair>(
    { heading },
    [
      words({ key: "label", header: "Item", value: ({ left }) => left?.label ?? null }),
      valueColumn("value", "Value", ({ left }) => left),
      words({ key: "label2", header: "Item", value: ({ right }) => right?.label ?? null }, "note"),
      empty("room1"),
      empty("room2"),
      valueColumn("value2", "Value", ({ right }) => right),
    ],
    rows,
  );
}

/** An amount as FIXED writes it, with no decimals. */
export function spokenWhole(amount: number): string {
  return spokenCount(rounded(amount, 0));
}

/** A number as it is written with two decimals at most. */
export function spokenHundredths(value: number): string {
  return String(rounded(100 * value, 0) / 100);
}

/** The formula for the same: a format of TEXT would depend on the language of the program. */
export function hundredths(formula: string): string {
  return `ROUND(100*${formula},0)/100`;
}
