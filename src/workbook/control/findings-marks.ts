import { serialDate } from "../../engine";
import { block, words } from "../block";
import type { Block, CellContent, Look } from "../description";
import { hasName, type PlanSaid } from "../foundation/said";
import type { Watched } from "./finding-watch";

/** What stands for a finding that no formula follows, while the inputs are those it was written of. */
const AS_WRITTEN = "as written";

const states: Readonly<Record<string, string>> = { LOOK: "yes", OK: "no", WAIT: "not told" };

/** Whether a finding still holds, as the sheet is written. */
export function stateOf({ now }: Watched): string {
  return states[now] ?? AS_WRITTEN;
}

type Mark = {
  readonly label: string;
  readonly value: CellContent;
  readonly formula: string | null;
  readonly look: Look;
  readonly name?: string;
  readonly note: string;
};

function marks(rows: readonly Watched[], { date, sheets }: PlanSaid): readonly Mark[] {
  const counted = (state: string) => rows.filter((row) => stateOf(row) === state).length;
  const isStamped = hasName(sheets, "FindingState");
  const count = (label: string, state: string, note: string): Mark => ({
    label,
    value: counted(state),
    formula: `=COUNTIF(FindingList[Still so],"${state}")`,
    look: "output",
    note,
  });
  return [
    {
      label: "Written on",
      value: serialDate(date),
      formula: null,
      look: "note",
      note: "The findings are of this day, with all words and figures: only “Still so” is live.",
    },
    {
      label: "Without a formula",
      value: AS_WRITTEN,
      formula: isStamped ? `=IF(AllChanged=0,"${AS_WRITTEN}","STALE: inputs changed since")` : null,
      look: "verdict",
      name: "FindingsAsWritten",
      note: "Findings that no formula follows: once inputs have changed, write the workbook again.",
    },
    ...(rows.length === 0
      ? []
      : [
          count("Still hold", "yes", "By the warnings of the sheet Checks, live."),
          count("Hold no more", "no", "By today's inputs, what raised them is no longer there."),
        ]),
  ];
}

/** Of when the findings are, and whether they still hold. */
export function marksBlock(findings: readonly Watched[], said: PlanSaid): Block {
  return block<Mark>(
    { heading: "As they stand" },
    [
      words({ key: "label", header: "Item", value: (row) => row.label }),
      {
        key: "value",
        header: "Is",
        look: (row) => row.look,
        format: (row) => (row.label === "Written on" ? "date" : "general"),
        formula: (row) => row.formula,
        value: (row) => row.value,
        name: ({ name = null }) => name,
      },
      words({ key: "note", header: "Note", value: (row) => row.note }, "note"),
    ],
    marks(findings, said),
  );
}
