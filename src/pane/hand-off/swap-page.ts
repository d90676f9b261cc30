import { engineVersion } from "../../engine";
import { differencesOfNative } from "../../workbook";
import { copyWords, fileWords } from "../words/files";
import type { FoundFault, Swap } from "./hand-off-messages";
import { leftInWords } from "./swap-left";
import type { Swapped } from "./swapped";
import { forFile } from "../numbers/marks";

/** A text in a cell of a table: a bar would end it, and a line break, too. */
function inTable(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, " ")
    .replaceAll(/[\\|`*_<>[\]]/g, (sign) => `\\${sign}`);
}

function rowOf(swap: Swap): string {
  const { sheet, cell, entered } = swap;
  const now = swap.kind === "left" ? String(entered ?? "") : String(swap.after ?? "");
  const why = swap.kind === "native" ? copyWords.page.native : swap.why;
  const cells = [sheet, cell, String(entered ?? ""), now, why];
  return `| ${cells.map(inTable).join(" | ")} |`;
}

/** What was done in the open workbook, as a page that a person reads: a file, which is the same wherever it is made. */
export function swapPage(swapped: Swapped, findings: readonly FoundFault[]): string {
  return forFile(() => pageOf(swapped, findings));
}

function pageOf(swapped: Swapped, findings: readonly FoundFault[]): string {
  const { page } = copyWords;
  const { swaps, date, stillCalling } = swapped;
  const lines = [
    page.title,
    "",
    page.on(date, engineVersion),
    "",
    copyWords.none(stillCalling),
    "",
    page.beside,
    "",
    ...leftInWords(swapped).map((each) => `- ${each}`),
    "",
    page.cells,
    "",
    ...(swaps.length === 0 ? [page.none] : [page.head, page.rule, ...swaps.map(rowOf)]),
    ...(swaps.some(({ kind }) => kind === "native")
      ? ["", `## ${copyWords.differences}`, "", ...differencesOfNative.map((each) => `- ${each}`)]
      : []),
    "",
    page.findings,
    "",
    ...(findings.length === 0
      ? [page.none]
      : findings.map(
          ({ weight, sheet, cells, words, remedy }) =>
            `- ${fileWords.weights[weight]}, ${[sheet ?? fileWords.workbook, cells ?? ""].join(" ").trim()}: ${words} ${remedy}`,
        )),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}
