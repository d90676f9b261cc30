import { grouped } from "../share/grouped";
import { territoryFactors, territoryScore, type Territory } from "../territory/scores";
import { territoryWeights, type TerritoryWeight } from "../territory/weights";
import type { AllocationModel } from "./allocation-model";

/** A territory with its score and its weight among those it is compared with. */
export type TerritoryStanding = TerritoryWeight & {
  readonly territory: Territory;
  readonly score: number;
  /** How many territories it is compared with, itself among them. */
  readonly peers: number;
};

/** Every territory's score and weight: compared within its segment in a plan by segment, with all of them otherwise. */
export function territoryStandings(model: AllocationModel): ReadonlyMap<string, TerritoryStanding> {
  const compared = grouped(model.territories, ({ segment }) =>
    model.method === "SEGMENT_BLENDED" ? segment : "",
  );
  const weights = territoryFactors.map((factor) => model.factorWeights[factor]);
  const standings = new Map<string, TerritoryStanding>();
  for (const territories of compared.values()) {
    const scores = territories.map(({ scores }) =>
      territoryScore(
        territoryFactors.map((factor) => scores[factor]),
        weights,
      ),
    );
    territoryWeights(scores, model.allocation).forEach((weight, row) => {
      const [territory, score] = [territories[row], scores[row]];
      if (territory === undefined || score === undefined) return;
      standings.set(territory.id, { ...weight, territory, score, peers: territories.length });
    });
  }
  return standings;
}
