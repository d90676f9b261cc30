import { block, words } from "../block";
import type { Block, Cell, CellContent } from "../description";
import { bookingInputs } from "../inputs/deal-list";
import type { SingleInput } from "../inputs/single-inputs";
import { limitInputs, periodInputs, targetInputs } from "../inputs/tracking-singles";
import { worked } from "../plan/columns";
import type { InputPart } from "./hangs-on";
import type { InputCopy } from "./input-copies";
import type { Sheet } from "./stamp";

export const SAME = "OK: the same";

/** What is not the same is stale, and so is what shows an error. */
export function changedWhen(error: string, same: string): string {
  return `=IF(ISERROR(${error}),"STALE: an error",IF(${same},"${SAME}","STALE: changed"))`;
}

function cellsOf({ rows, headers }: InputCopy): number {
  return rows.length * headers.length;
}

/** Every table of inputs, held cell by cell against the copy of it: letter for letter, a blank is no zero, a text no number. */
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
          `=IF({more}>0,{more},SUMPRODUCT(1-EXACT(${now}&"",${written}&"")*(ISNUMBER(${now})=ISNUMBER(${written}))))`,
      },
      {
        key: "changed",
        header: "Changed",
        look: "verdict",
        formula: changedWhen("{differ}", "{differ}=0"),
        value: () => SAME,
      },
      words({ key: "part", header: "Part of", value: ({ part }) => part }, "note"),
    ],
    copies,
  );
}

type Named = { readonly label: string; readonly name: string; readonly part: InputPart };
type Single = Named & { readonly cell: Cell };

function parted(part: InputPart, many: readonly SingleInput[]): readonly Named[] {
  return many.map(({ name, field }) => ({ label: field.header, name, part }));
}

const plan = (label: string, name: string): Named => ({ label, name, part: "plan" });

/** Choices and settings that have a cell of their own. */
const singles: readonly Named[] = [
  plan("Method", "QuotaMethod"),
  plan("Ramp rule", "RampRule"),
  plan("Adjustment rule", "AdjustmentRule"),
  plan("Start of the fiscal year", "FiscalYearStart"),
  plan("Periods", "PlanPeriod"),
  plan("Start of the history", "HistoryFrom"),
  plan("Periods of the history", "HistoryPeriod"),
  ...parted("tracking", [...periodInputs, ...targetInputs, ...limitInputs]),
  ...parted("deals", bookingInputs),
];

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
        formula: changedWhen(
          "{now}",
          "EXACT({now},{written})*(ISNUMBER({now})=ISNUMBER({written}))=1",
        ),
        value: () => SAME,
      },
      words({ key: "part", header: "Part of", value: ({ part }) => part }, "note"),
    ],
    singles.flatMap((single) => {
      const cell = cells.get(single.name);
      return cell === undefined ? [] : [{ ...single, cell }];
    }),
  );
}
