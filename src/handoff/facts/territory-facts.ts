import {
  spokenCount,
  territoryFactors,
  type QuotaModel,
  type TerritoryStanding,
} from "../../engine";
import type { DocumentTable } from "../document";
import type { Facts } from "../template/facts";
import { spokenIn, type Planned } from "./told";

const factorWords: Readonly<Record<(typeof territoryFactors)[number], string>> = {
  accountDensity: "Account density",
  marketMaturity: "Market maturity",
  historicalPerformance: "Past performance",
  competitiveOpenness: "Openness of competition",
};

/** Territories with their four scores, and the weight that comes of them. */
export function territoryTable(
  { model }: Planned,
  standings: readonly TerritoryStanding[],
): DocumentTable {
  const { count } = spokenIn(model);
  return {
    headers: [
      "Territory",
      "Name",
      ...territoryFactors.map((factor) => factorWords[factor]),
      "Score",
      "Weight",
    ],
    rows: standings.map(({ territory, score, weight }) => [
      territory.id,
      territory.name,
      ...territoryFactors.map((factor) => count(territory.scores[factor])),
      count(score),
      count(weight),
    ]),
  };
}

/** How the four scores count, and whom a territory is compared with. */
export function scoringWords({ factorWeights, method, rampRule }: QuotaModel): Facts["words"] {
  const counts = territoryFactors.map((factor) => factorWeights[factor]);
  const isEven = counts.every((one) => one === counts[0]);
  const words = territoryFactors.map(
    (factor) => `${factorWords[factor].toLowerCase()} ${spokenCount(factorWeights[factor])} times`,
  );
  return {
    "weights.counted": isEven ? "" : words.join(", "),
    "weights.bySegment": method === "SEGMENT_BLENDED" ? "by segment" : "",
    "ramps.bySchedule": rampRule === "SCHEDULE" ? "by schedule" : "",
  };
}
