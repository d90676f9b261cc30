import {
  maintenanceOf,
  spokenLine,
  spokenShare,
  type Cadence,
  type MaintenanceRow,
} from "../../engine";
import type { DocumentTable } from "../document";
import type { Facts } from "../template/facts";
import type { Planned } from "./told";

function taskTable(rows: readonly MaintenanceRow[], cadence: Cadence): DocumentTable {
  return {
    headers: ["What to check", "Flag", "What to do then", "Who"],
    rows: rows
      .filter((row) => row.cadence === cadence)
      .map(({ check, threshold, unit, response, owner }) => [
        check,
        spokenLine(threshold, unit),
        response,
        owner,
      ]),
  };
}

/** What keeps the quotas right once they are announced, and who looks after it. */
export function upkeepFacts({ model, plan }: Planned): Partial<Facts> {
  const { rows } = maintenanceOf(model, plan);
  const { engagement } = model.maintenance;
  const { red, green } = model.tracking.limits;
  return {
    words: {
      "upkeep.single": engagement === "SINGLE_PROJECT" ? "single project" : "",
      "upkeep.dedicated": engagement === "DEDICATED" ? "dedicated" : "",
      "upkeep.owner": rows[0]?.owner ?? "",
      "lights.red": spokenShare(red),
      "lights.green": spokenShare(green),
    },
    tables: {
      "upkeep.monthly": taskTable(rows, "MONTHLY"),
      "upkeep.quarterly": taskTable(rows, "QUARTERLY"),
      "upkeep.firstCycle": taskTable(rows, "FIRST_CYCLE"),
      "upkeep.reEngage": taskTable(rows, "RE_ENGAGE"),
    },
  };
}
