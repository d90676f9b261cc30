import { block, words } from "../block";
import type { Block, Cell, CellContent } from "../description";
import { worked } from "../plan/columns";
import type { InputCopy } from "./input-copies";
import type { Sheet } from "./stamp";

export const SAME = "OK: the same";

function cellsOf({ rows, headers }: InputCopy): number {
  return rows.length * headers.length;
}

/** Every table of inputs, held cell by cell against the copy of it: letter for letter, and a blank is no zero. */
export function tablesBlock(copies: readonly InputCopy[]): Block {
  const cells = (range: string) => `=ROWS(${range})*COLUMNS(${range})`;
  return block<InputCopy>(
    {
      heading: "Tables of inputs: cells then and now, how many more or fewer, how many differ",
      table: "InputsWatched",
    },
    [
      words({ key: "inputs", header: "Inputs", value: ({ inputs }) => inputs }),
      {
        ...worked<InputCopy>("then", "Then", { formula: "", value: cellsOf, format: "general" }),
        formula: ({ written }) => cells(written),
      },
      {
        ...worked<InputCopy>("now", "Now", { formula: "", value: cellsOf, format: "general" }),
        formula: ({ now }) => cells(now),
      },
      worked("more", "More", {
        formula: "=ABS({now}-{then})",
        value: () => 0,
        format: "general",
      }),
      {
        ...worked<InputCopy>("differ", "Differ", {
          formula: "",
          value: () => 0,
          format: "general",
        }),
        formula: ({ now, written }) =>
          `=IF({more}>0,{more},SUMPRODUCT(1-EXACT(${now}&"",${written}&"")))`,
      },
      {
        key: "changed",
        header: "Changed",
        look: "verdict",
        formula: `=IF({differ}=0,"${SAME}","OUT: changed")`,
        value: () => SAME,
      },
    ],
    copies,
  );
}

/** Choices and settings that have a cell of their own. */
const singles: readonly (readonly [label: string, name: string])[] = [
  ["Method", "QuotaMethod"],
  ["Ramp rule", "RampRule"],
  ["Adjustment rule", "AdjustmentRule"],
  ["Start of the fiscal year", "FiscalYearStart"],
  ["Periods", "PlanPeriod"],
  ["Start of the history", "HistoryFrom"],
  ["Periods of the history", "HistoryPeriod"],
];

type Single = { readonly label: string; readonly name: string; readonly cell: Cell };

/** The cells of some sheets that have a name. */
export function namedCells(sheets: readonly Pick<Sheet, "blocks">[]): ReadonlyMap<string, Cell> {
  const cells = sheets.flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows.flat()));
  return new Map(cells.flatMap((cell) => (cell.name === null ? [] : [[cell.name, cell]])));
}

/** The inputs that are a cell each, beside what they were; a name that the workbook does not have is left out. */
export function singlesBlock(sheets: readonly Pick<Sheet, "blocks">[]): Block {
  const cells = namedCells(sheets);
  const value = ({ cell }: Single): CellContent => cell.value;
  return block<Single>(
    { heading: "Choices and settings", table: "SinglesWatched" },
    [
      words({ key: "label", header: "Input", value: ({ label }) => label }),
      {
        key: "now",
        header: "Now",
        look: "calculation words",
        format: ({ cell }) => (typeof cell.value === "number" ? cell.format : "general"),
        formula: ({ name }) => `=IF(ISBLANK(${name}),"",${name})`,
        value,
      },
      {
        key: "written",
        header: "When written",
        look: "calculation words",
        format: ({ cell }) => (typeof cell.value === "number" ? cell.format : "general"),
        value,
      },
      {
        key: "changed",
        header: "Changed",
        look: "verdict",
        formula: `=IF(EXACT({now},{written}),"${SAME}","OUT: changed")`,
        value: () => SAME,
      },
    ],
    singles.flatMap(([label, name]) => {
      const cell = cells.get(name);
      return cell === undefined ? [] : [{ label, name, cell }];
    }),
  );
}
