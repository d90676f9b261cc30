import {
  territoryFactors,
  type AllocationPlan,
  type QuotaModel,
  type TerritoryFactor,
  type TerritoryStanding,
} from "../../engine";
import { block, type ColumnPlan } from "../block";
import type { Block } from "../description";
import { known, worked, working, wordsWorked } from "./columns";

/** How the sheets call the factors: the header of the input, and the name of its weight. */
const factors: Readonly<Record<TerritoryFactor, readonly [header: string, weight: string]>> = {
  accountDensity: ["Account density", "FactorAccountDensity"],
  marketMaturity: ["Market maturity", "FactorMarketMaturity"],
  historicalPerformance: ["Historical performance", "FactorHistoricalPerformance"],
  competitiveOpenness: ["Competitive openness", "FactorCompetitiveOpenness"],
};

/** The score of the peer in a place. */
function middle(place: string): string {
  return `=SUMIFS(TerritoryWeights[Score],TerritoryWeights[Compared with],{peers},TerritoryWeights[Place],${place})`;
}

/** Every territory's score, and its weight: the score over the median of those it is compared with, kept within limits. */
export function territoryBlock(model: QuotaModel, { territories }: AllocationPlan): Block | null {
  const rows = model.territories.flatMap(({ id }) => territories.get(id) ?? []);
  if (rows.length === 0) return null;
  return block<TerritoryStanding>(
    { heading: "Territory weights", table: "TerritoryWeights" },
    [
      known("id", "Id", ({ territory }) => territory.id),
      working("at", "Territory row", "=MATCH({id},TerritoryList[Id],0)"),
      wordsWorked("name", "Name", {
        formula: '=INDEX(TerritoryList[Name],{at})&""',
        value: ({ territory }) => territory.name,
      }),
      wordsWorked("segment", "Segment", {
        formula: '=INDEX(TerritoryList[Segment],{at})&""',
        value: ({ territory }) => territory.segment,
      }),
      ...territoryFactors.map((factor): ColumnPlan<TerritoryStanding> => {
        const [header, weight] = factors[factor];
        return worked(factor, `${header} × weight`, {
          formula: `=INDEX(TerritoryList[${header}],{at})*${weight}`,
          value: ({ territory }) => territory.scores[factor] * model.factorWeights[factor],
        });
      }),
      worked("score", "Score", {
        formula: `=${territoryFactors.map((factor) => `{${factor}}`).join("+")}`,
        value: ({ score }) => score,
      }),
      // A median of some of the rows, which no plain function takes: the one or two scores in the middle of the peers.
      working("peers", "Compared with", '="peers "&IF(QuotaMethod="SEGMENT_BLENDED",{segment},"")'),
      working("count", "Peers", "=COUNTIFS(TerritoryWeights[Compared with],{peers})"),
      working(
        "place",
        "Place",
        "=1+SUMPRODUCT((TerritoryWeights[Compared with]={peers})*((TerritoryWeights[Score]<{score})+(TerritoryWeights[Score]={score})*(TerritoryWeights[Territory row]<{at})))",
      ),
      working("lower", "Lower middle", middle("INT(({count}+1)*Half)"), "count"),
      working("upper", "Upper middle", middle("INT(({count}+1+1)*Half)"), "count"),
      worked("median", "Median of peers", {
        formula: "=({lower}+{upper})*Half",
        value: ({ score, raw }) => score / raw,
      }),
      worked("raw", "Score over median", {
        formula: "={score}/{median}",
        value: ({ raw }) => raw,
      }),
      {
        ...worked<TerritoryStanding>("weight", "Weight", {
          formula: "=MIN(MAX({raw},MinWeight),MaxWeight)",
          value: ({ weight }) => weight,
        }),
        look: "output",
      },
      {
        ...wordsWorked<TerritoryStanding>("advice", "Split or merge", {
          formula: '=IF({raw}>SplitAbove,"split",IF({raw}<MergeBelow,"merge",""))',
          value: ({ raw }) =>
            raw > model.allocation.splitAbove
              ? "split"
              : raw < model.allocation.mergeBelow
                ? "merge"
                : "",
        }),
      },
    ],
    rows,
  );
}
