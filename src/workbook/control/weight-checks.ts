import type { AllocationPlan } from "../../engine";
import type { Check } from "./check";

type Part = Omit<Check, "answered">;

const raw = "TerritoryWeights[Score over median]";
const weight = "TerritoryWeights[Weight]";
const sheet = "Territory weights";

/** What must hold of the territories: the weight is what the scores say, kept within the limits. */
export function weightChecks({ territories }: AllocationPlan): readonly Part[] {
  if (territories.size === 0) return [];
  return [
    {
      id: "P18",
      what: "Every territory's score over the median is just that",
      formula: `=SUMPRODUCT(ABS(TerritoryWeights[Score]/TerritoryWeights[Median of peers]-${raw}))`,
      sheet,
    },
    {
      id: "P19",
      what: "Within the limits, every territory's weight is its score over the median",
      formula: `=SUMPRODUCT((${raw}>=MinWeight)*(${raw}<=MaxWeight)*ABS(${weight}-${raw}))`,
      sheet,
    },
    {
      id: "P20",
      what: "Beyond the limits, every territory's weight is the limit",
      formula: `=COUNTIFS(${raw},"<"&MinWeight,${weight},"<>"&MinWeight)+COUNTIFS(${raw},">"&MaxWeight,${weight},"<>"&MaxWeight)`,
      sheet,
    },
  ];
}
