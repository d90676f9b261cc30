import { block, words } from "../block";
import type { Block } from "../description";

type Line = readonly [column: string, meaning: string];

/** What the columns of a table mean whose headers do not tell. */
export function readingBlock(lines: readonly Line[]): Block {
  return block<Line>(
    { heading: "How to read the columns below" },
    [
      words({ key: "column", header: "Column", value: ([column]) => column }),
      words({ key: "meaning", header: "Meaning", value: ([, meaning]) => meaning }, "note"),
    ],
    lines,
  );
}
