import type { Finding } from "../inspector";
import type { CopyFault } from "./customer-copy-account";
import type { Natives } from "./customer-copy-natives";

/** What must not be left in a customer's copy. */
function isLeft({ weight, rule }: Finding): boolean {
  return weight === "error" || (rule === "personal-metadata" && weight !== "note");
}

/** Why a copy is no customer's copy yet. */
export function faultsOf(
  { cells, loose }: Natives,
  findings: readonly Finding[],
): readonly CopyFault[] {
  const blank = cells.flatMap((each) => each.blank);
  const dead = loose.filter(({ why, where }) => why !== null && !where.startsWith("the column "));
  return [
    ...blank.map(({ sheet, cell, why }) => ({
      sheet,
      cells: cell,
      words: `${why}, and the cell holds no value to keep.`,
      remedy: "Open the workbook where the add-in is loaded, let it calculate, and save it.",
    })),
    ...dead.map(({ sheet, where, why }) => ({
      sheet,
      cells: null,
      words: `In ${where}: ${why}.`,
      remedy: "Put the function into a cell of its own, and refer to that cell here.",
    })),
    ...findings.filter(isLeft).map(({ sheet, cells: at, words, remedy, rule, count }) => ({
      sheet,
      cells: at,
      words: count > 1 ? `${words} (${count} alike)` : words,
      remedy: /#NAME\?|#BUSY!/.test(words) && rule === "error-value" ? UNLOADED : remedy,
    })),
  ];
}

const UNLOADED =
  "It was saved while the add-in was not loaded: open it where it is, enter the cell anew, and save it.";
