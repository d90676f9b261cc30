import type { QuotaModel } from "../../engine";
import { block, words } from "../block";
import type { Block } from "../description";

type Choice = { readonly name: string; readonly word: string; readonly means: string };

const choices: readonly Choice[] = [
  {
    name: "QuotaMethod",
    word: "TOP_DOWN",
    means: "Method: the pool is shared from the top alone. For few reps and little history.",
  },
  {
    name: "QuotaMethod",
    word: "BLENDED",
    means: "Method: top-down and bottom-up are mixed over the whole company, role by role.",
  },
  {
    name: "QuotaMethod",
    word: "SEGMENT_BLENDED",
    means: "Method: the same within each segment, whose target stays its own.",
  },
  {
    name: "RampRule",
    word: "SCHEDULE",
    means: "Ramp: month by month from the day of hire, by a schedule.",
  },
  {
    name: "RampRule",
    word: "TIER",
    means: "Ramp: one factor for the year, by tier and by how long somebody has been there.",
  },
  {
    name: "AdjustmentRule",
    word: "RENORMALISE",
    means: "Shortfall: what ramp factors and maturity take away is shared anew; the pool is kept.",
  },
  {
    name: "AdjustmentRule",
    word: "REPORT_SHORTFALL",
    means: "Shortfall: what they take away is reported, and nobody carries it.",
  },
];

/** What could be chosen, and what was. */
export function choicesBlock(model: QuotaModel): Block {
  const chosen = [model.method, model.rampRule, model.adjustmentRule] as readonly string[];
  return block<Choice>(
    { heading: "What was chosen" },
    [
      words({ key: "word", header: "Choice", value: (row) => row.word }),
      words({ key: "means", header: "Means", value: (row) => row.means }, "note"),
      {
        key: "here",
        header: "Here",
        look: "calculation words",
        formula: ({ name }) => `=IF(${name}={word},"in force","")`,
        value: ({ word }) => (chosen.includes(word) ? "in force" : ""),
      },
    ],
    choices,
  );
}
