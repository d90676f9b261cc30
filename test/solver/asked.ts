import type { LimitedPlacement, PlacedTerritory } from "../../src/engine";
import lp01 from "../cases/04-lp-01-n3-feasible.json";

/** A territory of which only the yield is known, and what else is said of it. */
export function placed(
  id: string,
  worth: number,
  more: Partial<PlacedTerritory> = {},
): PlacedTerritory {
  return { id, yield: worth, floor: null, cap: null, lastYear: null, groups: [], ...more };
}

/** A question without group totals, fairness or limits of change, but for what is given. */
export function asking(
  pool: number,
  territories: readonly PlacedTerritory[],
  more: Partial<LimitedPlacement> = {},
): LimitedPlacement {
  const free = { groupTotals: [], fairnessMultiple: null, change: { least: null, most: null } };
  return { pool, territories, ...free, ...more };
}

/** The question of a 04-lp case. */
export function questionOf({ inputs }: { readonly inputs: typeof lp01.inputs }): LimitedPlacement {
  const territories = inputs.territories.map((each) =>
    placed(each.territory_id, each.conversion_rate * each.capacity_utilization, {
      floor: each.min_quota,
      cap: each.max_quota,
    }),
  );
  return asking(inputs.total_quota, territories, { fairnessMultiple: inputs.fairness_multiple });
}
