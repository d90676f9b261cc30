import type { TerritoryFactor } from "../../engine";
import { block, words } from "../block";
import type { Block } from "../description";

type Meaning = { readonly score: 1 | 3 | 5; readonly says: string };
type RubricRow = Meaning & { readonly factor: string };

function meanings(low: string, middle: string, high: string): readonly Meaning[] {
  return [
    { score: 1, says: low },
    { score: 3, says: middle },
    { score: 5, says: high },
  ];
}

/** What the scores of each factor stand for; for all of them more is better for whoever sells there. */
const rubric: Readonly<
  Record<TerritoryFactor, { readonly called: string; readonly scores: readonly Meaning[] }>
> = {
  accountDensity: {
    called: "Account density",
    scores: meanings(
      "Few accounts that fit us, far apart: a rep has seen them all before the year is over.",
      "Enough accounts that fit us for a full year's work.",
      "More accounts that fit us than one rep can work in a year.",
    ),
  },
  marketMaturity: {
    called: "Market maturity",
    scores: meanings(
      "Buyers do not know what we sell: every deal begins with explaining it.",
      "Some buyers know it and have money set aside, others have to be convinced.",
      "Buyers know it, have a budget for it and compare who sells it.",
    ),
  },
  historicalPerformance: {
    called: "Historical performance",
    scores: meanings(
      "Booked far less than most other territories in past years, or nothing yet.",
      "Booked about as much as the territory in the middle.",
      "Booked far more than most other territories, year after year.",
    ),
  },
  competitiveOpenness: {
    called: "Competitive openness",
    scores: meanings(
      "Strong competition: others hold most accounts, under contracts that run for years.",
      "Others are in about half of the deals, and we win some and lose some.",
      "Open field: hardly anybody else sells there. The less competition, the higher the score.",
    ),
  },
};

/** What to go by when scoring a territory, in plain words that nobody fills in. */
export function rubricBlock(): Block {
  const rows = Object.values(rubric).flatMap(({ called, scores }) =>
    scores.map((meaning): RubricRow => ({ ...meaning, factor: called })),
  );
  return block<RubricRow>(
    { heading: "What the scores mean: 2 and 4 lie in between" },
    [
      words({ key: "factor", header: "Factor", value: ({ factor }) => factor }),
      {
        key: "score",
        header: "Score",
        look: "note",
        format: "general",
        value: ({ score }) => score,
      },
      words({ key: "says", header: "What it looks like", value: ({ says }) => says }, "note"),
    ],
    rows,
  );
}
