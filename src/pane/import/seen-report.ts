import type { CleanedTable, MarkedRows, ReasonId } from "../../intake";
import type { SeenReport, WordFix } from "./import-messages";

/** So many rows of a reason are shown; the others are counted. */
const SHOWN = 200;

/** The reason that a word is marked for which somebody may tell the meaning of. */
export const reasonOfWord = {
  people: "unknown-owner",
  territories: "unknown-territory",
  rates: "other-currency",
  types: "unknown-type",
} as const satisfies Readonly<Record<WordFix, ReasonId>>;

function wordsFor(marked: readonly MarkedRows[], reason: ReasonId): readonly string[] {
  const list = marked.find((each) => each.reason === reason)?.list ?? [];
  return [...new Set(list.map(({ note, owner }) => note || owner))].filter((word) => word !== "");
}

/** A report as the pane shows it: its lists cut short, what nobody knows by its words. */
export function seenReport({ report, deals }: CleanedTable): SeenReport | null {
  if (report === null) return null;
  const { marked } = report;
  return {
    ...report,
    currency: deals?.currency ?? null,
    gaps: deals?.gaps ?? [],
    unknown: {
      people: wordsFor(marked, reasonOfWord.people),
      territories: wordsFor(marked, reasonOfWord.territories),
      rates: wordsFor(marked, reasonOfWord.rates),
      types: wordsFor(marked, reasonOfWord.types),
    },
    marked: marked.map((each) => ({ ...each, list: each.list.slice(0, SHOWN) })),
  };
}
