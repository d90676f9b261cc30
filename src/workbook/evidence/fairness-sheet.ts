import {
  balanceBands,
  bandsFrom,
  FEW_REPS,
  LEAST_PAIRS,
  planFairness,
  type AllocationPlan,
  type BalanceBand,
  type QuotaModel,
} from "../../engine";
import { block, words } from "../block";
import type { Block, ChartDescription } from "../description";
import { linksBlock, measuresBlock } from "./fairness-blocks";
import { fairnessRepsBlock, readingOf } from "./fairness-reps-block";
import { placesOf } from "./places";
import { readingBlock } from "./reading-block";
import { beside, itemsBlock, type Sheet } from "./stamp";

type Band = {
  readonly band: string;
  readonly from: number | null;
  readonly name: string | null;
  readonly means: string;
};

const saidOfBands: Readonly<Record<BalanceBand, Omit<Band, "band">>> = {
  REDESIGN: { from: null, name: null, means: "Below that: asks for a new design" },
  IMBALANCED: {
    from: bandsFrom.imbalanced,
    name: "ImbalancedFrom",
    means: "From here: share anew",
  },
  ACCEPTABLE: {
    from: bandsFrom.acceptable,
    name: "AcceptableFrom",
    means: "From here: nothing yet",
  },
  GOOD: { from: bandsFrom.good, name: "GoodAbove", means: "Above this: nothing to do" },
};

/** From the worst to the best; the lines are those of the engine. */
const bands: readonly Band[] = [...balanceBands]
  .reverse()
  .map((band) => ({ band, ...saidOfBands[band] }));

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
  30,
  20,
  14,
  15,
  ...Array.from({ length: 12 }, () => 13),
  16,
  24,
  ...Array.from({ length: 10 }, () => 14),
];

const chart: ChartDescription = {
  name: "ExpectedByRep",
  kind: "column",
  title: "What ramped reps can be expected to make of their quotas",
  categoryAxis: "Rep",
  valueAxis: "Expected sales over quota",
  fromZero: true,
  altText: "A column for each ramped rep: expected sales over quota. The more alike, the fairer.",
  categories: { table: "FairnessReps", column: "Id" },
  series: [{ name: "Expected", values: { table: "FairnessReps", column: "Expected" } }],
  place: beside(widths, { column: 5, down: 6 }, { rows: 15, columns: 9 }),
};

/** Whether reps are asked alike, in formulas. */
export function fairnessSheet(model: QuotaModel, plan: AllocationPlan): Sheet {
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
          value: LEAST_PAIRS,
          name: "LeastPairs",
          why: "Of fewer there is no correlation.",
        },
      ]),
      readingBlock(readingOf(plan)),
      fairnessRepsBlock(plan, placesOf(model, plan)),
    ],
    charts: fairness.expected === null ? [] : [chart],
  };
}
