import type { QuotaModel } from "../../engine";
import { block, words } from "../block";
import type { Block, Look, SheetDescription } from "../description";
import { evidenceBlock } from "./evidence-block";
import { sheetNames } from "../sheet-names";

type Line = { readonly label: string; readonly text: string };

function text(heading: string, first: string, rows: readonly Line[]): Block {
  return block<Line>(
    { heading },
    [
      words({ key: "label", header: first, value: (row) => row.label }),
      words({ key: "text", header: "In words", value: (row) => row.text }, "note"),
    ],
    rows,
  );
}

const steps: readonly Line[] = [
  {
    label: "1. Answer",
    text: "Type into the yellow cells of the sheet Inputs, with source, owner and date beside each number.",
  },
  {
    label: "2. Read",
    text: "Auto quotas and OTE follows by itself: funnel, quotas, commission, earnings, team.",
  },
  {
    label: "3. Check",
    text: "The line under each title repeats the master check; the sheet Checks says what fails and what to look at.",
  },
  {
    label: "4. Confirm",
    text: "Set the evidence of an input to CONFIRMED once its source has been checked with its owner.",
  },
];

const limits: readonly Line[] = [
  {
    label: "One month",
    text: "All figures are for one month; annual OTE is twelve of them. There is no ramp and no season in this workbook.",
  },
  {
    label: "Averages",
    text: "A quota is the average of its role. Two closers with unequal territories get the same number here.",
  },
  {
    label: "Plan, not pay",
    text: "Earnings are base pay plus commission on every unit. Accelerators, caps and draws are not worked out.",
  },
  {
    label: "Managers",
    text: "Each manager answers for all deals of the team, however many managers there are.",
  },
];

type Key = { readonly look: Look; readonly sample: string; readonly meaning: string };

const colours: readonly Key[] = [
  { look: "input", sample: "Input", meaning: "Yours to change: yellow with blue letters." },
  { look: "calculation", sample: "Calculation", meaning: "A formula: change its inputs instead." },
  { look: "output", sample: "Result", meaning: "A formula that answers a question: bold." },
  {
    look: "verdict",
    sample: "PASS",
    meaning: "A check: PASS, WAIT while inputs are missing, FAIL; a warning says OK or LOOK.",
  },
];

function colourBlock(): Block {
  return block<Key>(
    { heading: "Colour key" },
    [
      {
        key: "sample",
        header: "Looks like",
        look: (row) => row.look,
        format: "text",
        value: (row) => row.sample,
      },
      words({ key: "meaning", header: "Means", value: (row) => row.meaning }, "note"),
    ],
    colours,
  );
}

type Listed = { readonly name: string; readonly family: string; readonly text: string };

const index: readonly Listed[] = [
  { name: sheetNames.inputs, family: "Inputs", text: "Every number that somebody told us." },
  {
    name: sheetNames.quotas,
    family: "Calculations",
    text: "Everything worked out from the inputs.",
  },
  { name: sheetNames.checks, family: "Control", text: "What must hold, and what to look at." },
];

function indexBlock(): Block {
  return block<Listed>(
    { heading: "Sheets" },
    [
      words({ key: "name", header: "Sheet", value: (row) => row.name, link: (row) => row.name }),
      words({ key: "text", header: "Holds", value: (row) => `${row.family}: ${row.text}` }, "note"),
    ],
    index,
  );
}

/** What the workbook is, how to use it, what its colours mean, and what it does not say. */
export function aboutSheet(model: QuotaModel): Omit<SheetDescription, "masterCheck"> {
  const name = model.company.name || "this team";
  return {
    name: sheetNames.about,
    family: "foundation",
    purpose: `Quotas that follow the business, and the pay that follows the quotas, for ${name}.`,
    widths: [30, 18, 84],
    blocks: [
      text("How to use", "Step", steps),
      indexBlock(),
      evidenceBlock(model),
      colourBlock(),
      text("What it does not say", "Limit", limits),
    ],
  };
}
