import { block, words } from "../block";
import type { Block, SheetDescription } from "../description";
import { linesBlock, type Line } from "../foundation/about-blocks";
import { headerRow, waitingWords } from "./comparison-figures";
import { fieldsOf, systemNames, type Field } from "./fields";
import { roomFor, type VerifiedLoad, type VerifiedSystem } from "./verified";

/** Where the rows come from. */
const exports: Readonly<Record<VerifiedSystem, (kind: string) => string>> = {
  salesforce: (kind) =>
    `Export ForecastingQuota with the columns below in this order, with Data Loader or as a report: the rows whose ForecastingTypeId is ${kind}.`,
  hubspot: (kind) =>
    `Export the goal targets with the columns below in this order, times in UTC: the rows of the goal ${kind}.`,
};

function steps({ system, kind }: VerifiedLoad): readonly Line[] {
  const last = fieldsOf[system].length - 1;
  const end = `${"ABCDE"[last] ?? ""}${headerRow + 1}`;
  return [
    { label: "Step 1", text: exports[system](kind) },
    { label: "Step 2", text: "Open the file; where ids are of digits alone, import them as text." },
    {
      label: "Step 3",
      text: `Copy its rows without the heading, and paste them as values on the sheet Re-export, from A${headerRow + 1} on (A${headerRow + 1} to ${end} is the first row).`,
    },
    { label: "Step 4", text: "Read the sentence at the top of every sheet; Comparison says more." },
    {
      label: "Step 5",
      text: "What differs stands in the column Result, line by line and row by row: correct it in the CRM.",
    },
    {
      label: "Step 6",
      text: "Clear the yellow cells (do not delete rows), export and paste anew, until all lines match.",
    },
  ];
}

function rulesOf({ system, lines }: VerifiedLoad): readonly Line[] {
  const ids: readonly Line[] =
    system === "salesforce"
      ? [
          {
            label: "Ids",
            text: "With 15 or 18 signs, the same user; small letters and capitals are told apart.",
          },
        ]
      : [{ label: "Ids", text: "As text or as numbers of 15 figures at most." }];
  return [
    ...ids,
    {
      label: "Days",
      text: "A date, text such as 2026-01-31 with or without a time, or milliseconds. Text such as 01/02/2026 is said to be uncertain.",
    },
    {
      label: "Amounts",
      text: "Numbers, compared to the cent. Text such as 12,500.00 is said to be text, and is not compared.",
    },
    {
      label: "Rows",
      text: `There is room for ${roomFor(lines.length)} rows, in any order. Excel makes the table larger where more are pasted; elsewhere the sheet Comparison counts what lies beneath it.`,
    },
    {
      label: "While empty",
      text: `Every sheet says "${waitingWords}": nothing is right or wrong yet.`,
    },
  ];
}

function columnsBlock(system: VerifiedSystem): Block {
  return block<Field>(
    { heading: "Columns of the re-export" },
    [
      words({ key: "label", header: "Column", value: ({ header }) => header }),
      words({ key: "text", header: "Holds", value: ({ holds }) => holds }, "note"),
    ],
    fieldsOf[system],
  );
}

/** What the file is for, what to do with it, and which model it belongs to. */
export function readMeSheet(load: VerifiedLoad): Omit<SheetDescription, "masterCheck"> {
  const { system, origin } = load;
  const name = systemNames[system];
  return {
    name: "Read me",
    family: "foundation",
    purpose: `Shows whether ${name} holds the quotas of the model, line by line. It needs nothing but this file.`,
    widths: [24, 150],
    blocks: [
      linesBlock("What to do", "Step", steps(load)),
      columnsBlock(system),
      linesBlock("How rows are read", "What", rulesOf(load)),
      linesBlock("Which model", "What", origin),
    ],
  };
}
