import { block, words } from "../block";
import type { Block, SheetDescription } from "../description";
import { known, worked } from "../plan/columns";
import { resultBlock, totalsBlock } from "./comparison-figures";
import { comparedLinesBlock } from "./comparison-lines";
import { systemNames } from "./fields";
import { lineOutcomes, rowOutcomes, type Outcome } from "./outcomes";
import type { VerifiedLoad } from "./verified";

function outcomesBlock(
  head: { readonly heading: string; readonly name: string; readonly counts: string },
  outcomes: readonly Outcome[],
): Block {
  return block<Outcome>(
    { heading: head.heading },
    [
      known("word", "What is said", ({ word }) => word),
      worked("count", "How many", {
        formula: `=COUNTIF(${head.counts},{word})`,
        value: () => 0,
        format: "whole",
        rangeName: head.name,
      }),
      words({ key: "remedy", header: "What to do", value: ({ remedy }) => remedy }, "note"),
    ],
    outcomes,
  );
}

/** What comes of all lines, and above them the sum of it. */
export function comparisonSheet(load: VerifiedLoad): Omit<SheetDescription, "masterCheck"> {
  const { system } = load;
  return {
    name: "Comparison",
    family: "results",
    purpose: `The quotas of the model beside those of ${systemNames[system]}, to the cent.`,
    widths: [30, 27, 22, 14, 16, 12, 16, 16, 26, 12, 12, 12, 16],
    printedColumns: 9,
    blocks: [
      resultBlock(load),
      totalsBlock(load),
      outcomesBlock(
        { heading: "Lines of the model", name: "LineResults", counts: "Lines[Result]" },
        lineOutcomes(system),
      ),
      outcomesBlock(
        { heading: "Rows that belong to no line", name: "RowResults", counts: "Export[Result]" },
        rowOutcomes(system),
      ),
      comparedLinesBlock(load),
    ],
  };
}
