import { serialDate } from "../../engine";
import { block, words } from "../block";
import type {
  Block,
  CellContent,
  ChartPlace,
  Look,
  NumberFormat,
  SheetDescription,
} from "../description";

/** A sheet before the workbook puts its master check on it. */
export type Sheet = Omit<SheetDescription, "masterCheck">;

/** When, by what and from which inputs the values were worked out that no formula follows. */
export type Stamp = {
  readonly engineVersion: string;
  /** The day of writing, as an ISO date. */
  readonly date: string;
  /** The sheets of inputs as they are written: their fingerprint is taken. */
  readonly inputs: readonly Sheet[];
};

/** One line of a block of single figures: a formula, or a number that nobody changes here. */
export type Item = {
  readonly label: string;
  readonly value: CellContent;
  readonly formula?: string;
  readonly format?: NumberFormat;
  readonly name?: string;
  readonly why?: string;
  readonly isOutput?: boolean;
  readonly isVerdict?: boolean;
};

function lookOf({ value, isOutput, isVerdict }: Item): Look {
  if (isVerdict === true) return "verdict";
  if (typeof value === "string" && value !== "") return "calculation words";
  return isOutput === true ? "output" : "calculation";
}

/** Single figures beneath one another, each with a word on it. */
export function itemsBlock(
  heading: string,
  items: readonly Item[],
  /** What formulas call all values of the block at once. */
  rangeName?: string,
): Block {
  return block<Item>(
    { heading },
    [
      words({ key: "label", header: "Item", value: (row) => row.label }),
      {
        key: "value",
        header: "Value",
        look: lookOf,
        format: (row) => row.format ?? "general",
        formula: (row) => row.formula ?? null,
        value: (row) => row.value,
        name: (row) => row.name ?? null,
        ...(rangeName === undefined ? {} : { rangeName }),
      },
      words({ key: "why", header: "Meaning", value: (row) => row.why ?? null }, "note"),
    ],
    items,
  );
}

/** Whether the sheets of inputs have a cell of this name. */
function isNamed({ inputs }: Stamp, name: string): boolean {
  return inputs.some(({ blocks }) =>
    blocks.some(({ rows }) => rows.some((row) => row.some((cell) => cell.name === name))),
  );
}

/** A setting: taken from its cell among the inputs where it has one, written here where it has none. */
export function setting(stamp: Stamp, item: Item & { readonly name: string }): Item {
  if (!isNamed(stamp, item.name)) return item;
  const { name, ...rest } = item;
  return { ...rest, formula: `=IF(ISNUMBER(${name}),${name},"")` };
}

/** Says on a sheet where its values come from; yellow once the inputs changed since, red once somebody typed over one. */
export function stampBlocks(
  stamp: Stamp,
  said: readonly Item[],
  rangeName: string,
): readonly Block[] {
  return [
    itemsBlock(
      "Stamp: values, not formulas",
      [
        ...said,
        { label: "Engine", value: stamp.engineVersion },
        { label: "Written on", value: serialDate(stamp.date), format: "date" },
      ],
      rangeName,
    ),
    // A block of its own: the sheet Stamp sums up the one above, and this goes by that.
    itemsBlock("Whether these values still hold", [
      {
        label: "Inputs and values since then",
        value: STAMP_HOLDS,
        formula: "=StampState",
        isVerdict: true,
        why: "Once STALE, write the workbook again: these values are of other inputs. See Stamp.",
      },
    ]),
  ];
}

/** A place right of the narrow blocks on top and above the wide one beneath, which decides how wide the sheet is. */
export function beside(
  { length }: readonly number[],
  at: { readonly column: number; readonly down: number },
  size: Pick<ChartPlace, "rows" | "columns">,
): ChartPlace {
  return { side: "right", across: at.column - length - 1, down: at.down, ...size };
}

/** What the stamp's check says while nothing has changed. */
export const STAMP_HOLDS = "PASS: as when written";
/** What it says once inputs have changed: no failure, as the values are right for what they were written of. */
export const STAMP_STALE = "STALE: inputs changed since";
