import type { MaintenanceRow } from "../../engine";
import { block, words } from "../block";
import type { Block } from "../description";
import { pageLines } from "./page-lines";

type Line = { readonly label: string; readonly text: string };

/** Characters of a line that fit the second column. */
const LINE_LENGTH = 96;

function linesOf({ check, words: found, response, concerns }: MaintenanceRow): readonly Line[] {
  const parts = [
    ["Found", found],
    ["Whom", concerns.join(", ")],
    ["If flagged", response],
  ] as const;
  const [title = ""] = check.split(":");
  return [
    { label: title, text: "" },
    ...parts.flatMap(([label, said]) =>
      said === ""
        ? []
        : pageLines(said, LINE_LENGTH).map((line, place) => ({
            label: place === 0 ? `– ${label}` : "",
            text: line,
          })),
    ),
  ];
}

/** What each rule found when the workbook was written, and what to do where it flags. */
export function wordsBlock(rows: readonly MaintenanceRow[]): Block {
  return block<Line>(
    { heading: "In words, as of writing" },
    [
      words({ key: "label", header: "Task", value: (row) => row.label || null }),
      words({ key: "text", header: "Words", value: (row) => row.text || null }, "note"),
    ],
    rows.flatMap(linesOf),
  );
}
