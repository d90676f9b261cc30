import { FEW_REPS, planFairness, type AllocationPlan } from "../../engine";
import { block, words } from "../block";
import type { Block, ChartDescription } from "../description";
import { linksBlock, measuresBlock } from "./fairness-blocks";
import { fairnessRepsBlock } from "./fairness-reps-block";
import { beside, itemsBlock, type Sheet } from "./stamp";

type Band = {
  readonly band: string;
  readonly from: number | null;
  readonly name: string | null;
  readonly means: string;
};

/** From the worst to the best; the lines are those of the engine. */
const bands: readonly Band[] = [
  { band: "REDESIGN", from: null, name: null, means: "Below that: asks for a new design" },
  { band: "IMBALANCED", from: 0.7, name: "ImbalancedFrom", means: "From here: share anew" },
  { band: "ACCEPTABLE", from: 0.8, name: "AcceptableFrom", means: "From here: nothing yet" },
  { band: "GOOD", from: 0.9, name: "GoodAbove", means: "Above this: nothing to do" },
];

function bandsBlock(): Block {
  return block<Band>(
    { heading: "Bands of balance" },
    [
      words({ key: "band", header: "Band", value: (row) => row.band, rangeName: "BalanceBands" }),
      {
        key: "from",
        header: "Balance",
        look: "calculation",
        format: "count",
        value: (row) => row.from,
        name: (row) => row.name,
      },
      words({ key: "means", header: "Means", value: (row) => row.means }, "note"),
    ],
    bands,
  );
}

const widths: readonly number[] = [
  30, 20, 14, 15, 12, 14, 12, 13, 12, 12, 12, 16, 24, 12, 14, 14, 12, 12,
];

const chart: ChartDescription = {
  name: "ExpectedByRep",
  kind: "column",
  title: "What ramped reps can be expected to make of their quotas",
  categoryAxis: "Rep",
  valueAxis: "Expected sales over quota",
  altText: "A column for each ramped rep: expected sales over quota. The more alike, the fairer.",
  categories: { table: "FairnessReps", column: "Id" },
  series: [{ name: "Expected", values: { table: "FairnessReps", column: "Expected" } }],
  place: beside(widths, { column: 5, down: 6 }, { rows: 15, columns: 9 }),
};

/** Whether reps are asked alike, in formulas. */
export function fairnessSheet(plan: AllocationPlan): Sheet {
  const fairness = planFairness(plan);
  return {
    name: "Fairness",
    family: "calculations",
    purpose: `See whether reps are asked alike, before a rep asks. Of fewer than ${FEW_REPS} reps a correlation is hearsay.`,
    widths,
    blocks: [
      measuresBlock(plan, fairness),
      linksBlock(fairness),
      bandsBlock(),
      itemsBlock("What it goes by", [
        {
          label: "Fewest pairs",
          value: 3,
          name: "LeastPairs",
          why: "Of fewer there is no correlation.",
        },
      ]),
      fairnessRepsBlock(plan),
    ],
    charts: fairness.expected === null ? [] : [chart],
  };
}
