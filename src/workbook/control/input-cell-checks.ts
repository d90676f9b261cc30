import type { ListedSheet } from "../foundation/said";
import type { Check } from "./check";
import { A_DATE, A_NUMBER, othersIn, outsideIn } from "./input-cells-block";
import { watchedInputs } from "./watched-inputs";

/** What the cells of the inputs come to together: how many are of another kind, outside their range, or blank. */
export type CellCounts = {
  /** Added to the formula of a check that counts the same of the registers; nothing where no cell is watched. */
  readonly outside: { readonly formula: string; readonly value: number };
  readonly blank: { readonly formula: string; readonly value: number };
};

const none = { formula: "", value: 0 } as const;

/** What is outside its range, or blank, among the cells of the inputs. */
export function cellCounts(sheets: readonly ListedSheet[]): CellCounts {
  const inputs = watchedInputs(sheets);
  if (inputs.length === 0) return { outside: none, blank: none };
  return {
    outside: {
      formula: "+SUM(InputCells[Outside])",
      value: inputs.reduce((sum, input) => sum + outsideIn(input), 0),
    },
    blank: {
      formula: "+SUM(InputCells[Blank])",
      value: inputs.reduce((sum, { blank }) => sum + (blank?.value ?? 0), 0),
    },
  };
}

/** No number and no date among the inputs is a text, and no word is one that the formulas do not know. */
export function inputCellChecks(
  sheets: readonly ListedSheet[],
): readonly Omit<Check, "answered">[] {
  const inputs = watchedInputs(sheets);
  if (inputs.length === 0) return [];
  const isWord = ({ rule }: (typeof inputs)[number]) => rule.kind === "choice";
  const others = (these: typeof inputs) => these.reduce((sum, input) => sum + othersIn(input), 0);
  const [number, date] = [A_NUMBER, A_DATE].map(
    (kind) => `SUMIFS(InputCells[Unfit],InputCells[May hold],"${kind}")`,
  );
  return [
    {
      id: "I10",
      what: "Every number and every date of the inputs is one, and no text: Cells of the inputs says which is not",
      formula: `=${number}+${date}`,
      sheet: "Checks",
      difference: others(inputs.filter((input) => !isWord(input))),
    },
    {
      id: "I11",
      what: "Every choice among the inputs is one of its words: Cells of the inputs says which",
      formula: `=SUM(InputCells[Unfit])-${number}-${date}`,
      sheet: "Checks",
      difference: others(inputs.filter(isWord)),
    },
  ];
}
