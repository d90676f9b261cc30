import { block, words } from "../block";
import type { Block, Look, NumberFormat, SheetFamily } from "../description";
import type { ListedSheet } from "./said";

/** A line of an explanation: what it is about, and the words. */
export type Line = { readonly label: string; readonly text: string };

/** Explanations beneath one another. */
export function linesBlock(heading: string, first: string, rows: readonly Line[]): Block {
  return block<Line>(
    { heading },
    [
      words({ key: "label", header: first, value: (row) => row.label }),
      words({ key: "text", header: "In words", value: (row) => row.text }, "note"),
    ],
    rows,
  );
}

type Key = { readonly look: Look; readonly sample: string; readonly meaning: string };

const colours: readonly Key[] = [
  { look: "input", sample: "Input", meaning: "Yours to change: yellow with blue letters." },
  { look: "calculation", sample: "Calculation", meaning: "A formula: change its inputs instead." },
  { look: "output", sample: "Result", meaning: "A formula that answers a question: bold." },
  {
    look: "verdict",
    sample: "PASS",
    meaning:
      "A check: PASS, WAIT while inputs are missing, STALE, FAIL; a warning says OK or LOOK.",
  },
];

/** What the looks of cells mean. */
export function colourBlock(more: readonly Key[] = []): Block {
  return block<Key>(
    { heading: "Colour key" },
    [
      {
        key: "sample",
        header: "Looks like",
        look: (row) => row.look,
        format: "text",
        value: (row) => row.sample,
      },
      words({ key: "meaning", header: "Means", value: (row) => row.meaning }, "note"),
    ],
    [...colours, ...more],
  );
}

const families: Readonly<Record<SheetFamily, string>> = {
  foundation: "Foundation",
  inputs: "Inputs",
  calculations: "Calculations",
  results: "Results",
  control: "Control",
};

/** Every sheet with a link, its family and what it holds. */
export function indexBlock(sheets: readonly ListedSheet[]): Block {
  const text = ({ family, purpose }: ListedSheet) => `${families[family]}: ${purpose}`;
  return block<ListedSheet>(
    { heading: "Sheets" },
    [
      words({ key: "name", header: "Sheet", value: (row) => row.name, link: (row) => row.name }),
      words({ key: "text", header: "Holds", value: text }, "note"),
    ],
    sheets,
  );
}

/** Something counted: its name, the number, and the formula that counts it. */
export type Count = {
  readonly label: string;
  readonly value: number;
  readonly formula: string;
  readonly format?: NumberFormat;
  /** By which other sheets call the count. */
  readonly name?: string;
};

/** How much rests on confirmed numbers. */
export function countsBlock(heading: string, rows: readonly Count[]): Block {
  return block<Count>(
    { heading },
    [
      words({ key: "item", header: "Item", value: (row) => row.label }),
      {
        key: "count",
        header: "Count",
        look: "output",
        format: ({ format = "general" }) => format,
        formula: (row) => row.formula,
        value: (row) => row.value,
        name: ({ name = null }) => name,
      },
    ],
    rows,
  );
}
