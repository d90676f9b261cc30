import { block, words } from "../block";
import type { Block } from "../description";
import type { Warning } from "./warning";

/** What a warning says while the sheet is as it was written. */
export function verdict({ figure, limit, raised }: Warning): string {
  if (figure === null || limit === null) return "WAIT";
  return raised ? "LOOK" : "OK";
}

/** The model's doubts as they stand in the sheet, each with its figure and its limit. */
export function warningsBlock(warnings: readonly Warning[]): Block {
  const over =
    '=IF(COUNT({figure})*COUNT({limit})=0,"WAIT",IF({figure}>{limit}+Tolerance,"LOOK","OK"))';
  const reached = '=IF(COUNT({figure})*COUNT({limit})=0,"WAIT",IF({figure}>={limit},"LOOK","OK"))';
  return block<Warning>(
    { heading: "Warnings" },
    [
      words({
        key: "finding",
        header: "Id",
        rangeName: "WarningIds",
        value: (row) => row.finding,
      }),
      words({ key: "what", header: "What to look at", value: (row) => row.what }),
      {
        key: "figure",
        header: "Figure",
        look: "calculation",
        format: (row) => row.format,
        formula: (row) => row.formula,
        value: (row) => row.figure,
      },
      {
        key: "limit",
        header: "Limit",
        look: "calculation",
        format: (row) => row.format,
        formula: (row) => row.limitFormula,
        value: (row) => row.limit,
      },
      {
        key: "result",
        header: "Result",
        rangeName: "WarningResults",
        look: "verdict",
        formula: (row) => (row.inclusive ? reached : over),
        value: verdict,
      },
      words(
        { key: "where", header: "Where", value: (row) => row.sheet, link: (row) => row.sheet },
        "note",
      ),
    ],
    warnings,
  );
}
