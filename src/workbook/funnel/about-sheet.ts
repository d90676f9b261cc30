import type { QuotaModel } from "../../engine";
import type { SheetDescription } from "../description";
import { colourBlock, indexBlock, linesBlock, type Line } from "../foundation/about-blocks";
import type { ListedSheet } from "../foundation/said";
import { sheetNames } from "../sheet-names";
import { evidenceBlock } from "./evidence-block";

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

const index: readonly ListedSheet[] = [
  { name: sheetNames.inputs, family: "inputs", purpose: "Every number that somebody told us." },
  {
    name: sheetNames.quotas,
    family: "calculations",
    purpose: "Everything worked out from the inputs.",
  },
  { name: sheetNames.checks, family: "control", purpose: "What must hold, and what to look at." },
];

/** What the workbook is, how to use it, what its colours mean, and what it does not say. */
export function aboutSheet(model: QuotaModel): Omit<SheetDescription, "masterCheck"> {
  const name = model.company.name || "this team";
  return {
    name: sheetNames.about,
    family: "foundation",
    purpose: `Quotas that follow the business, and the pay that follows the quotas, for ${name}.`,
    widths: [30, 18, 84],
    blocks: [
      linesBlock("How to use", "Step", steps),
      indexBlock(index),
      evidenceBlock(model),
      colourBlock(),
      linesBlock("What it does not say", "Limit", limits),
    ],
  };
}
